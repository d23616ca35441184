using Quiesce.Explicit.Store;

namespace Quiesce.Explicit.Liveness;

/// <summary>
/// The edges out of states that were looked at, so that they are generated once, as long as the memory allows it.
/// Memory: 4 bytes a state, and 4 bytes and 8 bytes an edge for each state looked at.
/// </summary>
internal sealed class KeptEdges(long states, MemoryBudget budget) : IDisposable
{
    const int BlockBits = 18, BlockLength = 1 << BlockBits, BytesMin = 64 << 20;

    // No more than a half of what the states take, or a little.
    readonly long bytesMax = Math.Max(BytesMin, budget.Used / 2);
    // By state one more than the place of its row; 0 for none. Null until there is one.
    int[]? rows;
    readonly List<int[]> blocks = [];
    long taken;
    int used = BlockLength;

    /// <summary>The edges out of a state into a list, and whether a step out of it breaks the type invariant.</summary>
    public bool TryGet(long state, List<Edge> edges, out bool isBroken)
    {
        var row = rows is null ? -1 : rows[state] - 1;
        isBroken = false;
        if (row < 0)
            return false;
        var (block, place) = (blocks[row >> BlockBits], row & (BlockLength - 1));
        var head = block[place++];
        isBroken = (head & 1) != 0;
        for (var end = place + (head & ~1); place < end; place += 2)
            edges.Add(new Edge(block[place], block[place + 1]));
        return true;
    }

    /// <summary>Keeps the edges out of a state, if there is room.</summary>
    public void Add(long state, List<Edge> edges, bool isBroken)
    {
        var length = 1 + 2 * edges.Count;
        if (used + length > BlockLength && !MakeRoom(length))
            return;
        var block = blocks[^1];
        rows![state] = ((blocks.Count - 1) << BlockBits) + used + 1;
        block[used++] = 2 * edges.Count + (isBroken ? 1 : 0);
        foreach (var edge in edges)
        {
            block[used++] = edge.Action;
            block[used++] = (int)edge.To;
        }
    }

    public void Dispose() => budget.Release(Interlocked.Exchange(ref taken, 0));

    bool MakeRoom(int length)
    {
        if (length > BlockLength || blocks.Count == int.MaxValue >> BlockBits)
            return false;
        if (rows is null)
        {
            if (states > Array.MaxLength || !Take(states * sizeof(int)))
                return false;
            rows = new int[states];
        }
        if (!Take(BlockLength * sizeof(int)))
            return false;
        blocks.Add(new int[BlockLength]);
        used = 0;
        return true;
    }

    bool Take(long bytes)
    {
        if (taken + bytes > bytesMax || !budget.Allows(bytes))
            return false;
        budget.Reserve(bytes);
        taken += bytes;
        return true;
    }
}
