using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.UserSpace;

/// <summary>What CompactRange() does with its task when manual compactions are disabled.</summary>
public enum CancelPatch
{
    /// <summary>It waits until a thread of the pool has taken the task and has looked for itself.</summary>
    None,
    /// <summary>Pull request 9557: it marks the task as canceled and returns.</summary>
    MarkCanceled,
    /// <summary>9625: it takes the task out of the queue, if it is there, and returns. Close() disables, too.</summary>
    Unschedule,
    /// <summary>9659: so also while the task runs, and the state belongs to both: a shared_ptr.</summary>
    ShareState,
    /// <summary>9694: it takes the task out, and waits until that, or the task, has said done.</summary>
    AwaitDone,
    /// <summary>The same, and the callback of UnSchedule() does not say it.</summary>
    ForgetDone,
}

/// <summary>
/// RocksDB: CompactRange(), whose state is on its stack, against its task in a thread pool and against Close().
/// CompactRange() queues a task that points to its state, and waits. The threads may be busy, so when compactions are
/// disabled the waiter is to give up. But a task that a thread has taken, and that does not have the mutex, is neither
/// queued nor in progress: nobody can take it back. A waiter that returns leaves a task behind that writes to its stack
/// (9625), or, with a shared state, one that compacts as soon as compactions are enabled again, though
/// DisableManualCompaction() has promised that none is left (9659). A task that is taken has to be awaited (9694).
/// See db/db_impl/db_impl_compaction_flush.cc:RunManualCompaction(), BackgroundCallCompaction() and
/// UnscheduleCompactionCallback(), db/db_impl/db_impl.cc:CloseHelper(), util/threadpool_imp.cc:BGThread().
/// Every change of what bg_cv_ waits for is followed by SignalAll() under the mutex, and who finds compactions disabled
/// at the beginning returns, or keeps the mutex until it waits: a wait is one step. Not modelled: compactions that
/// conflict or take several tasks, and those of the database itself; nobody calls CompactRange() behind Close().
/// </summary>
/// <param name="patch">What the waiter does.</param>
/// <param name="compactions">Who calls CompactRange(), once each.</param>
public sealed partial class ManualCompaction(CancelPatch patch, int compactions = 1) : Protocol
{
    // State.
    readonly Slab? stack =                                       // ManualCompactionState, in the waiter's frame
        patch == CancelPatch.ShareState ? null : new(compactions, full: true);
    readonly Slab args = new(compactions, full: true);           // CompactionArg, of a task
    readonly Slab db = new(full: true);                          // DBImpl, with mutex_ and bg_cv_
    readonly Sequence<int> queue = Sequence(compactions, max: compactions - 1); // Tasks that no thread has taken.
    readonly Set pending = Set(of: compactions);                 // manual_compaction_dequeue_
    readonly Var<int> scheduled = Var(0, max: compactions);      // bg_compaction_scheduled_
    readonly Var<int> paused = Var(0, max: 2);                   // manual_compaction_paused_
    readonly Var<bool> shuttingDown = Var(false);                // shutting_down_
    readonly Vars<bool> done = Vars(compactions, false);         // manual.done
    readonly Vars<bool> inProgress = Vars(compactions, false);   // manual.in_progress
    readonly Vars<bool>? canceled =                              // prepicked_compaction->is_canceled
        patch == CancelPatch.MarkCanceled ? Vars(compactions, false) : null;
    readonly Set disabled = Ghost(Set(of: compactions));         // Tasks that were there when disabling was through.
    readonly Local<bool>? unscheduled = patch >= CancelPatch.AwaitDone ? Local(false) : null; // The same in C++.
    readonly Local<int> task = Local(0, max: compactions - 1);   // What the thread has taken.

    bool closeDisables => patch >= CancelPatch.Unschedule;

    // Processes
    [Kernel("db/db_impl/db_impl_compaction_flush.cc:RunManualCompaction")]
    Process Waiter => FairProcess([Schedule, Wait], count: compactions);

    [Kernel("util/threadpool_imp.cc:BGThread")]
    Process Pool => ServiceProcess([TakeTask, FreeArg, Begin, Compact, Commit, End, RunOther]);

    [Kernel("db/db_impl/db_impl.cc:CloseHelper")]
    Process User => FairProcess(
    [
        Disable, AwaitNone, Enable,
        ShutDown, When(closeDisables, Disable), When(closeDisables, AwaitNone),
        UnscheduleAll, AwaitTasks, FreeDb,
    ]);

    // RunManualCompaction()
    [Atomic("mutex_")]
    void Schedule(int self)                                      // AddManualCompaction(), env_->Schedule()
    {
        if (Case(paused > 0 | shuttingDown, "disabled"))
        {
            Return();
            return;
        }
        pending.Add(self);
        queue.Append(self);
        scheduled.Next = scheduled + 1;
    }
    [Atomic("mutex_")]
    void Wait(int self)                                          // while (!manual.done) bg_cv_.Wait()
    {
        db.Use(0);
        if (patch == CancelPatch.None)
            Await(done[self]);
        if (patch == CancelPatch.None || Case(done[self], "done") || GivesUp(self))
            Leave(self);
        else
            Goto(Wait);
    }
    bool GivesUp(int self)                                       // if (manual_compaction_paused_ > 0 && ...)
    {
        Await(paused > 0);
        Assert(paused > 0, "NoneGivesUpUnasked", "CompactRange() takes back its task only when it is disabled.");
        if (patch is CancelPatch.MarkCanceled or CancelPatch.Unschedule)
            Await(!inProgress[self]);
        if (canceled is not null)
            args.Use(self, () => canceled[self].Next = true);    // ca->prepicked_compaction->is_canceled = true
        else
            RemoveTasks();
        if (unscheduled is null)
            return true;
        Await(!unscheduled);
        unscheduled.Next = true;
        return false;
    }
    void Leave(int self)                                         // RemoveManualCompaction(), return
    {
        pending.Remove(self);
        stack?.Free(self);
    }
    void RemoveTasks()                                           // env_->UnSchedule(), UnscheduleCompactionCallback()
    {
        scheduled.Next = scheduled - queue.Length;
        for (var i = 0; patch == CancelPatch.AwaitDone && i < compactions; i++)
            done[i].Next = done[i] | queue.Contains(i);
        queue.Clear();
    }

