using Quiesce.Explicit.Steps;
using Quiesce.Explicit.Store;
using Quiesce.Explicit.Traces;
using Quiesce.Ir;

namespace Quiesce.Explicit.Liveness;

/// <summary>A step from one numbered node to another.</summary>
/// <param name="Action">Place in the actions of the system.</param>
internal readonly record struct Edge(int Action, long To);

/// <summary>
/// The reachable states as a graph: its nodes are their ordinals, its edges the steps that change
/// the state, which are all that liveness and fairness look at. Edges are generated when they are asked for, and kept
/// if that is wished and there is memory for it. Used by one thread.
/// </summary>
internal sealed unsafe class StateGraph : IDisposable
{
    readonly PackedSteps steps;
    readonly SuccessorBuffer buffer;
    readonly FairnessConditions conditions;
    readonly KeptEdges? kept;

    /// <param name="steps">They must record their actions.</param>
    /// <param name="kept">
    /// Takes the edges that were generated; null if they are to be generated again. Disposed here.
    /// </param>
    public StateGraph(ReachableStates states, PackedSteps steps, DrawingLimits limits, KeptEdges? kept = null)
    {
        (States, this.steps, Limits, this.kept) = (states, steps, limits, kept);
        buffer = new SuccessorBuffer(steps);
        conditions = new FairnessConditions(steps);
    }

    public ReachableStates States { get; }

    /// <summary>What may be taken for lassos.</summary>
    public DrawingLimits Limits { get; }

    public TransitionSystem System => steps.System;

    public IEnumerable<long> AllStates
    {
        get
        {
            for (var state = 0L; state < States.Count; state++)
                yield return state;
        }
    }

    public IEnumerable<long> InitialStates
    {
        get
        {
            for (var shard = 0; shard < States.Shards && States.Depth > 0; shard++)
                for (var (state, to) = States.Level(shard, 1); state < to; state++)
                    yield return state;
        }
    }

    /// <summary>The places of the fairness conditions that an action belongs to.</summary>
    public int[] ConditionsOf(int action) => conditions.Of(action);

    /// <summary>Replaces the content of a list by the edges out of a state.</summary>
    public void Edges(long state, List<Edge> edges) => Edges(state, edges, out _);

    /// <summary>The same, and for each fairness condition whether it can make progress in the state.</summary>
    /// <param name="canProgress">At least one for each condition; all of it is written.</param>
    public void Edges(long state, List<Edge> edges, bool[] canProgress)
    {
        Edges(state, edges, out var isBroken);
        Array.Clear(canProgress);
        foreach (var edge in edges)
            foreach (var condition in conditions.Of(edge.Action))
                canProgress[condition] = true;
        for (var condition = 0; isBroken && condition < System.Fairness.Length; condition++)
            canProgress[condition] = canProgress[condition] || conditions.Leaves(condition, States.State(state));
    }

    // And whether a step out of the state breaks the type invariant.
    void Edges(long state, List<Edge> edges, out bool isBroken)
    {
        edges.Clear();
        if (kept?.TryGet(state, edges, out isBroken) == true)
            return;
        var words = States.State(state);
        steps.Expand(words, buffer);
        States.Prefetch(buffer.Entries, buffer.Count, steps.EntryWords);
        for (var k = 0; k < buffer.Count; k++)
        {
            var next = buffer.State(k);
            if (conditions.Changes(words, buffer, k))
                edges.Add(new Edge(buffer.Action(k), States.Find(next, next[States.Words])));
        }
        isBroken = buffer.IsBroken;
        kept?.Add(state, edges, isBroken);
    }

    /// <summary>Whether some fairness condition can make progress in a state.</summary>
    public bool CanProgress(long state)
    {
        var words = States.State(state);
        steps.Expand(words, buffer);
        for (var k = 0; k < buffer.Count; k++)
            if (conditions.Of(buffer.Action(k)).Length > 0 && conditions.Changes(words, buffer, k))
                return true;
        return buffer.IsBroken && conditions.Leaves(words);
    }

    /// <summary>A predicate on ordinals; it does not hold where it has no value.</summary>
    public Func<long, bool> Predicate(Expr predicate)
    {
        var compiled = steps.CompilePredicate(predicate);
        return state => compiled(States.State(state));
    }

    /// <summary>Orders states by their packed words: the same for any number of threads.</summary>
    public int Compare(long left, long right) =>
        Span(States.State(left)).SequenceCompareTo(Span(States.State(right)));

    public State Unpack(long state) => steps.Layout.Unpack(States.State(state));

    public void Dispose()
    {
        buffer.Dispose();
        kept?.Dispose();
    }

    ReadOnlySpan<ulong> Span(ulong* state) => new(state, States.Words);
}
