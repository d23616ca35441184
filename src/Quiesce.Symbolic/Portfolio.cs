using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Passes;

namespace Quiesce.Symbolic;

/// <summary>
/// Several engines, each for what it is good at. First states: what the lemmas of the spec prove is proved in a moment;
/// what a search claims about few states is quickly checked (<see cref="LayerCheck"/>); what else is thought to hold is
/// tried by <see cref="PropertyDirectedReachability"/>; bounded model checking finds
/// the shortest traces of the rest, and looks at what is left open. Then behaviours in the same way. What was proved is
/// taken for granted from then on: the invariant of the states is what makes behaviours quick to prove.
/// </summary>
public static class Portfolio
{
    /// <summary>Checks every property.</summary>
    /// <param name="hopeful">
    /// Names of the properties that are thought to hold, or to be unreachable. It matters only for the time it takes.
    /// </param>
    /// <param name="lassoStepsMax">How long lassos are looked at, in steps, where liveness is not proved.</param>
    /// <param name="search">
    /// Searches a system, this one or one made from it, for Z3 to check; null if there is no claim to be had, or for
    /// one system, if it finds too much to hand over.
    /// </param>
    /// <exception cref="Microsoft.Z3.Z3Exception">Z3 cannot be used.</exception>
    /// <exception cref="InvalidOperationException">The claim is wrong.</exception>
    public static SymbolicReport Run(
        TransitionSystem system,
        IReadOnlySet<string> hopeful,
        int lassoStepsMax,
        SymbolicOptions? options = null,
        Func<TransitionSystem, SearchClaim?>? search = null)
    {
        var run = new PortfolioRun(system, options ?? new SymbolicOptions(), search ?? (_ => null));
        run.ProveByLemmas();
        run.CheckSearch();
        run.Prove(hopeful);
        run.LookAtRuns();
        run.CheckLiveness(hopeful);
        run.LookAtLassos(lassoStepsMax);
        return run.Report();
    }
}

