namespace Quiesce.Protocols.Btrfs;

// Why the fix works: from some moment on the cleaner rests, and only after it unmount deletes block groups, runs iputs
// and commits for the last time. In every variant these lemmas and the properties that hold are an inductive invariant
// together. Where an order goes wrong, the lemma is missing that would speak of the last run or the last commit.
public sealed partial class CloseCtree
{
    // Program order: what unmount has done holds from then on.
    [Lemma] Bool ClosingOnceSet => closing == Umount.Passed(SetClosing);
    [Lemma] Bool StoppedOnceAsked =>
        cleanerKthread.ShouldStop == CleanerIsToStop
        & transactionKthread.ShouldStop == (Umount.At("StopTransaction.Return") | Umount.Passed(StopTransaction));
    Bool CleanerIsToStop => Umount.At("StopCleaner.Return") | Umount.Passed(StopCleaner);
    [Lemma] Bool FreedOnceReaped =>
        cleanerKthread.IsFreed == Umount.Passed(StopCleaner)
        & transactionKthread.IsFreed == Umount.Passed(StopTransaction);
    [Lemma] Bool ReapedOnceExited =>
        Umount.Passed(StopCleaner).Implies(Cleaner.Done)
        & Umount.Passed(StopTransaction).Implies(Transaction.Done);
    [Lemma] Bool? UnusedDeletedOnce => patch == CloseOrder.ParkCleanerKeepUnusedBgs
        ? null : UmountHasDeleted.Implies(unusedBgs.IsEmpty);

    [Lemma] Bool? NothingDeletedAgain => patch != CloseOrder.RunAllAgain ? null
        : Umount.Passed(StopCleaner).Implies(!Umount.At(deleteUnusedBgsMutex.Lock) & !Deletes(Umount));

    // Mutexes: one owner or none, and where the tasks stand says who it is.
    [Lemma] Bool CleanerMutexHasOneOwner =>
        cleanerMutex.owner.Is(Cleaner) == CleanerRunsAlone & cleanerMutex.owner.Is(Umount) == UmountRunsAlone;
    [Lemma] Bool DeletionHasOneOwner =>
        deleteUnusedBgsMutex.owner.Is(Cleaner) == Deletes(Cleaner)
        & deleteUnusedBgsMutex.owner.Is(Umount) == Deletes(Umount);

    // Kthreads: none exits unasked, and none parks unasked. kthread_stop() takes the request to park back.
    [Lemma] Bool ExitsOnceStopped =>
        (Cleaner.Done | AtIfAny(Cleaner, CommitTransaction)).Implies(cleanerKthread.ShouldStop)
        & cleanerKthread.IsDead.Implies(cleanerKthread.ShouldStop)
        & Transaction.Done.Implies(transactionKthread.ShouldStop);
    [Lemma] Bool ParksOnceAsked => !transactionKthread.IsParked & (parks
        ? cleanerKthread.ShouldPark
                == ((Umount.At("cleanerKthread.Park.Return") | Umount.Passed(cleanerKthread.Park)) & !CleanerIsToStop)
            & cleanerKthread.IsParked.Implies(cleanerKthread.ShouldPark & Cleaner.At(ExitIfAsked))
        : !cleanerKthread.IsParked);
    // A thread that looks at its flags after it has announced its sleep does not sleep through a request to park.
    [Lemma] Bool? NoLostRequest =>
        patch is CloseOrder.ParkCleanerAnnounceSleep or CloseOrder.ParkCleanerBothAnnounceSleep
        ? (cleanerKthread.ShouldPark & cleanerKthread.IsInterruptible).Implies(Cleaner.At(cleanerKthread.ParkIfAsked))
        : null;

    // The cleaner at rest: gone, or parked, or, where it keeps cleaner_mutex for a pass, through with its last pass.
    Bool CleanerRests => Cleaner.Done | (parks ? Umount.Passed(cleanerKthread.Park)
        : Umount.Has(WaitForPass) ? Umount.Passed(WaitForPass) : false);
    // Only kthread_stop() unparks the cleaner, and then the next thing it does is to exit: no pass comes between.
    [Lemma] Bool? ParkedUntilStopped => parks
        ? Umount.Passed(cleanerKthread.Park).Implies(
            Cleaner.Done | Cleaner.At(ExitIfAsked) & (cleanerKthread.IsParked | cleanerKthread.ShouldStop))
        : null;
    // It may still get the mutex, but sees then that unmount is closing, and gives it back.
    [Lemma] Bool? NoPassWhileClosing => Umount.Has(WaitForPass)
        ? Umount.Passed(WaitForPass).Implies(
            !(Cleaner.At(RunDelayedIputs) | Defrags | Cleaner.At(DeleteUnusedBgs) | Cleaner.At(cleanerMutex.Unlock)))
        : null;

