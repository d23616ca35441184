using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Invariants;

/// <summary>
/// Checks whether the lemmas and properties of a system are an inductive invariant together. Three queries for each:
/// initiation (true in every initial state), consecution (kept by every action, given all of them), and safety (for a
/// property: do the others imply it). Conjuncts that fail are dropped and the rest is checked again, until what remains
/// is inductive.
/// </summary>
public static class InductiveInvariantCheck
{
    /// <summary>
    /// The same as verdicts: a property in the inductive invariant holds, one that an initial state decides is decided,
    /// any other is Unknown.
    /// </summary>
    /// <exception cref="Microsoft.Z3.Z3Exception">Z3 cannot be used.</exception>
    public static SymbolicReport Prove(TransitionSystem system, SymbolicOptions? options = null) => LimitedRun.Of(
        EngineNames.Lemmas, system, options, (options, limits) => new ConjunctCheck(system, options, limits));

    /// <summary>
    /// A report for every property but liveness, in their order. A reachable property stands for the claim that it is
    /// never true.
    /// </summary>
    /// <exception cref="Microsoft.Z3.Z3Exception">Z3 cannot be used.</exception>
    /// <exception cref="TimeoutException">A limit of the options was reached; the sentence says which.</exception>
    public static ImmutableArray<ConjunctReport> Run(TransitionSystem system, SymbolicOptions? options = null)
    {
        options ??= new SymbolicOptions();
        using var check = new ConjunctCheck(system, options, new Limits(options, EngineNames.Lemmas));
        try
        {
            check.Run();
            return check.Reports;
        }
        catch (SymbolicLimitException limit)
        {
            throw new TimeoutException($"The lemmas were not checked to the end: {limit.Message}.", limit);
        }
    }
}

/// <summary>One run of <see cref="InductiveInvariantCheck"/>.</summary>
internal sealed class ConjunctCheck : ISymbolicRun, IDisposable
{
    readonly TransitionSystem system;
    readonly Limits limits;
    readonly EncodedSystem encoded;
    readonly ImmutableArray<Property> conjuncts;
    readonly ImmutableArray<Literal> bad;
    readonly Dictionary<Property, Trace> initiation = [];
    readonly Dictionary<Property, CounterexampleToInduction> consecution = [];
    // A step from any state, and any state.
    readonly Unrolling step;
    readonly Unrolling any;
    readonly SatSolver stepSolver;
    readonly SatSolver anySolver;

    public ConjunctCheck(TransitionSystem system, SymbolicOptions options, Limits limits)
    {
        this.system = system;
        this.limits = limits;
        encoded = new EncodedSystem(system, options.Fault);
        conjuncts = [.. system.Properties.Where(property => property.Kind != PropertyKind.Liveness)];
        bad = [.. conjuncts.Select(encoded.Deciding)];
        step = new Unrolling(encoded, fromInitial: false);
        step.AddStep();
        // Few queries, the last of them hard.
        stepSolver = new SatSolver(step.Circuit, limits, logic: null);
        any = new Unrolling(encoded, fromInitial: false);
        anySolver = new SatSolver(any.Circuit, limits);
    }

    /// <summary>After the run: a report for every property but liveness, in their order.</summary>
    public ImmutableArray<ConjunctReport> Reports { get; private set; } = [];

    /// <inheritdoc/>
    public int Depth => -1;

    /// <inheritdoc/>
    public void Run()
    {
        CheckInitiation();
        var inductive = CheckConsecution();
        Reports =
        [
            .. conjuncts.Select((property, k) => new ConjunctReport(
                property,
                initiation.GetValueOrDefault(property),
                consecution.GetValueOrDefault(property),
                IsImplied(k, inductive))),
        ];
    }

    /// <inheritdoc/>
    public Verdict? VerdictOn(Property property)
    {
        if (Reports.FirstOrDefault(report => report.Property == property) is not { } report)
            return null;
        return report.Initiation is { } trace ? Verdict.Shown(property, new Evidence.Run(trace))
            : report.Passed ? Verdict.Never(property, new Evidence.InductiveInvariant(system, Invariant))
            : null;
    }

    // The conjunction of all that passed: one invariant for everything that it proves.
    ImmutableArray<Expr> Invariant => field.IsDefault
        ? field = [.. Reports.Where(report => report.Passed).Select(report => Conjunct.Of(report.Property))]
        : field;

