namespace Quiesce.Protocols.Uses.Kernel;

// Who is inside is counted; a writer is alone. But a reader who lets go of what it has not is through with it, and the
// other reader may not be counted any more.
public sealed partial class RwSemaphoreUse
{
    [Lemma] Bool ReadersAreCounted => Errs
        ? AreCounted | Reader.Done & OtherReader.At(UpRead) & sem.holders == 0 & !Writer.At(UpWrite) : AreCounted;
    [Lemma] Bool WriterIsAlone => Writer.At(UpWrite).Implies(
        ReaderHolds == 0 & (Errs ? Reader.Done | !OtherReader.At(UpRead) : !OtherReader.At(UpRead)));
    [Lemma] Bool OneWriterWaits => sem.waiting.Is(Writer) == Writer.At(DownWrite)
        & sem.waiting.Is(Reader) == UpgradeWaits;
    [Lemma] Bool TasksKnowWhatTheyHold => sem.held[OtherReader] == If<int>(OtherReader.At(UpRead), 1, 0)
        & sem.held[Writer] == If<int>(Writer.At(UpWrite), -1, 0) & sem.held[Reader] == (
            section == ReadSection.UnlockedAsWriter ? If<int>(Reader.At(DownRead), 0, 1) : ReaderHolds);
    [Lemma] Bool? NeverUpgraded => section == ReadSection.Upgraded
        ? !Reader.At(UpWrite) & !Reader.At(UpRead) & !Reader.Done : null;

    bool Errs => section is ReadSection.UnlockedTwice or ReadSection.UnlockedAsWriter;
    Bool AreCounted =>
        sem.holders == If<int>(Writer.At(UpWrite), -1, ReaderHolds + If<int>(OtherReader.At(UpRead), 1, 0));
    Bool UpgradeWaits => section == ReadSection.Upgraded ? Reader.At(DownWrite) : false;
    Int ReaderHolds => section switch
    {
        ReadSection.Once => If<int>(Reader.At(UpRead), 1, 0),
        ReadSection.Nested =>
            If(Reader.At("UpRead"), 2, If<int>(Reader.At("DownRead#2") | Reader.At("UpRead#2"), 1, 0)),
        ReadSection.Upgraded => If<int>(Reader.At(QueueWriter) | Reader.At(DownWrite), 1, 0),
        ReadSection.UnlockedTwice => If<int>(Reader.At("UpRead"), 1, 0),
        ReadSection.UnlockedAsWriter => If<int>(Reader.At(UpWrite), 1, 0),
    };
}
