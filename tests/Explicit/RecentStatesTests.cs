using Quiesce.Explicit.Steps;
using Quiesce.Explicit.Store;

namespace Quiesce.Tests.Explicit;

public unsafe class RecentStatesTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5000)]
    public void Only_what_was_kept_before_is_dropped(int words)
    {
        const int Count = 200;
        using var recent = new RecentStates(words, new MemoryBudget(long.MaxValue));
        var (random, kept, dropped) = (new System.Random(words), new HashSet<ulong>(), 0);
        var entries = new ulong[Count * (words + 2)];
        for (var round = 0; round < 50; round++)
        {
            // Zero among them: the value of a place that was never used.
            var values = Enumerable.Range(0, Count).Select(_ => (ulong)random.Next(100 * (round + 1))).ToList();
            fixed (ulong* pointer = entries)
            {
                for (var k = 0; k < Count; k++)
                    Write(pointer + k * (words + 2), words, values[k], action: (ulong)k);
                var end = recent.KeepNew(pointer, pointer + entries.Length, words + 2);
                var still = new List<ulong>();
                for (var entry = pointer; entry < end; entry += words + 2)
                {
                    Assert.Equal(values[(int)entry[words + 1]], entry[words - 1]);
                    Assert.Equal(StateHash.Of(entry, words), entry[words]);
                    still.Add(entry[words - 1]);
                }
                kept.UnionWith(still);
                dropped += Count - still.Count;
                Assert.All(values, value => Assert.Contains(value, kept));
            }
        }
        Assert.InRange(dropped, 1, 50 * Count - kept.Count);
    }

    static void Write(ulong* entry, int words, ulong value, ulong action)
    {
        new Span<ulong>(entry, words).Clear();
        entry[words - 1] = value;
        entry[words] = StateHash.Of(entry, words);
        entry[words + 1] = action;
    }
}
