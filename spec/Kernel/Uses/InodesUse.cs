using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>How the last references to an inode are taken and dropped, and who waits for that.</summary>
public enum InodeReference
{
    /// <summary>iput() and igrab(), and unmount when everybody has ended.</summary>
    Igrab,
    /// <summary>The same with ilookup(), and the inode has no links left.</summary>
    Ilookup,
    /// <summary>The same of a dirty inode behind SB_ACTIVE: I_WILL_FREE.</summary>
    WillFree,
    /// <summary>atomic_dec_and_test() in place of atomic_dec_and_lock(): igrab() gets in between.</summary>
    DecAndTest,
    /// <summary>Unmount while somebody is in iput(): evict_inodes() does not wait for that.</summary>
    UmountEarly,
    /// <summary>ihold() by who has found the inode, and has no reference.</summary>
    Ihold,
    /// <summary>A reference is dropped twice.</summary>
    IputTwice,
}

/// <summary>
/// How <see cref="Inodes"/> are used: the last reference is dropped and the inode marked as being freed under one lock,
/// i_lock, which igrab() takes; and unmount comes when nobody is in iput() any more.
/// </summary>
public sealed partial class InodesUse(InodeReference reference) : Protocol
{
    // State.
    readonly Inodes inodes = new(active: reference is not (InodeReference.WillFree or InodeReference.DecAndTest));

    bool drops => reference is InodeReference.Ilookup or InodeReference.Ihold;

    // Processes
    Process Holder => FairProcess(reference switch
    {
        InodeReference.DecAndTest => [DecAndTest, MarkFreeing, ListDel, Clear, Destroy],
        InodeReference.IputTwice => [inodes.Iput(), inodes.Iput()],
        _ => [inodes.Iput(drop: drops, dirty: reference == InodeReference.WillFree)],
    });
    Process Finder => FairProcess([Find, Use, inodes.Iput(drop: drops)]);
    Process Umount => FairProcess(
    [
        When(reference != InodeReference.UmountEarly, AwaitUsers), ClearActive, inodes.EvictInodes(), CheckBusy,
    ]);

    // Who finds the inode in a list that keeps it: an inode that is gone is off that list.
    [Atomic("the lock of the list")]
    void Find()
    {
        if (reference is InodeReference.Ilookup or InodeReference.WillFree)
        {
            if (!inodes.Ilookup())                         // inode = ilookup(sb, ino)
                Return();
            return;
        }
        if (!Case(inodes.State() != InodeState.Destroyed, "on the list"))
            Return();
        else if (reference == InodeReference.Ihold)
            inodes.Ihold();                                // ihold(inode)
        else
            Branch(on: !inodes.Igrab(), taken: Return);    // if (!igrab(inode)) return
    }
    void Use() => inodes.UseInode();

    // A wrong iput().
    void DecAndTest() => Branch(on: !inodes.DecAndTest(), taken: Return); // if (!atomic_dec_and_test(&inode->i_count))
    void MarkFreeing() => inodes.WriteInode();             // inode->i_state |= I_FREEING, under i_lock
    void ListDel() => inodes.SbListDel();                  // evict()
    void Clear() => inodes.ClearInode();
    void Destroy() => inodes.Destroy();

    // generic_shutdown_super()
    void AwaitUsers() => Await(Holder.Done & Finder.Done);
    void ClearActive() => inodes.ClearActive();            // sb->s_flags &= ~SB_ACTIVE
    void CheckBusy() => inodes.CheckBusyInodes();

    // Properties.
    /// <summary>Unmount returns.</summary>
    [Liveness] public Temporal UmountReturns => Eventually(Umount.Done);

    /// <summary>
    /// The model is not vacuous: somebody else has got a reference when the last one was to be dropped.
    /// </summary>
    [Reachable] public Bool? FoundMeanwhile => reference == InodeReference.DecAndTest ? null
        : Holder.At("inodes.Iput.DecAndLock") & inodes.Count() > 1;

    /// <summary>The model is not vacuous: who drops the last reference evicts the inode.</summary>
    [Reachable] public Bool? EvictedByIput => reference is InodeReference.Ilookup or InodeReference.WillFree
        or InodeReference.UmountEarly or InodeReference.Ihold ? Holder.At("inodes.Iput.SbListDel") : null;
}
