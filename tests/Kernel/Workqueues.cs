using Quiesce.Explicit;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Protocols.Kernel;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;
using Temporal = Quiesce.Language.Temporal;

namespace Quiesce.Tests.Kernel;

/// <summary>What a workqueue promises, beyond what the small protocols in spec/Kernel/Uses need of it.</summary>
public class Workqueues
{
    static void AllAsClaimed(Protocol protocol)
    {
        var report = ExhaustiveSearch.Run(protocol.Build());
        Assert.True(report.IsComplete);
        Assert.Equal([], report.Verdicts
            .Where(verdict => verdict.Answer != Answer.Holds)
            .Select(verdict => verdict.Property.Name));
    }

    // Two works of one kworker, queued by two tasks: what runs first was queued first.
    sealed class Fifo : Protocol
    {
        readonly Workqueue wq = new(works: 2);
        readonly Sequence<int> queued = Sequence(2, max: 1);
        Process Producer => FairProcess([Queue], count: 2);
        Process Kworker => ServiceProcess([Take, End]);

        void Queue(int self)
        {
            if (wq.Queue(self))
                queued.Append(self);
        }
        void Take(int self)
        {
            Assert(queued.Head == wq.Take(self), "InOrder");
            queued.RemoveHead();
        }
        void End(int self)
        {
            wq.End(self);
            Goto(Take);
        }

        [Reachable] public Bool BothWait => queued.IsFull;
        [Liveness] public Temporal BothRun => Eventually(Producer.Done & wq.IsIdle);
    }

    [Fact]
    public void Works_run_in_the_order_they_were_queued() => AllAsClaimed(new Fifo());

    // Three kworkers, and max_active goes from 1 to 2.
    sealed class Active : Protocol
    {
        readonly Workqueue wq = new(works: 3, workers: 3, maxActive: 1, adjustable: true);
        Process Producer => FairProcess([Queue0, Queue1, Queue2]);
        Process Adjuster => FairProcess([Raise]);
        Process Kworker => ServiceProcess([Take, End], count: 3);

        void Queue0() => wq.Queue(0);
        void Queue1() => wq.Queue(1);
        void Queue2() => wq.Queue(2);
        void Raise() => wq.SetMaxActive(2);
        void Take(int self) => wq.Take(self);
        void End(int self)
        {
            wq.End(self);
            Goto(Take);
        }

        [Invariant] public Bool NotMoreThanAllowed => wq.Active <= 2 & (Adjuster.Done | wq.Active <= 1);
        [Reachable] public Bool TwoRun => wq.Active == 2;
        [Liveness] public Temporal AllRun => Eventually(Producer.Done & wq.IsIdle);
    }

    [Fact]
    public void Max_active_limits_what_runs_and_can_be_changed() => AllAsClaimed(new Active());

    // The work queues itself again and again.
    sealed class Flushing : Protocol
    {
        readonly Workqueue wq = new(works: 1, workers: 2);
        readonly Var<bool> old = Var(false); // What is pending was queued before the flush,
        readonly Var<bool> oldRuns = Var(false); // and so was what runs.
        Process Flusher => FairProcess([Queue, StartFlush, FinishFlush]);
        Process Kworker => ServiceProcess([Take, Requeue, End], count: 2);

        void Queue() => wq.Queue(0);
        void StartFlush()
        {
            wq.StartFlush();
            old.Next = wq.IsPending(0);
            oldRuns.Next = wq.IsRunning(0);
        }
        void FinishFlush()
        {
            wq.FinishFlush();
            Assert(!old & !oldRuns, "FlushedWorksHaveRun");
        }
        void Take(int self)
        {
            wq.Take(self);
            oldRuns.Next = old;
            old.Next = false;
        }
        void Requeue(int self) => wq.Queue(0, chained: true);
        void End(int self)
        {
            wq.End(self);
            oldRuns.Next = false;
            Goto(Take);
        }

        [Liveness] public Temporal FlushReturns => Eventually(Flusher.Done);
        [Reachable] public Bool ReturnsWithTheWorkPendingAgain => Flusher.Done & wq.IsPending(0);
        [Reachable] public Bool WaitsForPendingAndRunning => Flusher.At(FinishFlush) & old & oldRuns;
    }

    [Fact]
    public void A_flush_waits_for_what_was_queued_before_it_and_for_nothing_else() => AllAsClaimed(new Flushing());

