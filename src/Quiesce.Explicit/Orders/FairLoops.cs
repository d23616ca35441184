using Quiesce.Ir;

namespace Quiesce.Explicit.Orders;

/// <summary>
/// A graph of states in which a behaviour may stay for ever, by a loop or by doing nothing more, if that is fair.
/// </summary>
/// <param name="fairness">Of the system.</param>
internal sealed class FairLoops(IReadOnlyList<Fairness> fairness)
{
    readonly List<int> starts = [];
    readonly List<(int To, int[] Conditions)> edges = [];
    readonly List<bool[]> canProgress = [];

    public void Clear()
    {
        starts.Clear();
        edges.Clear();
        canProgress.Clear();
    }

    /// <summary>The next node; its edges follow.</summary>
    /// <param name="can">By fairness condition whether it can make progress there.</param>
    public void AddNode(bool[] can)
    {
        starts.Add(edges.Count);
        canProgress.Add(can);
    }

    /// <param name="conditions">The fairness conditions whose step it is.</param>
    public void AddEdge(int to, int[] conditions) => edges.Add((to, conditions));

    /// <summary>Whether a fair behaviour can stay in nodes of a kind for ever.</summary>
    /// <param name="visits">What it must visit again and again; null for nothing.</param>
    public bool Exist(Func<int, bool> stays, Func<int, bool>? visits)
    {
        var regions = new Stack<HashSet<int>>();
        regions.Push([.. Enumerable.Range(0, starts.Count).Where(stays)]);
        while (regions.TryPop(out var region))
            foreach (var component in Components(region))
            {
                if (visits is not null && !component.Any(visits))
                    continue;
                var left = component;
                var isFair = true;
                for (var condition = 0; condition < fairness.Count && isFair; condition++)
                {
                    var here = condition;
                    if (HasStep(component, here))
                        continue;
                    if (fairness[here].Strength == FairnessStrength.Weak)
                        isFair = component.Any(node => !canProgress[node][here]);
                    else if (component.Any(node => canProgress[node][here]))
                        left = [.. left.Where(node => !canProgress[node][here])];
                }
                if (!isFair)
                    continue;
                if (left.Count == component.Count)
                    return true;
                regions.Push(left);
            }
        return false;
    }

    bool HasStep(HashSet<int> component, int condition) => component.Any(node =>
        EdgesOf(node).Any(edge => component.Contains(edge.To) && edge.Conditions.Contains(condition)));

    IEnumerable<(int To, int[] Conditions)> EdgesOf(int node)
    {
        var end = node + 1 < starts.Count ? starts[node + 1] : edges.Count;
        for (var edge = starts[node]; edge < end; edge++)
            yield return edges[edge];
    }

    // Tarjan's algorithm, without recursion.
    IEnumerable<HashSet<int>> Components(HashSet<int> region)
    {
        var (numbers, lows, open) = (new Dictionary<int, int>(), new Dictionary<int, int>(), new Stack<int>());
        var isOpen = new HashSet<int>();
        foreach (var root in region)
        {
            if (numbers.ContainsKey(root))
                continue;
            var path = new Stack<(int Node, IEnumerator<(int To, int[] Conditions)> Edges)>();
            Enter(root);
            while (path.TryPeek(out var top))
            {
                if (top.Edges.MoveNext())
                {
                    var to = top.Edges.Current.To;
                    if (!region.Contains(to))
                        continue;
                    if (!numbers.TryGetValue(to, out var number))
                        Enter(to);
                    else if (isOpen.Contains(to))
                        lows[top.Node] = Math.Min(lows[top.Node], number);
                    continue;
                }
                path.Pop();
                if (path.TryPeek(out var parent))
                    lows[parent.Node] = Math.Min(lows[parent.Node], lows[top.Node]);
                if (lows[top.Node] != numbers[top.Node])
                    continue;
                var component = new HashSet<int>();
                int node;
                do
                {
                    node = open.Pop();
                    isOpen.Remove(node);
                    component.Add(node);
                }
                while (node != top.Node);
                yield return component;
            }

            void Enter(int node)
            {
                numbers[node] = lows[node] = numbers.Count;
                open.Push(node);
                isOpen.Add(node);
                path.Push((node, EdgesOf(node).GetEnumerator()));
            }
        }
    }
}
