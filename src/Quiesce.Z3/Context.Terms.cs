using System.Runtime.CompilerServices;

namespace Microsoft.Z3;

// Sorts, declarations and terms.
public sealed partial class Context
{
    BoolSort? boolSort;

    /// <summary>The sort of truth values.</summary>
    public BoolSort BoolSort => boolSort ??= MkBoolSort();

    public BoolSort MkBoolSort()
    {
        var sort = Native.Z3_mk_bool_sort(Enter());
        return new(Keep(sort), sort);
    }

    public BitVecSort MkBitVecSort(uint size)
    {
        var sort = Native.Z3_mk_bv_sort(Enter(), size);
        return new(Keep(sort), sort);
    }

    public IntSymbol MkSymbol(int i)
    {
        var symbol = Native.Z3_mk_int_symbol(Enter(), i);
        return new(KeepSymbol(), symbol);
    }

    public StringSymbol MkSymbol(string name)
    {
        var symbol = Native.Z3_mk_string_symbol(Enter(), name);
        return new(KeepSymbol(), symbol);
    }

    public FuncDecl MkFuncDecl(Symbol name, Sort[] domain, Sort range)
    {
        var context = Enter();
        var sorts = Of(domain);
        return FuncDecl.Create(
            this, Native.Z3_mk_func_decl(context, Of(name), (uint)sorts.Length, sorts, Of(range)));
    }

    public FuncDecl MkFuncDecl(Symbol name, Sort domain, Sort range) => MkFuncDecl(name, [domain], range);

    public FuncDecl MkFuncDecl(string name, Sort[] domain, Sort range) => MkFuncDecl(MkSymbol(name), domain, range);

    public FuncDecl MkFuncDecl(string name, Sort domain, Sort range) => MkFuncDecl(MkSymbol(name), [domain], range);

    public FuncDecl MkConstDecl(string name, Sort range) => MkFuncDecl(MkSymbol(name), [], range);

    /// <summary>
    /// A declaration whose name begins with <paramref name="prefix"/> and is not used yet.
    /// </summary>
    public FuncDecl MkFreshFuncDecl(string prefix, Sort[] domain, Sort range)
    {
        var context = Enter();
        var sorts = Of(domain);
        return FuncDecl.Create(
            this, Native.Z3_mk_fresh_func_decl(context, prefix, (uint)sorts.Length, sorts, Of(range)));
    }

    public Expr MkConst(Symbol name, Sort range)
    {
        var context = Enter();
        return Expr.Create(this, Native.Z3_mk_const(context, Of(name), Of(range)));
    }

    public Expr MkConst(string name, Sort range) => MkConst(MkSymbol(name), range);

    public Expr MkConst(FuncDecl f) => MkApp(f);

    /// <summary>
    /// A constant whose name begins with <paramref name="prefix"/> and is not used yet.
    /// </summary>
    public Expr MkFreshConst(string prefix, Sort range)
    {
        var context = Enter();
        return Expr.Create(this, Native.Z3_mk_fresh_const(context, prefix, Of(range)));
    }

    public BoolExpr MkBoolConst(Symbol name) => (BoolExpr)MkConst(name, BoolSort);

    public BoolExpr MkBoolConst(string name) => (BoolExpr)MkConst(MkSymbol(name), BoolSort);

    public BitVecExpr MkBVConst(string name, uint size) => (BitVecExpr)MkConst(MkSymbol(name), MkBitVecSort(size));

    public Expr MkApp(FuncDecl f, params Expr[] args)
    {
        var context = Enter();
        var terms = Of(args);
        return Expr.Create(this, Native.Z3_mk_app(context, Of(f), (uint)terms.Length, terms));
    }

    public Expr MkApp(FuncDecl f, IEnumerable<Expr> args) => MkApp(f, args.ToArray());

    public BoolExpr MkTrue() => Formula(Native.Z3_mk_true(Enter()));

    public BoolExpr MkFalse() => Formula(Native.Z3_mk_false(Enter()));

    public BoolExpr MkBool(bool value) => value ? MkTrue() : MkFalse();

    public BoolExpr MkNot(BoolExpr a)
    {
        var context = Enter();
        return Formula(Native.Z3_mk_not(context, Of(a)));
    }

    public BoolExpr MkEq(Expr x, Expr y)
    {
        var context = Enter();
        return Formula(Native.Z3_mk_eq(context, Of(x), Of(y)));
    }

    public BoolExpr MkIff(BoolExpr t1, BoolExpr t2)
    {
        var context = Enter();
        return Formula(Native.Z3_mk_iff(context, Of(t1), Of(t2)));
    }

    public BoolExpr MkImplies(BoolExpr t1, BoolExpr t2)
    {
        var context = Enter();
        return Formula(Native.Z3_mk_implies(context, Of(t1), Of(t2)));
    }

    public BoolExpr MkXor(BoolExpr t1, BoolExpr t2)
    {
        var context = Enter();
        return Formula(Native.Z3_mk_xor(context, Of(t1), Of(t2)));
    }

    public Expr MkITE(BoolExpr t1, Expr t2, Expr t3)
    {
        var context = Enter();
        return Expr.Create(this, Native.Z3_mk_ite(context, Of(t1), Of(t2), Of(t3)));
    }

    public BoolExpr MkAnd(params BoolExpr[] t) => Nary(Connective.And, t);

    public BoolExpr MkAnd(IEnumerable<BoolExpr> t) => Nary(Connective.And, t.ToArray());

    public BoolExpr MkOr(params BoolExpr[] t) => Nary(Connective.Or, t);

    public BoolExpr MkOr(IEnumerable<BoolExpr> t) => Nary(Connective.Or, t.ToArray());

