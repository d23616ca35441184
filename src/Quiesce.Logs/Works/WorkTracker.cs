using System.Collections.Immutable;
using Quiesce.Logs.Reading;

namespace Quiesce.Logs.Works;

/// <summary>
/// Which incarnation of a work each event belongs to. Of each address it keeps those that are not over, oldest first;
/// <c>btrfs_all_work_done</c> belongs to the one whose thread emits it. An event that fits none is a fault, and the
/// tracker goes on as if what is missing had been there, so that one mistake is said once.
/// </summary>
sealed class WorkTracker(Journal journal)
{
    readonly record struct Address(string FileSystem, ulong Pointer);

    sealed record FileSystemState(int LiveQueues, bool IsWhole);

    // Threads that began a helper since the log or the last loss: what they end has its beginning in the log.
    readonly Table<int, object> begun = new(journal);
    readonly Table<Address, Lives> works = new(journal);
    readonly Table<ulong, QueueState> queues = new(journal);
    readonly Table<string, FileSystemState> fileSystems = new(journal);
    long incarnations;

    sealed record Lives(ImmutableArray<Incarnation> All);

    static readonly Lives None = new([]);

    /// <summary>Incarnations of works seen in the whole log.</summary>
    public long Incarnations => incarnations;

    /// <summary>Incarnations that are not over.</summary>
    public IEnumerable<Incarnation> Open => works.All.Values.SelectMany(lives => lives.All);

    /// <summary>Addresses of works and queues that are kept in mind.</summary>
    public int Objects => works.Count + queues.Count;

    /// <summary>The queue at an address before the event that is seen; null if the log has not shown it.</summary>
    public QueueState? QueueAt(ulong address) => queues[address];

    /// <summary>Queues of a file system that live; null if it is not known from the first one on.</summary>
    public int? LiveQueues(string fileSystem) =>
        fileSystems[fileSystem] is { IsWhole: true } state ? state.LiveQueues : null;

    /// <summary>Whether whatever is on the queue was queued in the log.</summary>
    public bool IsWhole(ulong queue) => queues[queue]?.Alloc is not null;

    public Sight See(LogEvent one) => one.Kind switch
    {
        EventKind.Queued => Queued(one),
        EventKind.Scheduled => Scheduled(one),
        EventKind.Ordered => Ordered(one),
        EventKind.Done => Done(one),
        _ => Sight.Plain(one),
    };

    /// <summary>Takes note of a queue's event, after the monitors have seen it.</summary>
    public void Note(LogEvent one)
    {
        if (!one.IsOfBtrfs)
            return;
        // Kernels that print no UUID mix all file systems up.
        var state = fileSystems[one.FileSystem]
            ?? new FileSystemState(0, IsWhole: one.Kind == EventKind.QueueAlloc && one.FileSystem.Length > 0);
        var before = queues[one.Queue];
        if (one.Kind == EventKind.QueueAlloc)
        {
            queues[one.Queue] = new QueueState(one.FileSystem, one, null);
            if (before is not { Destroy: null })
                state = state with { LiveQueues = state.LiveQueues + 1 };
        }
        else if (one.Kind == EventKind.QueueDestroy)
        {
            queues[one.Queue] = new QueueState(one.FileSystem, before?.Alloc, one);
            if (before is { Destroy: null })
                state = state with { LiveQueues = state.LiveQueues - 1 };
        }
        else if (before is null && one.Kind != EventKind.Done)
        {
            queues[one.Queue] = new QueueState(one.FileSystem, null, null);
            state = new FileSystemState(state.LiveQueues + 1, IsWhole: false);
        }
        if (state != fileSystems[one.FileSystem])
            fileSystems[one.FileSystem] = state;
    }

    /// <summary>Begins anew after a loss; gives how many incarnations were not over.</summary>
    public int Forget()
    {
        var open = Open.Count();
        begun.Clear();
        works.Clear();
        queues.Clear();
        fileSystems.Clear();
        return open;
    }

    Sight Queued(LogEvent one)
    {
        var at = new Address(one.FileSystem, one.Work);
        // What a destroyed queue left behind was said when it was destroyed.
        var lives = At(at).RemoveAll(life => !IsUsed(life));
        var waiting = lives.Where(life => life.IsWaiting).ToList();
        // The memory of an ordered work is in use until its ordered part is begun.
        var inUse = lives.Where(life => life is { IsWaiting: false, Last: null, Queued: not null }).ToList();
        var born = new Incarnation(Next(), one, one, null, null);
        Keep(at, [.. lives.Except(waiting).Except(inUse), born]);
        var fault = waiting.Count > 0 ? Fault.QueuedWhileWaiting
            : inUse.Count > 0 ? Fault.QueuedWhileInUse : Fault.None;
        return new Sight(one, born, fault, [.. waiting, .. inUse], true);
    }