    /// <inheritdoc/>
    public string WhyOpen(Property property) => property.Kind == PropertyKind.Liveness
        ? "lemmas are about states, not about behaviours"
        : "the lemmas do not make it inductive";

    /// <inheritdoc/>
    public int CheckedDepth(Property property) => Reports.Any(report => report.Property == property) ? 1 : 0;

    void CheckInitiation()
    {
        var start = new Unrolling(encoded, fromInitial: true);
        using var startSolver = new SatSolver(start.Circuit, limits);
        startSolver.Load(start);
        for (var k = 0; k < conjuncts.Length; k++)
        {
            limits.Enter(0, $"initiation of {conjuncts[k]}");
            if (startSolver.Check(start.At(bad[k], 0)))
                initiation.Add(conjuncts[k], SymbolicTrace.Of(encoded, start, startSolver.Model(), 0, conjuncts[k]));
        }
    }

    // The indices of the largest set of conjuncts that are inductive together. Only the last query, which no step
    // answers, is hard. It is asked once, about the conjuncts that remain: what these keep is kept under further
    // assumptions, too.
    HashSet<int> CheckConsecution()
    {
        stepSolver.Load(step);
        var assumed = Enumerable.Range(0, conjuncts.Length)
            .Where(k => !initiation.ContainsKey(conjuncts[k]))
            .ToHashSet();
        var dropped = new List<Property>(initiation.Keys);
        var kept = assumed.ToHashSet();
        while (Breaks(kept, kept))
        {
            var model = stepSolver.Model();
            if (!assumed.All(k => !model(step.At(bad[k], 0))))
            {
                // The step begins where a dropped conjunct is false. If all such steps do, it is assumed no longer.
                if (Breaks(kept, assumed))
                    model = stepSolver.Model();
                else
                {
                    dropped.AddRange(assumed.Except(kept).Order().Select(k => conjuncts[k]));
                    assumed = kept.ToHashSet();
                }
            }
            kept.ExceptWith(Report(kept, assumed, dropped, model));
        }
        return kept;
    }

    // Whether a step from a state where some conjuncts are true makes one of others false. One query is about all of
    // them: usually none is broken, and a step that breaks one often breaks others.
    bool Breaks(HashSet<int> kept, HashSet<int> assumed)
    {
        if (kept.Count == 0)
            return false;
        limits.Enter(1, kept.Count == 1 ? $"consecution of {conjuncts[kept.Single()]}"
            : $"consecution of {kept.Count} conjuncts");
        var broken = step.Circuit.Or(kept.Order().Select(k => step.At(bad[k], 1)));
        return stepSolver.Check([broken, .. assumed.Order().Select(k => !step.At(bad[k], 0))]);
    }

    // Records a counterexample for each conjunct that the step breaks.
    List<int> Report(HashSet<int> kept, HashSet<int> assumed, List<Property> dropped, Func<Literal, bool> model)
    {
        if (kept.Where(k => model(step.At(bad[k], 1))).ToList() is not { Count: > 0 } found)
            throw new InvalidOperationException("Internal error: a step that breaks a conjunct breaks none.");
        foreach (var k in found)
        {
            var counterexample = new CounterexampleToInduction(
                conjuncts[k], step.StateAt(0, model), step.ActionAt(0, model), step.StateAt(1, model), [.. dropped]);
            Audit(counterexample, assumed);
            consecution.Add(conjuncts[k], counterexample);
        }
        return found;
    }

    // The interpreter checks a step as it checks a run.
    void Audit(CounterexampleToInduction counterexample, HashSet<int> inductive)
    {
        var (conjunct, before, action, after, _) = counterexample;
        var interpreter = new Interpreter(system);
        var isStep = interpreter.Try(action, before) is Outcome.Successor successor && successor.State.Equals(after);
        var isCounterexample = !interpreter.Holds(Conjunct.Of(conjunct), after)
            && inductive.All(k => interpreter.Holds(Conjunct.Of(conjuncts[k]), before));
        if (!isStep || !isCounterexample)
            throw new InvalidOperationException(
                $"Internal error: {action} is no counterexample to the induction of {conjunct}.");
    }

    bool IsImplied(int k, HashSet<int> inductive)
    {
        limits.Enter(0, $"safety of {conjuncts[k]}");
        anySolver.Load(any);
        return !anySolver.Check(
            [any.At(bad[k], 0), .. inductive.Where(other => other != k).Select(other => !any.At(bad[other], 0))]);
    }

    public void Dispose()
    {
        stepSolver.Dispose();
        anySolver.Dispose();
    }
}
