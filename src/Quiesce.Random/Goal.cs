using Quiesce.Explicit.Steps;
using Quiesce.Ir;

namespace Quiesce.Random;

/// <summary>
/// What a schedule must reach. For safety: a state that decides the property, by itself or by a step from it. For
/// liveness: a state where the property owes something and where a loop begins or nothing changes any more (and no step
/// that leaves the domains is owed).
/// </summary>
internal sealed unsafe class Goal
{
    readonly PackedSteps steps;
    readonly int property;
    readonly LivenessMonitor? monitor;
    readonly HashSet<ulong[]>? loop;
    readonly bool loopOwes;
    readonly FairnessConditions conditions;

    /// <param name="property">Index in the properties of the system.</param>
    /// <param name="loop">The states of a lasso's loop; null if there is none.</param>
    public Goal(PackedSteps steps, int property, IEnumerable<ulong[]>? loop)
    {
        (this.steps, this.property, conditions) = (steps, property, new FairnessConditions(steps));
        var claim = steps.System.Properties[property];
        IsDeadlock = claim.Kind == PropertyKind.NoDeadlock;
        if (claim.Kind == PropertyKind.Liveness)
            monitor = new LivenessMonitor(steps, property);
        this.loop = loop?.ToHashSet(PackedState.Comparer);
        // For <>[]P and []<>P => []<>Q the loop alone decides, whatever was owed before it.
        loopOwes = claim.Temporal?.Op is not (TemporalOp.EventuallyAlways or TemporalOp.Recurrence);
    }

    bool IsDeadlock { get; }

    /// <summary>What is owed in a state, as <see cref="LivenessMonitor.Owes"/>; 0 for safety.</summary>
    public int Owes(int before, ulong* state) => monitor?.Owes(before, state) ?? 0;

    /// <summary>Whether the schedule may end in this state.</summary>
    /// <param name="enabled">The successors of the state.</param>
    public bool IsReached(ulong* state, int owes, SuccessorBuffer enabled)
    {
        if (loop is not null)
            return (owes == 1 || !loopOwes) && loop.Contains(new Span<ulong>(state, steps.Layout.Words).ToArray());
        if (monitor is not null)
            return owes == 1 && IsAtRest(state, enabled);
        if (IsDeadlock)
            return enabled.IsDeadEnd && !steps.IsTerminated(state);
        steps.Check(state, enabled);
        return enabled.Breaks(property);
    }

    bool IsAtRest(ulong* state, SuccessorBuffer enabled)
    {
        for (var k = 0; k < enabled.Count; k++)
            if (!new Span<ulong>(state, steps.Layout.Words).SequenceEqual(new(enabled.State(k), steps.Layout.Words)))
                return false;
        return !(enabled.IsBroken && conditions.Leaves(state));
    }
}