    // The work queues itself as long as it may, and somebody stops that.
    sealed class Stopping(bool destroy) : Protocol
    {
        readonly Workqueue wq = new(works: 1);
        readonly Var<int> runs = Var(0, max: 2);
        Process Stopper => FairProcess(
            destroy ? [Queue, StartDestroy, FinishDestroy] : [Queue, StartCancel, FinishCancel]);
        Process Kworker => ServiceProcess([Take, Requeue, End]);

        void Queue() => wq.Queue(0);
        void StartDestroy() => wq.StartDrain();
        void FinishDestroy() => wq.FinishDestroy();
        void StartCancel() => wq.StartCancel(0);
        void FinishCancel() => wq.FinishCancel(0);
        void Take(int self) => wq.Take(self);
        void Requeue(int self)
        {
            if (Case(runs < 2, "again") && wq.Queue(0, chained: true))
                runs.Next = runs + 1;
        }
        void End(int self)
        {
            wq.End(self);
            Goto(Take);
        }

        [Liveness] public Temporal StopReturns => Eventually(Stopper.Done);
        [Invariant] public Bool NothingComesAfterwards => Stopper.Done.Implies(wq.IsIdle);
        [Reachable] public Bool StoppedWhileItRuns =>
            (destroy ? Stopper.At(FinishDestroy) : Stopper.At(FinishCancel)) & Kworker.At(Requeue);
        [Reachable] public Bool? DrainedToTheEnd => destroy ? Stopper.At(FinishDestroy) & runs == 2 : null;
    }

    [Fact]
    public void Destroying_runs_what_its_own_works_queue() => AllAsClaimed(new Stopping(destroy: true));

    [Fact]
    public void A_work_that_is_canceled_cannot_queue_itself() => AllAsClaimed(new Stopping(destroy: false));

    // One number for two works on two queues of a pool: one waits for the other, and a third gets past both.
    sealed class Collision : Protocol
    {
        readonly WorkerPool pool = new(works: 2, workers: 2, maxActive: [1, 2]);
        Process Producer => FairProcess([Queue0, Queue1, Queue2]);
        Process Kworker => ServiceProcess([Take, End], count: 2);

        void Queue0() => pool[0].Queue(0);
        void Queue1() => pool[1].Queue(0);
        void Queue2() => pool[1].Queue(1);
        void Take(int self) => pool[Choose(2)].Take(self);
        void End(int self)
        {
            pool.End(self);
            Goto(Take);
        }

        [Invariant] public Bool OneAtATime => !(pool[0].IsRunning(0) & pool[1].IsRunning(0));
        [Reachable] public Bool OneWaitsForTheOther =>
            pool[0].IsRunning(0) & pool[1].IsPending(0) & Kworker.At(Take) & Producer.Done;
        [Reachable] public Bool TheThirdGetsPast => pool[0].IsRunning(0) & pool[1].IsPending(0) & pool[1].IsRunning(1);
        [Liveness] public Temporal AllRun => Eventually(Producer.Done & pool[0].IsIdle & pool[1].IsIdle);
    }

    [Fact]
    public void A_work_waits_for_one_with_its_number_and_others_get_past_it() => AllAsClaimed(new Collision());

    // A delayed work: flush_workqueue() does not see it, flush_delayed_work() does, and so does cancel.
    sealed class Delayed : Protocol
    {
        readonly Workqueue wq = new(works: 2, delayed: true);
        Process Owner => FairProcess([Queue0, Queue1, StartFlush, FinishFlush, Cancel, StartFlushDelayed, FinishAll]);
        Process Kworker => ServiceProcess([Take, End]);

        void Queue0() => wq.QueueDelayed(0);
        void Queue1() => wq.QueueDelayed(1);
        void StartFlush() => wq.StartFlush();
        void FinishFlush() => wq.FinishFlush();
        void Cancel() => wq.Cancel(0);
        void StartFlushDelayed() => wq.StartFlushDelayed(1);
        void FinishAll() => wq.FinishFlush();
        void Take(int self) => wq.Take(self);
        void End(int self)
        {
            wq.End(self);
            Goto(Take);
        }

        [Reachable] public Bool FlushOverlooksTimers => Owner.At(Cancel) & wq.IsPending(0) & wq.IsPending(1);
        [Invariant] public Bool CancelTakesBack => Owner.At(StartFlushDelayed).Implies(!wq.IsPending(0));
        [Invariant] public Bool FlushDelayedSeesTimers =>
            Owner.Done.Implies(!wq.IsPending(1) & !wq.IsRunning(1));
        [Liveness] public Temporal OwnerReturns => Eventually(Owner.Done);
    }

    [Fact]
    public void Timers_of_delayed_works_are_overlooked_by_flush_workqueue_only() => AllAsClaimed(new Delayed());
}
