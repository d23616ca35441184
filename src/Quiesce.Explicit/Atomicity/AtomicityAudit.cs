using System.Collections.Immutable;
using Quiesce.Explicit.Search;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Explicit.Atomicity;

/// <summary>
/// The largest risk of a model is a step that is two in the kernel. The audit takes every step apart wherever that is
/// possible, decides all properties of each system that this makes, and reports the verdicts that change.
/// </summary>
public sealed class AtomicityAudit
{
    // So many places make one system: what is compiled once must still fit into a few words.
    const int TogetherMax = 32;

    readonly TransitionSystem system;
    readonly AtomicityOptions options;
    readonly Dictionary<string, Verdict> before;
    readonly HashSet<string> mayBreak;
    readonly HashSet<string> mayMend;
    readonly List<AtomicityFinding> findings = [];
    readonly List<Split> unknown = [];
    int tried;

    AtomicityAudit(TransitionSystem system, ImmutableArray<Verdict> verdicts, AtomicityOptions options)
    {
        (this.system, this.options) = (system, options);
        before = verdicts.ToDictionary(verdict => verdict.Property.Name);
        mayBreak = [.. verdicts.Where(MayBreak).Select(verdict => verdict.Property.Name)];
        mayMend = [.. verdicts.Where(MayMend).Select(verdict => verdict.Property.Name)];
    }

    /// <summary>Audits a system.</summary>
    /// <param name="verdicts">What a search has decided of it.</param>
    public static AtomicityReport Of(
        TransitionSystem system, ImmutableArray<Verdict> verdicts, AtomicityOptions? options = null) =>
        new AtomicityAudit(system, verdicts, options ?? new AtomicityOptions()).Run();

    /// <summary>What a finding comes to in a system of its own, with the trace to show.</summary>
    public static Verdict Shown(TransitionSystem system, AtomicityFinding finding, SearchOptions options)
    {
        var divided = finding.Places.Aggregate(system, SplitStep.Apply);
        return ExhaustiveSearch.Run(divided.Asking(new HashSet<string> { finding.Property.Name }), options).Verdicts
            .First(verdict => verdict.Property.Name == finding.Property.Name);
    }

    AtomicityReport Run()
    {
        ImmutableArray<Split> all = [.. SplitStep.Places(system, all: true).Where(IsOfInterest)];
        var places = options.SkipUnseen ? all.RemoveAll(place => !place.IsSeen) : all;
        if (options.Together)
            foreach (var some in places.Chunk(TogetherMax))
                TryEach([.. some]);
        else
            foreach (var place in places)
                Try([place], SplitStep.Apply(system, place));
        if (options.Pairs)
            foreach (var (one, other) in Pairs(places.RemoveAll(
                place => findings.Exists(finding => finding.Places.Contains(place)))))
                Try([one, other], SplitStep.Apply(SplitStep.Apply(system, one), other));
        var footprint = new StepFootprints(system);
        return new AtomicityReport(
            system,
            [.. findings.OrderBy(finding => finding.After.Trace?.Length ?? int.MaxValue)],
            tried,
            all.Length - places.Length,
            footprint.Steps,
            footprint.Merging,
            [.. unknown]);
    }

    bool IsOfInterest(Split split) => options.Only?.Invoke(split) ?? true;

    bool IsOver => options.Search.CancellationToken.IsCancellationRequested;

    void Try(ImmutableArray<Split> apart, TransitionSystem divided)
    {
        var names = NamesToCheck(apart);
        if (names.Count == 0)
            return;
        Note(apart, IsOver ? null : ExhaustiveSearch.Run(divided.Asking(names), options.Search));
    }

    void TryEach(ImmutableArray<Split> places)
    {
        HashSet<string> names = [.. places.SelectMany(place => NamesToCheck([place]))];
        if (names.Count == 0)
            return;
        var divided = SplitStep.ApplyEach(system, places);
        var which = divided.Variables[system.Variables.Length];
        var prepared = new PreparedSystem(divided.Asking(names), options.Search, isShared: true);
        for (var place = 0; place < places.Length; place++)
            Note([places[place]], IsOver ? null : ExhaustiveSearch.Run(prepared, options.Search, (which, place)));
    }

    // Null where nobody has looked.
    void Note(ImmutableArray<Split> apart, SearchReport? report)
    {
        if (report is not null)
            tried++;
        if (report is not { IsComplete: true })
            unknown.AddRange(apart);
        if (report is null)
            return;
        var names = NamesToCheck(apart);
        findings.AddRange(report.Verdicts
            .Where(verdict => names.Contains(verdict.Property.Name)
                && verdict.Answer != Answer.Unknown && verdict.Answer != before[verdict.Property.Name].Answer)
            .Select(verdict => new AtomicityFinding(apart, verdict.Property, before[verdict.Property.Name], verdict)));
    }

    // Where what happens later is kept waiting, others may go on that could not, and less hangs.
    HashSet<string> NamesToCheck(ImmutableArray<Split> apart) =>
        apart.Any(place => place.IsWaiting) || system.Fairness.Any(one => one.Strength == FairnessStrength.Strong)
            ? [.. mayBreak, .. mayMend]
            : mayBreak;

    // The system with a step taken apart has all runs of the system: what is violated, or reached, stays so.
    static bool MayBreak(Verdict verdict) => verdict.Property.Kind switch
    {
        PropertyKind.Lemma => false,
        PropertyKind.Reachable => verdict.Answer == Answer.Violated,
        PropertyKind.Invariant or PropertyKind.Assertion or PropertyKind.TypeInvariant or PropertyKind.NoDeadlock
            or PropertyKind.Liveness => verdict.Answer == Answer.Holds,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    static bool MayMend(Verdict verdict) => verdict is
        { Answer: Answer.Violated, Property.Kind: PropertyKind.NoDeadlock or PropertyKind.Liveness };

    static IEnumerable<(Split, Split)> Pairs(ImmutableArray<Split> places) =>
        from one in Enumerable.Range(0, places.Length)
        from other in Enumerable.Range(one + 1, places.Length - one - 1)
        where (places[one].Process, places[one].Step) != (places[other].Process, places[other].Step)
        select (places[one], places[other]);
}
