namespace Microsoft.Z3;

/// <summary>Values for the constants of a formula that make it true.</summary>
public class Model : Z3Object
{
    internal Model(Owner owner, nint native)
        : base(owner, native)
    {
    }

    /// <summary>The value of a term.</summary>
    /// <param name="t">A term.</param>
    /// <param name="completion">Choose values for constants that have none; otherwise they remain in
    /// the result.</param>
    public Expr Eval(Expr t, bool completion = false)
    {
        var context = Context.Enter();
        var found = Native.Z3_model_eval(
            context, NativeObject, Context.Of(t), completion ? (byte)1 : (byte)0, out var value);
        Context.Check();
        return found != 0
            ? Context.Formula(value)
            : throw new Z3Exception("Z3 could not evaluate the term in the model.");
    }
}
