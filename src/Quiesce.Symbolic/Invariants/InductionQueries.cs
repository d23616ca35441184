using Quiesce.Ir;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Invariants;

/// <summary>
/// Queries about an invariant: is a conjunct true initially, and is it kept by every action, given others. Making an
/// invariant smaller takes very many of them; <see cref="ConjunctCheck"/> checks the result.
/// </summary>
internal sealed class InductionQueries
{
    readonly EncodedSystem encoded;
    readonly Unrolling start;
    readonly Unrolling step;
    readonly ClauseSolver startSolver;
    readonly ClauseSolver stepSolver;

    public InductionQueries(EncodedSystem encoded, Limits limits)
    {
        this.encoded = encoded;
        start = new Unrolling(encoded, fromInitial: true);
        startSolver = new ClauseSolver(start.Circuit, limits);
        startSolver.Load(start);
        step = new Unrolling(encoded, fromInitial: false);
        Guards = step.AddStepWithGuards();
        stepSolver = new ClauseSolver(step.Circuit, limits);
        stepSolver.Load(step);
    }

    /// <summary>For each action the literal that makes its guard count when assumed.</summary>
    public IReadOnlyList<Literal> Guards { get; }

    /// <summary>Whether the conjunct is true in every initial state.</summary>
    public bool IsInitial(Expr conjunct) => !startSolver.Check(!start.At(encoded.Holds(conjunct), 0));

    /// <summary>Whether the conjunct is true after every step from a state in which the assumed ones are.</summary>
    /// <param name="assumed">Conjuncts that are true before the step.</param>
    /// <param name="guards">Which guards count; null for all.</param>
    public bool IsKept(Expr conjunct, IEnumerable<Expr> assumed, IEnumerable<Literal>? guards = null) =>
        !stepSolver.Check([!step.At(encoded.Holds(conjunct), 1), .. guards ?? Guards, .. assumed.Select(Before)]);

    /// <summary>The conjuncts that the last <see cref="IsKept"/>, which was true, needed.</summary>
    public List<Expr> UsedConjuncts(IEnumerable<Expr> assumed)
    {
        var conjuncts = assumed.ToLookup(Before);
        return [.. conjuncts.Where(group => stepSolver.IsInCore(group.Key)).Select(group => group.First())];
    }

    /// <summary>The guards that the last <see cref="IsKept"/>, which was true, needed.</summary>
    public List<Literal> UsedGuards(IEnumerable<Literal> guards) => [.. guards.Where(stepSolver.IsInCore)];

    /// <summary>
    /// The goals with the conjuncts that they need to be kept, the conjuncts that these need, and so on. Null if the
    /// conjuncts are not enough.
    /// </summary>
    public List<Expr>? Closure(IReadOnlyList<Expr> goals, IEnumerable<Expr> conjuncts)
    {
        List<Expr> all = [.. goals, .. conjuncts.Where(conjunct => !goals.Contains(conjunct))];
        var needed = new List<Expr>(goals);
        for (var k = 0; k < needed.Count; k++)
        {
            if (!IsKept(needed[k], all))
                return null;
            needed.AddRange(UsedConjuncts(all).Where(conjunct => !needed.Contains(conjunct)));
        }
        return needed;
    }

    Literal Before(Expr conjunct) => step.At(encoded.Holds(conjunct), 0);
}
