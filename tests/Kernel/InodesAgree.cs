using Quiesce.Explicit;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Protocols.Kernel;
using Quiesce.Tests.Agreement;
using Process = Quiesce.Language.Process;
using Temporal = Quiesce.Language.Temporal;

namespace Quiesce.Tests.Kernel;

/// <summary>One task's references to an inode: in small steps, in large ones, and as they are counted by hand.</summary>
public class InodesAgree
{
    enum Operation { Igrab, Iput, IputUnlinked, ClearActive, Evict }

    sealed class Drawn(Operation[] script, int count, bool isGone) : Protocol
    {
        readonly Inodes small = new(references: 4);
        readonly Superblock large = new(references: 4, held: 1);

        Process Task => FairProcess([.. script.SelectMany(Steps), Compare]);

        Step[] Steps(Operation operation) => operation switch
        {
            Operation.Igrab => [Igrab],
            Operation.Iput => [Iput, small.Iput()],
            Operation.IputUnlinked => [IputUnlinked, small.Iput(drop: true)],
            Operation.ClearActive => [ClearActive, small.ClearActive],
            _ => [Evict, small.EvictInodes()],
        };

        void Igrab()
        {
            var (inSmall, inLarge) = (small.Igrab(), large.Igrab());
            Assert(inSmall == inLarge, "Agree");
        }
        void Iput() => large.Iput();
        void IputUnlinked() => large.Iput(drop: true);
        void ClearActive() => large.ClearActive();
        void Evict() => large.EvictInodes();
        void Compare()
        {
            Assert(small.iCount[0] == count & large.iCount[0] == count, "Agree");
            Assert((small.state[0] == InodeState.Destroyed) == isGone, "Agree");
            Assert((large.life[0] == InodeLife.Gone) == isGone, "Agree");
        }

        [Liveness] public Temporal Ends => Eventually(Task.Done);
    }

    // What the task may do as long as it has a reference, or the inode is in the cache; and what comes of it.
    static Drawn Draw(System.Random random)
    {
        var (script, count, isActive, isGone) = (new List<Operation>(), 1, true, false);
        for (var length = random.Next(2, 10); length > 0 && !isGone; length--)
        {
            var operation = (Operation)random.Next(5);
            if (operation is Operation.Iput or Operation.IputUnlinked ? count == 0 : operation == 0 && count == 4)
                continue;
            script.Add(operation);
            count += operation switch
            {
                Operation.Igrab => 1,
                Operation.Iput or Operation.IputUnlinked => -1,
                _ => 0,
            };
            isActive &= operation != Operation.ClearActive;
            isGone = count == 0 && operation switch
            {
                Operation.Iput => !isActive,
                Operation.IputUnlinked or Operation.Evict => true,
                _ => false,
            };
        }
        return new([.. script], count, isGone);
    }

    [Fact]
    public void Small_steps_of_one_task_are_the_large_ones() => Seeds.Check(60, seed =>
    {
        var system = Draw(new System.Random((int)seed)).Build();
        var report = ExhaustiveSearch.Run(system, new SearchOptions { Threads = 1 });
        Assert.True(report.IsComplete);
        Assert.All(report.Verdicts, verdict => Assert.Equal(Answer.Holds, verdict.Answer));
    });
}
