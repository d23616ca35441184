namespace Quiesce.Protocols.Uses.Kernel;

// One request, and one complete() for it: it is not yet submitted, or on the list, or with the device, or completed, or
// waited for. Only who leaves without having waited leaves the rest to the device.
public sealed partial class CompletionUse
{
    [Lemma] Bool RequestIsInOnePlace => waiting switch
    {
        Waiting.Uninterruptible or Waiting.KillableTakesBack =>
            Places == If<int>(Waiter.At(Submit) | Leaves, 0, 1),
        Waiting.Killable => Places <= 1 & Waiter.At(Submit).Implies(Places == 0),
        Waiting.InitialisedLate => Places <= 1
            & (Waiter.At(Submit) | Leaves).Implies(Places == 0) & Waiter.At(Init).Implies(Places == 1),
    };
    [Lemma] Bool? InitialisedInTheEnd => done.made is null ? null : done.made == Waiter.Passed(Init);
    [Lemma] Bool GoneOnceReturned => done.gone == Waiter.Done & !Device.Done;

    Int Places => Count(3, i => i == 0 ? requested : i == 1 ? Device.At(Complete) : done.IsDone);
    Bool Leaves => Waiter.At(LeaveFrame) | Waiter.Done;
}