    /// <summary>No two of the terms are equal.</summary>
    public BoolExpr MkDistinct(params Expr[] args) => Nary(Connective.Distinct, args);

    /// <summary>No two of the terms are equal.</summary>
    public BoolExpr MkDistinct(IEnumerable<Expr> args) => Nary(Connective.Distinct, args.ToArray());

    /// <summary>At most <paramref name="k"/> of the formulas are true.</summary>
    public BoolExpr MkAtMost(IEnumerable<BoolExpr> args, uint k)
    {
        var formulas = args.ToArray();
        var context = Enter();
        return Formula(Native.Z3_mk_atmost(context, (uint)formulas.Length, Of(formulas), k));
    }

    /// <summary>At least <paramref name="k"/> of the formulas are true.</summary>
    public BoolExpr MkAtLeast(IEnumerable<BoolExpr> args, uint k)
    {
        var formulas = args.ToArray();
        var context = Enter();
        return Formula(Native.Z3_mk_atleast(context, (uint)formulas.Length, Of(formulas), k));
    }

    public BitVecNum MkBV(uint v, uint size) => MkBV((ulong)v, size);

    public BitVecNum MkBV(ulong v, uint size)
    {
        var sort = MkBitVecSort(size);
        var context = Enter();
        return (BitVecNum)Expr.Create(this, Native.Z3_mk_unsigned_int64(context, v, Of(sort)));
    }

    public BitVecExpr MkBVAdd(BitVecExpr t1, BitVecExpr t2)
    {
        var context = Enter();
        return (BitVecExpr)Expr.Create(this, Native.Z3_mk_bvadd(context, Of(t1), Of(t2)));
    }

    /// <summary>Is the first less than the second, as numbers without sign?</summary>
    public BoolExpr MkBVULT(BitVecExpr t1, BitVecExpr t2)
    {
        var context = Enter();
        return Formula(Native.Z3_mk_bvult(context, Of(t1), Of(t2)));
    }

    /// <summary>Is the first at most the second, as numbers without sign?</summary>
    public BoolExpr MkBVULE(BitVecExpr t1, BitVecExpr t2)
    {
        var context = Enter();
        return Formula(Native.Z3_mk_bvule(context, Of(t1), Of(t2)));
    }

    /// <summary>A bound variable: 0 is the one bound last.</summary>
    public Expr MkBound(uint index, Sort ty)
    {
        var context = Enter();
        return Expr.Create(this, Native.Z3_mk_bound(context, index, Of(ty)));
    }

    public Pattern MkPattern(params Expr[] terms)
    {
        var context = Enter();
        var pattern = Native.Z3_mk_pattern(context, (uint)terms.Length, Of(terms));
        return new(Keep(pattern), pattern);
    }

    /// <param name="boundConstants">Constants of the body, which become the bound
    /// variables.</param>
    /// <param name="body">A formula.</param>
    /// <param name="weight">The higher, the later is the quantifier instantiated.</param>
    /// <param name="patterns">Terms that make Z3 instantiate the quantifier.</param>
    /// <param name="noPatterns">Terms that may not become patterns.</param>
    /// <param name="quantifierID">A name for the quantifier, in statistics.</param>
    /// <param name="skolemID">What the names of Skolem functions begin with.</param>
    public Quantifier MkForall(
        Expr[] boundConstants, Expr body, uint weight = 1, Pattern[]? patterns = null, Expr[]? noPatterns = null,
        Symbol? quantifierID = null, Symbol? skolemID = null) =>
        MkQuantifier(true, boundConstants, body, weight, patterns, noPatterns, quantifierID, skolemID);

    /// <inheritdoc cref="MkForall"/>
    public Quantifier MkExists(
        Expr[] boundConstants, Expr body, uint weight = 1, Pattern[]? patterns = null, Expr[]? noPatterns = null,
        Symbol? quantifierID = null, Symbol? skolemID = null) =>
        MkQuantifier(false, boundConstants, body, weight, patterns, noPatterns, quantifierID, skolemID);

    /// <inheritdoc cref="MkForall"/>
    /// <param name="universal">For all, or there is.</param>
    public Quantifier MkQuantifier(
        bool universal, Expr[] boundConstants, Expr body, uint weight = 1, Pattern[]? patterns = null,
        Expr[]? noPatterns = null, Symbol? quantifierID = null, Symbol? skolemID = null)
    {
        var context = Enter();
        var (bound, triggers, never) = (Of(boundConstants), Of(patterns), Of(noPatterns));
        var quantifier = Native.Z3_mk_quantifier_const_ex(
            context, universal ? (byte)1 : (byte)0, weight, OfOptional(quantifierID), OfOptional(skolemID),
            (uint)bound.Length, bound, (uint)triggers.Length, triggers, (uint)never.Length, never, Of(body));
        return new(Keep(quantifier), quantifier);
    }

    BoolExpr Formula(nint native) => new(Keep(native), native);

    enum Connective
    {
        And,
        Or,
        Distinct
    }

    // The bulk of all terms: no garbage for the pointers of a few arguments.
    [SkipLocalsInit]
    BoolExpr Nary(Connective connective, Expr[] arguments)
    {
        const int few = 32;
        ArgumentNullException.ThrowIfNull(arguments);
        var context = Enter();
        var count = (uint)arguments.Length;
        var terms = count <= few ? stackalloc nint[few] : new nint[count];
        for (var i = 0; i < arguments.Length; i++)
            terms[i] = Of(arguments[i]);
        return Formula(connective switch
        {
            Connective.And => Native.Z3_mk_and(context, count, terms),
            Connective.Or => Native.Z3_mk_or(context, count, terms),
            Connective.Distinct => Native.Z3_mk_distinct(context, count, terms),
            _ => throw new ArgumentOutOfRangeException(nameof(connective))
        });
    }
}
