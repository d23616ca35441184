using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>How a task leaves a wait queue that is in an object of somebody else's.</summary>
public enum LeaveQueue
{
    /// <summary>wait_event_timeout(), and the object is freed by who waits, when the waker is through.</summary>
    WaitEventTimeout,
    /// <summary>The same by hand, and no finish_wait() where the time was over.</summary>
    NoFinishWait,
    /// <summary>The waker frees the object, behind its wake_up().</summary>
    WakerFrees,
    /// <summary>As WakerFrees: the waiter finds itself off the queue and touches the queue no more.</summary>
    WakerFreesUntimed,
    /// <summary>The same with remove_wait_queue(), which takes the lock of the queue even so.</summary>
    RemoveWaitQueue,
    /// <summary>The queue is initialised again, for its next use, when the time was over for the waiter.</summary>
    InitUnderWaiter,
    /// <summary>The waiter looks at its condition before it announces its sleep.</summary>
    LookFirst,
}

/// <summary>
/// How <see cref="WaitQueueHead"/> is used: who sleeps with a timeout, or can be woken by others, takes its entry off
/// the queue itself, and so the queue has to be there. Only who is woken by the queue alone may find it gone.
/// </summary>
public sealed partial class WaitQueueHeadUse(LeaveQueue leave) : Protocol
{
    // State.
    readonly WaitQueueHead queue = new();                  // object->wait
    readonly Var<bool> done = Var(false);                  // object->done
    readonly Slab frame = new(full: true);                 // The stack of the waiter, with the entry.

    bool isTimed => leave is not (LeaveQueue.WakerFreesUntimed or LeaveQueue.RemoveWaitQueue or LeaveQueue.LookFirst);
    bool wakerFrees => leave is LeaveQueue.WakerFrees or LeaveQueue.WakerFreesUntimed or LeaveQueue.RemoveWaitQueue;

    // Processes
    Process Waiter => FairProcess(
    [
        .. leave switch
        {
            LeaveQueue.NoFinishWait => (Step[])[Prepare, Look, Sleep],
            LeaveQueue.WakerFreesUntimed or LeaveQueue.RemoveWaitQueue => [Prepare, Look, Sleep, Finish],
            LeaveQueue.LookFirst => [Look, Prepare, Sleep, Finish],
            _ => [queue.WaitEventTimeout(() => done)],
        },
        Leave,
        When(!wakerFrees, AwaitWaker), When(!wakerFrees, Free),
    ]);
    Process Waker => FairProcess(
    [
        When(leave == LeaveQueue.InitUnderWaiter, Init), When(wakerFrees, AwaitWaiter),
        Change, Wake, When(wakerFrees, Free),
    ]);

    // wait_event_timeout(), wait_event()
    void Prepare() => queue.PrepareToWait();               // prepare_to_wait(&object->wait, &entry, state)
    void Look() => Branch(on: done, taken: leave == LeaveQueue.NoFinishWait ? Leave : Finish);
    void Sleep()                                           // schedule_timeout(), schedule()
    {
        if (isTimed)
            _ = queue.ScheduleTimeout();
        else
            queue.Schedule();
    }
    void Finish()                                          // finish_wait(), remove_wait_queue()
    {
        if (leave == LeaveQueue.RemoveWaitQueue)
            queue.RemoveWaitQueue();
        else
            queue.FinishWait();
    }
    void Leave()                                           // return
    {
        queue.EndOfEntry();
        frame.Free(0);
    }
    void AwaitWaker() => Await(Waker.Done);
    void Free() => queue.EndOfLife();                      // kfree(object)

    // The waker.
    void Init() => queue.Init();                           // init_waitqueue_head(&object->wait)
    void AwaitWaiter()                                     // It finds the object by its waiter, if that is there.
    {
        Await(queue.IsListed() | Waiter.Done);
        Branch(on: !queue.IsListed(), taken: Return);
    }
    void Change() => done.Next = true;                     // object->done = true
    [Atomic("object->wait.lock")]
    void Wake()                                            // wake_up(&object->wait)
    {
        if (Case(queue.IsActive, "finds an entry", "finds none"))
            frame.Use(0);
        queue.WakeUp();
    }

    // Properties.
    /// <summary>The waiter returns.</summary>
    [Liveness] public Temporal WaiterReturns => Eventually(Waiter.Done);

    /// <summary>The model is not vacuous: the task runs, and its entry is still on the queue.</summary>
    [Reachable] public Bool? RunsWhileListed => isTimed ? queue.IsListed() & !queue.IsSleepy() : null;

    /// <summary>The model is not vacuous: the waiter sleeps.</summary>
    [Reachable] public Bool Sleeps => queue.IsSleepy() & !done;
}
