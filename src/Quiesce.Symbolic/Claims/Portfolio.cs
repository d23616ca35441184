using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic.Bounded;
using Quiesce.Symbolic.Invariants;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Claims;

/// <summary>
/// Several engines, each for what it is good at. First what holds of states: what the lemmas of the spec prove is
/// proved in a moment, what a search claims about few states is quickly checked (<see cref="LayerCheck"/>), and what
/// else is thought to hold is tried by <see cref="PropertyDirectedReachability"/>. Then behaviours, in the same way
/// (<see cref="RankingCheck"/>). Then what does not hold: whether the traces of the search are shortest ones, by how
/// far states are away or by bounded model checking, which also looks at what is left open; and where that takes too
/// long, that they are traces. What was proved is taken for granted from then on: the invariant of the states is what
/// makes behaviours quick to prove.
/// </summary>
public static class Portfolio
{
    /// <summary>Checks every property.</summary>
    /// <param name="hopeful">
    /// Names of the properties that are thought to hold, or to be unreachable. It matters only for the time it takes.
    /// </param>
    /// <param name="lassoStepsMax">How long lassos are looked at, in steps, where liveness is not proved.</param>
    /// <param name="claim">What a search says of the system, for Z3 to check; null if there is none.</param>
    /// <param name="searchProduct">Searches a product that is made of it; what it says has layers, or is null.</param>
    /// <exception cref="Microsoft.Z3.Z3Exception">Z3 cannot be used.</exception>
    /// <exception cref="InvalidOperationException">The claim is wrong.</exception>
    public static SymbolicReport Run(
        TransitionSystem system,
        IReadOnlySet<string> hopeful,
        int lassoStepsMax,
        SymbolicOptions? options = null,
        SearchClaim? claim = null,
        Func<TransitionSystem, SearchClaim?>? searchProduct = null)
    {
        var run = new PortfolioRun(system, options ?? new SymbolicOptions(), claim, searchProduct ?? (_ => null));
        run.ProveByLemmas();
        run.CheckSearch();
        run.Prove(hopeful);
        run.CheckLiveness(hopeful);
        run.LookAtRuns();
        run.LookAtLassos(lassoStepsMax);
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

    /// <summary>What the lemmas of the spec prove.</summary>
    public void ProveByLemmas()
    {
        if (system.Properties.Any(property => property.Kind == PropertyKind.Lemma))
            Assume(Stage(InductiveInvariantCheck.Prove, system, All));
    }

    /// <summary>Of the rest what none of the reachable states decides, as a search found them.</summary>
    public void CheckSearch()
    {
        var names = Open().Where(name => TraceOf(name) is null).ToHashSet();
        if (names.Count == 0 || claim is not { Layers: not null } found)
            return;
        var lemmas = facts;
        Assume(Stage((asked, options) => LayerCheck.Run(asked, found, options), system.WithOnly(names), Half));
        // Lemmas say less in far fewer words, which other engines read faster.
        if (!lemmas.IsEmpty)
            facts = lemmas;
    }

    /// <summary>pdr on those of the names that are about states.</summary>
    public void Prove(IReadOnlySet<string> hopeful)
    {
        var names = Open().Where(hopeful.Contains).ToHashSet();
        if (names.Count == 0)
            return;
        var report = Stage(PropertyDirectedReachability.Run, system.WithOnly(names), Half);
        Keep(report.Verdicts.Where(verdict => verdict.Trace is not null));
        Assume(report);
    }

    /// <summary>
    /// Liveness: what holds, by the ranks that the search found, and what does not, by its lassos. The rest as an
    /// invariant of the product: by what a search finds there, or, of those among the names, by pdr.
    /// </summary>
    public void CheckLiveness(IReadOnlySet<string> hopeful)
    {
        if (OpenLiveness().Count > 0 && claim is { } found)
            CheckClaims(found);
        // Where ranks take too long the product, which is larger, does so all the more.
        var ranked = (claim?.Rankings ?? []).SelectMany(ranking => ranking.Properties).ToHashSet();
        foreach (var property in OpenLiveness().Where(one => hopeful.Contains(one.Name) && !ranked.Contains(one)))
        {
            var pass = LivenessToSafety.Apply(system, [property]);
            if (searchProduct(pass.System) is { } states)
                CheckProduct(pass, (product, options) => LayerCheck.Run(product, states, options));
            if (!verdicts.ContainsKey(property.Name))
                CheckProduct(pass, PropertyDirectedReachability.Run);
        }
    }

    void CheckClaims(SearchClaim found)
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
    /// All that is open and about states: how far away what the search found is, runs up to its depth, and where that
    /// takes too long, that its traces are runs.
    /// </summary>
    public void LookAtRuns()
    {
        CheckDistances();
        var names = Open().ToHashSet();
        if (names.Count == 0)
            return;
        var isLast = OpenLiveness().Count == 0 && !names.Any(name => TraceOf(name) is not null);
        var report = Stage(BoundedModelChecking.Run, system.WithOnly(names), isLast ? All : Half);
        (depth, stopReason) = (report.Depth, report.StopReason);
        var found = report.Verdicts.ToLookup(verdict => verdict.Answer != Answer.Unknown);
        Keep(found[true]);
        ConfirmTraces(found[false].ToDictionary(
            verdict => verdict.Property.Name, verdict => ((Evidence.Bound)verdict.Evidence).Depth));
        // Nobody will say more about these.
        Keep(found[false].Where(verdict => !verdicts.ContainsKey(verdict.Property.Name)));
    }

    Trace? TraceOf(string name) => claim?.Traces.FirstOrDefault(trace => trace.Property.Name == name);

    void CheckDistances()
    {
        var names = Open().Where(name => TraceOf(name) is not null).ToHashSet();
        if (names.Count == 0 || claim is not { Layers: not null } found)
            return;
        var report = Stage((asked, options) => LayerCheck.Run(asked, found, options), system.WithOnly(names), Half);
        Keep(report.Verdicts.Where(verdict => verdict.Trace is not null));
    }

    // By name how many states the runs have that certainly show nothing. Who has a trace in them errs, and that is for
    // others to see, who compare engines.
    void ConfirmTraces(Dictionary<string, int> depths)
    {
        ImmutableArray<Trace> traces =
        [
            .. Open().Select(TraceOf).OfType<Trace>().Where(trace =>
                trace.Length - (trace.Property.EndsWithStep ? 1 : 0) >= depths[trace.Property.Name]),
        ];
        if (traces.IsEmpty)
            return;
        var report = Stage((_, options) => LayerCheck.Confirm(system, traces, options), system, All);
        Keep(report.Verdicts.Where(verdict => verdict.Trace is not null));
    }

    /// <summary>Bounded model checking of all that is left.</summary>
    public void LookAtLassos(int stepsMax)
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

    // Engines were asked about some of the properties.
    Verdict OfSystem(Property property, Verdict verdict) => new(property, verdict.Answer, verdict.Trace is { } trace
        ? new Evidence.Run(trace with { System = system, Property = property })
        : verdict.Evidence);

    // Of the time that is left. Lemmas are worth all of it, and the last stage has it; most others leave half of what
    // they find. Ranks take longest, and to confirm a trace takes little.
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

    // An invariant is one of the whole system as of the part that was asked about.
    void Assume(SymbolicReport report)
    {
        if (!report.Proofs.Any())
            return;
        facts = report.Conjuncts;
        Keep(report.Proofs.Select(proof => proof with { Evidence = new Evidence.InductiveInvariant(system, facts) }));
    }

    IEnumerable<string> Open() => system.Properties
        .Where(property => property.Kind != PropertyKind.Liveness && !verdicts.ContainsKey(property.Name))
        .Select(property => property.Name);

    List<Property> OpenLiveness() =>
    [
        .. system.Properties.Where(property =>
            property.Kind == PropertyKind.Liveness && !verdicts.ContainsKey(property.Name)),
    ];
}
