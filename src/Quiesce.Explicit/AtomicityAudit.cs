using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Passes;

namespace Quiesce.Explicit;

/// <summary>A verdict that rests on a step being one: where the step is taken apart, it is another.</summary>
/// <param name="Places">Where: one place, or two at once.</param>
/// <param name="Property">In the system with the step taken apart.</param>
/// <param name="Before">What it was.</param>
/// <param name="After">What it is there.</param>
public sealed record AtomicityFinding(
    ImmutableArray<Split> Places, Property Property, Verdict Before, Verdict After)
{
    /// <summary>The spec says for every one of the places what makes the step one.</summary>
    public bool HasReason => Places.All(place => place.AtomicBy is not null);
}

/// <summary>What an audit of one system found.</summary>
/// <param name="Findings">Shortest trace first.</param>
/// <param name="Tried">How many systems were searched.</param>
/// <param name="Skipped">Places at which nothing can change, as one part is seen by nobody else.</param>
/// <param name="Steps">The steps of the system.</param>
/// <param name="Merging">Those that touch more than one thing that others see.</param>
/// <param name="Unknown">Systems that a limit left undecided.</param>
public sealed record AtomicityReport(
    TransitionSystem System,
    ImmutableArray<AtomicityFinding> Findings,
    int Tried,
    int Skipped,
    int Steps,
    int Merging,
    ImmutableArray<Split> Unknown);

/// <summary>
/// The largest risk of a model is a step that is two in the kernel. The audit takes every step apart wherever that is
/// possible, decides all properties of each system that this makes, and reports the verdicts that change.
/// </summary>
public static class AtomicityAudit
{
    /// <summary>Audits a system.</summary>
    /// <param name="verdicts">What a search has decided of it.</param>
    /// <param name="prepare">What comes between taking apart and searching: the pass of a memory model.</param>
    /// <param name="withPairs">Take two places apart at once, where each alone changes nothing.</param>
    public static AtomicityReport Of(
        TransitionSystem system,
        ImmutableArray<Verdict> verdicts,
        SearchOptions options,
        Func<TransitionSystem, TransitionSystem>? prepare = null,
        bool withPairs = false)
    {
        var places = SplitStep.Places(system).ToImmutableArray();
        var open = verdicts.Where(CanChange).ToImmutableDictionary(verdict => verdict.Property.Name);
        var findings = new List<AtomicityFinding>();
        var unknown = new List<Split>();
        var (tried, changing) = (0, new HashSet<Split>());
        foreach (var place in places)
        {
            if (options.CancellationToken.IsCancellationRequested || open.IsEmpty)
                break;
            var found = Try([place], SplitStep.Apply(system, place));
            if (!found.IsEmpty)
                changing.Add(place);
        }
        if (withPairs)
            foreach (var (one, other) in Pairs(places.RemoveAll(changing.Contains)))
            {
                if (options.CancellationToken.IsCancellationRequested)
                    break;
                Try([one, other], SplitStep.Apply(SplitStep.Apply(system, one), other));
            }
        var footprint = new StepFootprints(system);
        return new AtomicityReport(
            system,
            [.. findings.OrderBy(finding => finding.After.Trace?.Length ?? int.MaxValue)],
            tried,
            SplitStep.Places(system, all: true).Count() - places.Length,
            footprint.Steps,
            footprint.Merging,
            [.. unknown]);

        ImmutableArray<AtomicityFinding> Try(ImmutableArray<Split> apart, TransitionSystem divided)
        {
            tried++;
            var asked = divided.Asked(open.Keys.ToHashSet());
            var report = ExhaustiveSearch.Run(prepare is null ? asked : prepare(asked), options);
            if (!report.IsComplete)
                unknown.AddRange(apart);
            ImmutableArray<AtomicityFinding> found =
            [
                .. report.Verdicts
                    .Where(verdict => open.TryGetValue(verdict.Property.Name, out var before)
                        && verdict.Answer != Answer.Unknown && verdict.Answer != before.Answer)
                    .Select(verdict => new AtomicityFinding(
                        apart, verdict.Property, open[verdict.Property.Name], verdict)),
            ];
            findings.AddRange(found);
            return found;
        }
    }

    // The system with a step taken apart has all runs of the system: what is violated, or reached, stays so.
    static bool CanChange(Verdict verdict) => verdict.Property.Kind switch
    {
        PropertyKind.Lemma => false,
        PropertyKind.Reachable => verdict.Answer == Answer.Violated,
        PropertyKind.Invariant or PropertyKind.Assertion or PropertyKind.TypeInvariant or PropertyKind.NoDeadlock
            or PropertyKind.Liveness => verdict.Answer == Answer.Holds,
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    static IEnumerable<(Split, Split)> Pairs(ImmutableArray<Split> places) =>
        from one in Enumerable.Range(0, places.Length)
        from other in Enumerable.Range(one + 1, places.Length - one - 1)
        where (places[one].Process, places[one].Step) != (places[other].Process, places[other].Step)
        select (places[one], places[other]);
}
