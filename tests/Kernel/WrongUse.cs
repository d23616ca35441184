using Quiesce.Language;
using Quiesce.Protocols.Kernel;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Kernel;

/// <summary>What no object is in a state for: a sentence, with the line of the spec that says it.</summary>
public class WrongUse
{
    public enum Mistake
    {
        QueueDelayed,
        FlushDelayed,
        SetMaxActive,
        NoSuchWork,
        NoSuchKworker,
        NoSuchQueue,
        NoSuchReader,
        NoSuchObject,
        NoSuchFile,
        NoSuchWaiter,
        NoSuchBit,
        NoSuchInode,
        FinishWithoutStart,
        DrainWithoutStart,
        ChainedByNobody,
        ModDelayed,
        Disable,
        QueueWork,
    }

    sealed class Wrong(Mistake mistake) : Protocol
    {
        readonly Workqueue wq = new(works: 1, workers: 2);
        readonly WorkerPool pool = new(works: 1, workers: 1, maxActive: [1, 1]);
        readonly Rcu rcu = new();
        readonly Slab slab = new();
        readonly DelayedFput delayed = new();
        readonly WaitQueue queue = new();
        readonly BitFlags<Acceptance> flags = new();
        readonly Superblock sb = new();
        Process Caller => FairProcess([Err]);

        void Err()
        {
            switch (mistake)
            {
                case Mistake.QueueDelayed: wq.QueueDelayed(0); break;
                case Mistake.FlushDelayed: wq.StartFlushDelayed(0); break;
                case Mistake.SetMaxActive: wq.SetMaxActive(1); break;
                case Mistake.NoSuchWork: wq.Queue(1); break;
                case Mistake.NoSuchKworker: wq.Take(2); break;
                case Mistake.NoSuchQueue: pool[2].StartFlush(); break;
                case Mistake.NoSuchReader: rcu.ReadLock(1); break;
                case Mistake.NoSuchObject: slab.Use(-1); break;
                case Mistake.NoSuchFile: delayed.Add(1); break;
                case Mistake.NoSuchWaiter: queue.PrepareToWait(1); break;
                case Mistake.NoSuchBit: flags.Set((Acceptance)7); break;
                case Mistake.NoSuchInode: sb.Iget(3); break;
                case Mistake.FinishWithoutStart: wq.FinishFlush(); break;
                case Mistake.DrainWithoutStart: wq.FinishDrain(); break;
                case Mistake.ChainedByNobody: wq.Queue(0, chained: true); break;
                case Mistake.ModDelayed: wq.ModDelayed(0); break;
                case Mistake.Disable: wq.Disable(0); break;
                case Mistake.QueueWork: wq.TakePending(0); break;
            }
        }
    }

    [Theory]
    [InlineData(Mistake.QueueDelayed, "QueueDelayed is for a queue with delayed: true.")]
    [InlineData(Mistake.FlushDelayed, "StartFlushDelayed is for a queue with delayed: true.")]
    [InlineData(Mistake.SetMaxActive, "SetMaxActive is for a queue with adjustable: true.")]
    [InlineData(Mistake.NoSuchWork, "There is no work 1, only work 0.")]
    [InlineData(Mistake.NoSuchKworker, "There is no kworker 2: the numbers are 0..1.")]
    [InlineData(Mistake.NoSuchQueue, "There is no queue 2: the numbers are 0..1.")]
    [InlineData(Mistake.NoSuchReader, "There is no reader 1, only reader 0.")]
    [InlineData(Mistake.NoSuchObject, "There is no object -1, only object 0.")]
    [InlineData(Mistake.NoSuchFile, "There is no file 1, only file 0.")]
    [InlineData(Mistake.NoSuchWaiter, "There is no waiter 1, only waiter 0.")]
    [InlineData(Mistake.NoSuchBit, "There is no bit 7 in Acceptance.")]
    [InlineData(Mistake.NoSuchInode, "There is no inode 3, only inode 0.")]
    [InlineData(Mistake.FinishWithoutStart,
        "FinishFlush() ends what StartFlush() has begun, and Caller never does that.")]
    [InlineData(Mistake.DrainWithoutStart, "FinishDrain() ends what StartDrain() has begun, and Caller never does that.")]
    [InlineData(Mistake.ChainedByNobody,
        "Queue(chained: true) is for what takes works of the queue, and Caller never does that.")]
    [InlineData(Mistake.ModDelayed, "ModDelayed is for a queue with delayed: true.")]
    [InlineData(Mistake.Disable, "Disable is for a queue with disables: 1, or more.")]
    [InlineData(Mistake.QueueWork, "QueueWork is for a queue with tokens: true.")]
    public void Is_refused_where_the_spec_says_it(Mistake mistake, string sentence)
    {
        var refusal = Assert.Throws<ModelException>(() => new Wrong(mistake).Build());
        Assert.Equal(sentence, refusal.Message);
        Assert.EndsWith("WrongUse.cs", refusal.Location?.File, StringComparison.Ordinal);
        Assert.Equal(48 + (int)mistake, refusal.Location!.Line);
    }
}
