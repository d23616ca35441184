using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>What unmount does about delayed iputs when it has stopped who adds them.</summary>
public enum IputEnd
{
    /// <summary>It runs them, waits for those that others run, and then stops the cleaner.</summary>
    RunAndWait,
    /// <summary>It waits for the cleaner to run them, which may sleep.</summary>
    WaitOnly,
    /// <summary>It runs them, and does not wait for the one that the cleaner has taken off the list.</summary>
    RunOnly,
    /// <summary>The cleaner is stopped first, while somebody still adds, and wakes it.</summary>
    StopFirst,
}

/// <summary>
/// How <see cref="DelayedIputList"/> is used: stop who adds, run what is there, wait for what others run, stop the
/// cleaner. That the cleaner will run them is nothing to wait for: its wake-up can come too early.
/// </summary>
public sealed partial class DelayedIputListUse(IputEnd end) : Protocol
{
    // State.
    readonly DelayedIputList iputs = new();                // fs_info->delayed_iputs
    readonly Kthread cleaner = new();                      // fs_info->cleaner_kthread

    // Processes
    Process Umount => FairProcess(end switch
    {
        IputEnd.RunAndWait => [AwaitWorker, iputs.Run, iputs.Wait, cleaner.Stop, CheckEmpty],
        IputEnd.WaitOnly => [AwaitWorker, iputs.Wait, cleaner.Stop, CheckEmpty],
        IputEnd.RunOnly => [AwaitWorker, iputs.Run, CheckEmpty, cleaner.Stop],
        IputEnd.StopFirst => [cleaner.Stop, AwaitWorker, iputs.Run, CheckEmpty],
    });
    Process Worker => FairProcess([iputs.Add(cleaner)]);   // btrfs_add_delayed_iput()
    Process Cleaner => FairProcess([SetRunning, iputs.Run, ClearRunning, ReturnIfStopped, Announce, Schedule, Exit]);

    void AwaitWorker() => Await(Worker.Done);              // flush_workqueue()
    void CheckEmpty() => iputs.CheckEmpty();               // ASSERT(list_empty(&fs_info->delayed_iputs))

    // cleaner_kthread()
    void SetRunning() => iputs.SetRunning();
    void ClearRunning() => iputs.ClearRunning();
    void ReturnIfStopped() => Branch(on: cleaner.ShouldStop, taken: Exit); // if (kthread_should_stop()) return 0
    void Announce() => cleaner.SetInterruptible();         // set_current_state(TASK_INTERRUPTIBLE)
    void Schedule()                                        // schedule(), unless it is to stop
    {
        cleaner.ScheduleUnlessStopped();
        Goto(SetRunning);
    }
    void Exit() => cleaner.Exit();

    // Properties.
    /// <summary>Unmount returns.</summary>
    [Liveness] public Temporal UmountReturns => Eventually(Umount.Done);

    /// <summary>The model is not vacuous: the list is empty, and an iput is not over.</summary>
    [Reachable] public Bool RunsWhileEmpty => iputs.IsEmpty & iputs.Pending > 0 & Cleaner.At("iputs.Run.FinishIput");
}
