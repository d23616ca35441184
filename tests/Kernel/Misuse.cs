using Quiesce.Language;
using Quiesce.Protocols.Kernel;
using KernelMutex = Quiesce.Protocols.Kernel.Mutex;
using KernelTimer = Quiesce.Protocols.Kernel.Timer;

namespace Quiesce.Tests.Kernel;

/// <summary>
/// Each method of each primitive in each state of its object: what spec/Kernel/README.md says is what the model does.
/// </summary>
public partial class Misuse
{
    const string Unmade = "not initialised when the protocol begins";

    static MisuseTable<TLock> Lock<TLock>(string title, Func<TLock> make)
        where TLock : OwnedLock => OfLock(new MisuseTable<TLock>(title, make).State("free")
        .State("held by me", own: [part => part.Lock()])
        .State("held by another", other: [part => part.Lock()], release: [part => part.Unlock()])
        .State("memory gone", other: [part => part.EndOfLife()]));

    static MisuseTable<TLock> UnmadeLock<TLock>(string title, Func<TLock> make)
        where TLock : OwnedLock => OfLock(new MisuseTable<TLock>($"{title}: {Unmade}", make)
        .State("never initialised")
        .State("initialised", other: [part => part.Init()]));

    static MisuseTable<TLock> OfLock<TLock>(MisuseTable<TLock> table)
        where TLock : OwnedLock => table
        .Does("Init", part => part.Init())
        .Does("Lock", part => part.Lock())
        .Asks("TryLock", part => part.TryLock())
        .Does("Unlock", part => part.Unlock())
        .Asks("IsLocked", part => part.IsLocked)
        .Does("EndOfLife", part => part.EndOfLife());

    static MisuseTable<RwSemaphore> OfSemaphore(MisuseTable<RwSemaphore> table) => table
        .Does("Init", part => part.Init())
        .Does("DownRead", part => part.DownRead())
        .Does("UpRead", part => part.UpRead())
        .Does("QueueWriter, DownWrite", part => part.QueueWriter(), part => part.DownWrite())
        .Does("UpWrite", part => part.UpWrite())
        .Asks("IsLocked", part => part.IsLocked)
        .Does("EndOfLife", part => part.EndOfLife());

    static MisuseTable<Completion> OfCompletion(MisuseTable<Completion> table) => table
        .Does("Init", part => part.Init())
        .Does("Reinit", part => part.Reinit())
        .Does("Complete", part => part.Complete())
        .Does("Wait", part => part.Wait())
        .Asks("IsDone", part => part.IsDone)
        .Does("EndOfLife", part => part.EndOfLife());

    static MisuseTable<WaitQueue> OfWaitQueue(MisuseTable<WaitQueue> table) => table
        .Does("Init", part => part.Init())
        .Does("PrepareToWait", part => part.PrepareToWait())
        .Does("Schedule", part => part.Schedule())
        .Does("FinishWait", part => part.FinishWait())
        .Does("WakeUp", part => part.WakeUp())
        .Asks("HasSleeper", part => part.HasSleeper)
        .Does("EndOfLife", part => part.EndOfLife());

