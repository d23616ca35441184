using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>How the waiter leaves a completion that lives on its stack.</summary>
public enum Waiting
{
    /// <summary>When it is completed: wait_for_completion().</summary>
    Uninterruptible,
    /// <summary>Also by a signal: wait_for_completion_killable().</summary>
    Killable,
    /// <summary>By a signal, too, and then it takes the request back from who would complete it.</summary>
    KillableTakesBack,
    /// <summary>It initialises the completion after it has handed it out.</summary>
    InitialisedLate,
}

/// <summary>
/// How <see cref="Completion"/> is used: on the stack of a task that hands out a request with it and waits. A task
/// that leaves early leaves a request behind that points into its stack.
/// </summary>
public sealed partial class CompletionUse(Waiting waiting) : Protocol
{
    // State.
    readonly Completion done =                     // DECLARE_COMPLETION_ONSTACK(done)
        new(initialised: waiting != Waiting.InitialisedLate);
    readonly Var<bool> requested = Var(false);     // The request is on a list, under its lock.

    // Processes
    Process Waiter => FairProcess(waiting switch
    {
        Waiting.Uninterruptible => [Submit, Wait, LeaveFrame],
        Waiting.Killable => [Submit, WaitKillable, LeaveFrame],
        Waiting.KillableTakesBack => [Submit, WaitKillable, TakeBack, Wait, LeaveFrame],
        Waiting.InitialisedLate => [Submit, Init, Wait, LeaveFrame],
    });
    Process Device => ServiceProcess([TakeRequest, Complete]);

    void Submit() => requested.Next = true;        // Fills in &done and queues the request.
    void Init() => done.Init();                    // init_completion()
    void Wait() => done.Wait();                    // wait_for_completion()
    void WaitKillable()                            // wait_for_completion_killable()
    {
        if (Maybe("signal"))
            return;
        done.Wait();
        Goto(LeaveFrame);
    }
    [Atomic("the lock of the list")]
    void TakeBack()                                // Off the list; if it is not there, complete() is to come.
    {
        requested.Next = false;
        Branch(on: requested, taken: LeaveFrame);
    }
    void LeaveFrame() => done.EndOfLife();         // return
    [Atomic("the lock of the list")]
    void TakeRequest()                             // list_del_init()
    {
        Await(requested);
        requested.Next = false;
    }
    void Complete()                                // complete(request->done)
    {
        done.Complete();
        Goto(TakeRequest);
    }

    // Properties.
    /// <summary>The waiter returns.</summary>
    [Liveness] public Temporal WaiterReturns => Eventually(Waiter.Done);

    /// <summary>The model is not vacuous: the request is completed before the waiter looks.</summary>
    [Reachable] public Bool CompletedEarly => done.IsDone & Waiter.At(waiting switch
    {
        Waiting.Uninterruptible => Wait,
        Waiting.InitialisedLate => Init,
        _ => WaitKillable,
    });

    /// <summary>The model is not vacuous: a signal ends the wait before anybody has taken the request.</summary>
    [Reachable] public Bool? SignalComesFirst =>
        Waiter.Has(TakeBack) ? Waiter.At(TakeBack) & requested : null;
}
