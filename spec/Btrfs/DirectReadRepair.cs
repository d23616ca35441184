using Quiesce.Protocols.Kernel;
using static Quiesce.Protocols.Btrfs.ReadState;
using static Quiesce.Protocols.Btrfs.RepairQueue;

namespace Quiesce.Protocols.Btrfs;

/// <summary>Where the read of another mirror is completed, and when the item with its work in it is freed.</summary>
public enum RepairQueue
{
    /// <summary>On endio_workers, as all reads of data are.</summary>
    None,
    /// <summary>The same, and an item is freed before its bio's own end function runs, as it was in 2014.</summary>
    SharedQueueFreesEarly,
    /// <summary>8b110e393c5a "Btrfs: implement repair function when direct read fails": endio_repair_workers.</summary>
    DedicatedQueue,
    /// <summary>
    /// The same, but with one function for the works of all queues, as before 9e0af2376434 "Btrfs: fix task hang
    /// under heavy compressed write".
    /// </summary>
    DedicatedQueueOneFunction,
    /// <summary>9be490f1e15c "btrfs: don't prematurely free work in end_workqueue_fn()". One function does.</summary>
    FreeLate,
    /// <summary>A tempting change: what completes a repair tries the next mirror itself, and waits for it.</summary>
    RetryInRepair,
    /// <summary>
    /// "btrfs: get rid of endio_repair_workers" (2020): nobody waits; what completes the last repair ends the read.
    /// All of it runs on endio_workers again.
    /// </summary>
    NobodyWaits,
    /// <summary>
    /// FreeLate, and btrfs_stop_all_workers() while reads are repaired: endio_workers goes first, as it did.
    /// </summary>
    StopEndioFirst,
    /// <summary>A tempting order: the queue that was created last goes first.</summary>
    StopRepairFirst,
    /// <summary>FreeLate, but who waits for a repair is woken before the flag says what has come of it.</summary>
    CompleteBeforeFlag,
    /// <summary>FreeLate, but good data is written back when the read has it already, so that it waits less.</summary>
    CompleteBeforeWriteBack,
}

/// <summary>What a direct read has come to.</summary>
public enum ReadState { Reading, Repaired, Failed }

