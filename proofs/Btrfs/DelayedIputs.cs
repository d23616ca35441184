namespace Quiesce.Protocols.Btrfs;

public sealed partial class DelayedIputs
{
    // What unmount has done holds from then on.
    [Lemma] Bool StoppedOnceAsked => Umount.Passed(StopCleaner).Implies(shouldStop);
    [Lemma] Bool FreedOnceReaped => taskFreed == Umount.Passed(ReapCleaner);
    [Lemma] Bool ReapedOnceExited => Umount.Passed(ReapCleaner).Implies(Cleaner.Done);
    [Lemma] Bool FlushedOnceIdle => Umount.Passed(FlushWorkers).Implies(Worker.Done);
    [Lemma] Bool EmptyOnceRun => patch switch
    {
        Patch.WaitForIputs => Umount.Passed(WaitForIputs).Implies(delayed == 0),
        Patch.RunIputs => Umount.Passed(RunIputs).Implies(delayed == 0),
        _ => true,
    };

    // The count is neither more than was queued nor less than the cleaner takes off.
    [Lemma] Bool QueuedByWorkers => delayed <= Count(workers, worker => Worker[worker].Passed(QueueIput));
    [Lemma] Bool RunsWhatIsQueued => Cleaner.At(RunIput).Implies(delayed > 0);
}
