using System.Collections.Immutable;
using Quiesce.Explicit.Reduction;
using Quiesce.Explicit.Steps;
using Quiesce.Ir;
using Quiesce.Ir.Symmetry;

namespace Quiesce.Explicit.Search;

/// <summary>
/// A system that is ready to be searched, once or from several of its initial states apart: compiled when it is first
/// needed, and no more than once.
/// </summary>
internal sealed class PreparedSystem
{
    readonly Lazy<PackedSteps> searching;
    readonly Lazy<PackedSteps> tracing;

    /// <param name="isShared">It will be searched several times: one set of steps is for everything.</param>
    public PreparedSystem(TransitionSystem system, SearchOptions options, bool isShared = false)
    {
        Layout = new PackedLayout(system);
        tracing = new(() => PackedSteps.Create(Layout, options, recordsActions: true));
        searching = isShared ? tracing : new(() => PackedSteps.Create(Layout, options, recordsActions: false));
    }

    /// <summary>The same, with one state for all permutations of interchangeable instances.</summary>
    public PreparedSystem(
        TransitionSystem system,
        SearchOptions options,
        ImmutableArray<SymmetricInstances> instances,
        ReductionFault fault)
    {
        Layout = new PackedLayout(system);
        var canonical = Canonical = new CanonicalStates(Layout, instances, fault);
        tracing = new(() => Of(recordsActions: true));
        searching = new(() => Of(recordsActions: false));

        PackedSteps Of(bool recordsActions) =>
            new CanonicalSteps(PackedSteps.Create(Layout, options, recordsActions), canonical);
    }

    /// <summary>Which states stand for others; null if each stands for itself.</summary>
    public CanonicalStates? Canonical { get; }

    public PackedLayout Layout { get; }

    /// <summary>What states are found with.</summary>
    public PackedSteps Searching => searching.Value;

    /// <summary>What says which action a step is.</summary>
    public PackedSteps Tracing => tracing.Value;
}