    static readonly IMisuseTable[] Tables =
    [
        Lock("Mutex", () => new KernelMutex())
            .Does("Unlock, Touch", part => part.Unlock(), part => part.Touch()),
        Lock("Spinlock", () => new Spinlock()),
        UnmadeLock("Mutex", () => new KernelMutex(initialised: false)),
        UnmadeLock("Spinlock", () => new Spinlock(initialised: false)),
        OfSemaphore(new MisuseTable<RwSemaphore>("RwSemaphore", () => new RwSemaphore(readers: 3))
            .State("free")
            .State("read by me", own: [part => part.DownRead()])
            .State("read by another", other: [part => part.DownRead()], release: [part => part.UpRead()])
            .State("written by me", own: [part => part.QueueWriter(), part => part.DownWrite()])
            .State(
                "written by another", other: [part => part.QueueWriter(), part => part.DownWrite()],
                release: [part => part.UpWrite()])
            .State(
                "another waits to write", other: [part => part.QueueWriter()],
                release: [part => part.DownWrite(), part => part.UpWrite()], blocksFirstHalf: true)
            .State("memory gone", other: [part => part.EndOfLife()])),
        OfSemaphore(new MisuseTable<RwSemaphore>($"RwSemaphore: {Unmade}", () => new RwSemaphore(initialised: false))
            .State("never initialised")
            .State("initialised", other: [part => part.Init()])),
        OfCompletion(new MisuseTable<Completion>("Completion", () => new Completion(max: 2))
            .State("not complete", release: [part => part.Complete()])
            .State("complete", other: [part => part.Complete()])
            .State("memory gone", other: [part => part.EndOfLife()])),
        OfCompletion(new MisuseTable<Completion>($"Completion: {Unmade}", () => new Completion(initialised: false))
            .State("never initialised")
            .State("initialised", other: [part => part.Init()], release: [part => part.Complete()])),
        OfWaitQueue(new MisuseTable<WaitQueue>("WaitQueue", () => new WaitQueue(waiters: 2))
            .State("empty")
            .State("I am on it", own: [part => part.PrepareToWait()], release: [part => part.WakeUp()])
            .State("another is on it", other: [part => part.PrepareToWait(1)])
            .State("memory gone", other: [part => part.EndOfLife()])
            .State("memory gone, I am on it", own: [part => part.PrepareToWait(), part => part.EndOfLife()])),
        OfWaitQueue(new MisuseTable<WaitQueue>($"WaitQueue: {Unmade}", () => new WaitQueue(initialised: false))
            .State("never initialised")
            .State("initialised", other: [part => part.Init()])),
        Kthreads(),
        Workqueues(),
        RefusedWorks("Workqueue: a work that was refused", Refusal.ReleasesPending),
        RefusedWorks("Workqueue: a work that was refused, before a7488f089bdf", Refusal.KeepsPending),
        DisabledWorks(),
        Tokens(),
        Timers(),
        new MisuseTable<WorkerPool>("WorkerPool", () => new WorkerPool(works: 2, workers: 1, maxActive: [1, 1]))
            .State("idle", other: [part => part[0].Queue(0)])
            .State("runs a work", other: [part => part[0].Queue(0), part => part[0].Take(0), part => part[1].Queue(1)])
            .Does("Take", part => part[0].Take(0))
            .Does("End", part => part.End(0)),
        new MisuseTable<TaskWork>("TaskWork", () => new TaskWork(works: 2))
            .State("empty")
            .State("on the list", other: [part => part.TryAdd(0)], release: [part => part.TryTake(out _)])
            .State("exited", other: [part => part.Close()])
            .Tries("TryAdd", part => part.TryAdd(0))
            .Tries("TryTake", part => part.TryTake(out _))
            .Tries("TryTakeOrClose", part => part.TryTakeOrClose(out _))
            .Does("Close", part => part.Close()),
        DelayedFputs(),
        new MisuseTable<Refcount>("Refcount", () => new Refcount(init: 1, max: 3))
            .State("0", other: [part => part.DecAndTest()])
            .State("1")
            .State("2", other: [part => part.Inc()])
            .State("REFCOUNT_MAX", other: [part => part.Inc(), part => part.Inc()])
            .State("saturated", other: [part => part.DecAndTest(), part => part.Inc()])
            .Does("Inc", part => part.Inc())
            .Asks("IncNotZero", part => part.IncNotZero())
            .Asks("DecAndTest", part => part.DecAndTest())
            .Does("Dec", part => part.Dec()),
        new MisuseTable<Atomic>("Atomic", () => new Atomic(init: 1, max: 2))
            .State("the least", other: [part => part.Dec()])
            .State("1")
            .State("the most", other: [part => part.Inc()])
            .Does("Set", part => part.Set(1))
            .Does("Inc", part => part.Inc())
            .Does("Dec", part => part.Dec())
            .Asks("DecAndTest", part => part.DecAndTest())
            .Asks("IncNotZero", part => part.IncNotZero())
            .Asks("CmpXchg", part => part.CmpXchg(1, 2)),
        new MisuseTable<BitFlags<TaskState>>("BitFlags", () => new BitFlags<TaskState>())
            .State("clear")
            .State("set", other: [part => part.Set(TaskState.Parked)])
            .Does("Set", part => part.Set(TaskState.Parked))
            .Does("Clear", part => part.Clear(TaskState.Parked))
            .Asks("TestAndSet", part => part.TestAndSet(TaskState.Parked))
            .Asks("TestAndClear", part => part.TestAndClear(TaskState.Parked)),
        Rcus(),
        new MisuseTable<Slab>("Slab", () => new Slab(full: true))
            .State("allocated", release: [part => part.Free(0)])
            .State("freed", other: [part => part.Free(0)])
            .State("cache destroyed", other: [part => part.Free(0), part => part.Destroy()])
            .Does("Alloc", part => part.Alloc())
            .Does("Use", part => part.Use(0))
            .Does("Free", part => part.Free(0))
            .Does("Destroy", part => part.Destroy()),
        new MisuseTable<Superblock>("Superblock", () => new Superblock(active: 2))
            .State("active")
            .State("no active reference", other: [part => part.Deactivate()])
            .State("memory gone", other: [part => part.Deactivate(), part => part.Free()])
            .Asks("Grab", part => part.Grab())
            .Asks("Deactivate", part => part.Deactivate())
            .Asks("IsActive", part => part.IsActive)
            .Does("ClearActive", part => part.ClearActive())
            .Does("EvictInodes", part => part.EvictInodes())
            .Does("CheckBusyInodes", part => part.CheckBusyInodes())
            .Does("Free", part => part.Free())
            .Does("Use", part => part.Use()),
        new MisuseTable<Superblock>("Superblock: an inode", () => new Superblock())
            .State("unused")
            .State("held by me", own: [part => part.Iget()])
            .State("being evicted", other: [part => part.StartEvict()])
            .State("gone", other: [part => part.StartEvict(), part => part.FinishEvict()])
            .State(
                "held, superblock gone", own: [part => part.Iget(), part => part.ClearActive(), part => part.Free()])
            .Does("Iget", part => part.Iget())
            .Asks("Igrab", part => part.Igrab())
            .Does("Iput", part => part.Iput())
            .Asks("StartEvict", part => part.StartEvict())
            .Does("FinishEvict", part => part.FinishEvict())
            .Does("UseInode", part => part.UseInode()),
        ActiveReferenceTable(),
        NotifierChains("NotifierChain", NotifierKind.Blocking),
        NotifierChains("NotifierChain: atomic", NotifierKind.Atomic),
        WaitQueueHeads(),
        PercpuRefs(),
        Srcus(),
        Irqs(),
        PerCpus(),
        TaskStructs(),
        Modules(),
        InodeTable(),
        Bios(),
        Iputs(),
        Transactions(),
        ConditionVariables(),
        WaitGroups(),
        ThreadPools(),
        CancellationTokens(),
    ];

