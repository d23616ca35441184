using Quiesce.Ir;

namespace Quiesce.Explicit.Liveness;

/// <summary>
/// Finds a lasso that violates a temporal formula, given the fair components where it can end.
/// <para>The stem is as short as a stem into a fair component can be and has the fewest context
/// switches among those. The loop is greedy: from where it stands it takes the shortest way, then
/// with the fewest context switches, to whatever fairness still asks for, and at last back; it need
/// not be the shortest loop. If stuttering for ever in some state (a deadlock, or the end) is fair
/// and no longer to reach than stem and loop together, the lasso ends there instead, after a
/// shortest stem to such a state. The lasso does not depend on the order of the states.</para>
/// </summary>
internal sealed class LassoSearch
{
    readonly StateGraph graph;
    readonly ViolatingBehaviour violation;
    readonly FairComponents components;
    readonly int[] processOf;
    readonly List<Edge> edges = [];
    readonly bool[] can;

    public LassoSearch(StateGraph graph, ViolatingBehaviour violation, FairComponents components)
    {
        (this.graph, this.violation, this.components) = (graph, violation, components);
        can = new bool[graph.System.Fairness.Length];
        processOf = [.. graph.System.Actions.Select(action => action.Process)];
    }

    /// <summary>A lasso; null if no violation leads to a fair component.</summary>
    public Trace? Find(Property property)
    {
        if (Stem(components.IsFair, long.MaxValue) is not { } stem)
            return null;
        var loop = new LoopBuilder(graph, violation, components, processOf).From(stem);
        if (loop.Actions.Count > 0
            && Stem(CanStutter, stem.Actions.Count + loop.Actions.Count) is { } shorter)
            (stem, loop) = (shorter, new StatePath([shorter.End], []));
        return new Trace(
            graph.System,
            property,
            [.. stem.Nodes.Concat(loop.Nodes.Skip(1)).Select(graph.Unpack)],
            [.. stem.Actions.Concat(loop.Actions).Select(action => graph.System.Actions[action])],
            LoopStart: stem.Actions.Count);
    }

    // A behaviour may end in the state, as far as fairness and the formula are concerned.
    bool CanStutter(long state)
    {
        if (!components.IsFair(state) || violation.Visits?.Invoke(state) == false)
            return false;
        graph.Edges(state, edges, can);
        return !can.Contains(true);
    }

    // Node 2s: in state s, where the violation has not begun; node 2s + 1: where it has.
    StatePath? Stem(Func<long, bool> isGoal, long lengthMax)
    {
        var search = new ShortestPath(2 * graph.States.Count, StemEdges, processOf, graph.Limits);
        var initial = graph.InitialStates.Order(Comparer<long>.Create(graph.Compare)).ToList();
        var path = search.Find(
            [
                .. initial.Where(violation.Begins).Select(state => 2 * state + 1),
                .. initial.Where(_ => !violation.BeginsAtOnce).Select(state => 2 * state),
            ],
            node => node % 2 == 1 && isGoal(node / 2),
            lengthMax: lengthMax);
        return path is null ? null : path with { Nodes = [.. path.Nodes.Select(node => node / 2)] };
    }

    void StemEdges(long node, List<Edge> stemEdges)
    {
        stemEdges.Clear();
        graph.Edges(node / 2, edges);
        var hasBegun = node % 2 == 1;
        foreach (var edge in edges)
        {
            if (hasBegun ? violation.Stays(edge.To) : violation.Begins(edge.To))
                stemEdges.Add(edge with { To = 2 * edge.To + 1 });
            if (!hasBegun)
                stemEdges.Add(edge with { To = 2 * edge.To });
        }
    }
}
