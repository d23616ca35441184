using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic.Bounded;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Invariants;

/// <summary>
/// k-induction (Sheeran, Singh, Stalmarck, FMCAD 2000): a property that is true in the first k states of every run,
/// and in a state whenever it is in the k before it, holds. Over runs that visit no state twice it is complete. All
/// properties are proved together, lemmas among them: each may assume all that are not yet refuted.
/// </summary>
public static class KInduction
{
    /// <summary>Checks every property but liveness, which is Unknown: see <see cref="LivenessChecking"/>.</summary>
    /// <exception cref="Microsoft.Z3.Z3Exception">Z3 cannot be used.</exception>
    public static SymbolicReport Run(TransitionSystem system, SymbolicOptions? options = null)
    {
        options ??= new SymbolicOptions();
        using var limits = new Limits(options, EngineNames.KInduction);
        using var run = new InductionRun(system, options, limits);
        return run.Run();
    }
}

/// <summary>One run of <see cref="KInduction"/>.</summary>
internal sealed class InductionRun : IDisposable
{
    readonly TransitionSystem system;
    readonly SymbolicOptions options;
    readonly Limits limits;
    readonly BoundedRun baseCase;
    readonly Unrolling unrolling;
    readonly SatSolver solver;
    readonly Verdict?[] verdicts;
    readonly List<TimeSpan> depthTimes = [];
    // By place of the property.
    readonly Dictionary<int, Candidate> open;
    readonly List<Candidate> proved = [];

    /// <param name="Property">What is to be shown, or for a reachable property, to be refuted.</param>
    /// <param name="Bad">True in the states that must not be.</param>
    /// <param name="Assumed">Implies that no frame but the last is bad.</param>
    sealed record Candidate(Property Property, Literal Bad, Literal Assumed);

    public InductionRun(TransitionSystem system, SymbolicOptions options, Limits limits)
    {
        this.system = system;
        this.options = options;
        this.limits = limits;
        baseCase = new BoundedRun(system, options, limits);
        verdicts = new Verdict?[system.Properties.Length];
        var encoded = new EncodedSystem(system, options.Fault);
        var bad = system.Properties
            .Select(property => property.Kind == PropertyKind.Liveness ? Literal.False : encoded.Deciding(property))
            .ToImmutableArray();
        unrolling = new Unrolling(encoded, fromInitial: false);
        open = Enumerable.Range(0, system.Properties.Length)
            .Where(k => system.Properties[k].Kind != PropertyKind.Liveness)
            .ToDictionary(k => k, k => new Candidate(system.Properties[k], bad[k], unrolling.Circuit.NewInput()));
        solver = new SatSolver(unrolling.Circuit, limits);
    }

    public SymbolicReport Run()
    {
        string? stopReason = null;
        try
        {
            for (var k = 1; open.Count > 0 && k <= (options.DepthMax ?? int.MaxValue); k++)
            {
                DoBaseCase();
                DoStepCase(k);
                depthTimes.Add(limits.Elapsed);
            }
        }
        catch (SymbolicLimitException limit)
        {
            stopReason = limit.Message;
        }
        var reason = stopReason ?? $"it is not {options.DepthMax}-inductive";
        return new SymbolicReport
        {
            System = system,
            Engine = EngineNames.KInduction,
            Verdicts =
            [
                .. system.Properties.Select((property, k) => verdicts[k] ?? new Verdict(
                    property,
                    Answer.Unknown,
                    new Evidence.Bound(
                        property.Kind == PropertyKind.Liveness
                            ? "induction is about states, not about behaviours"
                            : reason,
                        0,
                        property.Kind == PropertyKind.Liveness ? 0 : depthTimes.Count))),
            ],
            Depth = depthTimes.Count,
            StopReason = stopReason,
            DepthTimes = [.. depthTimes],
            Elapsed = limits.Elapsed,
        };
    }

    // What k - 1 steps from an initial state refute is settled.
    void DoBaseCase()
    {
        baseCase.Deepen();
        foreach (var k in open.Keys.ToList())
        {
            if (baseCase.VerdictOf(k) is not { } verdict)
                continue;
            verdicts[k] = verdict;
            open.Remove(k);
        }
    }

    // The largest set of open properties that are k-inductive together.
    void DoStepCase(int k)
    {
        foreach (var candidate in open.Values)
            unrolling.Add(!candidate.Assumed, !unrolling.At(candidate.Bad, k - 1));
        unrolling.AddStep();
        foreach (var fact in proved)
            unrolling.Add(!unrolling.At(fact.Bad, k));
        var inductive = new Dictionary<int, Candidate>(open);
        while (inductive.Count > 0)
        {
            limits.Enter(k, inductive.Count == 1
                ? $"{inductive.Values.Single().Property}"
                : $"{inductive.Count} properties");
            var isAnyBad = unrolling.Circuit.Or(inductive.Values.Select(candidate => unrolling.At(candidate.Bad, k)));
            solver.Load(unrolling);
            if (!solver.Check([isAnyBad, .. inductive.Values.Select(candidate => candidate.Assumed)]))
            {
                Prove(inductive, k);
                return;
            }
            var model = solver.Model();
            if (options.SimplePath && SimplePath.Add(unrolling, model))
                continue;
            foreach (var (place, candidate) in inductive)
                if (model(unrolling.At(candidate.Bad, k)))
                    inductive.Remove(place);
        }
    }

    void Prove(Dictionary<int, Candidate> inductive, int k)
    {
        proved.AddRange(inductive.Values);
        var conjuncts = proved.Select(candidate => Conjunct.Of(candidate.Property)).ToImmutableArray();
        Evidence evidence = k == 1
            ? new Evidence.InductiveInvariant(system, conjuncts)
            : new Evidence.Induction(system, conjuncts, k);
        foreach (var (place, candidate) in inductive)
        {
            verdicts[place] = Verdict.Never(candidate.Property, evidence);
            open.Remove(place);
            for (var frame = 0; frame <= k; frame++)
                unrolling.Add(!unrolling.At(candidate.Bad, frame));
        }
    }

    public void Dispose()
    {
        baseCase.Dispose();
        solver.Dispose();
    }
}
