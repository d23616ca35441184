namespace Quiesce.Protocols.Kernel;

/// <summary>
/// Read-copy-update: kernel/rcu/tree.c. A grace period waits for the readers that were inside when it began, and for
/// no reader that comes later; a callback of call_rcu() waits for a grace period, and then for its turn, which the
/// protocol gives it in a process of its own (a softirq) that takes <see cref="TakeCallback"/>. queue_rcu_work() is a
/// callback that queues a work. Each task that calls synchronize_rcu() or rcu_barrier() waits for what it has begun
/// itself. Under store buffers a grace period begins with a full barrier of who asks for it, and
/// has one on each reader's processor before it ends: at its end, where the kernel's may come earlier and one by one.
/// Not modelled: a call_rcu() whose caller's stores are late (the kernel promises no barrier in it, only that its grace
/// period begins after one).
/// </summary>
/// <param name="readers">The tasks that read: 0..readers-1.</param>
/// <param name="callbacks">The rcu_heads: 0..callbacks-1.</param>
/// <param name="synchronizers">The numbers of those who call synchronize_rcu(): 0..synchronizers-1.</param>
/// <param name="nesting">How deep a reader's sections can be nested; one more violates the type invariant.</param>
public class Rcu(int readers = 1, int callbacks = 1, int synchronizers = 1, int nesting = 2) : Component
{
    internal readonly Vars<int> reading = Vars(readers, 0, max: nesting); // rcu_preempt_depth()
    internal readonly Vars<bool> queued = Vars(callbacks, false);  // By call_rcu(), and not yet called.
    internal readonly Each<bool> awaited = SetOfEach(callbacks);   // A task in rcu_barrier() waits for it.

    // Whom a grace period still waits for: of a callback, with a reader in each column; and of a task.
    internal readonly Vars<bool> holdup = Vars(callbacks * readers, false);
    internal readonly Each<bool> synchronizing = SetOfEach(readers);

    // The calls that block, as elements of a list of steps.

    /// <summary>synchronize_rcu()</summary>
    /// <param name="readers">Who takes <see cref="ReadLock"/>.</param>
    public Procedure Synchronize(Process readers, int synchronizer = 0) => Blocking(
        () => StartSynchronize(synchronizer), () => FinishSynchronize(readers, synchronizer), (readers, synchronizer));

    /// <summary>rcu_barrier()</summary>
    public Procedure Barrier => Blocking(StartBarrier, FinishBarrier);

    /// <summary>The task is between rcu_read_lock() and rcu_read_unlock().</summary>
    public Bool IsReading(int reader = 0)
    {
        using var all = Atomically();
        Require(reader, readers, "reader");
        return reading[reader] > 0;
    }

    /// <summary>The callback is still to be called.</summary>
    public Bool IsQueued(int callback = 0)
    {
        using var all = Atomically();
        Require(callback, callbacks, "callback");
        return queued[callback].Now;
    }

    /// <summary>rcu_read_lock(), perhaps inside another one.</summary>
    public void ReadLock(int reader = 0)
    {
        using var all = Atomically();
        CheckDomain();
        Require(reader, readers, "reader");
        reading[reader].Next = reading[reader] + 1;
    }

    /// <summary>rcu_read_unlock(): the last one ends the section.</summary>
    public void ReadUnlock(int reader = 0)
    {
        using var all = Atomically();
        CheckDomain();
        BugOn(!IsReading(reader), "NoBadUnlockBalance", "Nobody lets go of a lock that it does not hold.");
        var staysInside = reading[reader] > 1;
        for (var callback = 0; callback < callbacks; callback++)
            holdup[callback * readers + reader].Next = holdup[callback * readers + reader] & staysInside;
        foreach (var task in synchronizing.All)
            task[reader].Next = task[reader] & staysInside;
        reading[reader].Next = If(reading[reader] > 0, reading[reader] - 1, reading[reader]);
    }

    /// <summary>synchronize_rcu(), the first half: the grace period begins.</summary>
    public void StartSynchronize(int synchronizer = 0)
    {
        using var all = Atomically();
        CheckDomain();
        Require(synchronizer, synchronizers, "synchronizer");
        StartGracePeriod(synchronizing.Mine, 0);
    }

    /// <summary>The second half: waits for its end.</summary>
    /// <param name="readers">Who takes <see cref="ReadLock"/>.</param>
    public void FinishSynchronize(Process readers, int synchronizer = 0)
    {
        using var all = Atomically();
        Require(synchronizer, synchronizers, "synchronizer");
        var mine = synchronizing.Begun("FinishSynchronize() ends what StartSynchronize() has begun");
        AwaitGracePeriod(mine, 0, readers);
    }

    /// <summary>call_rcu()</summary>
    public void Call(int callback = 0)
    {
        using var all = Atomically();
        CheckDomain();
        BugOn(
            IsQueued(callback), "NoDoubleCallRcu", "No rcu_head is given to call_rcu() while it is still queued.");
        queued[callback].Next = true;
        StartGracePeriod(holdup, callback);
    }

    /// <summary>rcu_do_batch(), one callback: any one whose grace period is over; the step waits for one.</summary>
    /// <param name="readers">Who takes <see cref="ReadLock"/>.</param>
    public int TakeCallback(Process readers)
    {
        using var all = Atomically();
        var callback = Choose(callbacks, callback => callbacks == 1 ? "" : $"{callback}");
        Await(queued[callback]);
        AwaitGracePeriod(holdup, callback, readers);
        queued[callback].Next = false;
        foreach (var task in awaited.All)
            task[callback].Next = false;
        return callback;
    }

    /// <summary>rcu_barrier(), the first half: for the callbacks that are queued now. There may be none.</summary>
    public void StartBarrier()
    {
        using var all = Atomically();
        CheckDomain();
        var mine = awaited.Mine;
        for (var callback = 0; callback < callbacks; callback++)
            mine[callback].Next = queued[callback];
    }

    /// <summary>The second half: waits until those have been called.</summary>
    public void FinishBarrier()
    {
        using var all = Atomically();
        var mine = awaited.Begun("FinishBarrier() ends what StartBarrier() has begun");
        Await(!Any(callbacks, callback => mine[callback]));
    }

    // Where the readers are those of a domain, and that can end.
    private protected virtual void CheckDomain() { }

    void StartGracePeriod(Vars<bool> holdups, int row)
    {
        Fence();
        for (var reader = 0; reader < readers; reader++)
            holdups[row * readers + reader].Next = reading[reader] > 0;
    }

    void AwaitGracePeriod(Vars<bool> holdups, int row, Process others)
    {
        FenceOn(others);
        Await(!Any(readers, reader => holdups[row * readers + reader]));
    }
}
