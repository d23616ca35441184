namespace Quiesce.Protocols.Kernel;

/// <summary>
/// A reader-writer semaphore: kernel/locking/rwsem.c. Readers share it; a writer that waits keeps new readers
/// out. So a reader that comes again is behind the writer who waits for it. Who holds it is known by where the tasks
/// stand. Not modelled: several waiting writers (the second waits for the first to get in), optimistic spinning.
/// </summary>
/// <param name="readers">How many can hold it for reading at once.</param>
public sealed class RwSemaphore(int readers = 2) : Component
{
    const int Writer = -1;

    internal readonly Var<int> holders = Var(0, min: Writer, max: readers); // How many readers, or a writer.
    internal readonly Var<bool> writerWaits = Var(false);                   // RWSEM_FLAG_WAITERS

    /// <summary>rwsem_is_locked()</summary>
    public Bool IsLocked => holders != 0;

    /// <summary>down_read(): the step waits until no writer is inside or waits.</summary>
    public void DownRead()
    {
        Await(holders >= 0 & !writerWaits);
        holders.Next = holders + 1;
    }

    /// <summary>up_read()</summary>
    public void UpRead()
    {
        BugOn(holders <= 0, "NoBadUnlockBalance", "Nobody lets go of a lock that is not held.");
        holders.Next = If(holders > 0, holders - 1, holders);
    }

    /// <summary>The first half of down_write(): from here on no reader gets in.</summary>
    public void QueueWriter()
    {
        Await(!writerWaits);
        writerWaits.Next = true;
    }

    /// <summary>The second half of down_write(): the step waits until everybody is out.</summary>
    public void DownWrite()
    {
        Await(holders == 0);
        holders.Next = Writer;
        writerWaits.Next = false;
    }

    /// <summary>up_write()</summary>
    public void UpWrite()
    {
        BugOn(holders != Writer, "NoBadUnlockBalance", "Nobody lets go of a lock that is not held.");
        holders.Next = 0;
    }
}
