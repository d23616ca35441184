using Quiesce.Ir;
using Quiesce.Language;
using Quiesce.Protocols.Kernel;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Language;

/// <summary>What may stand in a list of steps, and what its positions are called.</summary>
public class StepLists
{
    static string[] PositionsOf(TransitionSystem system, string process) =>
        [.. system.Variables.Single(variable => variable.Name == $"pc.{process}").Domain.Members];

    public sealed class Calls : Protocol
    {
        readonly Workqueue wq = new(works: 2, pending: [1]);
        readonly Workqueue other = new();
        readonly Kthread thread = new(asleep: true);
        readonly Completion exited = new();
        readonly Rcu rcu = new();
        static bool Reads => false;

        Process Umount => FairProcess(
            [Begin, wq.Flush, other.Flush, wq.Flush, wq.FlushWork(0), wq.FlushWork(1), wq.CancelSync(1), Quiet,
                When(Reads, Begin), When(Reads, wq.Drain), exited.Complete, exited.WaitFor, rcu.Synchronize(Reader),
                rcu.Barrier, thread.Park, thread.Unpark, thread.Stop, wq.Destroy, exited.EndOfLife]);
        Process Reader => FairProcess([Read, Sleep, Exit]);
        Process Kworker => wq.Kworker([[First], [Second, MoreOfSecond]]);
        Process Procedure2 => FairProcess([Nested]);
        Procedure Nested => Procedure([Begin, other.Flush, exited.Complete]);

        void Begin() { }
        void Quiet(int self) => Assert(self == 0);
        void Read() { }
        void Sleep()
        {
            thread.ParkIfAsked();
            Branch(on: !thread.ShouldStop, taken: Sleep);
        }
        void Exit() => thread.Exit();
        void First() { }
        void Second() { }
        void MoreOfSecond() { }
    }

    [Fact]
    public void Calls_of_primitives_are_two_positions_named_after_them()
    {
        var system = new Calls().Build();
        Assert.Equal(
            [
                "Begin", "wq.Flush", "wq.Flush.Return", "other.Flush", "other.Flush.Return", "wq.Flush#2",
                "wq.Flush#2.Return", "wq.FlushWork", "wq.FlushWork.Return", "wq.FlushWork#2", "wq.FlushWork#2.Return",
                "wq.CancelSync", "wq.CancelSync.Return", "Quiet", "exited.Complete", "exited.WaitFor",
                "exited.WaitFor.Return", "rcu.Synchronize", "rcu.Synchronize.Return", "rcu.Barrier",
                "rcu.Barrier.Return", "thread.Park", "thread.Park.Return", "thread.Unpark", "thread.Stop",
                "thread.Stop.Return", "wq.Destroy", "wq.Destroy.Return", "exited.EndOfLife", "Done",
            ],
            PositionsOf(system, "Umount"));
        Assert.Equal(
            ["Nested.Begin", "Nested.other.Flush", "Nested.other.Flush.Return", "Nested.exited.Complete", "Done"],
            PositionsOf(system, "Procedure2"));
        Assert.Equal(
            ["TakeWork", "First", "EndWork", "Second", "MoreOfSecond", "EndWork#2", "Done"],
            PositionsOf(system, "Kworker"));
    }

    [Fact]
    public void A_kworker_runs_the_list_of_the_work_that_it_took_and_begins_again()
    {
        var system = new Calls().Build();
        var pc = system.Variables.Single(variable => variable.Name == "pc.Kworker");
        string[] Ways(string step) =>
        [
            .. system.Actions.Where(action => system.Processes[action.Process].Name == "Kworker" && action.Step == step)
                .SelectMany(action => action.Updates.Where(update => update.Variable == pc))
                .Select(update => $"{update.Value}").Order(),
        ];
        Assert.Equal(["\"First\"", "\"Second\""], Ways("TakeWork"));
        Assert.Equal(["\"EndWork\""], Ways("First"));
        Assert.Equal(["\"EndWork#2\""], Ways("MoreOfSecond"));
        Assert.All(["EndWork", "EndWork#2"], end => Assert.Equal(["\"TakeWork\""], Ways(end)));
    }

