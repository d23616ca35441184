namespace OwnSpec;

/// <summary>In which order the sleeper does things.</summary>
public enum Patch
{
    /// <summary>Look first, then go to sleep.</summary>
    None,
    /// <summary>Announce the sleep, then look: prepare_to_wait().</summary>
    PrepareToWait,
}

/// <summary>
/// A task sleeps until a condition is true, and another one makes it true and wakes it.
/// See include/linux/wait.h:wait_event(). Not modelled: signals, timeouts, more than one sleeper.
/// </summary>
public sealed partial class LostWakeup(Patch patch) : Protocol
{
    // State.
    readonly Var<bool> condition = Var(false); // What the sleeper waits for.
    readonly Var<bool> seen = Var(false);      // It has looked, and found it true.
    readonly Var<bool> isAsleep = Var(false);  // TASK_UNINTERRUPTIBLE

    // Processes
    Process Sleeper => FairProcess(patch switch
    {
        Patch.None => [Look, Announce, Sleep],
        Patch.PrepareToWait => [Announce, Look, Sleep],
    });
    Process Waker => FairProcess([SetCondition, Wake]);

    // wait_event()
    void Look() => seen.Next = condition;
    void Announce() => isAsleep.Next = true; // set_current_state()
    void Sleep() => Await(seen | !isAsleep); // schedule()

    // The other task.
    void SetCondition() => condition.Next = true;
    void Wake() => isAsleep.Next = false;    // wake_up()

    // Properties.
    /// <summary>Nobody sleeps on after the only wake-up has gone by.</summary>
    [Invariant] public Bool NoLostWakeup => (Waker.Done & Sleeper.At(Sleep)).Implies(seen | !isAsleep);

    /// <summary>The sleeper may find the condition true without being woken.</summary>
    [Reachable] public Bool SeesCondition => seen;

    /// <summary>The sleeper goes on in the end.</summary>
    [Liveness] public Temporal SleeperGoesOn => Eventually(Sleeper.Done);
}
