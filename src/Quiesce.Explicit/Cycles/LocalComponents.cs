namespace Quiesce.Explicit.Cycles;

/// <summary>
/// The strongly connected components of a small graph (Tarjan, 1972), of those of its nodes that occur.
/// </summary>
internal sealed class LocalComponents
{
    readonly List<int>[] next;
    readonly int[] found;
    readonly Stack<int> open = [];
    int counter, components;

    public LocalComponents(bool[] occurs, IEnumerable<(int From, int To)> edges)
    {
        next = [.. occurs.Select(_ => new List<int>())];
        (found, Components) = (new int[occurs.Length], [.. occurs.Select(_ => -1)]);
        foreach (var (from, to) in edges)
            next[from].Add(to);
        for (var node = 0; node < occurs.Length; node++)
            if (occurs[node] && found[node] == 0)
                Visit(node);
    }

    /// <summary>By node its component, numbered from 0; -1 for nodes that do not occur.</summary>
    public int[] Components { get; }

    int Visit(int node)
    {
        var low = found[node] = ++counter;
        open.Push(node);
        foreach (var other in next[node])
            if (found[other] == 0)
                low = Math.Min(low, Visit(other));
            else if (Components[other] < 0)
                low = Math.Min(low, found[other]);
        if (low == found[node])
        {
            while (open.Pop() is var member)
            {
                Components[member] = components;
                if (member == node)
                    break;
            }
            components++;
        }
        return low;
    }
}
