using System.Collections.Immutable;
using Quiesce.Explicit.Reduction;
using Quiesce.Explicit.Search;
using Quiesce.Ir;
using Quiesce.Ir.Symmetry;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Explicit;

/// <summary>
/// A search in which one state stands for all that permutations of interchangeable instances make of it. It decides
/// safety and deadlock; liveness is decided by a search of all states.
/// </summary>
internal static class ReducedSearch
{
    /// <summary>What is said where a search is as it would be without.</summary>
    public const string Nothing = "no instances are interchangeable";

    /// <exception cref="SymmetryException">Instances that are declared to be symmetric are not.</exception>
    public static SearchReport Run(
        TransitionSystem system, SearchOptions options, ReductionFault fault = ReductionFault.None)
    {
        var safety = Only(system, isLiveness: false);
        ImmutableArray<SymmetricInstances> instances =
        [
            .. SymmetricInstances.Of(safety, [.. safety.Properties.SelectMany(StatePredicates)])
                .Select(some => some.First(Math.Min(some.Blocks.Length, CanonicalStates.MostOf(safety, some)))),
        ];
        var whole = options with { Symmetry = false };
        if (instances.IsEmpty)
            return ExhaustiveSearch.Run(system, whole) with { Reduction = Nothing };
        var liveness = Only(system, isLiveness: true);
        var hasLiveness = !liveness.Properties.IsEmpty;
        var report = ExhaustiveSearch.Run(new PreparedSystem(safety, whole, instances, fault), whole with
        {
            StatesMax = 0,
        });
        var reduction =
            $"one state for all permutations of {Names(system, instances)}; what never happens was not looked for";
        report = report with { NeverTriggered = [], Reduction = reduction };
        if (!hasLiveness || report.StopReason is not null)
            return Combined(system, report, null);
        var rest = whole with
        {
            TimeLimit = whole.TimeLimit is { } limit
                ? TimeSpan.FromTicks(Math.Max(0, (limit - report.Elapsed).Ticks))
                : null,
            StatesMax = 0,
        };
        return Combined(system, report, ExhaustiveSearch.Run(liveness, rest)) with
        {
            Reduction = $"{reduction}; all states for liveness",
        };
    }

    static SearchReport Combined(TransitionSystem system, SearchReport safety, SearchReport? liveness) => safety with
    {
        System = system,
        Verdicts =
        [
            .. system.Properties.Select(property =>
                safety.Verdicts.Concat(liveness?.Verdicts ?? [])
                    .FirstOrDefault(verdict => verdict.Property.Name == property.Name)
                ?? new Verdict(property, Answer.Unknown, new Evidence.Bound(safety.StopReason!, safety.Distinct, 0))),
        ],
        IsComplete = safety.IsComplete && liveness?.IsComplete != false,
        StopReason = safety.StopReason ?? liveness?.StopReason,
        PeakBytes = Math.Max(safety.PeakBytes, liveness?.PeakBytes ?? 0),
        Elapsed = safety.Elapsed + (liveness?.Elapsed ?? TimeSpan.Zero),
    };

    static TransitionSystem Only(TransitionSystem system, bool isLiveness) => system.WithOnly(system.Properties
        .Where(property => property.Kind == PropertyKind.Liveness == isLiveness)
        .Select(property => property.Name)
        .ToHashSet());

    static IEnumerable<Expr> StatePredicates(Property property) =>
        property.Kind is PropertyKind.Invariant or PropertyKind.Lemma or PropertyKind.Reachable
            ? [property.Predicate]
            : [];

    static string Names(TransitionSystem system, ImmutableArray<SymmetricInstances> instances) =>
        string.Join(" and of ", instances.Select(some =>
            string.Join(", ", some.Processes.Select(process => system.Processes[process].Name))));
}
