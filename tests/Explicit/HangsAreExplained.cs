using Quiesce.Explicit;
using Quiesce.Ir.Formats.Lanes;
using Quiesce.Language;
using Quiesce.Protocols.Btrfs;
using Quiesce.Protocols.Kernel;
using Quiesce.Protocols.Reference;
using Bool = Quiesce.Language.Expr<bool>;
using Mutex = Quiesce.Protocols.Kernel.Mutex;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Explicit;

/// <summary>What a trace says below its drawing where something hangs: who waits for whom.</summary>
public class HangsAreExplained
{
    static string Explained(Protocol protocol, string property)
    {
        var report = ExhaustiveSearch.Run(protocol.Build(), new SearchOptions());
        var trace = report.Verdicts.Single(verdict => verdict.Property.Name == property).Trace!;
        var lines = LaneTrace.Print(trace, new() { Width = 1000 }).TrimEnd('\n').Split('\n');
        return lines[^1].Trim();
    }

    [Fact]
    public void Nobody_is_left_to_help() => Assert.Equal(
        "Deadlock, nothing can happen any more. Umount waits in WaitForIputs for delayed == 0, which nobody is left to "
            + "make true: Cleaner, Worker0 and Worker1 have ended.",
        Explained(new DelayedIputs(Patch.WaitForIputs), "UmountTerminates"));

    [Fact]
    public void A_circle_is_followed_around() => Assert.Equal(
        "Deadlock, nothing can happen any more. Philosopher0 waits in TakeSecond for fork[which] == Nobody, which only "
            + "Philosopher1 makes true. Philosopher1 waits in TakeSecond for fork[which] == Nobody, which only "
            + "Philosopher0 makes true.",
        Explained(new DiningPhilosophers(Seating.AllRightHanded, philosophers: 2), "NoDeadlock"));

    sealed class Locks : Protocol
    {
        readonly Mutex a = new();
        readonly Mutex b = new();
        readonly Workqueue wq = new(pending: [0]);

        Process Umount => FairProcess([a.Lock, wq.Flush, a.Unlock]);
        Process Kworker => wq.Kworker([a.Lock, a.Unlock]);
        Process Bystander => FairProcess([b.Lock, b.Unlock]);

        [Reachable] public Bool Ends => Umount.Done;
    }

    [Fact]
    public void A_lock_says_whose_it_is_and_a_call_its_name() => Assert.Equal(
        "Deadlock, nothing can happen any more. Umount waits in wq.Flush for Kworker. Kworker waits in a.Lock for Umount.",
        Explained(new Locks(), "NoDeadlock"));

    sealed class Starving(bool fair) : Protocol
    {
        readonly Var<bool> busy = Var(false);

        Process Busy => FairProcess([Begin, End]);
        Process Waiting => fair ? FairProcess([Enter]) : Process([Enter]);

        void Begin() => busy.Next = true;
        void End()
        {
            busy.Next = false;
            Goto(Begin);
        }
        void Enter()
        {
            if (fair)
                Await(!busy);
        }

        [Reachable] public Bool Ends => Waiting.Done;
        [Liveness] public Temporal Enters => Eventually(Waiting.Done);
    }

    [Fact]
    public void Who_is_starved_and_what_would_help() => Assert.Equal(
        "Waiting is starved: in 1 of 2 states of the loop it could take Enter, until Busy takes Begin. Strong fairness of "
            + "Enter would rule this run out.",
        Explained(new Starving(true), "Enters"));

    [Fact]
    public void Who_need_not_go_on() => Assert.Matches(
        "Waiting could take Enter( all the time)?, and need not: it is not fair[.]",
        Explained(new Starving(false), "Enters"));
}