/// <summary>
/// btrfs: the repair of a direct read, whose completion sleeps until another mirror has been read.
/// The completion of a read is a work on endio_workers. If the data is bad it submits a read of the next mirror and
/// waits for it, in its slot of the queue; what it waits for is a work, too. On the same queue that work needs a slot:
/// max_active reads that are bad at the same time hang, and because works are taken in order, they do if all are
/// queued before the first repair is. With fewer, a slot remains and all is well: the rule against waiting on one's own
/// queue is stricter than what hangs.
/// A queue of its own is not enough either. The item with the work in it was freed before the wait, so the repair may
/// get its memory, and a work at the same address with the same function waits behind the one that is executed.
/// Therefore one bad read may hang on a shared queue of any size; different functions helped, except where the bio
/// goes through a second btrfs on a loop device, whose completion has the function of the first one's.
/// The order in which the queues are destroyed matters, too: what runs on endio_workers may still need the other one.
/// See fs/btrfs/disk-io.c:end_workqueue_bio(), end_workqueue_fn(), btrfs_stop_all_workers(), and
/// fs/btrfs/inode.c:__btrfs_subio_endio_read(), dio_read_error(), btrfs_retry_endio(), clean_io_failure().
/// A repair that finds good data writes it over the first mirror, waits for that, sets the flag on the stack of who
/// waits, and completes: behind complete() that stack is gone. Not modelled: reads whose first mirror is good (they
/// never wait), several blocks in a bio, a write back that fails (nobody is told), per-cpu pools, and want of memory
/// for a kworker, with which maxActive is 1. Where a repair goes through a lower file system, only the lower completion
/// is shown, and no repair in there. Unmount waits for the files that are read before it stops any queue;
/// StopEndioFirst and StopRepairFirst do without that wait, and show what the order of the queues is good for.
/// </summary>
/// <param name="patch">Where a repair is completed.</param>
/// <param name="reads">Direct reads that find bad data on the first mirror.</param>
/// <param name="maxActive">How many works of endio_workers run at once.</param>
/// <param name="mirrors">Copies of the data; each but the first may be good or bad.</param>
/// <param name="stacked">The device is a file on another btrfs.</param>
public sealed partial class DirectReadRepair(
    RepairQueue patch, int reads = 1, int maxActive = 1, int mirrors = 2, bool stacked = false) : Protocol
{
    // State. The bio for a mirror of a read has the number read * mirrors + mirror; its item is at that address, or
    // where another item was freed. The items of the lower file system come after them.
    readonly WorkerPool pool = new(
        works: Addresses(reads, mirrors, stacked) * (patch == DedicatedQueue ? 2 : 1),
        workers: Limits(patch, maxActive, stacked).Sum(), maxActive: Limits(patch, maxActive, stacked));
    // What the bio of an item reads: end_io_wq->bio.
    readonly Vars<int> itemRead = Vars(Addresses(reads, mirrors, stacked), init: 0, max: reads - 1);
    readonly Vars<int> itemMirror = Vars(Addresses(reads, mirrors, stacked), init: 0, max: mirrors - 1);
    readonly Set freed = Set(of: Addresses(reads, mirrors, stacked));    // Memory of items, for the next one.
    readonly Set inFlight = Set(of: Addresses(reads, mirrors, stacked)); // Items whose bio is at the device.
    readonly Vars<bool> done = Vars(Frames(patch, reads, mirrors), false); // done.done in struct btrfs_retry_complete
    readonly Vars<bool> uptodate = Vars(Frames(patch, reads, mirrors), false); // done.uptodate
    readonly Vars<ReadState> state = Vars(reads, Reading);       // The error of dio_bio, BIO_UPTODATE
    readonly Set ended = Set(of: reads);                         // dio_end_io(dio_bio)
    readonly Set healed = Set(of: reads);                        // The first mirror has been written again.
    readonly Vars<int> tried = Vars(reads, init: 0, max: mirrors - 1); // Mirrors that a repair has read,
    readonly Set good = Set(of: reads);                          // and whether one of them was good.
    readonly Local<int> read = Local(0, max: reads - 1);         // What a kworker completes,
    readonly Local<int> mirror = Local(0, max: mirrors - 1);     // and the mirror tried last.

    int Items => Addresses(reads, mirrors, stacked);
    static int Addresses(int reads, int mirrors, bool stacked) => reads * mirrors * (stacked ? 2 : 1);

    // struct btrfs_retry_complete: on the stack of who waits, which uses it for one mirror after the other.
    static int Frames(RepairQueue patch, int reads, int mirrors) => patch == RetryInRepair ? reads * mirrors : reads;
    Int Frame(Int read, Int mirror) => patch == RetryInRepair ? read * mirrors + mirror : read;

    // The queues: max_active is 1 but for endio_workers. A work with another function has another number.
    const int Endio = 0;
    int Repair => HasOwnQueue(patch) ? 1 : Endio;                // endio_repair_workers
    int Lower => Repair + 1;                                     // endio_workers of the lower file system
    int RepairFunction => patch == DedicatedQueue ? Items : 0;
    int Kworkers => Limits(patch, maxActive, stacked).Sum();
    static int[] Limits(RepairQueue patch, int maxActive, bool stacked) =>
        [maxActive, .. HasOwnQueue(patch) ? [1] : (int[])[], .. stacked ? [1] : (int[])[]];
    static bool HasOwnQueue(RepairQueue patch) => patch is not (None or SharedQueueFreesEarly or NobodyWaits);

    readonly bool waits = patch != NobodyWaits;
    readonly bool freesEarly = patch is SharedQueueFreesEarly or DedicatedQueue or DedicatedQueueOneFunction;

    // Processes
    [Kernel("fs/btrfs/inode.c:btrfs_submit_direct")]
    Process Reader => FairProcess([SubmitRead, AwaitRead], count: reads);
    [Kernel("fs/btrfs/disk-io.c:end_workqueue_bio")] Process Interrupt => AnyOrder([EndBio], fair: true);
    [Kernel("fs/btrfs/inode.c:__btrfs_subio_endio_read")]
    Process Kworker => ServiceProcess(
        [TakeWork, SubmitRepair, When(stacked, ReadThroughLower), When(waits, WaitForRepair),
            When(waits, TestUptodate), EndRead, FailRead, EndDio, CheckRepair, When(waits, GiveUpMirror),
            .. RetryInTheRepair, When(stacked, EndLowerRead), .. GoodRepair, When(!freesEarly, FreeItem), EndWork],
        count: Kworkers);
    [Kernel("fs/btrfs/disk-io.c:btrfs_stop_all_workers")]
    Process? Umount => patch switch
    {
        StopEndioFirst => FairProcess([AwaitBios, pool[Endio].Destroy, pool[Repair].Destroy]),
        StopRepairFirst => FairProcess([AwaitBios, pool[Repair].Destroy, pool[Endio].Destroy]),
        _ => null,
    };

    InstanceStep[] GoodRepair => patch switch
    {
        NobodyWaits => [WriteBack],
        CompleteBeforeFlag => [WriteBack, CompleteRepair, SetUptodate],
        CompleteBeforeWriteBack => [SetUptodate, CompleteRepair, WriteBack],
        _ => [WriteBack, SetUptodate, CompleteRepair],
    };
    InstanceStep[] RetryInTheRepair => patch != RetryInRepair ? []
        : [SubmitNextRepair, When(stacked, ReadNextThroughLower), WaitForNextRepair, TestNextUptodate];
    InstanceStep Leave => freesEarly ? EndWork : FreeItem;       // What comes behind the end function of the bio.

    // btrfs_submit_direct()
    void SubmitRead(int self) => Submit(Allocate(self * mirrors), self, 0); // btrfs_bio_wq_end_io(), btrfs_map_bio()
    void AwaitRead(int self) => Await(ended.Contains(self));     // dio_await_completion()

    // end_workqueue_bio(). Who waits for the bios (AwaitBios) waits for the end of their interrupts.
    void EndBio()                                                // btrfs_queue_work(wq, &end_io_wq->work)
    {
        using var all = Atomically();
        var item = inFlight.TakeAny();                           // There is one for each bio.
        if (Case(itemMirror[item] == 0, "read"))
            _ = pool[Endio].Queue(item);
        else
            _ = pool[stacked ? Lower : Repair].Queue(stacked ? item : item + RepairFunction);
    }

    // end_workqueue_fn()
    [Kernel("fs/btrfs/disk-io.c:end_workqueue_fn")]
    void TakeWork(int self)                                      // Takes the bio out of the item,
    {
        var queue = Choose(pool.queues.Length, q => q == Endio ? "endio" : q == Repair ? "repair" : "lower endio");
        var item = pool[queue].Take(self) % Items;
        read.Next = itemRead[item];
        mirror.Next = itemMirror[item];
        if (freesEarly)
            Free(item);                                          // kmem_cache_free(); nobody else knows it by then.
        if (queue == Lower)
            Goto(EndLowerRead);
        else
            Branch(on: itemMirror[item] != 0, taken: CheckRepair);
    }

    // __btrfs_subio_endio_read()
    [Kernel("fs/btrfs/inode.c:dio_read_error")]
    void SubmitRepair(int self)                                  // submit_dio_repair_bio()
    {
        if (Case(mirror == mirrors - 1, "last mirror"))
        {
            Goto(FailRead);
            return;
        }
        SubmitNext();
        if (!waits && !stacked)
            Goto(Leave);                                         // The read goes on without this work.
    }
    [Kernel("drivers/block/loop.c:lo_rw_aio")]
    void ReadThroughLower(int self)                              // btrfs_bio_wq_end_io() of the lower file system
    {
        Submit(Allocate(reads * mirrors + read * mirrors + mirror), read, mirror);
        if (!waits)
            Goto(Leave);
    }
    void WaitForRepair(int self) => WaitForFrame();              // wait_for_completion(&done.done)
    void TestUptodate(int self) => Branch(on: !uptodate[Frame(read, mirror)], taken: SubmitRepair); // goto try_again
    [Kernel("fs/btrfs/inode.c:btrfs_endio_direct_read")]
    void EndRead(int self)                                       // dio_bio has no error.
    {
        state[read].Next = Repaired;
        Goto(EndDio);
    }
    [Kernel("fs/btrfs/inode.c:btrfs_endio_direct_read")] void FailRead(int self) => state[read].Next = Failed;
    [Kernel("fs/btrfs/inode.c:btrfs_endio_direct_read")]
    void EndDio(int self)                                        // dio_end_io(dio_bio)
    {
        ended.Add(read);
        Goto(Leave);
    }

    // btrfs_retry_endio()
    void CheckRepair(int self)                                   // __readpage_endio_check()
    {
        tried[read].Next = tried[read] + 1;
        if (!Maybe("good"))
        {
            Goto(!waits ? SubmitRepair : patch == RetryInRepair && Case(mirror < mirrors - 1, "more mirrors")
                ? SubmitNextRepair : GiveUpMirror);
            return;
        }
        good.Add(read);
        Goto(GoodRepair[0]);
    }
    [Kernel("fs/btrfs/extent_io.c:clean_io_failure")]
    void WriteBack(int self)                                     // repair_io_failure(): waits for the write
    {
        UseFrame();                                              // done->inode, done->start
        healed.Add(read);
        if (!waits)
            Goto(EndRead);
    }
    [Kernel("fs/btrfs/inode.c:btrfs_retry_endio")]
    void SetUptodate(int self)                                   // done->uptodate = uptodate
    {
        UseFrame();
        uptodate[Frame(read, mirror)].Next = true;
    }
    [Kernel("fs/btrfs/inode.c:btrfs_retry_endio")] void CompleteRepair(int self) => Complete(); // complete(&done->done)
    [Kernel("fs/btrfs/inode.c:btrfs_retry_endio")]
    void GiveUpMirror(int self)                                  // complete(&done->done), without the flag
    {
        Complete();
        Goto(Leave);
    }
    [Kernel("fs/btrfs/inode.c:btrfs_retry_endio")] void SubmitNextRepair(int self) => SubmitNext();
    [Kernel("drivers/block/loop.c:lo_rw_aio")] void ReadNextThroughLower(int self) => ReadThroughLower(self);
    [Kernel("fs/btrfs/inode.c:btrfs_retry_endio")] void WaitForNextRepair(int self) => WaitForFrame();
    [Kernel("fs/btrfs/inode.c:btrfs_retry_endio")]
    void TestNextUptodate(int self)
    {
        mirror.Next = mirror - 1;                                // The one that this repair was to read,
        Branch(on: uptodate[Frame(read, mirror)], taken: SetUptodate, otherwise: GiveUpMirror);
    }

    // The same of the lower file system; the end of its read is the end of the upper bio.
    [Kernel("fs/btrfs/disk-io.c:end_workqueue_bio")]
    void EndLowerRead(int self)
    {
        var item = Choose(Items);
        Await(itemRead[item] == read & itemMirror[item] == mirror & pool.Current(self) != item);
        _ = pool[Repair].Queue(item + RepairFunction);
        Goto(Leave);
    }

    // The end of end_workqueue_fn(), and of process_one_work()
    void FreeItem(int self) => Free(pool.Current(self));         // kmem_cache_free(): another bio may get it,
    [Kernel("kernel/workqueue.c:process_one_work")]
    void EndWork(int self)                                       // while the work is still executed.
    {
        pool.End(self);
        read.Next = 0;
        mirror.Next = 0;
        Goto(TakeWork);
    }

    // btrfs_stop_all_workers(): destroy_workqueue() of one, then of the other
    void AwaitBios() => Await(                                   // What was to be read has been.
        !Reader.At(SubmitRead) & !Any(Items, i => inFlight.Contains(i) & itemMirror[i] == 0));

    void SubmitNext()                                            // The next mirror, for this kworker's read.
    {
        var next = Let(mirror + 1);
        mirror.Next = next;
        SubmitWithFrame(Allocate(read * mirrors + next), next);
    }
    void SubmitWithFrame(Int item, Int mirror)                   // Nobody knows the frame before the bio is submitted.
    {
        using var all = Atomically();
        if (waits)
        {
            done[Frame(read, mirror)].Next = false;              // init_completion(&done.done)
            uptodate[Frame(read, mirror)].Next = false;          // done.uptodate = 0
        }
        if (stacked)
            Fill(item, read, mirror);
        else
            Submit(item, read, mirror);
    }
    void Submit(Int item, Int read, Int mirror)                  // Nobody knows the item before the bio is submitted.
    {
        using var all = Atomically();
        Fill(item, read, mirror);
        inFlight.Add(item);
    }
    void Fill(Int item, Int read, Int mirror)
    {
        itemRead[item].Next = read;
        itemMirror[item].Next = mirror;
    }
    Int Allocate(Int own)                                        // kmem_cache_alloc(btrfs_end_io_wq_cache)
    {
        using var all = Atomically();
        return Maybe("reuse") ? freed.TakeAny() : own;
    }
    void Free(Int item)                                          // What is in the memory goes with it.
    {
        using var all = Atomically();
        freed.Add(item);
        Fill(item, 0, 0);
    }
    void WaitForFrame()
    {
        Await(done[Frame(read, mirror)]);
        done[Frame(read, mirror)].Next = false;
    }
    void Complete()                                              // Under done.wait.lock, which who waits takes, too.
    {
        using var all = Atomically();
        UseFrame();
        done[Frame(read, mirror)].Next = true;
    }
    void UseFrame()
    {
        if (waits)
            BugOn(!IsInFrame(read), "NoUseAfterFree", "Nobody uses a struct btrfs_retry_complete that is gone.");
    }
    Bool IsInFrame(Int waited) => Any(Kworkers, waiter => read[Kworker[waiter]] == waited
        & (At(waiter, SubmitRepair) | At(waiter, ReadThroughLower) | At(waiter, WaitForRepair)
            | At(waiter, TestUptodate)));
    Bool At(int worker, InstanceStep step) => Kworker.Has(step) ? Kworker[worker].At(step) : false;

    // Properties.
    /// <summary>A read fails only if no mirror that was tried is good: no data is given up that is there.</summary>
    [Invariant] public Bool GoodMirrorWins => All(reads, i => (state[i] == Failed).Implies(!good.Contains(i)));

    /// <summary>A read succeeds only if a good mirror has been read: no wrong data is returned.</summary>
    [Invariant] public Bool NoWrongData => All(reads, i => (state[i] == Repaired).Implies(good.Contains(i)));

    /// <summary>A read fails only after each mirror has been tried, once.</summary>
    [Invariant] public Bool AllMirrorsTried => All(reads, i => (state[i] == Failed).Implies(tried[i] == mirrors - 1));

    /// <summary>A read that was repaired leaves a good first mirror behind, or the next read is bad, too.</summary>
    [Invariant] public Bool FirstMirrorRepaired => All(reads, i => (state[i] == Repaired).Implies(healed.Contains(i)));

    /// <summary>Only good data is written over a mirror.</summary>
    [Invariant] public Bool NoWrongWriteBack => All(reads, i => healed.Contains(i).Implies(good.Contains(i)));

    /// <summary>No work waits for one of the queue whose slot it occupies: enough of them would fill it up.</summary>
    [Invariant] public Bool? NoWaitOnOwnQueue => !waits ? null : All(
        Kworkers,
        worker => (Kworker[worker].At(WaitForRepair) | WaitsInRepair(worker))
            .Implies(!pool[Repair].IsRunning(pool.Current(worker))));

    Bool WaitsInRepair(int worker) =>
        patch == RetryInRepair ? Kworker[worker].At(WaitForNextRepair) : false;

    /// <summary>Every read returns, with data or an error.</summary>
    [Liveness] public Temporal EveryReadCompletes => Eventually(Reader.Done);

    /// <summary>All queues are destroyed.</summary>
    [Liveness] public Temporal? UmountTerminates => Umount is null ? null : Eventually(Umount.Done);

    /// <summary>Unmount destroys endio_workers, and a read is being repaired.</summary>
    [Reachable] public Bool? StopsDuringRepair =>
        Umount is null ? null : Umount.At("pool.queues[0].Destroy.Return") & Kworker.At(WaitForRepair);

    /// <summary>The model is not vacuous: the completion of a repair is pending.</summary>
    [Reachable] public Bool RepairIsPending =>
        Any(Items, item => itemMirror[item] != 0 & pool[Repair].IsPending(item + RepairFunction));

    /// <summary>A repair gets the memory of a read's item.</summary>
    [Reachable] public Bool? ItemIsReused =>
        freesEarly ? Any(reads, i => itemMirror[i * mirrors] != 0) : null;

    /// <summary>A mirror is good, and the read ends.</summary>
    [Reachable] public Bool? ReadIsRepaired => hangs ? null : Any(reads, i => state[i] == Repaired);

    /// <summary>All of them are bad, and the read ends, too.</summary>
    [Reachable] public Bool? ReadFails => hangs || (patch == RetryInRepair && mirrors > 2)
        ? null : Any(reads, i => state[i] == Failed);

    bool hangs => maxActive == 1 && waits && !HasOwnQueue(patch);
}
