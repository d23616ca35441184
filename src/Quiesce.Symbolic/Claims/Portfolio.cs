using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic.Bounded;
using Quiesce.Symbolic.Invariants;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Claims;

/// <summary>
/// Several engines in turn. First, properties of states that hold: the lemmas of the spec are quickest; then what a
/// search claims, if it found few states (<see cref="LayerCheck"/>); then <see cref="PropertyDirectedReachability"/>
/// for what else is expected to hold. Then liveness, in the same way (<see cref="RankingCheck"/>). Last, what does not
/// hold: that the traces of the search are shortest ones, by the distances of states or by bounded model checking,
/// which also checks what is still open; where that takes too long, only that they are runs. Each stage assumes what
/// was proved before: the invariant of the states makes liveness quick to prove.
/// </summary>
public static class Portfolio
{
    /// <summary>Checks every property.</summary>
    /// <param name="expectedToHold">
    /// Names of the properties that are expected to hold, or to be unreachable. They affect only the time it takes.
    /// </param>
    /// <param name="lassoStepsMax">The longest lassos to check where liveness is not proved, in steps.</param>
    /// <param name="claim">What a search found, for Z3 to check; null if there is none.</param>
    /// <param name="searchProduct">Searches a product of the system; its claim has layers, or is null.</param>
    /// <exception cref="Microsoft.Z3.Z3Exception">Z3 cannot be used.</exception>
    /// <exception cref="InvalidOperationException">The claim is wrong.</exception>
    public static SymbolicReport Run(
        TransitionSystem system,
        IReadOnlySet<string> expectedToHold,
        int lassoStepsMax,
        SymbolicOptions? options = null,
        SearchClaim? claim = null,
        Func<TransitionSystem, SearchClaim?>? searchProduct = null)
    {
        var run = new PortfolioRun(system, options ?? new SymbolicOptions(), claim, searchProduct ?? (_ => null));
        run.ProveByLemmas();
        run.CheckSearch();
        run.Prove(expectedToHold);
        run.CheckLiveness(expectedToHold);
        run.CheckRuns();
        run.CheckLassos(lassoStepsMax);
        return run.Report();
    }
}

