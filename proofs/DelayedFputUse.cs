using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

// The mount counts the files that are not closed, wherever they are. Each flush leaves a place empty that nothing can
// come back to once the users are gone.
public sealed partial class DelayedFputUse
{
    // Files.
    [Lemma] Bool CountsWhatIsNotClosed => mountCount.Value
        == Count(files, i => Kthread[i].At(PutFile) | delayed.place[i] != FputPlace.Nowhere);
    [Lemma] Bool NotPutIsNowhere =>
        All(files, i => Kthread[i].At(PutFile).Implies(delayed.place[i] == FputPlace.Nowhere));
    [Lemma] Bool WorkClosesItsOwn => Work.At(CloseFile)
        | All(files, i => delayed.place[i] != FputPlace.InWork);

    // umount()
    [Lemma] Bool NoUsersOnceAwaited => Umount.Passed(AwaitUsers).Implies(Kthread.Done);
    [Lemma] Bool? NoneListedOnceTaken => flush == FputFlush.None ? null
        : Umount.Passed(TakeListToFlush).Implies(delayed.IsListEmpty);
    [Lemma] Bool FlushClosesItsOwn => All(files, i => delayed.place[i] != FputPlace.InFlush)
        | (flush == FputFlush.None ? false : Umount.At(CloseInFlush));
    [Lemma] Bool AwaitedIsWithTheWork => All(files, i => delayed.awaited[i].Implies(flush == FputFlush.ListAndWork
        ? delayed.place[i] == FputPlace.InWork & Umount.At(AwaitFlushWork)
        : false));
    [Lemma] Bool? AwaitsTheWork => flush != FputFlush.ListAndWork ? null
        : Umount.At(AwaitFlushWork)
            .Implies(All(files, i => (delayed.place[i] == FputPlace.InWork).Implies(delayed.awaited[i])));
    [Lemma] Bool? AllClosedOnceAwaited => flush != FputFlush.ListAndWork ? null
        : Umount.Passed(AwaitFlushWork).Implies(delayed.IsIdle);
}
