using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Bluetooth;

/// <summary>How qca_close() ends the timers and the workqueue.</summary>
public enum QcaClose
{
    /// <summary>del_timer(), then destroy_workqueue().</summary>
    None,
    /// <summary>72ef98445aca "Bluetooth: hci_qca: Use del_timer_sync() before freeing": behind the queue.</summary>
    DeleteSyncLast,
    /// <summary>A tempting fix: del_timer_sync() in front of it.</summary>
    DeleteSyncFirst,
    /// <summary>Another one: in front of it and behind.</summary>
    DeleteSyncTwice,
    /// <summary>timer_shutdown_sync() where 72ef98445aca has del_timer_sync().</summary>
    ShutdownLast,
    /// <summary>e0d3da982c96 "Bluetooth: hci_qca: Fix the teardown problem for real".</summary>
    ShutdownFirst,
}

/// <summary>
/// hci_qca: qca_close() against the timers that save power, with a workqueue of their own.
/// A timer queues a work, and a work arms a timer. Whichever of the two is stopped first, the other starts it again:
/// destroy_workqueue() runs what is queued, which arms the timer; the timer queues on what has been destroyed. Only a
/// timer that is shut down for good breaks the circle, and only before the queue goes.
/// See drivers/bluetooth/hci_qca.c:qca_close(), :hci_ibs_tx_idle_timeout() and :qca_wq_awake_device(). Not modelled:
/// who else queues and arms, and has ended by then. One timer stands for tx_idle_timer, which queues, and for
/// wake_retrans_timer, which is armed, and one work for all four: in the driver an acknowledgement of the device, which
/// arms the former, is a part of the circle.
/// </summary>
public sealed partial class QcaTeardown(QcaClose patch) : Protocol
{
    // State.
    readonly Timer timer = new(pending: true);         // qca->tx_idle_timer, qca->wake_retrans_timer
    readonly Workqueue wq = new();                     // qca->workqueue
    readonly Slab qca = new(full: true);               // struct qca_data

    // Processes
    [Kernel("drivers/bluetooth/hci_qca.c:qca_close")]
    Process Close => StrongFairProcess(patch switch
    {
        QcaClose.None            => [timer.Delete, wq.Destroy, FreeQca],
        QcaClose.DeleteSyncLast  => [wq.Destroy, timer.DeleteSync, FreeQca],
        QcaClose.DeleteSyncFirst => [timer.DeleteSync, wq.Destroy, FreeQca],
        QcaClose.DeleteSyncTwice => [timer.DeleteSync, wq.Destroy, timer.DeleteSync, FreeQca],
        QcaClose.ShutdownLast    => [wq.Destroy, timer.ShutdownSync, FreeQca],
        QcaClose.ShutdownFirst   => [timer.ShutdownSync, wq.Destroy, FreeQca],
    });
    [Kernel("drivers/bluetooth/hci_qca.c:hci_ibs_tx_idle_timeout")] Process Softirq => timer.Softirq([QueueWork]);
    [Kernel("drivers/bluetooth/hci_qca.c:qca_wq_awake_device")]
    Process Kworker => wq.Kworker([ArmTimer]);

    void FreeQca() => qca.Free(0);                     // kfree(qca)
    void ArmTimer()                                    // mod_timer(&qca->wake_retrans_timer)
    {
        qca.Use(0);
        timer.Mod();
    }
    [Atomic("queue_work()")]
    void QueueWork()                                   // queue_work(qca->workqueue, &qca->ws_tx_vote_off)
    {
        qca.Use(0);
        QueueIt();
    }
    void QueueIt()
    {
        using var all = Atomically();
        _ = wq.Queue(0);
        Assert(wq.IsPending(0), "QueuedIsPending", "Behind queue_work() the work is pending: it has not been refused.");
    }

    // Properties.
    /// <summary>No timer queues on a workqueue that has been destroyed.</summary>
    [Invariant] public Bool NoQueueAfterDestroy => wq.IsDestroyed.Implies(!Softirq.At(QueueWork));

    /// <summary>The circle exists: destroy_workqueue() runs a work that arms the timer.</summary>
    [Reachable] public Bool DestroyRunsWork => Close.At("wq.Destroy.Return") & Kworker.At(ArmTimer);

    /// <summary>The circle goes on: a work has armed the timer again.</summary>
    [Reachable] public Bool WorkArmsTimer => wq.IsRunning(0) & timer.IsPending;

    /// <summary>Closing the port terminates.</summary>
    [Liveness] public Temporal CloseTerminates => Eventually(Close.Done);
}
