using Quiesce.Explicit.Store;
using Quiesce.Explicit.Traces;

namespace Quiesce.Explicit.Liveness;

/// <summary>A path of a graph: one node more than actions.</summary>
internal sealed record StatePath(List<long> Nodes, List<int> Actions)
{
    public long End => Nodes[^1];
}

/// <summary>
/// The shortest path to a goal in a graph given by its edges; among the shortest one with the
/// fewest context switches; among those the one with the first start and then, step by step, the
/// first action. Breadth-first with the levels kept, for graphs whose nodes are numbered from 0.
/// </summary>
internal sealed class ShortestPath
{
    readonly Action<long, List<Edge>> edgesOf;
    readonly int[] processOf;
    readonly ulong[] seen;
    readonly DrawingLimits limits;
    readonly List<Edge> edges = [];

    /// <param name="nodes">One more than the largest node.</param>
    /// <param name="edgesOf">Replaces the content of a list by the edges out of a node.</param>
    /// <param name="processOf">The process of each action.</param>
    /// <param name="limits">How many nodes may be looked at.</param>
    public ShortestPath(long nodes, Action<long, List<Edge>> edgesOf, int[] processOf, DrawingLimits limits)
    {
        (this.edgesOf, this.processOf, this.limits) = (edgesOf, processOf, limits);
        seen = new ulong[nodes / 64 + 1];
    }

    /// <summary>The path, or null if no goal can be reached in that many steps.</summary>
    /// <exception cref="SearchLimitException">There is not enough memory.</exception>
    /// <exception cref="OperationCanceledException">There is not enough time.</exception>
    /// <param name="starts">In the order of preference.</param>
    /// <param name="last">The process that took the step before the path; -1 for none.</param>
    public StatePath? Find(
        IEnumerable<long> starts,
        Func<long, bool> isGoal,
        int last = -1,
        long lengthMax = long.MaxValue)
    {
        var levels = new List<List<long>> { starts.Where(See).ToList() };
        while (levels[^1].Count > 0)
        {
            var goals = levels[^1].Where(isGoal).ToList();
            if (goals.Count > 0)
                return Walk(levels, goals, last);
            if (levels.Count > lengthMax)
                return null;
            levels.Add(NextLevel(levels[^1]));
        }
        return null;
    }

    List<long> NextLevel(List<long> level)
    {
        var next = new List<long>();
        foreach (var node in level)
        {
            edgesOf(node, edges);
            foreach (var edge in edges)
                if (See(edge.To))
                {
                    next.Add(edge.To);
                    if (next.Count % DrawingLimits.Batch == 0)
                        limits.Take(DrawingLimits.Batch, costs: 0);
                }
        }
        return next;
    }

    bool See(long node)
    {
        ref var word = ref seen[node >> 6];
        var bit = 1UL << (int)(node & 63);
        var isNew = (word & bit) == 0;
        word |= bit;
        return isNew;
    }

    StatePath Walk(List<List<long>> levels, List<long> goals, int last)
    {
        var costs = Costs(levels, goals);
        var node = levels[0].Where(costs[0].Contains).MinBy(start => costs[0].Rest(start, last));
        var path = new StatePath([node], []);
        for (var k = 0; k < levels.Count - 1; k++)
        {
            var rest = costs[k].Rest(node, last);
            edgesOf(node, edges);
            var chosen = edges
                .Where(edge => costs[k + 1].Contains(edge.To) && Rest(edge, costs[k + 1], last) == rest)
                .MinBy(edge => edge.Action);
            (node, last) = (chosen.To, processOf[chosen.Action]);
            path.Actions.Add(chosen.Action);
            path.Nodes.Add(node);
        }
        return path;
    }

    // By level: the nodes on shortest paths.
    SwitchCosts[] Costs(List<List<long>> levels, List<long> goals)
    {
        var processes = processOf.Length == 0 ? 1 : processOf.Max() + 1;
        var costs = levels.Select(_ => new SwitchCosts(processes)).ToArray();
        var ofNode = new int[processes];
        foreach (var goal in goals)
            costs[^1].Add(goal, ofNode);
        for (var k = levels.Count - 2; k >= 0; k--)
        {
            foreach (var node in levels[k])
            {
                Array.Fill(ofNode, SwitchCosts.Never);
                edgesOf(node, edges);
                foreach (var edge in edges)
                    if (costs[k + 1].Contains(edge.To))
                    {
                        var process = processOf[edge.Action];
                        ofNode[process] = Math.Min(ofNode[process], costs[k + 1].Rest(edge.To, process));
                    }
                if (!ofNode.AsSpan().ContainsAnyExcept(SwitchCosts.Never))
                    continue;
                costs[k].Add(node, ofNode);
                if (costs[k].Count % DrawingLimits.Batch == 0)
                    limits.Take(DrawingLimits.Batch, processes);
            }
        }
        return costs;
    }

    int Rest(Edge edge, SwitchCosts next, int last)
    {
        var process = processOf[edge.Action];
        return SwitchCosts.Between(last, process) + next.Rest(edge.To, process);
    }
}