    // BGThread(), BackgroundCallCompaction()
    void TakeTask()
    {
        if (Maybe("another's"))
            Goto(RunOther);
        else
            TakeHead();
    }
    void TakeHead()                                              // queue_.pop_front(), under the lock of the pool
    {
        using var all = Atomically();
        Await(!queue.IsEmpty);
        task.Next = queue.Head;
        queue.RemoveHead();
    }
    void FreeArg() => args.Free(task);                           // BGWorkCompaction(): delete arg
    [Atomic("mutex_")]
    void Begin()                                                 // BackgroundCompaction(), its beginning
    {
        if (canceled is not null && Case(canceled[task], "marked"))
            Goto(End);
        else if (Runs())
        {
            Assert(paused == 0 & !shuttingDown, "NoneBeginsDisabled", "No compaction begins when they are disabled.");
            inProgress[task].Next = true;
        }
        else
            Goto(End);
    }
    void Compact() => db.Use(0);                                 // CompactionJob::Run(), without the mutex
    [Atomic("mutex_")]
    void Commit()                                                // BackgroundCompaction(), its end
    {
        if (Runs())
            done[task].Next = true;
        inProgress[task].Next = false;
    }
    bool Runs()                                                  // Otherwise its status says why it is done.
    {
        stack?.Use(task);
        var runs = Case(paused == 0 & !shuttingDown, "enabled");
        if (!runs)
            done[task].Next = true;
        else
            BugOn(disabled.Contains(task), "NoneOutlivesDisable",
                "No compaction goes on that was there when DisableManualCompaction() returned.");
        return runs;
    }
    [Atomic("mutex_")]
    void End()                                                   // bg_compaction_scheduled_--, SignalAll()
    {
        db.Use(0);
        scheduled.Next = scheduled - 1;
        task.Next = 0;
        Goto(TakeTask);
    }
    void RunOther()                                              // Perhaps it waits for the one who closes.
    {
        Await(User.Done);
        Goto(TakeTask);
    }

    // DisableManualCompaction(), EnableManualCompaction(), CloseHelper()
    void Disable() => paused.Next = paused + 1;                  // manual_compaction_paused_.fetch_add(1)
    [Atomic("mutex_")]
    void AwaitNone()                                             // while (HasPendingManualCompaction()) bg_cv_.Wait()
    {
        Await(pending.IsEmpty);
        for (var i = 0; i < compactions; i++)
            if (Case(queue.Contains(i) | (HasTask & task[Pool] == i), $"task {i}"))
                disabled.Add(i);
    }
    void Enable() => paused.Next = paused - 1;                   // manual_compaction_paused_.fetch_sub(1)
    void ShutDown() => shuttingDown.Next = true;                 // CancelAllBackgroundWork(false)
    [Atomic("mutex_")]
    void UnscheduleAll() => RemoveTasks();                       // env_->UnSchedule()
    void AwaitTasks() => Await(scheduled == 0);                  // while (bg_compaction_scheduled_) bg_cv_.Wait()
    void FreeDb() => db.Free(0);                                 // delete db

    Bool HasTask => Pool.At(FreeArg) | Pool.At(Begin) | Pool.At(Compact) | Pool.At(Commit);

    // Properties.
    /// <summary>A compaction is in progress between its beginning and its end, and no other one is.</summary>
    [Invariant] public Bool RunsInProgress => All(compactions, i =>
        inProgress[i] == ((Pool.At(Compact) | Pool.At(Commit)) & task[Pool] == i));

    /// <summary>DisableManualCompaction() returns when none is pending.</summary>
    [Invariant] public Bool NonePending => User.At(Enable).Implies(pending.IsEmpty);

    /// <summary>EnableManualCompaction() takes back what DisableManualCompaction() has done.</summary>
    [Invariant] public Bool EnabledAgain => User.At(ShutDown).Implies(paused == 0);

    /// <summary>Close() returns, also while all threads of the pool are busy.</summary>
    [Liveness] public Temporal CloseReturns => Eventually(User.Done);

    /// <summary>CompactRange() returns.</summary>
    [Liveness] public Temporal CompactReturns => Eventually(Waiter.Done);

    /// <summary>The model is not vacuous: a thread has taken the task when compactions are disabled.</summary>
    [Reachable] public Bool TakenWhenDisabled => paused > 0 & Pool.At(Begin);

    /// <summary>The model is not vacuous: a compaction runs when compactions are disabled.</summary>
    [Reachable] public Bool RunsWhenDisabled => paused > 0 & Pool.At(Compact);
}
