using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Vhost;

/// <summary>What keeps vhost_task_wake() from a task that is gone.</summary>
public enum WakePatch
{
    /// <summary>Nothing.</summary>
    None,
    /// <summary>A tempting fix: it tests VHOST_TASK_FLAGS_KILLED first.</summary>
    TestKilled,
    /// <summary>
    /// The first proposal, vhost_task_wake_safe(): it tests under exit_mutex. Right, but vhost wakes where it must not
    /// sleep.
    /// </summary>
    TestUnderMutex,
    /// <summary>It tests and wakes in one RCU read section: a task_struct goes a grace period after the exit.</summary>
    TestUnderRcu,
    /// <summary>
    /// db5247d9bf5c "vhost_task: Handle SIGKILL by flushing work and exiting", in drivers/vhost only: who wakes finds
    /// the worker under RCU, and the dying task hides it and waits for a grace period.
    /// </summary>
    HideWorker,
    /// <summary>
    /// The same, and the task does not wait for the grace period: a task_struct bears it, a work would be lost.
    /// </summary>
    HideWorkerAtOnce,
    /// <summary>afe16653e05d "vhost: Take a reference on the task in struct vhost_task." (2025).</summary>
    TakeReference,
    /// <summary>The same, and vhost_task_stop() does not put the reference.</summary>
    ForgetPut,
    /// <summary>The same, and the dying task puts the reference, because nobody is to wake it any more.</summary>
    PutByTask,
}

/// <summary>A bit of vhost_task->flags, without its prefix VHOST_TASK_FLAGS.</summary>
public enum TaskFlag { Stop, Killed }

/// <summary>
/// vhost: vhost_task_wake() against a vhost_task that has been killed. A vhost_task is a thread of the process that
/// owns the device, so a SIGKILL ends it before its owner stops it; its task_struct goes then, but the owner's struct
/// vhost_task stays, and points to it. The thread sets VHOST_TASK_FLAGS_KILLED on its way out, and a test of that
/// is old as soon as it is made. The fix takes a reference to the task_struct, and a task that has exited may be woken:
/// nothing happens.
/// CVE-2025-40024. See kernel/vhost_task.c:vhost_task_fn(), vhost_task_wake() and vhost_task_stop(),
/// drivers/vhost/vhost.c:vhost_worker_killed() and vhost_vq_work_queue(). It crashed KVM, whose recovery of huge pages
/// is a vhost_task without any handler: arch/x86/kvm/mmu/mmu.c:set_nx_huge_pages().
/// Not modelled: what the task does when it wakes, and who flushes it. The reference keeps memory, not works: what is
/// queued after the exit is run by nobody, and that is why vhost hides its worker all the same.
/// </summary>
/// <param name="patch">What is done about it.</param>
/// <param name="wakers">Who wakes, once each.</param>
public sealed partial class TaskWake(WakePatch patch, int wakers = 1) : Protocol
{
    // State.
    const int TaskStruct = 0, VhostTask = 1;
    readonly Slab memory = new(objects: 2, full: true);          // struct task_struct, struct vhost_task
    readonly Refcount usage = new(TakesReference(patch) ? 2 : 1); // task->usage: of the task, and of vtsk->task
    readonly BitFlags<TaskFlag> flags = new();                   // vtsk->flags
    readonly Mutex exitMutex = new();                            // vtsk->exit_mutex
    readonly Completion exited = new();                          // vtsk->exited
    readonly Rcu rcu = new(readers: wakers);
    readonly Var<bool> asleep = Var(false);                      // TASK_INTERRUPTIBLE, and nobody has woken it.
    readonly Var<bool> signal = Var(false);                      // signal_pending(): SIGKILL
    readonly Var<bool>? hidden = Hides(patch) ? Var(false) : null; // vq->worker is NULL.

