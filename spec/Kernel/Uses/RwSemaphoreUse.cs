using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>What the reader does inside.</summary>
public enum ReadSection
{
    /// <summary>It reads once.</summary>
    Once,
    /// <summary>It calls something that takes the semaphore for reading as well.</summary>
    Nested,
    /// <summary>It wants to write after all, without letting go.</summary>
    Upgraded,
    /// <summary>
    /// It reads once and lets go twice. There is only a count of the readers: the second up_read() is taken for another
    /// one's, and the writer gets in beside that one.
    /// </summary>
    UnlockedTwice,
    /// <summary>It reads once and lets go with up_write(), for all readers.</summary>
    UnlockedAsWriter,
}

/// <summary>
/// How <see cref="RwSemaphore"/> is used: a reader does not come again. It works as long as no writer comes in
/// between, and then the reader waits for the writer, who waits for the reader.
/// </summary>
public sealed partial class RwSemaphoreUse(ReadSection section) : Protocol
{
    // State.
    readonly RwSemaphore sem = new(readers: 3);

    // Processes
    Process Reader => FairProcess(section switch
    {
        ReadSection.Once => [DownRead, UpRead],
        ReadSection.Nested => [DownRead, DownRead, UpRead, UpRead],
        ReadSection.Upgraded => [DownRead, QueueWriter, DownWrite, UpWrite, UpRead],
        ReadSection.UnlockedTwice => [DownRead, UpRead, UpRead],
        ReadSection.UnlockedAsWriter => [DownRead, UpWrite],
    });
    Process OtherReader => FairProcess([DownRead, UpRead]);
    Process Writer => FairProcess([QueueWriter, DownWrite, UpWrite]);

    void DownRead() => sem.DownRead();       // down_read()
    void UpRead() => sem.UpRead();           // up_read()
    void QueueWriter() => sem.QueueWriter(); // down_write() queues,
    void DownWrite() => sem.DownWrite();     // and waits
    void UpWrite() => sem.UpWrite();         // up_write()

    // Properties.
    /// <summary>Nobody reads while the writer is inside.</summary>
    [Invariant] public Bool NoReaderWhileWriting =>
        Writer.At(UpWrite).Implies(!OtherReader.At(UpRead) & !IsReading);

    /// <summary>Behind a writer that waits nobody gets in to read: it would wait for as long as they come.</summary>
    [Invariant] public Bool NoReaderPastWriter => Writer.At(DownWrite).Implies(!OtherReader.Enabled(DownRead));

    /// <summary>Everybody gets in and out.</summary>
    [Liveness] public Temporal AllGetThrough => Eventually(Reader.Done & OtherReader.Done & Writer.Done);

    /// <summary>The model is not vacuous: both readers are inside, and the writer waits.</summary>
    [Reachable] public Bool ReadersShare => IsReading & OtherReader.At(UpRead) & Writer.At(DownWrite);

    Bool IsReading => section switch
    {
        ReadSection.Once or ReadSection.Nested => Reader.At(UpRead),
        ReadSection.UnlockedTwice => Reader.At("UpRead"),
        ReadSection.Upgraded => Reader.At(QueueWriter),
        ReadSection.UnlockedAsWriter => Reader.At(UpWrite),
    };
}
