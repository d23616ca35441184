namespace Quiesce.Protocols.Kernel;

/// <summary>
/// Read-copy-update: kernel/rcu/tree.c. A grace period waits for the readers that were inside when it began, and for
/// no reader that comes later; a callback of call_rcu() waits for a grace period, and then for its turn, which the
/// protocol gives it in a process of its own (a softirq) that takes <see cref="TakeCallback"/>. queue_rcu_work() is a
/// callback that queues a work. Under store buffers a grace period begins with a full barrier of who asks for it, and
/// has one on each reader's processor before it ends: at its end, where the kernel's may come earlier and one by one.
/// Not modelled: nested read sections, several tasks in rcu_barrier() at once, and a call_rcu() whose caller's stores
/// are late (the kernel promises no barrier in it, only that its grace period begins after one).
/// </summary>
/// <param name="readers">The tasks that read: 0..readers-1.</param>
/// <param name="callbacks">The rcu_heads: 0..callbacks-1.</param>
/// <param name="synchronizers">The tasks that call synchronize_rcu(): 0..synchronizers-1.</param>
public sealed class Rcu(int readers = 1, int callbacks = 1, int synchronizers = 1) : Component
{
    internal readonly Vars<bool> reading = Vars(readers, false);
    internal readonly Vars<bool> queued = Vars(callbacks, false);  // By call_rcu(), and not yet called.
    internal readonly Vars<bool> awaited = Vars(callbacks, false); // rcu_barrier() waits for it.

    // Whom the grace period of a callback, or of a synchronizer after them, still waits for: a reader in each column.
    internal readonly Vars<bool> holdup = Vars((callbacks + synchronizers) * readers, false);

    /// <summary>The task is between rcu_read_lock() and rcu_read_unlock().</summary>
    public Bool IsReading(int reader = 0) => reading[reader].Now;

    /// <summary>The callback is still to be called.</summary>
    public Bool IsQueued(int callback = 0) => queued[callback].Now;

    /// <summary>rcu_read_lock()</summary>
    public void ReadLock(int reader = 0) => reading[reader].Next = true;

    /// <summary>rcu_read_unlock()</summary>
    public void ReadUnlock(int reader = 0)
    {
        BugOn(!reading[reader], "NoBadUnlockBalance", "Nobody lets go of a lock that is not held.");
        reading[reader].Next = false;
        for (var waiting = 0; waiting < callbacks + synchronizers; waiting++)
            holdup[waiting * readers + reader].Next = false;
    }

    /// <summary>synchronize_rcu(), the first half: the grace period begins.</summary>
    public void StartSynchronize(int synchronizer = 0) => StartGracePeriod(callbacks + synchronizer);

    /// <summary>The second half: waits for its end.</summary>
    /// <param name="readers">Who takes <see cref="ReadLock"/>.</param>
    public void Synchronize(Process readers, int synchronizer = 0) =>
        AwaitGracePeriod(callbacks + synchronizer, readers);

    /// <summary>call_rcu()</summary>
    public void Call(int callback = 0)
    {
        BugOn(queued[callback], "NoDoubleCallRcu", "No rcu_head is given to call_rcu() while it is still queued.");
        queued[callback].Next = true;
        StartGracePeriod(callback);
    }

    /// <summary>rcu_do_batch(), one callback: any one whose grace period is over; the step waits for one.</summary>
    /// <param name="readers">Who takes <see cref="ReadLock"/>.</param>
    public int TakeCallback(Process readers)
    {
        var callback = Choose(callbacks, callback => callbacks == 1 ? "" : $"{callback}");
        Await(queued[callback]);
        AwaitGracePeriod(callback, readers);
        queued[callback].Next = false;
        awaited[callback].Next = false;
        return callback;
    }

    /// <summary>rcu_barrier(), the first half: for the callbacks that are queued now. There may be none.</summary>
    public void StartBarrier()
    {
        for (var callback = 0; callback < callbacks; callback++)
            awaited[callback].Next = queued[callback];
    }

    /// <summary>The second half: waits until those have been called.</summary>
    public void Barrier() => Await(!Any(callbacks, callback => awaited[callback]));

    void StartGracePeriod(int waiting)
    {
        Fence();
        for (var reader = 0; reader < readers; reader++)
            holdup[waiting * readers + reader].Next = reading[reader];
    }

    void AwaitGracePeriod(int waiting, Process others)
    {
        FenceOn(others);
        Await(!Any(readers, reader => holdup[waiting * readers + reader]));
    }
}
