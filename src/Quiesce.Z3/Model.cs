namespace Microsoft.Z3;

/// <summary>Values for the constants of a formula that make it true.</summary>
public class Model : Z3Object
{
    internal unsafe Model(Context context, nint native)
        : base(context.Keep(native, &Native.Z3_model_inc_ref, &Native.Z3_model_dec_ref, Context.LargeWeight), native)
    {
    }

    public uint NumConsts
    {
        get
        {
            var count = Native.Z3_model_get_num_consts(Context.Enter(), NativeObject);
            Context.Check();
            return count;
        }
    }

    /// <summary>The constants that have a value.</summary>
    public FuncDecl[] ConstDecls
    {
        get
        {
            var declarations = new FuncDecl[NumConsts];
            for (uint i = 0; i < declarations.Length; i++)
                declarations[i] = FuncDecl.Create(
                    Context, Native.Z3_model_get_const_decl(Context.Enter(), NativeObject, i));
            return declarations;
        }
    }

    /// <summary>The constants that have a value, with it.</summary>
    public IEnumerable<KeyValuePair<FuncDecl, Expr>> Consts =>
        ConstDecls.Select(declaration => KeyValuePair.Create(declaration, ConstInterp(declaration)!));

    /// <summary>The value of a constant; null where any will do.</summary>
    public Expr? ConstInterp(Expr a)
    {
        ArgumentNullException.ThrowIfNull(a);
        return ConstInterp(a.FuncDecl);
    }

    /// <summary>The value of a constant; null where any will do.</summary>
    public Expr? ConstInterp(FuncDecl f)
    {
        ArgumentNullException.ThrowIfNull(f);
        if (f.Arity != 0)
            throw new Z3Exception("Only a constant has a value; this is a function.");
        var value = Native.Z3_model_get_const_interp(Context.Enter(), NativeObject, Context.Of(f));
        Context.Check();
        return value == 0 ? null : Expr.Create(Context, value);
    }

    /// <summary>The value of a term.</summary>
    /// <param name="t">A term.</param>
    /// <param name="completion">Choose values for constants that have none; otherwise they stand in
    /// the result.</param>
    public Expr Eval(Expr t, bool completion = false)
    {
        var context = Context.Enter();
        var found = Native.Z3_model_eval(
            context, NativeObject, Context.Of(t), completion ? (byte)1 : (byte)0, out var value);
        Context.Check();
        return found != 0 ? Expr.Create(Context, value) : throw new ModelEvaluationFailedException();
    }

    /// <inheritdoc cref="Eval"/>
    public Expr Evaluate(Expr t, bool completion = false) => Eval(t, completion);

    public override string ToString()
    {
        var text = Native.Text(Native.Z3_model_to_string(Context.Enter(), NativeObject));
        Context.Check();
        return text;
    }

    /// <summary>Z3 could not evaluate a term in a model.</summary>
    public class ModelEvaluationFailedException : Z3Exception
    {
        public ModelEvaluationFailedException()
            : base("Z3 could not evaluate the term in the model.")
        {
        }
    }
}