    // A defrag is counted from before the cleaner looks at the flag.
    [Lemma] Bool? DefragIsCounted => defragRunning is null ? null
        : defragRunning == IsAtAny(RunDefrag[(Array.IndexOf(RunDefrag, CountDefrag) + 1)..]);

    // Transactions. The last commit is unmount's, when the cleaner rests, or the cleaner's own on its way out.
    [Lemma] Bool WritersAreCounted => numWriters == HowMany(Writes(Cleaner), Writes(Umount));
    [Lemma] Bool? NoneOpenAfterLastCommit => commitsLast && patch != CloseOrder.RunAllAgain
        ? (CleanerRests & Umount.Passed(CommitTransaction)).Implies(!runningTransaction)
        : null;

    // Delayed iputs. A block group is on one list or in one task's hands at most, so its inode is put once.
    [Lemma] Bool EveryBlockGroupIsInOnePlace => All(blockGroups, i => HowMany(
        unusedBgs.Contains(i), delayedIputs.Contains(i), IsInHand(i, Cleaner), IsInHand(i, Umount)) <= 1);
    [Lemma] Bool? NoneLeftAfterLastRun => runsIputsLast ? IputsAreRun.Implies(delayedIputs.IsEmpty) : null;
    Bool IputsAreRun => BringToRest.Contains(RunDelayedIputs)
        ? Umount.At(AssertNoIputs) | Umount.Passed(AssertNoIputs)
        : Umount.Passed(Rest) & Umount.At(cleanerMutex.Unlock) | Umount.At(WakeCleaner) | Umount.Passed(WakeCleaner);

    // What tells a right order from a wrong one: is the last run of iputs, the last commit after the cleaner's rest?
    // Evicting an inode opens a transaction, so that iputs run after the commit need another one.
    Procedure Rest => parks ? cleanerKthread.Park : Umount.Has(WaitForPass) ? WaitForPass : StopCleaner;
    Procedure UmountDeletion => Umount.Has(CommitUnusedBgs) ? CommitUnusedBgs : DeleteUnusedBgs;
    Bool UmountHasDeleted => patch == CloseOrder.RunAllAgain
        ? Umount.At(CommitSuper) | Umount.Passed(CommitSuper) : Umount.Passed(UmountDeletion);
    int Last(params Step[] steps) => steps.Max(step => Array.LastIndexOf(BringToRest, step));
    bool runsIputsLast => Last(RunDelayedIputs, CommitSuper) > Last(Rest);
    bool commitsLast => (Last(CommitTransaction, CommitSuper) > Last(Rest) || Cleaner.Has(CommitTransaction))
        && !(evicts && Last(RunDelayedIputs) > Last(CommitTransaction, CommitSuper));

    // Where a task stands while it holds cleaner_mutex, delete_unused_bgs_mutex, a transaction handle, a block group.
    Bool CleanerRunsAlone =>
        Cleaner.At(TestClosingAgain) | Cleaner.At(RunDelayedIputs) | Cleaner.At(cleanerMutex.Unlock)
        | (patch == CloseOrder.HoldMutexForPass ? Cleaner.At(DeleteUnusedBgs) | Defrags : false);
    Bool Defrags => IsAtAny(RunDefrag);
    Bool IsAtAny(Step[] steps) => Any(steps.Length, step => Cleaner.At(steps[step]));
    Bool UmountRunsAlone => Umount.Has(CommitSuper)
        ? Umount.At(cleanerMutex.Unlock)
            | Umount.At(CommitSuper) & Umount.At(RunDelayedIputs) & !Umount.Passed(WakeCleaner)
        : false;
    Bool Deletes(Process process) => process.At(StartTransaction) | process.At(RemoveBlockGroup)
        | AtIfAny(process, EndTransaction) | AtIfAny(process, CommitOwnTransaction) | process.At(UnlockDeletion);
    Bool Writes(Process process) => process.At(RemoveBlockGroup)
        | AtIfAny(process, EndTransaction) | AtIfAny(process, CommitOwnTransaction)
        | (evicts ? AtIfAny(process, PutInode) : false);
    Bool IsInHand(int i, Process process) => bg[process] == i
        & (process.At(deleteUnusedBgsMutex.Lock) | process.At(StartTransaction) | process.At(RemoveBlockGroup));

    static Bool AtIfAny(Process process, Step step) => process.Has(step) ? process.At(step) : false;
    static Int HowMany(params Bool[] facts) => Count(facts.Length, i => facts[i]);
}