    static MisuseTable<Kthread> Kthreads()
    {
        // The thread: it parks where it is asked to, and exits where it is asked to.
        Act<Kthread>[] thread =
        [
            stage =>
            {
                stage.Wait(stage.Part.ShouldPark & !stage.Part.IsParked & !stage.Part.IsDead);
                stage.Part.ParkIfAsked();
                return null;
            },
            stage =>
            {
                stage.Wait(stage.Part.ShouldStop & !stage.Part.IsDead);
                stage.Part.Exit();
                return null;
            },
        ];
        return new MisuseTable<Kthread>("Kthread", () => new Kthread())
            .State("running", serve: thread)
            .State("asleep", other: [part => part.SetInterruptible()], serve: thread)
            .State("to park", other: [part => _ = part.RequestPark()], serve: thread)
            .State("parked", other: [part => _ = part.RequestPark(), part => part.ParkIfAsked()], serve: thread)
            .State("to stop", other: [part => part.RequestStop()], serve: thread)
            .State("exited, kthread_stop() has a reference", other: [part => part.RequestStop(), part => part.Exit()])
            .State("exited by itself", other: [part => part.Exit()])
            .State("stopped", other: [part => part.RequestStop(), part => part.Exit(), part => part.Reap()])
            .Does("WakeUp", part => part.WakeUp())
            .Calls(
                "RequestPark",
                stage => stage.GoOnIf(stage.Part.RequestPark()),
                stage => stage.Wait(stage.Part.IsParked))
            .Does("Unpark", part => part.Unpark())
            .Does("RequestStop, Reap", part => part.RequestStop(), part => part.Reap());
    }

