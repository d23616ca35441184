namespace Microsoft.Z3;

/// <summary>A declaration: a function, a relation, or, without parameters, a constant.</summary>
public class FuncDecl : AST
{
    internal FuncDecl(Owner owner, nint native)
        : base(owner, native)
    {
    }

    /// <summary>The number of parameters.</summary>
    public uint Arity => Native.Z3_get_arity(Context.Enter(), NativeObject);

    public uint DomainSize => Arity;

    /// <summary>The sorts of the parameters.</summary>
    public Sort[] Domain
    {
        get
        {
            var domain = new Sort[Arity];
            for (uint i = 0; i < domain.Length; i++)
                domain[i] = Sort.Create(Context, Native.Z3_get_domain(Context.Enter(), NativeObject, i));
            return domain;
        }
    }

    /// <summary>The sort of an application.</summary>
    public Sort Range => Sort.Create(Context, Native.Z3_get_range(Context.Enter(), NativeObject));

    public Symbol Name => Symbol.Create(Context, Native.Z3_get_decl_name(Context.Enter(), NativeObject));

    /// <summary>
    /// Z3's number of a declaration that it brings itself, such as that of conjunction.
    /// </summary>
    internal DeclKind Kind => (DeclKind)Native.Z3_get_decl_kind(Context.Enter(), NativeObject);

    public Expr this[params Expr[] args] => Apply(args);

    public Expr Apply(params Expr[] args) => Context.MkApp(this, args);

    internal static FuncDecl Create(Context context, nint native) => new(context.Keep(native), native);
}

/// <summary>Z3_decl_kind of the C API, as far as it is used here.</summary>
enum DeclKind
{
    True = 0x100,
    False,
    Eq,
    Distinct,
    Ite,
    And,
    Or,
    Iff,
    Xor,
    Not,
    Implies
}
