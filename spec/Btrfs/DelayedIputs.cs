namespace Quiesce.Protocols.Btrfs;

/// <summary>How close_ctree() orders the end of the cleaner kthread.</summary>
public enum Patch
{
    /// <summary>Stop the cleaner first, the workers afterwards.</summary>
    None,
    /// <summary>"flush delalloc workers queue before stopping cleaner kthread" (2024).</summary>
    FlushWorkers,
    /// <summary>A tempting fix: wait until somebody has run the iputs the cleaner left.</summary>
    WaitForIputs,
    /// <summary>Run them in the unmounting task.</summary>
    RunIputs,
}

/// <summary>
/// btrfs: close_ctree() against the cleaner kthread, with delayed iputs.
/// A worker that ends compressed IO must not drop the last inode reference itself, so it queues
/// a delayed iput and wakes the cleaner. Unmount stops the cleaner, which frees its task_struct.
/// See fs/btrfs/disk-io.c:close_ctree() and :cleaner_kthread(), fs/btrfs/inode.c:submit_compressed_extents()
/// and :btrfs_add_delayed_iput(). Not modelled: who else adds delayed iputs; the closing flag, unused block
/// groups and the transaction kthread (btrfs/close-ctree has them); cleaner_mutex; and
/// BTRFS_FS_CLEANER_RUNNING, which saves wake-ups. The cleaner falls asleep in one step and may stop
/// between two iputs, and iputs are counted, not told apart: taken off the list and run in one step.
/// </summary>
public sealed partial class DelayedIputs(Patch patch, int workers = 2) : Protocol
{
    // State.
    readonly Var<int> delayed = Var(0, max: workers); // fs_info->nr_delayed_iputs
    readonly Var<bool> shouldStop = Var(false);       // KTHREAD_SHOULD_STOP
    readonly Var<bool> taskFreed = Var(false);        // The cleaner's task_struct is gone.

    // Processes: each is its steps, in program order.
    Process Umount => FairProcess(patch switch
    {
        Patch.None         => [StopCleaner, ReapCleaner, FlushWorkers, FreeFsInfo],
        Patch.FlushWorkers => [FlushWorkers, StopCleaner, ReapCleaner, FreeFsInfo],
        Patch.WaitForIputs => [FlushWorkers, StopCleaner, ReapCleaner, WaitForIputs, FreeFsInfo],
        Patch.RunIputs     => [FlushWorkers, StopCleaner, ReapCleaner, RunIputs, FreeFsInfo],
    });
    Process Cleaner => FairProcess([Sleep, RunIput, Exit]);
    Process Worker => FairProcess([QueueIput, WakeCleaner], count: workers);

    // close_ctree()
    void StopCleaner() => shouldStop.Next = true;   // kthread_stop() sets the flag and wakes,
    void ReapCleaner()                              // then waits for the exit
    {
        Await(Cleaner.Done);
        taskFreed.Next = true;                      // and drops the last reference.
    }
    void FlushWorkers() => Await(Worker.Done);      // flush_workqueue(delalloc_workers)
    void WaitForIputs() => Await(delayed == 0);     // btrfs_wait_on_delayed_iputs()
    void RunIputs()                                 // btrfs_run_delayed_iputs() looks at the list again
    {                                               // for each inode: others get the lock in between.
        delayed.Next = If(delayed > 0, delayed - 1, 0);
        Branch(on: delayed > 0, taken: RunIputs);
    }
    void FreeFsInfo() { }

    // cleaner_kthread()
    void Sleep()
    {
        Await(delayed > 0 | shouldStop);
        Branch(on: shouldStop, taken: Exit, otherwise: RunIput);
    }
    void RunIput()                                  // The same, for one inode, if it is still there.
    {
        delayed.Next = If(delayed > 0, delayed - 1, 0);
        Goto(Sleep);
    }
    void Exit() { }

    // submit_compressed_extents()
    void QueueIput() => delayed.Next = delayed + 1; // btrfs_add_delayed_iput() links the inode,
    void WakeCleaner() { }                          // then derefs fs_info->cleaner_kthread.

    // Properties.
    /// <summary>Nobody wakes a task that has been freed.</summary>
    [Invariant] public Bool NoWakeAfterFree => taskFreed.Implies(!Worker.At(WakeCleaner));

    /// <summary>No inode outlives the file system: ASSERT(list_empty(delayed_iputs)).</summary>
    [Invariant] public Bool NoIputLost => Umount.Done.Implies(delayed == 0);

    /// <summary>The model is not vacuous: the cleaner gets to run an iput.</summary>
    [Reachable] public Bool CleanerRunsIputs => Cleaner.At(RunIput);

    /// <summary>Under weak fairness of every process, umount terminates.</summary>
    [Liveness] public Temporal UmountTerminates => Eventually(Umount.Done);
}
