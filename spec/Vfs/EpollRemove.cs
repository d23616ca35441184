using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Vfs;

/// <summary>How the two who can remove an item from an epoll keep what they use.</summary>
public enum EpollFix
{
    /// <summary>58c9b016e128 "epoll: use refcount to reduce ep_mutex contention".</summary>
    None,
    /// <summary>
    /// 8c2e52ebbe88 "eventpoll: don't decrement ep refcount while still holding the ep mutex".
    /// </summary>
    PutUnlocked,
    /// <summary>A tempting fix of the rest: file->f_ep is cleared behind hlist_del_rcu(), under f_lock.</summary>
    ClearLast,
    /// <summary>Half a fix of it: ep_remove() wants a reference to the file, and goes on without one.</summary>
    PinOrGoOn,
    /// <summary>
    /// a6dc643c6931 "eventpoll: fix ep_remove struct eventpoll / struct file UAF": without one it leaves the item.
    /// </summary>
    Pin,
    /// <summary>07422c948f4b "eventpoll: drop vestigial epi->dying flag": the same.</summary>
    PinWithoutDying,
    /// <summary>a6dc643c6931 without 8c2e52ebbe88.</summary>
    PinOnly,
}

/// <summary>
/// epoll: close() of an epoll against the last fput() of a file that it watches.
/// Both remove the item that joins the two, under ep->mtx; each item and the file of the epoll have a reference to it,
/// and who drops the last one frees it. Two things go wrong. Who drops a reference that is not the last one, and
/// unlocks behind that, unlocks a mutex that the other may have taken, and freed with the epoll, meanwhile: a mutex is
/// free before mutex_unlock() is through. And __fput() looks at file->f_ep without a lock: once that is NULL it frees
/// the file, though who has cleared it is still at it, under f_lock, which is in the file.
/// See fs/eventpoll.c:ep_clear_and_put(), :ep_remove(), :eventpoll_release_file() and eventpoll_release() of
/// include/linux/eventpoll.h; CVE-2025-38349, CVE-2026-46242. The file stands for all that goes with it: struct
/// epitems_head, or, where it is an epoll itself, the struct eventpoll with its list. Not modelled: wake-ups, more than
/// one item, EPOLL_CTL_DEL, a file that is allocated where the freed one was, and kfree_rcu() of struct eventpoll,
/// which came later: mutex_unlock() is no reader. Who has pinned the file and puts it last runs __fput() when ep->mtx
/// is free again: fput() adds a task work.
/// </summary>
public sealed partial class EpollRemove(EpollFix patch) : Protocol
{
    // State.
    readonly Slab ep = new(full: true);                  // struct eventpoll,
    readonly Mutex mtx = new();                          // ep->mtx,
    readonly Refcount epRefs = new(init: 2);             // ep->refcount: its file, and the item;
    readonly Var<bool> inTree = Var(true);               // the item is in ep->rbr.
    readonly Slab file = new(full: true);                // struct file of what is watched,
    readonly Spinlock fLock = new();                     // file->f_lock,
    readonly Refcount fCount = new();                    // file->f_ref,
    readonly Var<bool> fEp = Var(true);                  // file->f_ep is not NULL;
    readonly Var<bool> dying = Var(false);               // epi->dying.
    readonly Local<bool> disposes = Local(false);        // The task has dropped the last reference to the epoll,
    readonly Local<bool> puts = Local(false);            // and this one to the file.
    readonly Local<bool>? pinned = patch == EpollFix.PinOrGoOn ? Local(false) : null;

    readonly bool pins = patch is not (EpollFix.None or EpollFix.PutUnlocked or EpollFix.ClearLast);
    readonly bool putsLocked = patch is EpollFix.None or EpollFix.PinOnly;

    // Processes
    [Kernel("fs/eventpoll.c:ep_clear_and_put")]
    Process Close => FairProcess([mtx.Lock, Remove, UnlockAndPut, When(pins, EndPin), When(pins, FreeFile)]);
    [Kernel("fs/file_table.c:__fput")]
    Process Fput => FairProcess([PutFile, ReleaseFile]);

