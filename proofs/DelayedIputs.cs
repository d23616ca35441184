namespace Quiesce.Protocols.Btrfs;

public sealed partial class DelayedIputs
{
    [Lemma] Bool FreedOnceReaped => taskFreed == Umount.Passed(ReapCleaner);
    [Lemma] Bool ReapedOnceExited => Umount.Passed(ReapCleaner).Implies(Cleaner.Done);
    [Lemma] Bool FlushedOnceIdle => Umount.Passed(FlushWorkers).Implies(Worker.Done);
    [Lemma] Bool RunsWhatIsQueued => Cleaner.At(RunIput).Implies(delayed > 0);
    [Lemma] Bool EmptyOnceRun =>
        patch == Patch.RunIputs ? Umount.Passed(RunIputs).Implies(delayed == 0) : true;
}