    Sight Scheduled(LogEvent one)
    {
        var at = new Address(one.FileSystem, one.Work);
        var lives = At(at);
        var isFirst = IsUnseen(at);
        begun[one.Pid] = this;
        if (lives.FirstOrDefault(life => life.IsWaiting) is { } found)
        {
            var next = found with { Scheduled = one };
            Keep(at, lives.Replace(found, next));
            var fault = found.Queue != one.Queue ? Fault.OtherQueue
                : found.First.Function != one.Function ? Fault.OtherFunction : Fault.None;
            return new Sight(one, next, fault, [], true);
        }
        // Its ordered part came first, and that was said.
        if (lives.FirstOrDefault(life => life is { IsMended: true, Scheduled: null }) is { } mended)
        {
            var next = mended with { Scheduled = one };
            Keep(at, lives.Replace(mended, next));
            return new Sight(one, next, Fault.None, [], true);
        }
        var adopted = new Incarnation(Next(), one, null, one, null) { IsMended = true };
        Keep(at, lives.Add(adopted));
        var isKnown = IsWhole(one.Queue) || !isFirst;
        return new Sight(one, adopted, isKnown ? Fault.NotQueued : Fault.None, lives, isKnown);
    }

    Sight Ordered(LogEvent one)
    {
        var at = new Address(one.FileSystem, one.Work);
        var lives = At(at);
        var isFirst = IsUnseen(at);
        if (one.HasOrderedPart == false)
            return new Sight(one, lives.FirstOrDefault(), Fault.NoOrderedPart, [], true);
        if (lives.FirstOrDefault(life => life is { HasOrderedPart: true, Scheduled: not null, Ordered: null }
            && life.Queue == one.Queue) is { } found)
        {
            var next = found with { Ordered = one };
            Keep(at, lives.Replace(found, next));
            return new Sight(one, next, Fault.None, [], true);
        }
        if (lives.FirstOrDefault(life => life.IsWaiting) is { } waiting)
        {
            var next = waiting with { Ordered = one, IsMended = true };
            Keep(at, lives.Replace(waiting, next));
            return new Sight(one, next, Fault.OrderedBeforeScheduled, [], true);
        }
        if (lives.FirstOrDefault(life => life.Ordered is not null) is { } twice)
            return new Sight(one, twice, Fault.OrderedTwice, [], true);
        var adopted = new Incarnation(Next(), one, null, null, one) { IsMended = true };
        Keep(at, lives.Add(adopted));
        var isKnown = IsWhole(one.Queue) || !isFirst;
        return new Sight(one, adopted, isKnown ? Fault.NotQueued : Fault.None, lives, isKnown);
    }

    Sight Done(LogEvent one)
    {
        var at = new Address(one.FileSystem, one.Work);
        var lives = At(at);
        if (lives.FirstOrDefault(life => life.Last?.Pid == one.Pid) is { } found)
            return Over(at, found, Fault.None);
        // A helper that was under way before the log, or of a queue that was there before it.
        if (begun[one.Pid] is null && fileSystems[one.FileSystem] is not { IsWhole: true })
        {
            Keep(at, lives);
            return new Sight(one, null, Fault.None, [], false);
        }
        if (lives.FirstOrDefault(life => life.Last is not null) is { } elsewhere)
            return Over(at, elsewhere, Fault.DoneElsewhere);
        if (lives.FirstOrDefault(life => !life.IsWaiting) is { } early)
            return Over(at, early, Fault.DoneBeforeOrdered);
        if (lives.FirstOrDefault() is { } waiting)
            return Over(at, waiting, Fault.DoneBeforeScheduled);
        return new Sight(one, null, Fault.DoneWithoutWork, [], true);

        Sight Over(Address address, Incarnation life, Fault fault)
        {
            Keep(address, lives.Remove(life));
            return new Sight(one, life, fault, [], true);
        }
    }

    ImmutableArray<Incarnation> At(Address at) => (works[at] ?? None).All;

    // Whether the queue of an incarnation is there since before it.
    bool IsUsed(Incarnation life) => queues[life.Queue] is not { } queue
        || (queue.Destroy is null && (queue.Alloc is null || queue.Alloc.Line <= life.First.Line));

    bool IsUnseen(Address at) => works[at] is null && fileSystems[at.FileSystem] is not { IsWhole: true };

    // Of a file system that was there before the log, that an address was seen is kept: its first event may be any.
    void Keep(Address at, ImmutableArray<Incarnation> lives) =>
        works[at] = lives.IsEmpty && fileSystems[at.FileSystem] is { IsWhole: true } ? null : new Lives(lives);

    long Next()
    {
        journal.Note(() => incarnations--);
        return ++incarnations;
    }
}
