namespace Microsoft.Z3;

/// <summary>A term: what has a sort.</summary>
public class Expr : AST
{
    internal Expr(Owner owner, nint native)
        : base(owner, native)
    {
    }

    public Sort Sort => Sort.Create(Context, Native.Z3_get_sort(Context.Enter(), NativeObject));

    /// <summary>The declaration that the term is an application of.</summary>
    public FuncDecl FuncDecl => FuncDecl.Create(Context, Native.Z3_get_app_decl(Context.Enter(), NativeObject));

    /// <summary>Whether the term is the constant true or false, or neither.</summary>
    public Z3_lbool BoolValue => (Z3_lbool)Native.Z3_get_bool_value(Context.Enter(), NativeObject);

    /// <summary>The number of arguments of an application.</summary>
    public uint NumArgs
    {
        get
        {
            var count = Native.Z3_get_app_num_args(Context.Enter(), NativeObject);
            Context.Check();
            return count;
        }
    }

    /// <summary>The arguments of an application.</summary>
    public Expr[] Args
    {
        get
        {
            var args = new Expr[NumArgs];
            for (uint i = 0; i < args.Length; i++)
                args[i] = Arg(i);
            return args;
        }
    }

    /// <summary>The i-th argument of an application, from 0.</summary>
    public Expr Arg(uint i) => Create(Context, Native.Z3_get_app_arg(Context.Enter(), NativeObject, i));

    /// <summary>The index of a bound variable: 0 is the one bound last.</summary>
    public uint Index
    {
        get
        {
            var index = Native.Z3_get_index_value(Context.Enter(), NativeObject);
            Context.Check();
            return index;
        }
    }

    public bool IsBool => Is(Sort.BoolKind);

    public bool IsBV => Is(Sort.BitVecKind);

    public bool IsNumeral => Native.Z3_is_numeral_ast(Context.Enter(), NativeObject) != 0;

    /// <summary>Is it an application without arguments? True and false are, too.</summary>
    public bool IsConst => IsApp && NumArgs == 0;

    public bool IsTrue => Is(DeclKind.True);

    public bool IsFalse => Is(DeclKind.False);

    public bool IsEq => Is(DeclKind.Eq);

    public bool IsDistinct => Is(DeclKind.Distinct);

    public bool IsITE => Is(DeclKind.Ite);

    public bool IsAnd => Is(DeclKind.And);

    public bool IsOr => Is(DeclKind.Or);

    /// <summary>
    /// Is it an equivalence? Z3 makes equalities of them where it can: see <see cref="IsEq"/>.
    /// </summary>
    public bool IsIff => Is(DeclKind.Iff);

    public bool IsXor => Is(DeclKind.Xor);

    public bool IsNot => Is(DeclKind.Not);

    public bool IsImplies => Is(DeclKind.Implies);

    /// <summary>An equivalent term, mostly shorter.</summary>
    public Expr Simplify(Params? p = null)
    {
        var context = Context.Enter();
        return Create(Context, p is null
            ? Native.Z3_simplify(context, NativeObject)
            : Native.Z3_simplify_ex(context, NativeObject, Context.Of(p)));
    }

    /// <summary>
    /// The term with every occurrence of <c>from[i]</c> replaced by <c>to[i]</c>, all at once.
    /// </summary>
    public Expr Substitute(Expr[] from, Expr[] to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from.Length != to.Length)
            throw new Z3Exception("There are not as many terms to replace as replacements.");
        var context = Context.Enter();
        var (old, replacements) = (Context.Of(from), Context.Of(to));
        return Create(Context, Native.Z3_substitute(context, NativeObject, (uint)old.Length, old, replacements));
    }

    public Expr Substitute(Expr from, Expr to) => Substitute([from], [to]);

    /// <summary>The term with the bound variable of index i replaced by <c>to[i]</c>.</summary>
    public Expr SubstituteVars(Expr[] to)
    {
        var context = Context.Enter();
        var replacements = Context.Of(to);
        return Create(
            Context, Native.Z3_substitute_vars(context, NativeObject, (uint)replacements.Length, replacements));
    }

    /// <summary>The managed object for a term that a call made or found.</summary>
    internal static Expr Create(Context context, nint native)
    {
        var owner = context.Keep(native);
        var pointer = context.Enter();
        if (Native.Z3_get_ast_kind(pointer, native) == QuantifierKind)
            return new Quantifier(owner, native);
        var sort = Native.Z3_get_sort_kind(pointer, Native.Z3_get_sort(pointer, native));
        context.Check();
        return sort switch
        {
            Sort.BoolKind => new BoolExpr(owner, native),
            Sort.BitVecKind when Native.Z3_is_numeral_ast(pointer, native) != 0 => new BitVecNum(owner, native),
            Sort.BitVecKind => new BitVecExpr(owner, native),
            _ => new Expr(owner, native)
        };
    }

    bool Is(DeclKind kind)
    {
        if (!IsApp)
            return false;
        var context = Context.Enter();
        var actual = Native.Z3_get_decl_kind(context, Native.Z3_get_app_decl(context, NativeObject));
        Context.Check();
        return actual == (int)kind;
    }

    bool Is(int sortKind)
    {
        var context = Context.Enter();
        var actual = Native.Z3_get_sort_kind(context, Native.Z3_get_sort(context, NativeObject));
        Context.Check();
        return actual == sortKind;
    }
}
