using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Symbolic;

/// <summary>
/// Property-directed reachability: Spacer (Komuravelli, Gurfinkel, Chaki, CAV 2014), Z3's engine for Horn clauses. It
/// proves without lemmas of the user's: the invariant it comes back with is minimised, put into the words of the spec,
/// and checked again by plain questions. For what is violated, bounded model checking finds the shortest
/// counterexample.
/// </summary>
public static class Spacer
{
    /// <summary>Checks every property but liveness, which is Unknown: see <see cref="LivenessChecking"/>.</summary>
    /// <exception cref="Microsoft.Z3.Z3Exception">Z3 cannot be used.</exception>
    public static SymbolicReport Run(TransitionSystem system, SymbolicOptions? options = null)
    {
        options ??= new SymbolicOptions();
        using var limits = new Limits(options, EngineNames.Spacer);
        using var run = new SpacerRun(system, options, limits);
        return run.Run();
    }
}

/// <summary>One run of <see cref="Spacer"/>.</summary>
internal sealed class SpacerRun : IDisposable
{
    readonly TransitionSystem system;
    readonly SymbolicOptions options;
    readonly Limits limits;
    readonly BoundedRun bounded;
    readonly Verdict?[] verdicts;

    public SpacerRun(TransitionSystem system, SymbolicOptions options, Limits limits)
    {
        this.system = system;
        this.options = options;
        this.limits = limits;
        bounded = new BoundedRun(system, options, limits);
        verdicts = new Verdict?[system.Properties.Length];
    }

    IEnumerable<int> Open => Enumerable.Range(0, verdicts.Length)
        .Where(k => verdicts[k] is null && system.Properties[k].Kind != PropertyKind.Liveness);

    public SymbolicReport Run()
    {
        string? stopReason = null;
        try
        {
            while (Open.Any() && !ProveOpen())
                RefuteOne();
        }
        catch (SymbolicLimitException limit)
        {
            stopReason = limit.Message;
        }
        return new SymbolicReport
        {
            System = system,
            Engine = EngineNames.Spacer,
            Verdicts = [.. system.Properties.Select((property, k) => verdicts[k] ?? new Verdict(
                property,
                Answer.Unknown,
                new Evidence.Bound(stopReason ?? "Spacer looks at states, not at behaviours", 0, 0)))],
            Depth = bounded.Depth,
            StopReason = stopReason,
            Elapsed = limits.Elapsed,
        };
    }

    // All that is open at once: mostly all of it holds, and then one invariant shows it.
    bool ProveOpen()
    {
        ImmutableArray<Property> goals = [.. Open.Select(k => system.Properties[k])];
        limits.Enter(bounded.Depth, goals.Length == 1 ? $"{goals[0]}" : $"{goals.Length} properties");
        var encoded = new EncodedSystem(system, options.Fault);
        using var query = new SpacerQuery(encoded, goals, options.Facts, limits);
        if (query.IsReachable())
            return false;
        var invariant = InvariantMinimiser.Run(encoded, goals, query.Invariant(), options.Facts, limits);
        Audit(invariant);
        var evidence = new Evidence.InductiveInvariant(system, invariant);
        foreach (var k in Open.ToList())
            verdicts[k] = new Verdict(
                system.Properties[k],
                system.Properties[k].Kind == PropertyKind.Reachable ? Answer.Violated : Answer.Holds,
                evidence);
        return true;
    }

    // Neither Spacer nor what was made of its answer is believed: the conjuncts are asked about one by one.
    void Audit(ImmutableArray<Expr> invariant)
    {
        var lemmas = invariant.Select((conjunct, k) => new Property
        {
            Name = $"Conjunct{k}",
            Kind = PropertyKind.Lemma,
            Predicate = conjunct,
        });
        var alone = lemmas.Aggregate(system.WithOnly(new HashSet<string>()), (copy, lemma) => copy.With(lemma));
        using var check = new ConjunctCheck(alone, new SymbolicOptions(), limits);
        if (check.Run().FirstOrDefault(report => !report.Passed) is { } failed)
            throw new InvalidOperationException(
                $"Internal error: Spacer's invariant is not inductive, {failed.Property.Predicate} fails.");
    }

    // Some open property has a counterexample or a witness: Spacer said so.
    void RefuteOne()
    {
        while (true)
        {
            bounded.Deepen();
            var found = Open.Where(k => bounded.VerdictOf(k) is not null).ToList();
            foreach (var k in found)
                verdicts[k] = bounded.VerdictOf(k);
            if (found.Count > 0)
                return;
        }
    }

    public void Dispose() => bounded.Dispose();
}