/// <summary>One run of <see cref="Portfolio"/>, stage by stage.</summary>
sealed class PortfolioRun(
    TransitionSystem system,
    SymbolicOptions options,
    SearchClaim? claim,
    Func<TransitionSystem, SearchClaim?> searchProduct)
{
    readonly Dictionary<string, Verdict> verdicts = [];
    ImmutableArray<Expr> facts = options.Facts;
    TimeSpan elapsed;
    int depth = -1;
    string? stopReason;

    /// <summary>Proves what follows from the lemmas of the spec.</summary>
    public void ProveByLemmas()
    {
        if (system.Properties.Any(property => property.Kind == PropertyKind.Lemma))
            Assume(Stage(InductiveInvariantCheck.Prove, system, All));
    }

    /// <summary>Proves the open properties that none of the states a search found decides.</summary>
    public void CheckSearch()
    {
        var names = OpenSafety().Where(name => TraceOf(name) is null).ToHashSet();
        if (names.Count == 0 || claim is not { Layers: not null } found)
            return;
        var lemmas = facts;
        Assume(Stage((asked, options) => LayerCheck.Run(asked, found, options), system.WithOnly(names), Half));
        // Lemmas are weaker but far shorter, so that other engines read them faster.
        if (!lemmas.IsEmpty)
            facts = lemmas;
    }

    /// <summary>Runs pdr on the open properties of states that are expected to hold.</summary>
    public void Prove(IReadOnlySet<string> expectedToHold)
    {
        var names = OpenSafety().Where(expectedToHold.Contains).ToHashSet();
        if (names.Count == 0)
            return;
        var report = Stage(PropertyDirectedReachability.Run, system.WithOnly(names), Half);
        Keep(report.Verdicts.Where(verdict => verdict.Trace is not null));
        Assume(report);
    }

    /// <summary>
    /// Checks liveness: what holds by the rankings of the search, what does not by its lassos. The rest is checked as
    /// an invariant of the product, by a search of it or, if expected to hold, by pdr.
    /// </summary>
    public void CheckLiveness(IReadOnlySet<string> expectedToHold)
    {
        if (OpenLiveness().Count > 0 && claim is { } found)
            CheckRankingsAndLassos(found);
        // Where a ranking took too long, the product, which is larger, would take longer.
        var ranked = (claim?.Rankings ?? []).SelectMany(ranking => ranking.Properties).ToHashSet();
        foreach (var property in OpenLiveness()
            .Where(one => expectedToHold.Contains(one.Name) && !ranked.Contains(one)))
        {
            var pass = LivenessToSafety.Apply(system, [property]);
            if (searchProduct(pass.System) is { } states)
                CheckProduct(pass, (product, options) => LayerCheck.Run(product, states, options));
            if (!verdicts.ContainsKey(property.Name))
                CheckProduct(pass, PropertyDirectedReachability.Run);
        }
    }

    void CheckRankingsAndLassos(SearchClaim found)
    {
        if (!found.Rankings.IsEmpty)
            Keep(Stage((asked, options) => RankingCheck.Run(asked, found, options), system, Most).Proofs);
        foreach (var lasso in found.Traces.Where(trace => trace.IsLasso && !verdicts.ContainsKey(trace.Property.Name)))
        {
            var pass = LivenessToSafety.Apply(system, [lasso.Property]);
            CheckProduct(pass, (product, options) => LayerCheck.Confirm(product, [pass.ToRun(lasso)], options));
        }
    }

    void CheckProduct(LivenessToSafety pass, Func<TransitionSystem, SymbolicOptions, SymbolicReport> engine)
    {
        var report = Stage(
            (_, options) => LivenessChecking.Run(engine, pass, options), system, Half);
        Keep(report.Verdicts.Where(verdict => verdict.Answer != Answer.Unknown));
    }

    /// <summary>
    /// Checks the open properties of states: by the distances that the search found, then by bounded model checking,
    /// and where that takes too long, only that the traces of the search are runs.
    /// </summary>
    public void CheckRuns()
    {
        CheckDistances();
        var names = OpenSafety().ToHashSet();
        if (names.Count == 0)
            return;
        var isLast = OpenLiveness().Count == 0 && !names.Any(name => TraceOf(name) is not null);
        var report = Stage(BoundedModelChecking.Run, system.WithOnly(names), isLast ? All : Half);
        (depth, stopReason) = (report.Depth, report.StopReason);
        var found = report.Verdicts.ToLookup(verdict => verdict.Answer != Answer.Unknown);
        Keep(found[true]);
        ConfirmTraces(found[false].ToDictionary(
            verdict => verdict.Property.Name, verdict => ((Evidence.Bound)verdict.Evidence).Depth));
        // No later stage checks these.
        Keep(found[false].Where(verdict => !verdicts.ContainsKey(verdict.Property.Name)));
    }

    Trace? TraceOf(string name) => claim?.Traces.FirstOrDefault(trace => trace.Property.Name == name);

    void CheckDistances()
    {
        var names = OpenSafety().Where(name => TraceOf(name) is not null).ToHashSet();
        if (names.Count == 0 || claim is not { Layers: not null } found)
            return;
        var report = Stage((asked, options) => LayerCheck.Run(asked, found, options), system.WithOnly(names), Half);
        Keep(report.Verdicts.Where(verdict => verdict.Trace is not null));
    }

    // Depths: by property, how many states of a run were checked and decide nothing. A trace within them is wrong; it
    // is not confirmed here, and the comparison of engines reports it.
    void ConfirmTraces(Dictionary<string, int> depths)
    {
        ImmutableArray<Trace> traces =
        [
            .. OpenSafety().Select(TraceOf).OfType<Trace>().Where(trace =>
                trace.Length - (trace.Property.EndsWithStep ? 1 : 0) >= depths[trace.Property.Name]),
        ];
        if (traces.IsEmpty)
            return;
        var report = Stage((_, options) => LayerCheck.Confirm(system, traces, options), system, All);
        Keep(report.Verdicts.Where(verdict => verdict.Trace is not null));
    }

    /// <summary>Runs bounded model checking on the liveness that is still open.</summary>
    public void CheckLassos(int stepsMax)
    {
        var left = OpenLiveness().Select(property => property.Name).ToHashSet();
        if (left.Count == 0)
            return;
        var report = Stage(
            (asked, options) => LivenessChecking.Run(
                BoundedModelChecking.Run, asked, options with { DepthMax = stepsMax }),
            system.WithOnly(left),
            All);
        stopReason ??= report.StopReason;
        Keep(report.Verdicts);
    }

    public SymbolicReport Report() => new()
    {
        System = system,
        Engine = EngineNames.Portfolio,
        Verdicts = [.. system.Properties.Select(property => OfSystem(property, verdicts[property.Name]))],
        Depth = depth,
        StopReason = stopReason,
        Elapsed = elapsed,
    };

    // Stages run on systems with only some of the properties.
    Verdict OfSystem(Property property, Verdict verdict) => new(property, verdict.Answer, verdict.Trace is { } trace
        ? new Evidence.Run(trace with { System = system, Property = property })
        : verdict.Evidence);

    // Shares of the remaining time. Lemmas and the last stage may take all of it, most other stages half. Rankings take
    // longest; to confirm a trace takes little.
    const double All = 1, Most = 0.75, Half = 0.5;

    SymbolicReport Stage(
        Func<TransitionSystem, SymbolicOptions, SymbolicReport> engine, TransitionSystem asked, double share)
    {
        var used = options.TimeUsed + elapsed;
        var report = engine(asked, options with
        {
            Facts = facts,
            Minimise = false,
            TimeUsed = options.TimeLimit is not { } limit ? used : used + ((limit - used) * (1 - share)),
        });
        elapsed += report.Elapsed;
        return report;
    }

    void Keep(IEnumerable<Verdict> found)
    {
        foreach (var verdict in found)
            verdicts.Add(verdict.Property.Name, verdict);
    }

    // An invariant of the system with only some properties is an invariant of the whole system.
    void Assume(SymbolicReport report)
    {
        if (!report.Proofs.Any())
            return;
        facts = report.Conjuncts;
        Keep(report.Proofs.Select(proof => proof with { Evidence = new Evidence.InductiveInvariant(system, facts) }));
    }

    IEnumerable<string> OpenSafety() => system.Properties
        .Where(property => property.Kind != PropertyKind.Liveness && !verdicts.ContainsKey(property.Name))
        .Select(property => property.Name);

    List<Property> OpenLiveness() =>
    [
        .. system.Properties.Where(property =>
            property.Kind == PropertyKind.Liveness && !verdicts.ContainsKey(property.Name)),
    ];
}