    sealed class Returning : Protocol
    {
        readonly Workqueue wq = new(works: 2, pending: [0, 1]);
        Process Kworker => wq.Kworker([[First, Second], [Second]]);
        void First() => Return();
        void Second() { }
        [Reachable] public Bool Ends => wq.IsIdle;
    }

    [Fact]
    public void Return_leaves_the_function_of_a_work_and_not_the_kworker()
    {
        var system = new Returning().Build();
        var pc = system.Variables.Single(variable => variable.Name == "pc.Kworker");
        Assert.Equal(
            ["\"EndWork\""],
            system.Actions.Where(action => action.Step == "First")
                .SelectMany(action => action.Updates.Where(update => update.Variable == pc))
                .Select(update => $"{update.Value}"));
    }

    // The word and the two steps that it stands for.
    sealed class Halves(bool word) : Protocol
    {
        readonly Workqueue wq = new(works: 2, pending: [0, 1]);
        readonly Kthread thread = new();

        Process Umount => FairProcess(word
            ? [wq.Flush, wq.CancelSync(1), thread.Park, thread.Stop, wq.Destroy]
            : [StartFlush, FinishFlush, StartCancel, FinishCancel, RequestPark, AwaitPark, RequestStop, Reap, StartDrain,
                FinishDestroy]);
        Process Kworker => word ? wq.Kworker([Run]) : ServiceProcess([TakeWork, Run, EndWork]);
        Process Thread => FairProcess([Sleep, Exit]);

        void StartFlush() => wq.StartFlush();
        void FinishFlush() => wq.FinishFlush();
        void StartCancel() => wq.StartCancel(1);
        void FinishCancel() => wq.FinishCancel(1);
        void RequestPark()
        {
            var asked = thread.RequestPark();
            Branch(on: !asked, taken: RequestStop);
        }
        void AwaitPark() => Await(thread.IsParked);
        void RequestStop() => thread.RequestStop();
        void Reap() => thread.Reap();
        void StartDrain() => wq.StartDrain();
        void FinishDestroy() => wq.FinishDestroy();
        void TakeWork(int self) => wq.Take(self);
        void EndWork(int self)
        {
            wq.End(self);
            Goto(TakeWork);
        }
        void Run() => _ = wq.Queue(0, chained: true);
        void Sleep()
        {
            thread.ParkIfAsked();
            Branch(on: !thread.ShouldStop, taken: Sleep);
        }
        void Exit() => thread.Exit();

        [Reachable] public Bool Ends => Umount.Done;
    }

    [Fact]
    public void A_call_is_what_its_halves_are()
    {
        var (word, halves) = (Explore(new Halves(true).Build()), Explore(new Halves(false).Build()));
        Assert.Equal(halves.Distinct, word.Distinct);
        Assert.Equal(halves.Depth, word.Depth);
        Assert.Equal(
            halves.Verdicts.Select(verdict => (verdict.Property.Name, verdict.Answer, verdict.Trace?.Length)),
            word.Verdicts.Select(verdict => (verdict.Property.Name, verdict.Answer, verdict.Trace?.Length)));

        static Quiesce.Explicit.SearchReport Explore(TransitionSystem system) =>
            Quiesce.Explicit.ExhaustiveSearch.Run(system, new Quiesce.Explicit.SearchOptions());
    }

    sealed class Wrong(int what) : Protocol
    {
        readonly Workqueue wq = new(works: 2);
        readonly Workqueue twice = new(works: 1, pending: what == 1 ? [0, 0] : []);

        Process P => what switch
        {
            0 => FairProcess([Gives, Takes]),
            2 => FairProcess([When(false, Takes)]),
            3 => FairProcess([wq.Flush]),
            _ => FairProcess([Idle]),
        };
        Process Kworker => what == 3 ? wq.Kworker([[Idle], [Idle], [Idle]]) : wq.Kworker([Idle]);

        int Gives() => 0;
        void Takes(int self) { }
        void Idle() { }
    }

    [Theory]
    [InlineData(0, "Gives is no step: a step gives nothing, and takes nothing or the number of its instance.")]
    [InlineData(1, "A work is pending once, or not at all.")]
    [InlineData(2, "P has no steps.")]
    [InlineData(3, "A kworker of 2 works has one function for all, or 2, not 3.")]
    public void Mistakes_are_said_in_words(int what, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<ModelException>(() => new Wrong(what).Build()).Message);
}
