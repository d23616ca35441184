namespace Quiesce.Protocols.Kernel;

/// <summary>
/// A reader-writer semaphore: kernel/locking/rwsem.c. Readers share it; a writer that waits keeps new readers
/// out. So a reader that comes again is behind the writer who waits for it. The semaphore counts, it does not know
/// who is inside: who lets go twice lets go for another one, and lockdep, which knows, says so. Not modelled: several
/// waiting writers (the second waits for the first to get in), optimistic spinning.
/// </summary>
/// <param name="readers">How many can hold it for reading at once.</param>
/// <param name="initialised">Otherwise nobody may touch it before <see cref="Init"/>.</param>
public sealed class RwSemaphore(int readers = 2, bool initialised = true) : Component
{
    const int Writer = -1;

    internal readonly Var<int> holders = Var(0, min: Writer, max: readers); // How many readers, or a writer.
    internal readonly Owner waiting = Owner();                              // RWSEM_FLAG_WAITERS: the writer.
    internal readonly Local<int> held = Local(0, min: Writer, max: readers); // What a task has taken, for lockdep.
    internal readonly Flag gone = Flag();                                   // The memory that it is in.
    internal readonly Var<bool>? made = initialised ? null : Var(false); // Somebody has initialised it.

    /// <summary>rwsem_is_locked()</summary>
    public Bool IsLocked
    {
        get
        {
            using var all = Atomically();
            if (IsInStep)
                CheckMemory();
            return holders != 0;
        }
    }

    /// <summary>init_rwsem(): free, whoever had it.</summary>
    public void Init()
    {
        using var all = Atomically();
        CheckMemory(isInit: true);
        BugOn(holders != 0, "NoFreeOfHeldLock", "BUG: held lock freed!");
        if (made is not null)
            made.Next = true;
        holders.Next = 0;
    }

    /// <summary>down_read(): the step waits until no writer is inside or waits.</summary>
    public void DownRead()
    {
        using var all = Atomically();
        CheckMemory();
        Await(holders >= 0 & waiting.IsNobody | gone);
        holders.Next = holders + 1;
        held.Next = held + 1;
    }

    /// <summary>up_read()</summary>
    public void UpRead()
    {
        using var all = Atomically();
        CheckMemory();
        BugOn(!gone & held <= 0, "NoBadUnlockBalance", "Nobody lets go of a lock that it does not hold.");
        holders.Next = If(holders > 0, holders - 1, holders);
        held.Next = If(held > 0, held - 1, held);
    }

    /// <summary>The first half of down_write(): from here on no reader gets in.</summary>
    public void QueueWriter()
    {
        using var all = Atomically();
        CheckMemory();
        Await(waiting.IsNobody | gone);
        waiting.Take();
    }

    /// <summary>
    /// The second half of down_write(): the step waits until everybody is out. Without the first half it waits behind
    /// the writer who waits, and keeps no reader out.
    /// </summary>
    public void DownWrite()
    {
        using var all = Atomically();
        CheckMemory();
        Await(holders == 0 & (waiting.IsNobody | waiting.IsMine) | gone);
        holders.Next = Writer;
        held.Next = Writer;
        waiting.Drop();
    }

    /// <summary>up_write()</summary>
    public void UpWrite()
    {
        using var all = Atomically();
        CheckMemory();
        BugOn(!gone & held != Writer, "NoBadUnlockBalance", "Nobody lets go of a lock that it does not hold.");
        holders.Next = 0;
        held.Next = If(held == Writer, 0, held);
    }

    /// <summary>The memory that it is in goes: debug_check_no_locks_freed() looks at it.</summary>
    public void EndOfLife()
    {
        using var all = Atomically();
        BugOn(gone, "NoDoubleFree", "Nothing is freed that is free already.");
        BugOn(holders != 0, "NoFreeOfHeldLock", "BUG: held lock freed!");
        gone.Raise();
    }

    void CheckMemory(bool isInit = false)
    {
        if (made is not null && !isInit)
            BugOn(!made, "NoUseBeforeInit", "Nobody touches a lock that nobody has initialised: its magic is wrong.");
        if (gone.IsUsed)
            BugOn(gone, "NoUseAfterFree", "Nobody touches a lock whose memory is gone.");
    }
}