    // ep_remove(), of ep_clear_and_put()
    Procedure Remove => Procedure(
        [TestItem, When(pins, PinFile), !pins || patch == EpollFix.PinOrGoOn ? LockUnlessDying : LockFile, Unlink,
            UnlockFile, EraseItem, PutOfItem, When(pins, Unpin)]);
    void TestItem() =>                                   // rb_first_cached(); READ_ONCE(epi->dying)
        Branch(on: patch == EpollFix.PinWithoutDying ? !inTree : !inTree | dying, taken: Return);
    void PinFile()                                       // epi_fget()
    {
        var isThere = fCount.IncNotZero();
        if (pinned is not null)
            pinned.Next = isThere;
        else
            Branch(on: !isThere, taken: Return);
    }
    [Atomic("file->f_lock")]
    void LockUnlessDying()                               // if (epi->dying && !force)
    {
        file.Use(0);
        fLock.Lock();
        if (!Case(dying, "dying"))
            return;
        fLock.Unlock();
        Return();
    }
    void PutOfItem() => epRefs.Dec();                    // WARN_ON_ONCE(ep_refcount_dec_and_test(ep))
    void Unpin()                                         // fput(file)
    {
        if (pinned is null || Case(pinned, "pinned"))
            puts.Next = fCount.DecAndTest();
    }
    void EndPin() => Branch(on: !puts, taken: Return);   // task_work_run(): __fput(), and f_ep is NULL.

    // __ep_remove(): list and file
    [Atomic("file->f_lock")]
    void LockFile()                                      // spin_lock(&file->f_lock)
    {
        file.Use(0);
        fLock.Lock();
    }
    Procedure Unlink => Procedure(
        patch == EpollFix.ClearLast ? [DeleteFromList, ClearFEp] : [ClearFEp, DeleteFromList]);
    [Atomic("file->f_lock")]
    void ClearFEp()                                      // WRITE_ONCE(file->f_ep, NULL)
    {
        AssertHeld(fLock);
        fEp.Next = false;
    }
    [Atomic("file->f_lock")]
    void DeleteFromList()                                // hlist_del_rcu(&epi->fllink)
    {
        AssertHeld(fLock);
        file.Use(0);
    }
    [Atomic("file->f_lock")]
    void UnlockFile()                                    // spin_unlock(&file->f_lock)
    {
        file.Use(0);
        fLock.Unlock();
    }
    void EraseItem()                                     // rb_erase_cached(&epi->rbn, &ep->rbr)
    {
        AssertHeld(mtx);
        inTree.Next = false;
    }
    void AssertHeld(OwnedLock guard) =>
        Assert(guard.IsLocked, "NoUnlockedChange", "f_ep, its list and the tree are changed under their locks only.");

    // The end of both: mutex_unlock(&ep->mtx), ep_refcount_dec_and_test(), ep_free()
    Procedure UnlockAndPut => Procedure(
        [When(putsLocked, PutEp), mtx.UnlockSlowpath, When(!putsLocked, PutEp), FreeEp]);
    void PutEp() => disposes.Next = epRefs.DecAndTest();
    void FreeEp()
    {
        if (!Case(disposes, "last"))
            return;
        mtx.EndOfLife();
        ep.Free(0);
    }

    // __fput(), eventpoll_release(), eventpoll_release_file()
    void PutFile()
    {
        var isLast = fCount.DecAndTest();
        Branch(on: !isLast, taken: Return);
    }
    Procedure ReleaseFile => Procedure(
        [ReadFEp, TakeItem, mtx.Lock, LockFile, Unlink, UnlockFile, EraseItem, UnlockAndPut, FreeFile]);
    void ReadFEp() => Branch(on: !fEp, taken: FreeFile); // if (likely(!READ_ONCE(file->f_ep))) return
    [Atomic("file->f_lock")]
    void TakeItem()
    {
        fLock.Lock();
        dying.Next = fEp;                                // epi->dying = true
        fLock.Unlock();
        Branch(on: !fEp, taken: FreeFile);
    }
    void FreeFile() => file.Free(0);                     // file->f_op->release(), file_free()

    // Properties.
    /// <summary>Nothing is left when both have returned.</summary>
    [Invariant] public Bool NoLeak => (Close.Done & Fput.Done).Implies(ep.IsEmpty & file.IsEmpty);

    /// <summary>close() of the epoll leaves an item only to who is freeing its file.</summary>
    [Invariant] public Bool NoItemLeft => Close.Done.Implies(!inTree | fCount.Value == 0);

    /// <summary>No epoll has an item whose file is gone.</summary>
    [Invariant] public Bool NoItemWithoutFile => file.IsEmpty.Implies(!inTree);

    /// <summary>The last fput() waits for close() of the epoll.</summary>
    [Reachable] public Bool FputWaits => Fput.At("ReleaseFile.mtx.Lock") & mtx.IsLocked;

    /// <summary>The file is being freed when close() of the epoll wants it.</summary>
    [Reachable] public Bool? PinFails => pins ? Close.At(PinFile) & fCount.Value == 0 : null;

    /// <summary>Both terminate.</summary>
    [Liveness] public Temporal BothReturn => Eventually(Close.Done & Fput.Done);
}
