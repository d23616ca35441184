namespace Microsoft.Z3;

/// <summary>
/// A term, a sort or a declaration. Z3 shares equal ones, so equality is that of pointers.
/// </summary>
public class AST : Z3Object, IComparable
{
    // Z3_ast_kind of the C API.
    private protected const int AppKind = 1, NumeralKind = 0, VarKind = 2, QuantifierKind = 3, SortKindOfAst = 4,
        FuncDeclKind = 5;

    internal AST(Owner owner, nint native)
        : base(owner, native)
    {
    }

    /// <summary>Z3's number of the term: unique in its context while the term lives.</summary>
    public uint Id => Native.Z3_get_ast_id(Context.Enter(), NativeObject);

    public bool IsExpr => Kind is AppKind or NumeralKind or VarKind or QuantifierKind;

    /// <summary>
    /// Is it an application of a declaration, such as a constant or a conjunction?
    /// </summary>
    public bool IsApp => Kind is AppKind or NumeralKind;

    /// <summary>Is it a bound variable?</summary>
    public bool IsVar => Kind == VarKind;

    public bool IsQuantifier => Kind == QuantifierKind;

    public bool IsSort => Kind == SortKindOfAst;

    public bool IsFuncDecl => Kind == FuncDeclKind;

    int Kind => Native.Z3_get_ast_kind(Context.Enter(), NativeObject);

    public static bool operator ==(AST? a, AST? b) => a is null ? b is null : a.Equals(b);

    public static bool operator !=(AST? a, AST? b) => !(a == b);

    public override bool Equals(object? obj) =>
        obj is AST other && other.Context == Context && other.NativeObject == NativeObject;

    /// <summary>Z3's hash, which depends on what the term says and on nothing else.</summary>
    public override int GetHashCode() => (int)Native.Z3_get_ast_hash(Context.Enter(), NativeObject);

    /// <summary>Compares by <see cref="Id"/>.</summary>
    public virtual int CompareTo(object? obj) => obj is AST ast ? Id.CompareTo(ast.Id) : 1;

    /// <summary>The term in SMT-LIB 2.</summary>
    public override string ToString() => SExpr();

    /// <summary>The term in SMT-LIB 2.</summary>
    public string SExpr()
    {
        var text = Native.Text(Native.Z3_ast_to_string(Context.Enter(), NativeObject));
        Context.Check();
        return text;
    }
}
