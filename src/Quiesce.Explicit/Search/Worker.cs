using System.Diagnostics;
using Quiesce.Explicit.Steps;
using Quiesce.Explicit.Store;
using Quiesce.Ir;

namespace Quiesce.Explicit.Search;

/// <summary>
/// Owns a shard and expands the states that wait in it. A successor that belongs to another shard travels there in
/// a block of entries; whoever owns that shard inserts it. Waiting for room in a channel, a worker empties its own.
/// </summary>
internal sealed unsafe class Worker : IDisposable
{
    // Successors collected before they are distributed, and states expanded before the mail is looked at.
    const int BufferEntries = 256, Quantum = 64;

    readonly int index;
    readonly ForwardSearch search;
    readonly PackedSteps steps;
    readonly SuccessorBuffer own;
    readonly StepEvents* events;
    readonly RecentStates? recent;
    readonly NativePages pages;
    readonly ulong* buffer;
    readonly Channel[] outgoing;
    readonly int[] filled;
    readonly int deadlockMark;
    volatile bool isDone;

    public Worker(int index, ForwardSearch search, PackedSteps steps)
    {
        (this.index, this.search, this.steps) = (index, search, steps);
        var (options, budget, words) = (search.Options, search.Budget, steps.Layout.Words);
        filled = new int[search.Threads];
        outgoing = new Channel[search.Threads];
        deadlockMark = PropertyMarks.Find(steps.System, PropertyKind.NoDeadlock);
        try
        {
            Shard = new StateShard(words, options, budget);
            own = new SuccessorBuffer(steps);
            events = own.Events;
            var entries = (long)BufferEntries + steps.SuccessorsMax;
            pages = new NativePages(entries * steps.EntryWords * sizeof(ulong), hugePages: false, budget);
            buffer = (ulong*)pages.Start;
            recent = options.SkipRecent ? new RecentStates(words, budget) : null;
            for (var shard = 0; outgoing.Length > 1 && shard < outgoing.Length; shard++)
                outgoing[shard] = new Channel(steps.EntryWords, budget);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>What so many take before they have found anything, about.</summary>
    public static long Bytes(int threads) =>
        threads * (StateArena.ChunkBytes + RecentStates.Bytes + (long)threads * Channel.Bytes);

    public StateShard Shard { get; }

    /// <summary>Successors so far.</summary>
    public long Generated { get; private set; }

    /// <summary>States of the shard that were expanded, and the end of those of this depth.</summary>
    public long Expanded { get; private set; }
    public long LevelEnd { get; private set; }

    public Span<byte> Marks => new(events->Marks, PropertyMarks.Count(steps.System));

    public ReadOnlySpan<long> Enabled => new(events->Enabled, steps.System.Actions.Length);

    /// <summary>What the shard holds by now is the next level.</summary>
    public void BeginLevel()
    {
        LevelEnd = Shard.Count;
        isDone = false;
    }

    /// <summary>Adds one state, from the thread that runs alone.</summary>
    public void Insert(ulong* entry) => Shard.Insert(entry, 1, steps.EntryWords);

    /// <summary>Expands the level while no other worker runs.</summary>
    public void ExpandAlone() => search.Stop.Guard(() => Expand(alone: true));

    /// <summary>Expands the level while the other workers do so; returns when all have, and all mail is read.</summary>
    public void ExpandTogether()
    {
        search.Stop.Guard(() => Expand(alone: false));
        isDone = true;
        var spin = new SpinWait();
        for (var othersAreDone = false; !othersAreDone;)
        {
            othersAreDone = Array.TrueForAll(search.Workers, worker => worker.isDone);
            if (!ReadMail())
                spin.SpinOnce(sleep1Threshold: -1);
            if (index == 0)
                search.Stop.Guard(search.Poll);
        }
    }

    public void Dispose()
    {
        Shard?.Dispose();
        own?.Dispose();
        recent?.Dispose();
        pages?.Dispose();
        foreach (var channel in outgoing)
            channel?.Dispose();
    }

    void Expand(bool alone)
    {
        var next = buffer;
        var limit = buffer + BufferEntries * steps.EntryWords;
        while (Expanded < LevelEnd && !search.Stop.IsSet)
        {
            for (var end = Math.Min(LevelEnd, Expanded + Quantum); Expanded < end; Expanded++)
            {
                next = Expand(Shard[Expanded], next);
                if (next >= limit)
                    next = Distribute(next, alone);
            }
            if (!alone)
                ReadMail();
            if (alone || index == 0)
                search.Poll();
        }
        Distribute(next, alone);
        for (var shard = 0; shard < filled.Length; shard++)
            if (filled[shard] > 0)
                Send(shard, alone);
    }

    ulong* Expand(ulong* state, ulong* next)
    {
        steps.Check(state, events->Marks);
        Debug.Assert(buffer <= next && next < buffer + BufferEntries * steps.EntryWords, "No room for all successors.");
        var end = steps.Expand(state, next, events);
        if (end == next && events->Broken == 0 && deadlockMark >= 0 && !steps.IsTerminated(state))
            events->Marks[deadlockMark] = 1;
        return end;
    }

    // Empties the buffer up to its end; its beginning.
    ulong* Distribute(ulong* end, bool alone)
    {
        var entryWords = steps.EntryWords;
        Generated += (end - buffer) / entryWords;
        if (recent is not null)
            end = recent.KeepNew(buffer, end, entryWords);
        if (outgoing.Length == 1)
        {
            Shard.Insert(buffer, (int)((end - buffer) / entryWords), entryWords);
            return buffer;
        }
        for (var entry = buffer; entry < end; entry += entryWords)
        {
            var shard = StateHash.Shard(entry[steps.Layout.Words], outgoing.Length);
            Debug.Assert(filled[shard] < outgoing[shard].BlockEntries, "The block is full.");
            var place = outgoing[shard].Block + filled[shard]++ * entryWords;
            for (var word = 0; word < entryWords; word++)
                place[word] = entry[word];
            if (filled[shard] == outgoing[shard].BlockEntries)
                Send(shard, alone);
        }
        return buffer;
    }

    void Send(int shard, bool alone)
    {
        var (channel, count) = (outgoing[shard], filled[shard]);
        filled[shard] = 0;
        if (alone || shard == index)
        {
            search.Workers[shard].Shard.Insert(channel.Block, count, steps.EntryWords);
            return;
        }
        channel.Publish(count);
        var spin = new SpinWait();
        while (channel.IsFull)
            if (!ReadMail())
                spin.SpinOnce(sleep1Threshold: -1);
    }

    // Whether there was any. A search that stops throws its mail away, so that no sender waits for ever.
    bool ReadMail()
    {
        var any = false;
        foreach (var sender in search.Workers)
        {
            if (sender == this)
                continue;
            var channel = sender.outgoing[index];
            while (channel.TryTake(out var block, out var count))
            {
                any = true;
                if (!search.Stop.IsSet)
                    search.Stop.Guard(() => Shard.Insert(block, count, steps.EntryWords));
                channel.Release();
            }
        }
        return any;
    }
}
