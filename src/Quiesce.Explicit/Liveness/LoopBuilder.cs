using Quiesce.Ir;

namespace Quiesce.Explicit.Liveness;

/// <summary>
/// Builds a loop through a fair component that satisfies every fairness condition: always the
/// shortest way to something that is still asked for, at last the shortest way back.
/// </summary>
internal sealed class LoopBuilder(
    StateGraph graph, ViolatingBehaviour violation, FairComponents components, int[] processOf)
{
    readonly List<Edge> inside = [];
    readonly List<Edge> ahead = [];

    /// <summary>
    /// What the loop still has to do: steps of some conditions, states of a kind.
    /// </summary>
    readonly record struct Owed(bool[] Conditions, bool Visit)
    {
        public bool IsNothing => !Visit && !Conditions.Contains(true);
    }

    /// <summary>
    /// The loop from the end of a stem; without a step if stuttering there is fair.
    /// </summary>
    public StatePath From(StatePath stem)
    {
        var entry = stem.End;
        var last = stem.Actions.Count == 0 ? -1 : processOf[stem.Actions[^1]];
        var loop = new StatePath([entry], []);
        while (true)
        {
            var owed = OwedAfter(loop);
            if (owed.IsNothing && loop.End == entry)
                return loop;
            var way = Way(entry, loop.End, owed, loop.Actions.Count == 0 ? last : processOf[loop.Actions[^1]]);
            loop.Nodes.AddRange(way.Nodes.Skip(1));
            loop.Actions.AddRange(way.Actions);
        }
    }

    // A weak condition asks for a step of its own or a state where it has none. A strong one asks
    // for a step only once the loop has been where it has one: as long as it has not, the loop may
    // do without.
    Owed OwedAfter(StatePath loop)
    {
        var fairness = graph.System.Fairness;
        var (progresses, rests, steps) =
            (new bool[fairness.Length], new bool[fairness.Length], new bool[fairness.Length]);
        foreach (var state in loop.Nodes)
        {
            var can = CanProgress(state);
            for (var condition = 0; condition < can.Length; condition++)
            {
                progresses[condition] |= can[condition];
                rests[condition] |= !can[condition];
            }
        }
        foreach (var action in loop.Actions)
            foreach (var condition in graph.ConditionsOf(action))
                steps[condition] = true;
        var owed = new bool[fairness.Length];
        for (var condition = 0; condition < owed.Length; condition++)
            owed[condition] = !steps[condition]
                && (fairness[condition].Strength == FairnessStrength.Weak ? !rests[condition] : progresses[condition]);
        return new Owed(owed, violation.Visits is { } visits && !loop.Nodes.Exists(node => visits(node)));
    }

    // The way to the first thing owed, or back to the entry if nothing is. Node 2s + 1: just did
    // what is owed.
    StatePath Way(long entry, long from, Owed owed, int last)
    {
        var search = new ShortestPath(2 * graph.States.Count, Edges, processOf, graph.Limits);
        var path = search.Find([2 * from], node => owed.IsNothing ? node / 2 == entry : node % 2 == 1, last)!;
        return path with { Nodes = [.. path.Nodes.Select(node => node / 2)] };

        void Edges(long node, List<Edge> edges)
        {
            edges.Clear();
            graph.Edges(node / 2, inside);
            foreach (var edge in inside)
                if (components.AreTogether(entry, edge.To))
                    edges.Add(edge with { To = 2 * edge.To + (Does(edge, owed) ? 1 : 0) });
        }
    }

    bool Does(Edge edge, Owed owed)
    {
        if (owed.Visit && violation.Visits!(edge.To))
            return true;
        foreach (var condition in graph.ConditionsOf(edge.Action))
            if (owed.Conditions[condition])
                return true;
        if (!owed.Conditions.Contains(true))
            return false;
        var (fairness, can) = (graph.System.Fairness, CanProgress(edge.To));
        for (var condition = 0; condition < can.Length; condition++)
            if (owed.Conditions[condition]
                && !can[condition]
                && fairness[condition].Strength == FairnessStrength.Weak)
                return true;
        return false;
    }

    bool[] CanProgress(long state)
    {
        var can = new bool[graph.System.Fairness.Length];
        graph.Edges(state, ahead, can);
        return can;
    }
}
