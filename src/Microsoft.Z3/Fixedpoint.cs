namespace Microsoft.Z3;

/// <summary>
/// Answers what follows from rules: the relations are the smallest for which all rules hold. With
/// the engine <c>spacer</c> the rules are constrained Horn clauses.
/// </summary>
public class Fixedpoint : Z3Object
{
    internal Fixedpoint(Owner owner, nint native)
        : base(owner, native)
    {
    }

    /// <summary>
    /// Sets parameters, such as <c>engine</c> and <c>timeout</c> in ms. They replace those set
    /// before.
    /// </summary>
    /// <exception cref="Z3Exception">There is no such parameter.</exception>
    public Params Parameters
    {
        set
        {
            Native.Z3_fixedpoint_set_params(Context.Enter(), NativeObject, Context.Of(value));
            Context.Check();
        }
    }

    public BoolExpr[] Rules => Context.Formulas(Native.Z3_fixedpoint_get_rules(Context.Enter(), NativeObject));

    public BoolExpr[] Assertions =>
        Context.Formulas(Native.Z3_fixedpoint_get_assertions(Context.Enter(), NativeObject));

    public Statistics Statistics =>
        new(Context, Native.Z3_fixedpoint_get_statistics(Context.Enter(), NativeObject));

    /// <summary>Asserts formulas that hold beside the rules.</summary>
    public void Assert(params BoolExpr[] constraints)
    {
        var context = Context.Enter();
        foreach (var formula in Context.Of(constraints))
        {
            Native.Z3_fixedpoint_assert(context, NativeObject, formula);
            Context.Check();
        }
    }

    public void Add(params BoolExpr[] constraints) => Assert(constraints);

    /// <summary>
    /// Makes a declaration with a range of truth values one of those that rules define.
    /// </summary>
    public void RegisterRelation(FuncDecl f)
    {
        Native.Z3_fixedpoint_register_relation(Context.Enter(), NativeObject, Context.Of(f));
        Context.Check();
    }

    /// <param name="rule">An implication whose right side is a relation, quantified over its
    /// variables or with free variables that were made with <see cref="Context.MkBound"/>.</param>
    /// <param name="name">For answers and error messages.</param>
    public void AddRule(BoolExpr rule, Symbol? name = null)
    {
        var context = Context.Enter();
        Native.Z3_fixedpoint_add_rule(context, NativeObject, Context.Of(rule), Context.OfOptional(name));
        Context.Check();
    }

    /// <summary>
    /// Is the formula, over the relations, possible? <see cref="Status.SATISFIABLE"/>: it can be
    /// derived.
    /// </summary>
    /// <exception cref="Z3Exception">Z3 gave up, or was interrupted; the message says
    /// why.</exception>
    public Status Query(BoolExpr query)
    {
        var context = Context.Enter();
        var status = Native.Z3_fixedpoint_query(context, NativeObject, Context.Of(query));
        Context.Check();
        return (Status)status;
    }

    /// <summary>Is any of the relations not empty?</summary>
    /// <exception cref="Z3Exception">Z3 gave up, or was interrupted; the message says
    /// why.</exception>
    public Status Query(params FuncDecl[] relations)
    {
        var context = Context.Enter();
        var names = Context.Of(relations);
        var status = Native.Z3_fixedpoint_query_relations(context, NativeObject, (uint)names.Length, names);
        Context.Check();
        return (Status)status;
    }

    /// <summary>
    /// After <see cref="Status.UNSATISFIABLE"/>, the relations as formulas (an inductive
    /// invariant); after <see cref="Status.SATISFIABLE"/>, how the query is derived.
    /// </summary>
    public Expr GetAnswer() =>
        Expr.Create(Context, Native.Z3_fixedpoint_get_answer(Context.Enter(), NativeObject));

    public string GetReasonUnknown()
    {
        var text = Native.Text(Native.Z3_fixedpoint_get_reason_unknown(Context.Enter(), NativeObject));
        Context.Check();
        return text;
    }

    /// <summary>The number of levels (frames) for which there is a cover of the relation.</summary>
    public uint GetNumLevels(FuncDecl predicate)
    {
        var count = Native.Z3_fixedpoint_get_num_levels(Context.Enter(), NativeObject, Context.Of(predicate));
        Context.Check();
        return count;
    }

    /// <summary>
    /// What is known of a relation at a level and not at the ones above, over bound variables: that
    /// of index i is the i-th argument.
    /// </summary>
    /// <param name="level">From 0; -1 for what holds at all levels.</param>
    /// <param name="predicate">A registered relation.</param>
    public Expr GetCoverDelta(int level, FuncDecl predicate)
    {
        var context = Context.Enter();
        return Expr.Create(
            Context, Native.Z3_fixedpoint_get_cover_delta(context, NativeObject, level, Context.Of(predicate)));
    }

    /// <summary>
    /// Says that a property, over bound variables, holds of a relation at a level; it is not
    /// checked.
    /// </summary>
    public void AddCover(int level, FuncDecl predicate, Expr property)
    {
        var context = Context.Enter();
        Native.Z3_fixedpoint_add_cover(context, NativeObject, level, Context.Of(predicate), Context.Of(property));
        Context.Check();
    }

    /// <summary>The rules in SMT-LIB 2, as Z3 extends it.</summary>
    public override string ToString() => ToString([]);

    /// <summary>The rules and queries in SMT-LIB 2, as Z3 extends it.</summary>
    public string ToString(params BoolExpr[] queries)
    {
        var context = Context.Enter();
        var formulas = Context.Of(queries);
        var text = Native.Text(
            Native.Z3_fixedpoint_to_string(context, NativeObject, (uint)formulas.Length, formulas));
        Context.Check();
        return text;
    }
}
