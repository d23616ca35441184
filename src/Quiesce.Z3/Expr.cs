namespace Microsoft.Z3;

/// <summary>
/// A term; in this binding each is a <see cref="BoolExpr"/>. Z3 shares equal terms, so equality is that of pointers.
/// </summary>
public class Expr : Z3Object
{
    // Z3_lbool of the C API.
    const int True = 1;

    internal Expr(Owner owner, nint native)
        : base(owner, native)
    {
    }

    /// <summary>Is it the constant true?</summary>
    public bool IsTrue => Native.Z3_get_bool_value(Context.Enter(), NativeObject) == True;

    public override bool Equals(object? obj) =>
        obj is Expr other && other.Context == Context && other.NativeObject == NativeObject;

    /// <summary>Z3's hash, which depends only on the structure of the term.</summary>
    public override int GetHashCode() => (int)Native.Z3_get_ast_hash(Context.Enter(), NativeObject);
}
