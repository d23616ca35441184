using Microsoft.Z3;
using Quiesce.Symbolic.Encoding;

namespace Quiesce.Symbolic.Solving;

/// <summary>
/// Z3 on the clauses of a circuit: a gate becomes a term when a clause first needs it. Queries are made under
/// assumptions, so that what Z3 learned stays for the next one.
/// </summary>
internal sealed class SatSolver : IDisposable
{
    readonly Circuit circuit;
    readonly Limits limits;
    readonly Context context = new();
    readonly Solver solver;
    readonly CircuitTerms terms;
    readonly Dictionary<Literal, BoolExpr> assumptions = [];
    int loaded;

    /// <param name="logic">
    /// <c>QF_FD</c> keeps one SAT solver through many queries; null is best for one large query.
    /// </param>
    public SatSolver(Circuit circuit, Limits limits, string? logic = "QF_FD")
    {
        this.circuit = circuit;
        this.limits = limits;
        solver = logic is null ? context.MkSolver() : context.MkSolver(logic);
        // The program handles Ctrl-C itself.
        using var parameters = context.MkParams();
        parameters.Add("ctrl_c", false);
        solver.Parameters = parameters;
        terms = new CircuitTerms(context, circuit, place => context.MkBoolConst($"b{place}"));
    }

    /// <summary>Adds the clauses of an unrolling that were not added before.</summary>
    public void Load(Unrolling unrolling)
    {
        for (; loaded < unrolling.Clauses.Count; loaded++)
            if (unrolling.Fault != PlantedFault.LostClause || loaded % 8 != 7)
                Add([.. unrolling.Clauses[loaded]]);
    }

    /// <summary>Adds a clause: one of the literals is true.</summary>
    public void Add(params Literal[] clause) => limits.Guard(() =>
    {
        solver.Assert(clause.Length == 1
            ? terms[clause[0]]
            : context.MkOr([.. clause.Select(literal => terms[literal])]));
        return true;
    });

    /// <summary>Whether everything added, and all the assumptions, can be true together.</summary>
    /// <exception cref="SymbolicLimitException">The solver did not decide.</exception>
    public bool Check(params IEnumerable<Literal> assumptions)
    {
        limits.ThrowIfOver();
        var constants = limits.Guard<Expr[]>(() => [.. assumptions.Select(Assumption)]);
        using var watchdog = new Watchdog(context.Interrupt, limits);
        try
        {
            return solver.Check(constants) switch
            {
                Status.SATISFIABLE => true,
                Status.UNSATISFIABLE => false,
                _ => throw new SymbolicLimitException(
                    limits.IsOver ? limits.Reason : $"Z3 gave up: {solver.ReasonUnknown}"),
            };
        }
        catch (Z3Exception exception)
        {
            throw new SymbolicLimitException(
                limits.IsOver ? limits.Reason : $"Z3 gave up: {exception.Message}");
        }
    }

    /// <summary>
    /// The values of literals in the model of the last check; a literal that it leaves open is false.
    /// </summary>
    public Func<Literal, bool> Model()
    {
        var model = limits.Guard(() => solver.Model);
        return literal => literal.IsConstant
            ? literal == Literal.True
            : limits.Guard(() => model.Eval(terms[literal], completion: true).IsTrue);
    }

    /// <summary>Assumptions that made the last check unsatisfiable; not always the fewest.</summary>
    public IEnumerable<Literal> Core(IEnumerable<Literal> assumptions)
    {
        return limits.Guard<List<Literal>>(() =>
        {
            var core = solver.UnsatCore.ToHashSet();
            return [.. assumptions.Where(literal => core.Contains(Assumption(literal)))];
        });
    }

    // QF_FD takes constants as assumptions, not terms, so a constant that implies the term stands for it.
    BoolExpr Assumption(Literal literal)
    {
        if (!literal.IsConstant && circuit[literal.Gate].Kind == GateKind.Input)
            return terms[literal];
        if (!assumptions.TryGetValue(literal, out var constant))
        {
            constant = context.MkBoolConst($"a{assumptions.Count}");
            solver.Assert(context.MkImplies(constant, terms[literal]));
            assumptions.Add(literal, constant);
        }
        return constant;
    }

    public void Dispose()
    {
        solver.Dispose();
        context.Dispose();
    }
}
