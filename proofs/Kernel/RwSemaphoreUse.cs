namespace Quiesce.Protocols.Uses.Kernel;

// Who is inside is counted; a writer is alone.
public sealed partial class RwSemaphoreUse
{
    [Lemma] Bool ReadersAreCounted =>
        sem.holders == If<int>(Writer.At(UpWrite), -1, ReaderHolds + If<int>(OtherReader.At(UpRead), 1, 0));
    [Lemma] Bool WriterIsAlone => Writer.At(UpWrite).Implies(ReaderHolds == 0 & !OtherReader.At(UpRead));
    [Lemma] Bool OneWriterWaits =>
        Count(2, i => i == 0 ? Writer.At(DownWrite) : UpgradeWaits) == If<int>(sem.writerWaits, 1, 0);
    [Lemma] Bool? NeverUpgraded => section == ReadSection.Upgraded
        ? !Reader.At(UpWrite) & !Reader.At(UpRead) & !Reader.Done : null;

    Bool UpgradeWaits => section == ReadSection.Upgraded ? Reader.At(DownWrite) : false;
    Int ReaderHolds => section switch
    {
        ReadSection.Once => If<int>(Reader.At(UpRead), 1, 0),
        ReadSection.Nested =>
            If(Reader.At("UpRead"), 2, If<int>(Reader.At("DownRead#2") | Reader.At("UpRead#2"), 1, 0)),
        ReadSection.Upgraded => If<int>(Reader.At(QueueWriter) | Reader.At(DownWrite), 1, 0),
    };
}