    static bool TakesReference(WakePatch patch) => patch >= WakePatch.TakeReference;
    static bool Hides(WakePatch patch) => patch is WakePatch.HideWorker or WakePatch.HideWorkerAtOnce;
    bool hides => Hides(patch);
    bool mutexed => patch == WakePatch.TestUnderMutex;
    bool tests => patch is WakePatch.TestKilled or WakePatch.TestUnderMutex or WakePatch.TestUnderRcu;
    bool reads => hides || patch == WakePatch.TestUnderRcu;

    // Processes
    [Kernel("arch/x86/kvm/mmu/mmu.c:kvm_wake_nx_recovery_thread")]
    Process Waker => FairProcess(
    [
        When(mutexed, LockToWake), When(reads, ReadLock),
        When(hides, FindWorker), When(tests, Test), Wake,
        When(reads, ReadUnlock), When(mutexed, UnlockToWake),
    ], count: wakers);

    [Kernel("kernel/vhost_task.c:vhost_task_fn")]
    Process Task => FairProcess(
    [
        TestSignal, Announce, TestStop, Schedule,
        exitMutex.Lock, SetKilled, When(hides, HideWorker),
        When(patch == WakePatch.HideWorker, rcu.Synchronize(Waker)),
        exitMutex.Unlock, When(patch == WakePatch.PutByTask, Put), exited.Complete, Exit,
    ]);

    [Kernel("kernel/vhost_task.c:vhost_task_stop")]
    Process Owner => FairProcess(
    [
        Unlist, exitMutex.Lock, TestKilled, SetStop, WakeToStop, exitMutex.Unlock, exited.WaitFor,
        When(patch == WakePatch.TakeReference, Put), FreeVhostTask,
    ]);

    [Kernel("kernel/exit.c:delayed_put_task_struct")]
    Process Softirq => ServiceProcess([TakeExited, PutExited]);

    Process Killer => Process([Kill]);                           // It may never come.

    // vhost_task_wake()
    void LockToWake(int self) => exitMutex.Lock();               // guard(mutex)(&vtsk->exit_mutex)
    void ReadLock(int self) => rcu.ReadLock(self);               // rcu_read_lock()
    [Kernel("drivers/vhost/vhost.c:vhost_vq_work_queue")]
    void FindWorker(int self) =>                                 // rcu_dereference(vq->worker)
        Branch(on: hidden!, taken: ReadUnlock);
    [Kernel("kernel/vhost_task.c:vhost_task_wake")]
    void Test(int self)                                          // test_bit(VHOST_TASK_FLAGS_KILLED)
    {
        memory.Use(VhostTask);
        Branch(on: flags[TaskFlag.Killed], taken: mutexed ? UnlockToWake : reads ? ReadUnlock : Return);
    }
    [Kernel("kernel/vhost_task.c:vhost_task_wake")]
    void Wake(int self) => WakeUp();                             // wake_up_process(vtsk->task)
    void ReadUnlock(int self) => rcu.ReadUnlock(self);           // rcu_read_unlock()
    void UnlockToWake(int self) => exitMutex.Unlock();

    // vhost_task_fn()
    void TestSignal() =>                                         // if (signal_pending() && get_signal()) break
        Branch(on: signal, taken: exitMutex.Lock);
    void Announce() => asleep.Next = true;                       // set_current_state(TASK_INTERRUPTIBLE)
    void TestStop() =>                                           // test_bit(VHOST_TASK_FLAGS_STOP)
        Branch(on: flags[TaskFlag.Stop], taken: exitMutex.Lock);
    void Schedule()                                              // schedule(): a signal wakes, too.
    {
        Await(!asleep | signal);
        Goto(TestSignal);
    }
    [Atomic("vtsk->exit_mutex")]
    void SetKilled()                                             // set_bit(VHOST_TASK_FLAGS_KILLED), handle_sigkill()
    {
        if (Case(flags[TaskFlag.Stop], "stopped"))
            Goto(exitMutex.Unlock);
        else
            flags.Set(TaskFlag.Killed);
    }
    [Kernel("drivers/vhost/vhost.c:vhost_worker_killed")]
    void HideWorker() => hidden!.Next = true;                    // rcu_assign_pointer(vq->worker, NULL)
    void Exit() => rcu.Call();                                   // do_exit(), put_task_struct_rcu_user()

