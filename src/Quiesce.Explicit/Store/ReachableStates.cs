using System.Collections.Immutable;
using Quiesce.Explicit.Steps;
using Quiesce.Ir;

namespace Quiesce.Explicit.Store;

/// <summary>
/// What a forward search found, by depth. States are numbered by ordinals from 0 to <see cref="Count"/> - 1; each
/// shard has a contiguous range of them, in order of depth. The shard of a state depends on its hash and on the number
/// of shards only.
/// </summary>
internal sealed unsafe class ReachableStates : IDisposable
{
    readonly StateShard[] shards;
    readonly long[][] ends;
    readonly long[] bases;

    /// <param name="ends">For each shard the number of its states up to each depth, from depth 1 on.</param>
    public ReachableStates(PackedLayout layout, StateShard[] shards, long[][] ends)
    {
        (Layout, this.shards, this.ends) = (layout, shards, ends);
        bases = new long[shards.Length + 1];
        for (var shard = 0; shard < shards.Length; shard++)
            bases[shard + 1] = bases[shard] + shards[shard].Count;
    }

    public PackedLayout Layout { get; }

    /// <summary>The length of a state.</summary>
    public int Words => Layout.Words;

    public int Shards => shards.Length;

    public long Count => bases[^1];

    /// <summary>The greatest depth of a state; initial states have depth 1.</summary>
    public int Depth => ends[0].Length;

    /// <summary>The ordinals of the states of one depth in one shard, half open.</summary>
    public (long From, long To) Level(int shard, int depth)
    {
        var from = depth == 1 ? 0 : ends[shard][depth - 2];
        return (bases[shard] + from, bases[shard] + ends[shard][depth - 1]);
    }

    public ulong* State(long ordinal)
    {
        var shard = ShardOf(ordinal);
        return shards[shard][ordinal - bases[shard]];
    }

    /// <summary>All of them by depth, as everybody else sees them.</summary>
    public ImmutableArray<ImmutableArray<State>> Layers() =>
        [.. Enumerable.Range(1, Depth).Select(Layer)];

    ImmutableArray<State> Layer(int depth)
    {
        var states = ImmutableArray.CreateBuilder<State>();
        for (var shard = 0; shard < Shards; shard++)
        {
            var (from, to) = Level(shard, depth);
            for (var ordinal = from; ordinal < to; ordinal++)
                states.Add(Layout.Unpack(State(ordinal)));
        }
        return states.DrainToImmutable();
    }

    /// <summary>The ordinal of a state, or -1 if it is not reachable.</summary>
    public long Find(ulong* state) => Find(state, StateHash.Of(state, Words));

    /// <summary>The ordinal of a state whose hash is known, or -1 if it is not reachable.</summary>
    public long Find(ulong* state, ulong hash)
    {
        var shard = StateHash.Shard(hash, shards.Length);
        var id = shards[shard].Find(state, hash);
        return id < 0 ? -1 : bases[shard] + id;
    }

    /// <summary>Asks for all the memory at once that finding some entries will look at one after the other.</summary>
    /// <param name="entryWords">The length of an entry: a state, its hash, and what else there is.</param>
    public void Prefetch(ulong* entries, int count, int entryWords)
    {
        var end = entries + (long)count * entryWords;
        for (var entry = entries; entry < end; entry += entryWords)
            shards[StateHash.Shard(entry[Words], shards.Length)].PrefetchBucket(entry[Words]);
        for (var entry = entries; entry < end; entry += entryWords)
            shards[StateHash.Shard(entry[Words], shards.Length)].PrefetchMatch(entry[Words]);
    }

    public void Dispose()
    {
        foreach (var shard in shards)
            shard.Dispose();
    }

    int ShardOf(long ordinal)
    {
        var shard = 0;
        while (ordinal >= bases[shard + 1])
            shard++;
        return shard;
    }
}
