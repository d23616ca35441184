namespace Microsoft.Z3;

/// <summary>
/// A quantified formula. In its body, bound variables are numbers: see <see cref="Expr.Index"/>.
/// </summary>
public class Quantifier : BoolExpr
{
    internal Quantifier(Owner owner, nint native)
        : base(owner, native)
    {
    }

    public bool IsUniversal => Native.Z3_is_quantifier_forall(Context.Enter(), NativeObject) != 0;

    public bool IsExistential => Native.Z3_is_quantifier_exists(Context.Enter(), NativeObject) != 0;

    public uint NumBound => Native.Z3_get_quantifier_num_bound(Context.Enter(), NativeObject);

    /// <summary>The names of the bound variables. The last one has index 0.</summary>
    public Symbol[] BoundVariableNames
    {
        get
        {
            var names = new Symbol[NumBound];
            for (uint i = 0; i < names.Length; i++)
                names[i] = Symbol.Create(
                    Context, Native.Z3_get_quantifier_bound_name(Context.Enter(), NativeObject, i));
            return names;
        }
    }

    /// <summary>The sorts of the bound variables, in the order of their names.</summary>
    public Sort[] BoundVariableSorts
    {
        get
        {
            var sorts = new Sort[NumBound];
            for (uint i = 0; i < sorts.Length; i++)
                sorts[i] = Sort.Create(
                    Context, Native.Z3_get_quantifier_bound_sort(Context.Enter(), NativeObject, i));
            return sorts;
        }
    }

    public Expr Body => Create(Context, Native.Z3_get_quantifier_body(Context.Enter(), NativeObject));
}

/// <summary>Terms whose presence makes Z3 instantiate a quantifier.</summary>
public class Pattern : AST
{
    internal Pattern(Owner owner, nint native)
        : base(owner, native)
    {
    }
}
