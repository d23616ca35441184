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
    /// <param name="visits">One of these it must visit again and again.</param>
    public bool Exist(Func<int, bool> stays, Func<int, bool> visits)
    {
        var (regionOf, last) = (new int[starts.Count], 0);
        var regions = new Stack<List<int>>();
        regions.Push(Marked([.. Enumerable.Range(0, starts.Count).Where(stays)]));
        while (regions.TryPop(out var region))
            foreach (var component in Components(region, regionOf))
            {
                if (!component.Exists(node => visits(node)))
                    continue;
                if (Fair(Marked(component), regionOf) is not { } left)
                    continue;
                if (left.Count == component.Count)
                    return true;
                regions.Push(Marked(left));
            }
        return false;

        // What belongs together has a number of its own.
        List<int> Marked(List<int> nodes)
        {
            last++;
            foreach (var node in nodes)
                regionOf[node] = last;
            return nodes;
        }
    }

    // The nodes of a component in which it may be fair to stay, all of them if it is; null if it never is.
    List<int>? Fair(List<int> component, int[] regionOf)
    {
        var left = component;
        for (var condition = 0; condition < fairness.Count; condition++)
        {
            var here = condition;
            if (component.Exists(node => HasStep(node, here, regionOf)))
                continue;
            if (fairness[here].Strength == FairnessStrength.Strong)
                left = left.FindAll(node => !canProgress[node][here]);
            else if (component.TrueForAll(node => canProgress[node][here]))
                return null;
        }
        return left;
    }

    bool HasStep(int node, int condition, int[] regionOf)
    {
        for (var edge = starts[node]; edge < EndOf(node); edge++)
            if (regionOf[edges[edge].To] == regionOf[node] && edges[edge].Conditions.Contains(condition))
                return true;
        return false;
    }

    int EndOf(int node) => node + 1 < starts.Count ? starts[node + 1] : edges.Count;

    // Tarjan's algorithm, without recursion. A node is numbered from 1 on; its component is complete where it is the
    // lowest that can be reached.
    List<List<int>> Components(List<int> region, int[] regionOf)
    {
        var (numbers, lows, isOpen) = (new int[starts.Count], new int[starts.Count], new bool[starts.Count]);
        var (open, path, next) = (new Stack<int>(), new Stack<(int Node, int Edge)>(), 0);
        var components = new List<List<int>>();
        foreach (var root in region)
        {
            if (numbers[root] == 0)
                Enter(root);
            while (path.TryPop(out var top))
            {
                var (node, edge) = top;
                if (edge < EndOf(node))
                {
                    path.Push((node, edge + 1));
                    var to = edges[edge].To;
                    if (regionOf[to] != regionOf[node])
                        continue;
                    if (numbers[to] == 0)
                        Enter(to);
                    else if (isOpen[to])
                        lows[node] = Math.Min(lows[node], numbers[to]);
                    continue;
                }
                if (path.TryPeek(out var parent))
                    lows[parent.Node] = Math.Min(lows[parent.Node], lows[node]);
                if (lows[node] == numbers[node])
                    components.Add(Close(node));
            }
        }
        return components;

        void Enter(int node)
        {
            numbers[node] = lows[node] = ++next;
            open.Push(node);
            isOpen[node] = true;
            path.Push((node, starts[node]));
        }

        List<int> Close(int root)
        {
            var component = new List<int>();
            int node;
            do
            {
                node = open.Pop();
                isOpen[node] = false;
                component.Add(node);
            }
            while (node != root);
            return component;
        }
    }
}
