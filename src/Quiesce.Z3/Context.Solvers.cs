namespace Microsoft.Z3;

// Solvers, tactics, parameters, SMT-LIB.
public sealed partial class Context
{
    public Params MkParams() => new(this);

    /// <summary>A solver that chooses its means itself.</summary>
    /// <param name="logic">The name of a logic of SMT-LIB, or of Z3's own, which narrows the
    /// choice.</param>
    public unsafe Solver MkSolver(Symbol? logic = null)
    {
        var context = Enter();
        var solver = logic is null
            ? Native.Z3_mk_solver(context)
            : Native.Z3_mk_solver_for_logic(context, Of(logic));
        return new(Keep(solver, &Native.Z3_solver_inc_ref, &Native.Z3_solver_dec_ref, LargeWeight), solver);
    }

    /// <inheritdoc cref="MkSolver(Symbol?)"/>
    public Solver MkSolver(string logic) => MkSolver(MkSymbol(logic));

    /// <summary>The incremental SMT solver, without a choice.</summary>
    public unsafe Solver MkSimpleSolver()
    {
        var solver = Native.Z3_mk_simple_solver(Enter());
        return new(Keep(solver, &Native.Z3_solver_inc_ref, &Native.Z3_solver_dec_ref, LargeWeight), solver);
    }

    /// <summary>
    /// A solver that applies a tactic to all assertions at each check; it is not incremental.
    /// </summary>
    public unsafe Solver MkSolver(Tactic t)
    {
        var context = Enter();
        var solver = Native.Z3_mk_solver_from_tactic(context, Of(t));
        return new(Keep(solver, &Native.Z3_solver_inc_ref, &Native.Z3_solver_dec_ref, LargeWeight), solver);
    }

    public Tactic MkTactic(string name) => Tactic.Create(this, Native.Z3_mk_tactic(Enter(), name));

    /// <summary>One tactic after the other.</summary>
    public Tactic AndThen(Tactic t1, Tactic t2, params Tactic[] ts)
    {
        ArgumentNullException.ThrowIfNull(ts);
        var context = Enter();
        var result = Tactic.Create(this, Native.Z3_tactic_and_then(context, Of(t1), Of(t2)));
        foreach (var next in ts)
            result = AndThen(result, next);
        return result;
    }

    /// <inheritdoc cref="AndThen"/>
    public Tactic Then(Tactic t1, Tactic t2, params Tactic[] ts) => AndThen(t1, t2, ts);

    public Tactic UsingParams(Tactic t, Params p)
    {
        var context = Enter();
        return Tactic.Create(this, Native.Z3_tactic_using_params(context, Of(t), Of(p)));
    }

    /// <inheritdoc cref="UsingParams"/>
    public Tactic With(Tactic t, Params p) => UsingParams(t, p);

    /// <summary>
    /// The assertions of a script in SMT-LIB 2, which may use the sorts and declarations that are
    /// given.
    /// </summary>
    /// <exception cref="Z3Exception">The text is not of that form; the message names lines and
    /// columns.</exception>
    public BoolExpr[] ParseSMTLIB2String(
        string str, Symbol[]? sortNames = null, Sort[]? sorts = null, Symbol[]? declNames = null,
        FuncDecl[]? decls = null)
    {
        if (sortNames?.Length != sorts?.Length || declNames?.Length != decls?.Length)
            throw new Z3Exception("There are not as many names as sorts or declarations.");
        var context = Enter();
        var (sortSymbols, sortTerms) = (Of(sortNames), Of(sorts));
        var (declarationSymbols, declarations) = (Of(declNames), Of(decls));
        return Formulas(Native.Z3_parse_smtlib2_string(
            context, str, (uint)sortTerms.Length, sortSymbols, sortTerms,
            (uint)declarations.Length, declarationSymbols, declarations));
    }

    /// <summary>Ends a call that made a vector of terms: takes them out of it.</summary>
    internal Expr[] Elements(nint vector)
    {
        Check(vector);
        Native.Z3_ast_vector_inc_ref(native, vector);
        var elements = new Expr[Native.Z3_ast_vector_size(native, vector)];
        for (uint i = 0; i < elements.Length; i++)
            elements[i] = Expr.Create(this, Native.Z3_ast_vector_get(native, vector, i));
        Native.Z3_ast_vector_dec_ref(native, vector);
        Check();
        return elements;
    }

    /// <summary>The same, of formulas.</summary>
    internal BoolExpr[] Formulas(nint vector) => [.. Elements(vector).Cast<BoolExpr>()];
}