/// <summary>One run of <see cref="Portfolio"/>, stage by stage.</summary>
sealed class PortfolioRun(
    TransitionSystem system, SymbolicOptions options, Func<TransitionSystem, SearchClaim?> search)
{
    readonly Dictionary<string, Verdict> verdicts = [];
    ImmutableArray<Expr> facts = options.Facts;
    TimeSpan elapsed;
    int depth = -1;
    string? stopReason;
    readonly Lazy<SearchClaim?> claim = new(() => search(system));

    /// <summary>What the lemmas of the spec prove.</summary>
    public void ProveByLemmas()
    {
        if (system.Properties.Any(property => property.Kind == PropertyKind.Lemma))
            Assume(Stage(InductiveInvariantCheck.Prove, system, mayUseAll: true));
    }

    /// <summary>What the reachable states, as a search found them, decide of the rest.</summary>
    public void CheckSearch()
    {
        var names = Open().ToHashSet();
        if (names.Count == 0 || claim.Value is not { } found)
            return;
        var report = Stage(
            (asked, options) => LayerCheck.Run(asked, found, options), system.WithGoals(names), mayUseAll: false);
        Keep(report.Verdicts.Where(verdict => verdict.Trace is not null));
        var lemmas = facts;
        Assume(report);
        // Lemmas say less in far fewer words, which other engines read faster.
        if (!lemmas.IsEmpty)
            facts = lemmas;
    }

    /// <summary>pdr on those of the names that are about states.</summary>
    public void Prove(IReadOnlySet<string> hopeful)
    {
        var names = Open().Where(hopeful.Contains).ToHashSet();
        if (names.Count > 0)
            Assume(Stage(PropertyDirectedReachability.Run, system.WithGoals(names), mayUseAll: false));
    }

    /// <summary>Bounded model checking of all that is open and about states.</summary>
    public void LookAtRuns()
    {
        var names = Open().ToHashSet();
        if (names.Count == 0)
            return;
        // The type invariant need not speak of what was proved, which has a value everywhere.
        var liveness = OpenLiveness();
        var asked = system.WithOnly(names.Concat(liveness.Select(property => property.Name)).ToHashSet());
        var report = Stage(BoundedModelChecking.Run, asked, mayUseAll: liveness.Count == 0);
        (depth, stopReason) = (report.Depth, report.StopReason);
        Keep(report.Verdicts.Where(verdict => names.Contains(verdict.Property.Name)));
    }

    /// <summary>
    /// Liveness: what holds, by the ranks that the search found, and what does not, by its lassos. The rest as an
    /// invariant of the product: by what a search finds there, or, of those among the names, by pdr.
    /// </summary>
    public void CheckLiveness(IReadOnlySet<string> hopeful)
    {
        if (OpenLiveness().Count > 0 && claim.Value is { } found)
            CheckClaims(found);
        foreach (var property in OpenLiveness().Where(property => hopeful.Contains(property.Name)))
        {
            var pass = LivenessToSafety.Apply(system, [property]);
            if (search(pass.System) is { } states)
                CheckProduct(pass, (product, options) => LayerCheck.Run(product, states, options));
            if (!verdicts.ContainsKey(property.Name))
                CheckProduct(pass, PropertyDirectedReachability.Run);
        }
    }

    void CheckClaims(SearchClaim found)
    {
        if (!found.Rankings.IsEmpty)
            Keep(Proofs(Stage((asked, options) => RankingCheck.Run(asked, found, options), system, mayUseAll: true)));
        foreach (var lasso in found.Traces.Where(trace => trace.IsLasso && !verdicts.ContainsKey(trace.Property.Name)))
        {
            var pass = LivenessToSafety.Apply(system, [lasso.Property]);
            CheckProduct(pass, (product, options) => LayerCheck.Confirm(product, [pass.ToRun(lasso)], options));
        }
    }

    void CheckProduct(LivenessToSafety pass, Func<TransitionSystem, SymbolicOptions, SymbolicReport> engine)
    {
        var report = Stage(
            (_, options) => LivenessChecking.Run(engine, pass, options), system, mayUseAll: false);
        Keep(report.Verdicts.Where(verdict => verdict.Answer != Answer.Unknown));
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
            mayUseAll: true);
        stopReason ??= report.StopReason;
        Keep(report.Verdicts);
    }

    public SymbolicReport Report() => new()
    {
        System = system,
        Engine = EngineNames.Portfolio,
        Verdicts = [.. system.Properties.Select(property => verdicts[property.Name] with { Property = property })],
        Depth = depth,
        StopReason = stopReason,
        Elapsed = elapsed,
    };

    // Lemmas are worth all the time, and the last stage has it; the others leave half of what they find.
    SymbolicReport Stage(
        Func<TransitionSystem, SymbolicOptions, SymbolicReport> engine, TransitionSystem asked, bool mayUseAll)
    {
        var used = options.TimeUsed + elapsed;
        var report = engine(asked, options with
        {
            Facts = facts,
            Minimise = false,
            TimeUsed = mayUseAll || options.TimeLimit is not { } limit ? used : used + ((limit - used) / 2),
        });
        elapsed += report.Elapsed;
        return report;
    }

    void Keep(IEnumerable<Verdict> found)
    {
        foreach (var verdict in found)
            verdicts.Add(verdict.Property.Name, verdict);
    }

    static List<Verdict> Proofs(SymbolicReport report) =>
        [.. report.Verdicts.Where(verdict => verdict.Evidence is Evidence.InductiveInvariant or Evidence.Ranked)];

    // All that is proved together rests on one invariant, of the whole system as of the part that was asked about.
    void Assume(SymbolicReport report)
    {
        var proofs = Proofs(report);
        if (proofs.Count == 0)
            return;
        facts = ((Evidence.InductiveInvariant)proofs[0].Evidence).Conjuncts;
        Keep(proofs.Select(proof => proof with { Evidence = new Evidence.InductiveInvariant(system, facts) }));
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
