using Quiesce.Explicit.Steps;
using Quiesce.Explicit.Store;

namespace Quiesce.Tests.Explicit;

public unsafe class StateShardTests
{
    [Theory]
    [InlineData(1, true, true)]
    [InlineData(1, false, false)]
    [InlineData(2, true, true)]
    [InlineData(5, true, false)]
    public void States_are_kept_once_in_the_order_of_their_arrival(int words, bool prefetch, bool hugePages)
    {
        const int Count = 50_000, BatchMax = 300;
        using var shard = new StateShard(words, new() { Prefetch = prefetch, HugePages = hugePages }, NoLimit());
        var (random, expected) = (new System.Random(words), new List<ulong>());
        var seen = new HashSet<ulong>();
        var entries = new ulong[BatchMax * (words + 1)];
        while (expected.Count < Count)
        {
            var size = random.Next(1, BatchMax + 1);
            for (var k = 0; k < size; k++)
            {
                // Few bits vary, as in packed states, and many come again.
                var value = (ulong)random.Next(150_000) << 40;
                Fill(entries.AsSpan(k * (words + 1), words + 1), value);
                if (seen.Add(value))
                    expected.Add(value);
            }
            fixed (ulong* pointer = entries)
                shard.Insert(pointer, size, words + 1);
        }
        Assert.Equal(expected.Count, shard.Count);
        for (var id = 0; id < expected.Count; id++)
        {
            Assert.Equal(expected[id], shard[id][words - 1]);
            Assert.Equal(id, shard.Find(shard[id], StateHash.Of(shard[id], words)));
        }
        var absent = stackalloc ulong[words];
        for (var value = 0UL; value < 1000; value++)
        {
            absent[0] = value + 1;
            Assert.Equal(-1, shard.Find(absent, StateHash.Of(absent, words)));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Memory_stays_within_three_times_the_states(int words)
    {
        var budget = NoLimit();
        using var shard = new StateShard(words, new(), budget);
        var entry = stackalloc ulong[words + 1];
        for (var value = 1UL; value <= 1_000_000; value++)
        {
            Fill(new Span<ulong>(entry, words + 1), value << 20);
            shard.Insert(entry, 1, words + 1);
            const long Chunk = 4 << 20;
            if (value % 10_000 == 0)
                Assert.InRange(budget.Used, 0, shard.Count * words * 8 * 3 + Chunk);
        }
    }

    [Fact]
    public void Without_memory_it_ends_with_every_state_it_took()
    {
        var budget = new MemoryBudget(8 << 20);
        using var shard = new StateShard(1, new(), budget);
        var entry = stackalloc ulong[2];
        var value = 0UL;
        SearchLimitException? limit = null;
        while (limit is null)
        {
            Fill(new Span<ulong>(entry, 2), ++value);
            try
            {
                shard.Insert(entry, 1, 2);
            }
            catch (SearchLimitException exception)
            {
                limit = exception;
            }
        }
        Assert.Equal("the memory limit of 8 MiB was reached", limit.Message);
        Assert.Equal((long)value - 1, shard.Count);
        for (var known = 1UL; known < value; known++)
            Assert.Equal((long)known - 1, shard.Find(&known, StateHash.Of(&known, 1)));
        Assert.InRange(budget.Peak, 1, 8 << 20);
    }

    [Fact]
    public void Everything_is_given_back()
    {
        var budget = NoLimit();
        using (var shard = new StateShard(1, new(), budget))
            Assert.NotEqual(0, budget.Used);
        Assert.Equal(0, budget.Used);
    }

    // The state's words, the last one the value, and their hash.
    static void Fill(Span<ulong> entry, ulong value)
    {
        entry.Clear();
        entry[^2] = value;
        fixed (ulong* pointer = entry)
            entry[^1] = StateHash.Of(pointer, entry.Length - 1);
    }

    static MemoryBudget NoLimit() => new(long.MaxValue);
}
