using System.Numerics;
using Quiesce.Explicit.Cycles;
using Quiesce.Explicit.Store;
using Quiesce.Ir;

namespace Quiesce.Explicit.Liveness;

/// <summary>
/// Decides temporal formulas over all reachable states, exactly, under weak and strong fairness: a
/// formula is violated iff behaviours of its kind can enter a fair component and stay there.
/// <para>Of many states only those are looked at through which a loop that violates the formula can lead, as far as the
/// local states of the processes tell (<see cref="CycleParts"/>), and those where nothing fair can make progress, so
/// that a behaviour may end there.</para>
/// </summary>
/// <param name="graph">All reachable states.</param>
internal sealed class LivenessCheck(
    StateGraph graph, SearchOptions options, MemoryBudget budget, CancellationToken cancellation)
{
    // Longer predicates are not compiled: the steps are, already.
    const int PredicateSizeMax = 1 << 13;

    readonly Lazy<LocalSystem?> local = new(() => LocalSystem.Of(graph.System));
    ulong[]? resting;

    public StateGraph Graph => graph;

    /// <summary>A lasso that violates the property, or null if it holds.</summary>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    /// <exception cref="SearchLimitException">
    /// There are more states than an array can have elements, or not enough memory for a lasso.
    /// </exception>
    public Trace? Run(Property property)
    {
        var violation = ViolatingBehaviour.Of(property, graph);
        var isLarge = graph.States.Count >= options.CyclePartsFrom && !graph.System.Fairness.IsEmpty;
        return isLarge && local.Value is { } known
            ? RunInParts(property, violation, CycleParts.Of(known, property.Temporal!, cancellation))
            : RunEverywhere(property, violation);
    }

    Trace? RunEverywhere(Property property, ViolatingBehaviour violation)
    {
        using var memory = Take();
        var components = new FairComponents(graph, violation.Stays, violation.Visits, cancellation);
        components.Search(violation.BeginsAtOnce ? graph.InitialStates : graph.AllStates, violation.Begins);
        return components.Any ? new LassoSearch(graph, violation, components).Find(property) : null;
    }

    // Whether a violation gets to what is found is known only by its stem.
    Trace? RunInParts(Property property, ViolatingBehaviour violation, CycleParts parts)
    {
        var mayEnd = Ends(violation, graph.Predicate(parts.Reach));
        if (parts.Loops.IsFalse && mayEnd is null)
            return null;
        var mayLoop = parts.Loops.IsFalse ? _ => false : graph.Predicate(parts.Loops);
        using var memory = Take();
        var components = new FairComponents(
            graph,
            state => (mayEnd?.Contains(state) == true || mayLoop(state)) && violation.Stays(state),
            violation.Visits,
            cancellation);
        components.Search(graph.AllStates, _ => true);
        return components.Any ? new LassoSearch(graph, violation, components).Find(property) : null;
    }

    Grant Take() => new(budget, graph.States.Count * FairComponents.BytesPerState);

    // The states in which a behaviour that violates the formula may stay for ever; null if there is none.
    HashSet<long>? Ends(ViolatingBehaviour violation, Func<long, bool> isReached)
    {
        var ends = new HashSet<long>();
        foreach (var state in Resting())
            if (violation.Stays(state) && violation.Visits?.Invoke(state) != false && isReached(state))
                ends.Add(state);
        return ends.Count > 0 ? ends : null;
    }

    // The states in which no fairness condition can make progress.
    IEnumerable<long> Resting()
    {
        resting ??= FindResting();
        for (var word = 0; word < resting.Length; word++)
            for (var bits = resting[word]; bits != 0; bits &= bits - 1)
                yield return 64L * word + BitOperations.TrailingZeroCount(bits);
    }

    ulong[] FindResting()
    {
        var found = new ulong[(graph.States.Count + 63) / 64];
        var progress = Expr.Or(graph.System.Fairness.SelectMany(condition => condition.Actions).Distinct().Order()
            .Select(action => Progress.Of(graph.System.Actions[action])));
        var canProgress = progress.Size <= PredicateSizeMax ? graph.Predicate(progress) : graph.CanProgress;
        for (var state = 0L; state < graph.States.Count; state++)
        {
            if ((state & 0xFFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (!canProgress(state))
                found[state >> 6] |= 1UL << (int)(state & 63);
        }
        return found;
    }
}