    static Act<Workqueue>[] Kworker() =>
    [
        stage =>
        {
            stage.Wait(stage.Part.Current(1) == -1);
            stage.Part.Take(1);
            return null;
        },
        stage =>
        {
            stage.Wait(stage.Part.Current(1) != -1);
            stage.Part.End(1);
            return null;
        },
    ];

    static MisuseTable<Workqueue> Workqueues() => new MisuseTable<Workqueue>(
            "Workqueue", () => new Workqueue(works: 1, workers: 2, adjustable: true, delayed: true))
        .State("idle")
        .State("work pending", other: [part => part.Queue(0)], serve: Kworker())
        .State("timer pending", other: [part => part.QueueDelayed(0)], serve: Kworker())
        .State("work running", other: [part => part.Queue(0), part => part.Take(0)], release: [part => part.End(0)])
        .State("canceled by another", other: [part => part.StartCancel(0)], release: [part => part.FinishCancel(0)])
        .State("draining", other: [part => part.StartDrain()], release: [part => part.FinishDrain()])
        .State("destroyed", other: [part => part.StartDrain(), part => part.FinishDestroy()])
        .Tries("Queue", part => part.Queue(0))
        .Tries("QueueDelayed", part => part.QueueDelayed(0))
        .Does("Cancel", part => part.Cancel(0))
        .Does("StartCancel, FinishCancel", part => part.StartCancel(0), part => part.FinishCancel(0))
        .Does("StartFlush(), FinishFlush", part => part.StartFlush(), part => part.FinishFlush())
        .Does("StartFlush(0), FinishFlush", part => part.StartFlush(0), part => part.FinishFlush())
        .Does("StartFlushDelayed, FinishFlush", part => part.StartFlushDelayed(0), part => part.FinishFlush())
        .Does("StartDrain, FinishDrain", part => part.StartDrain(), part => part.FinishDrain())
        .Does("StartDrain, FinishDestroy", part => part.StartDrain(), part => part.FinishDestroy())
        .Does("SetMaxActive", part => part.SetMaxActive(1))
        .Asks("MaxActive", part => part.MaxActive == 2)
        .Does("CheckFree", part => part.CheckFree(0))
        .Does("End", part => part.End(0));

    static MisuseTable<Workqueue> RefusedWorks(string title, Refusal refusal) => new MisuseTable<Workqueue>(
            title, () => new Workqueue(works: 1, workers: 2, refusal: refusal))
        .State(
            "drained since",
            other: [part => part.StartDrain(), part => part.Queue(0), part => part.FinishDrain()], serve: Kworker())
        .State(
            "destroyed since", other: [part => part.StartDrain(), part => part.Queue(0), part => part.FinishDestroy()])
        .Tries("Queue", part => part.Queue(0))
        .Does("Cancel", part => part.Cancel(0))
        .Does("StartCancel, FinishCancel", part => part.StartCancel(0), part => part.FinishCancel(0))
        .Does("StartFlush(0), FinishFlush", part => part.StartFlush(0), part => part.FinishFlush())
        .Does("CheckFree", part => part.CheckFree(0));

