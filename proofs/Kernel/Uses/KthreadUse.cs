namespace Quiesce.Protocols.Uses.Kernel;

// What the stopper has done holds from then on, and a thread that announces its sleep before it looks at its flags does
// not sleep through a request.
public sealed partial class KthreadUse
{
    [Lemma] Bool StoppedOnceAsked => thread.ShouldStop == Stopper.Passed(RequestStop);
    [Lemma] Bool FreedOnceReaped => thread.IsFreed == Stopper.Passed(Reap)
        & Stopper.Passed(Reap).Implies(Thread.Done);
    [Lemma] Bool ExitsOnceStopped => Thread.Done.Implies(thread.ShouldStop);
    [Lemma] Bool ExitsByReturning => !thread.IsDead;
    [Lemma] Bool? WakerIsGone => rest == Rest.StopFirst ? null
        : (Stopper.At(RequestStop) | Stopper.Passed(RequestStop)).Implies(Waker.Done);
    [Lemma] Bool ParkedOnceAsked => Parks
        ? thread.ShouldPark == Asked & thread.IsParked.Implies(Asked & Thread.At(ExitIfAsked))
            & (rest == Rest.ParkAndUnpark ? true : (Asked & Stopper.Passed(AwaitParked)).Implies(thread.IsParked))
        : !thread.ShouldPark & !thread.IsParked;
    [Lemma] Bool? NoLostRequest => rest == Rest.LooksBeforeSleep ? null
        : (thread.ShouldStop & thread.IsInterruptible).Implies(
                Thread.At(ParkIfAsked) | Thread.At(ExitIfAsked) | Thread.Done)
            & (thread.ShouldPark & thread.IsInterruptible).Implies(Thread.At(ParkIfAsked));

    bool Parks => rest is Rest.ParkFirst or Rest.ParkTwice or Rest.ParkAndUnpark;
    Bool Asked => Stopper.Passed(RequestPark)
        & !Stopper.Passed(rest == Rest.ParkAndUnpark ? Unpark : RequestStop);
}
