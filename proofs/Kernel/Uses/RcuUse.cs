namespace Quiesce.Protocols.Uses.Kernel;

// A grace period waits for the reader that was inside when it began, so that behind it nobody has the object. Where the
// tasks stand says what is queued, and when the object is there.
public sealed partial class RcuUse
{
    [Lemma] Bool ReadsBetweenLocks => rcu.reading[0] == If<int>(
        Reader.At(ReadLock) | Reader.Done | (Reader.Has(UnlockAgain) ? Reader.At(UnlockAgain) : false), 0, 1);
    [Lemma] Bool OnlyReadersHoldUp =>
        (rcu.holdup[0] | rcu.synchronizing.Of(Module, 0) | rcu.synchronizing.Of(Reader, 0))
            .Implies(rcu.IsReading());
    [Lemma] Bool HiddenOnce => visible == !Module.Passed(Hide);
    [Lemma] Bool? OwnGracePeriod => reclaim == Reclaim.ReaderSynchronizes
        ? rcu.synchronizing.Of(Reader, 0) == Reader.At(SynchronizeInside) & !Reader.At(ReadUnlock) & !Reader.Done
        : !rcu.synchronizing.Of(Reader, 0);
    [Lemma] Bool? NoneQueued => Module.Has(Call) ? null
        : !rcu.IsQueued() & !rcu.awaited.Of(Module, 0) & !rcu.holdup[0];
    [Lemma] Bool? ThereUntilFreed => Module.Has(Call) ? null : cache.IsAllocated(0) == !Module.Passed(Free);

    [Lemma] Bool DestroyedLast => cache.destroyed.Implies(Module.Done & !rcu.IsQueued());

    // synchronize_rcu()
    [Lemma] Bool? HeldUpByWhoHasSeen => reclaim is Reclaim.Synchronize or Reclaim.ReaderUnlocksTwice
        ? (Reader.At(Use) & Module.Passed(StartSynchronize)).Implies(
            Module.At(Synchronize) & rcu.synchronizing.Of(Module, 0)) : null;

    // call_rcu()
    [Lemma] Bool? QueuedOnceCalled => Module.Has(Call)
        ? rcu.IsQueued().Implies(Called)
            & (rcu.holdup[0] | rcu.awaited.Of(Module, 0)).Implies(rcu.IsQueued())
            & (Reader.At(Use) & Called).Implies(rcu.holdup[0])
        : null;
    [Lemma] Bool? ThereUntilCalledBack => !Module.Has(Call) ? null
        : reclaim == Reclaim.CallTwice
            ? (cache.IsAllocated(0) | Called) & (cache.IsAllocated(0) & Called).Implies(rcu.IsQueued())
            : cache.IsAllocated(0) == (!Called | rcu.IsQueued());
    [Lemma] Bool? CalledOnceBarrierReturns => Module.Has(Barrier)
        ? (Module.At(Barrier) & rcu.IsQueued()).Implies(rcu.awaited.Of(Module, 0))
            & Module.Passed(Barrier).Implies(!rcu.IsQueued())
        : null;

    Bool Called => !Module.At(Hide) & !Module.At("Call");
}
