using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

// A file that is put is in one place until it is closed, and the mount counts those that are not. The flush waits for
// what the work has taken, and for what was put back on the list.
public sealed partial class DelayedFputUse
{
    [Lemma] Bool OpenFilesAreCounted =>
        mountCount.Value == Count(files, i => Kthread[i].At(PutFile) | delayed.place[i] != FputPlace.Nowhere);
    [Lemma] Bool PutOnce => All(files, i => Kthread[i].At(PutFile).Implies(delayed.place[i] == FputPlace.Nowhere));
    [Lemma] Bool TakenByOne => All(files, i =>
        (delayed.place[i] == FputPlace.InWork).Implies(Work.At(CloseFile))
        & (delayed.place[i] == FputPlace.InFlush).Implies(Closes));
    [Lemma] Bool WorkGoesOn => !Work.Done;
    [Lemma] Bool UsersAreGone => (!Umount.At(AwaitUsers)).Implies(Kthread.Done);
    [Lemma] Bool? ListIsTaken => flush is FputFlush.None or FputFlush.PutAgain ? null
        : Umount.Passed(TakeListToFlush).Implies(All(files, i => delayed.place[i] != FputPlace.Listed));
    [Lemma] Bool? WorkIsAwaited => Umount.Has(AwaitFlushWork)
        ? All(files, i => delayed.awaited.Of(Umount, i) == (Umount.At(AwaitFlushWork) & IsLeft(i)))
            & Umount.Passed(AwaitFlushWork).Implies(mountCount.Value == 0)
        : All(files, i => !delayed.awaited.Of(Umount, i));

    Bool IsLeft(int i) => flush == FputFlush.PutAgain
        ? delayed.place[i] != FputPlace.Nowhere : delayed.place[i] == FputPlace.InWork;
    Bool Closes => flush == FputFlush.None ? false : Umount.At(CloseInFlush);
}