    static MisuseTable<KernelTimer> Timers()
    {
        // The softirq: the function returns, and leaves the timer as it is.
        Act<KernelTimer>[] softirq =
        [
            stage =>
            {
                stage.Wait(stage.Part.IsRunning);
                stage.Part.End();
                return null;
            },
        ];
        return new MisuseTable<KernelTimer>("Timer", () => new KernelTimer())
            .State("idle")
            .State("pending", other: [part => part.Mod()])
            .State("function running", other: [part => part.Mod(), part => part.Expire()], serve: softirq)
            .State(
                "function running, armed again",
                other: [part => part.Mod(), part => part.Expire(), part => part.Mod()], serve: softirq)
            .State("shut down", other: [part => part.ShutdownSync()])
            .Does("Mod", part => part.Mod())
            .Does("Delete", part => part.Delete())
            .Does("DeleteSync", part => part.DeleteSync())
            .Does("ShutdownSync", part => part.ShutdownSync())
            .Does("CheckFree", part => part.CheckFree())
            .Does("Mod, CheckFree", part => part.Mod(), part => part.CheckFree());
    }

    static MisuseTable<DelayedFput> DelayedFputs()
    {
        Act<DelayedFput>[] work =
        [
            stage =>
            {
                stage.Part.TakeList();
                return null;
            },
            stage =>
            {
                stage.Part.TryPut(out _);
                return null;
            },
        ];
        return new MisuseTable<DelayedFput>("DelayedFput", () => new DelayedFput())
            .State("open")
            .State("on the list", other: [part => part.Add(0)], serve: work)
            .State("with the work", other: [part => part.Add(0), part => part.TakeList()], serve: work)
            .State("with a flush", other: [part => part.Add(0), part => part.TakeListToFlush()])
            .Does("Add", part => part.Add(0))
            .Does("TakeListToFlush", part => part.TakeListToFlush())
            .Does("StartFlushWork, AwaitFlushWork", part => part.StartFlushWork(), part => part.AwaitFlushWork());
    }

    static MisuseTable<Rcu> Rcus()
    {
        Act<Rcu>[] softirq =
        [
            stage =>
            {
                stage.Part.TakeCallback(stage.Other);
                return null;
            },
        ];
        return new MisuseTable<Rcu>("Rcu", () => new Rcu(readers: 2))
            .State("nobody reads")
            .State("I read", own: [part => part.ReadLock()])
            .State("I read, nested", own: [part => part.ReadLock(), part => part.ReadLock()])
            .State("another reads", other: [part => part.ReadLock(1)], release: [part => part.ReadUnlock(1)])
            .State("callback queued", other: [part => part.Call()], serve: softirq)
            .State("I read, callback queued", own: [part => part.ReadLock(), part => part.Call()], serve: softirq)
            .Does("ReadLock", part => part.ReadLock())
            .Does("ReadUnlock", part => part.ReadUnlock())
            .Calls(
                "StartSynchronize, FinishSynchronize",
                stage =>
                {
                    stage.Part.StartSynchronize();
                    return null;
                },
                stage =>
                {
                    stage.Part.FinishSynchronize(stage.Other);
                    return null;
                })
            .Does("Call", part => part.Call())
            .Does("StartBarrier, FinishBarrier", part => part.StartBarrier(), part => part.FinishBarrier());
    }

    public static TheoryData<string, string, string> Cells()
    {
        var cells = new TheoryData<string, string, string>();
        foreach (var (table, row, state) in All())
            cells.Add(table, row, state);
        return cells;
    }

    static IEnumerable<(string Title, string Row, string State)> All() =>
        from table in Tables
        from row in table.Rows
        from state in table.States
        select (table.Title, row, state);

    [Theory]
    [MemberData(nameof(Cells))]
    public void Is_what_the_table_says(string title, string row, string state)
    {
        var table = Tables.Single(table => table.Title == title);
        Assert.Equal(
            WrittenTables.Claim(WrittenTables.Cells[(title, row, state)]), table.Outcome(row, state).ToString());
    }

    [Fact]
    public void Every_cell_that_is_written_is_looked_at() => Assert.Empty(WrittenTables.Cells.Keys.Except(All()));
}