    // vhost_task_stop()
    [Kernel("virt/kvm/kvm_main.c:kvm_destroy_vm")]
    void Unlist() => Await(Waker.Done);                          // list_del(&kvm->vm_list), under kvm_lock as they are
    void TestKilled() => Branch(on: flags[TaskFlag.Killed], taken: exitMutex.Unlock);
    void SetStop() => flags.Set(TaskFlag.Stop);                  // set_bit(VHOST_TASK_FLAGS_STOP)
    void WakeToStop() => WakeUp();                               // vhost_task_wake(): not killed, under exit_mutex
    void Put()                                                   // put_task_struct(vtsk->task)
    {
        memory.Use(VhostTask);
        PutTaskStruct();
    }
    void FreeVhostTask()                                         // kfree(vtsk)
    {
        exitMutex.EndOfLife();
        exited.EndOfLife();
        memory.Free(VhostTask);
    }

    // delayed_put_task_struct()
    void TakeExited() => rcu.TakeCallback(Waker);                // container_of(rhp)
    void PutExited()                                             // The task's own reference.
    {
        PutTaskStruct();
        Goto(TakeExited);
    }
    void Kill() => signal.Next = true;                           // kill -9

    void WakeUp()                                                // try_to_wake_up() takes p->pi_lock.
    {
        using var all = Atomically();
        memory.Use(VhostTask);
        memory.Use(TaskStruct);
        asleep.Next = false;
    }
    void PutTaskStruct()
    {
        using var all = Atomically();
        if (usage.DecAndTest("last"))
            memory.Free(TaskStruct);
    }

    // Properties.
    /// <summary>A vhost_task that has been stopped leaves no task_struct behind.</summary>
    [Invariant] public Bool NoTaskLeaked =>
        (Owner.Done & Task.Done & Softirq.At(TakeExited) & !rcu.IsQueued()).Implies(!memory.IsAllocated(TaskStruct));

    /// <summary>And it goes, a grace period after the exit.</summary>
    [Liveness] public Temporal TaskStructGoes => Eventually(!memory.IsAllocated(TaskStruct));

    /// <summary>The task ends when it has been killed or is to stop, and not before.</summary>
    [Invariant] public Bool NoExitUnasked =>
        (Task.At("exitMutex.Lock") | Task.Done).Implies(signal | flags[TaskFlag.Stop]);

    /// <summary>Either the owner stops the task or it has been killed: then the owner must not wake it.</summary>
    [Invariant] public Bool NoStopOfKilled => !(flags[TaskFlag.Stop] & flags[TaskFlag.Killed]);

    /// <summary>Under weak fairness vhost_task_stop() returns, whether the task has been killed or not.</summary>
    [Liveness] public Temporal StopReturns => Eventually(Owner.Done);

    /// <summary>Nobody wakes a task that has exited, where the patch keeps them apart: a work would be lost.</summary>
    [Invariant] public Bool? NoExitedWoken => mutexed || hides ? !WakesExitedTask : null;

    /// <summary>A task that has exited is woken, where the patch makes that harmless at most.</summary>
    [Reachable] public Bool? WakesExited => mutexed || hides ? null : WakesExitedTask;

    Bool WakesExitedTask => Task.Done & Any(wakers, self => Waker[self].At(Wake));

    /// <summary>The model is not vacuous: somebody wakes a task that sleeps, and cannot go on.</summary>
    [Reachable] public Bool WakesSleeper =>
        Task.At(Schedule) & !Task.Enabled(Schedule) & Any(wakers, self => Waker[self].At(Wake));

    /// <summary>The model is not vacuous: before anybody stops or kills it the task is woken.</summary>
    [Reachable] public Bool WakeEndsSleep =>
        Waker.Done & Owner.At(Unlist) & !signal & Task.At(Schedule) & !asleep;

    /// <summary>The model is not vacuous: the task ends because it has been killed.</summary>
    [Reachable] public Bool TaskIsKilled => Task.Done & flags[TaskFlag.Killed];
}
