namespace Quiesce.Protocols.Uses.Kernel;

// Who announces its sleep before it looks is woken, or sees that the condition is true.
public sealed partial class WaitQueueUse
{
    [Lemma] Bool ChangedOnce => condition == Waker.Passed(Change);
    [Lemma] Bool? NoLostWakeUp => order == SleepOrder.PrepareFirst
        ? (Waiter.At(Sleep) & queue.IsQueued()).Implies(!Waker.Done) : null;
}
