namespace Quiesce.Protocols.Reference;

// An inode is where its state says, and in one place: with a cleaner that deletes its block group, on the list, or with
// the one task that runs the list. Parked cleaners have none in hand, so what unmount takes off the list is the last.
public sealed partial class Teardown
{
    // Program order.
    [Lemma] Bool StoppedOnceAsked => shouldStop == Umount.Passed(StopCleaners);
    [Lemma] Bool ExitsOnceStopped => All(cleaners, i => Cleaner[i].Done.Implies(shouldStop));
    [Lemma] Bool? ParkedOnceAwaited => patch == TeardownPatch.ParkCleaners
        ? shouldPark == Umount.Passed(ParkCleaners)
            & Umount.Passed(AwaitParked).Implies(All(cleaners, i => Cleaner[i].At(Park) | Cleaner[i].Done))
        : null;
    [Lemma] Bool GoneOnceReaped => Umount.Passed(ReapCleaners).Implies(Cleaner.Done);

    // Inodes.
    [Lemma] Bool DeletingAreInHand => All(blockGroups, i =>
        Count(cleaners, k => (Cleaner[k].At(LockToQueue) | Cleaner[k].At(QueueIput)) & inode[Cleaner[k]] == i)
        == If<int>(inodes[i] == InodeState.Deleting, 1, 0));
    [Lemma] Bool QueuedAreListedOrDropped => All(blockGroups, i =>
        Count(blockGroups, place => place < iputs.Length & iputs.Cell(place) == i)
        + Count(cleaners, k => Cleaner[k].At(DropInode) & inode[Cleaner[k]] == i)
        + If<int>(Umount.At(DropInode) & inode[Umount] == i, 1, 0)
        == If<int>(inodes[i] == InodeState.IputQueued, 1, 0));
    [Lemma] Bool? NoneListedAfterLastRun => patch == TeardownPatch.ParkCleaners
        ? (Umount.At(UnlockCleanerMutex) | Umount.Passed(UnlockCleanerMutex)).Implies(iputs.IsEmpty)
        : null;
}
