using Quiesce.Explicit;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Protocols.Kernel;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;
using Temporal = Quiesce.Language.Temporal;

namespace Quiesce.Tests.Kernel;

/// <summary>Primitives that several tasks are inside of at once, and what their timers and objects meet later.</summary>
public class Concurrency
{
    static string[] Wrong(Protocol protocol)
    {
        var report = ExhaustiveSearch.Run(protocol.Build(), new SearchOptions { Threads = 1 });
        Assert.True(report.IsComplete);
        return [.. report.Verdicts
            .Where(verdict => verdict.Answer != Answer.Holds)
            .Select(verdict => verdict.Property.Name)
            .Order(StringComparer.Ordinal)];
    }

    // A waits for work 0, which waits for B, which flushes work 1, which nobody has queued.
    sealed class TwoFlushes(bool wholeQueue) : Protocol
    {
        readonly Workqueue wq = new(works: 2, workers: 2);
        readonly Var<bool> go = Var(false);
        Process A => FairProcess([Queue, StartFlush0, FinishFlush]);
        Process B => FairProcess(wholeQueue ? [StartFlush, FinishFlush, Go] : [StartFlush1, FinishFlush, Go]);
        Process Kworker => ServiceProcess([Take, Run, End], count: 2);

        void Queue() => wq.Queue(0);
        void StartFlush0() => wq.StartFlush(0);
        void StartFlush1() => wq.StartFlush(1);
        void StartFlush() => wq.StartFlush();
        void FinishFlush() => wq.FinishFlush();
        void Go() => go.Next = true;
        void Take(int self) => wq.Take(self);
        void Run(int self) => Await(go);
        void End(int self)
        {
            wq.End(self);
            Goto(Take);
        }

        [Liveness] public Temporal Ends => Eventually(A.Done & B.Done);
        [Invariant] public Bool FlushedHasRun => A.Done.Implies(!wq.IsPending(0) & !wq.IsRunning(0));
        [Reachable] public Bool BothFlush => A.At(FinishFlush) & B.At(FinishFlush);
    }

    [Fact]
    public void Each_flush_waits_for_its_own_works() => Assert.Equal([], Wrong(new TwoFlushes(wholeQueue: false)));

    [Fact]
    public void A_flush_of_the_queue_waits_for_all_works() =>
        Assert.Equal(["Ends", "NoDeadlock"], Wrong(new TwoFlushes(wholeQueue: true)));

    sealed class FlushesBoth(bool queueLast) : Protocol
    {
        readonly Workqueue wq = new(works: 1);
        Process Closer => FairProcess(
        [
            .. queueLast ? (Step[])[StartWorkFlush, FinishFlush] : [StartFlush, FinishFlush],
            StartDrain, Destroy,
            queueLast ? StartFlush : StartWorkFlush, FinishFlush,
        ]);

        void StartFlush() => wq.StartFlush();
        void StartWorkFlush() => wq.StartFlush(0);
        void FinishFlush() => wq.FinishFlush();
        void StartDrain() => wq.StartDrain();
        void Destroy() => wq.FinishDestroy();

        [Invariant] public Bool Nothing => true;
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_task_that_flushes_the_queue_and_a_work_looks_at_the_queue_in_the_first_only(bool queueLast) =>
        Assert.Equal(queueLast ? ["NoUseAfterFree"] : [], Wrong(new FlushesBoth(queueLast)));

    public enum Sleeper
    {
        Whole, WithoutTask, ForgetsStop, SleepsUnasked,
    }

    // wait_event_interruptible(queue, due || kthread_should_stop()), and kthread_stop().
    sealed class SleepsOnQueue(Sleeper sleeper) : Protocol
    {
        readonly Kthread thread = new();
        readonly WaitQueue queue = new();
        readonly Var<bool> due = Var(false);

        Process Thread => FairProcess(sleeper == Sleeper.SleepsUnasked
            ? [Look, Prepare, Sleep, Finish, Run] : [Prepare, Look, Sleep, Finish, Run]);
        Process Stopper => FairProcess([SetDue, Wake, Stop, Reap]);

        void Prepare()
        {
            if (sleeper == Sleeper.WithoutTask)
                queue.PrepareToWait();
            else
                queue.PrepareToWait(thread);
        }
        void Look() => Branch(
            on: sleeper == Sleeper.ForgetsStop ? due.Now : due | thread.ShouldStop, taken: Finish);
        void Sleep()
        {
            if (sleeper == Sleeper.WithoutTask)
                queue.Schedule();
            else
                queue.Schedule(thread);
            Goto(sleeper == Sleeper.SleepsUnasked ? Look : Prepare);
        }
        void Finish()
        {
            if (sleeper == Sleeper.WithoutTask)
                queue.FinishWait();
            else
                queue.FinishWait(thread);
        }
        void Run()
        {
            due.Next = false;
            Branch(on: thread.ShouldStop, taken: Return,
                otherwise: sleeper == Sleeper.SleepsUnasked ? Look : Prepare);
        }

        void SetDue() => due.Next = true;
        void Wake() => queue.WakeUp();
        void Stop() => thread.RequestStop();
        void Reap() => thread.Reap(Thread.Done);

        [Liveness] public Temporal Ends => Eventually(Thread.Done & Stopper.Done);
        [Reachable] public Bool SleepsAsItIsStopped => Thread.At(Sleep) & Stopper.At(Stop);
    }

    [Theory]
    [InlineData(Sleeper.Whole)]
    [InlineData(Sleeper.WithoutTask, "Ends", "NoDeadlock")]
    [InlineData(Sleeper.ForgetsStop, "Ends", "NoDeadlock")]
    [InlineData(Sleeper.SleepsUnasked, "Ends", "NoDeadlock")]
    public void A_kthread_that_sleeps_on_a_queue_is_woken_by_who_stops_it(Sleeper sleeper, params string[] wrong) =>
        Assert.Equal(wrong, Wrong(new SleepsOnQueue(sleeper)));

    public enum Misuse
    {
        FlushAfterDestroy,
        DestroyTwice,
        DrainAfterDestroy,
    }

    sealed class QueueMisuse(Misuse misuse) : Protocol
    {
        readonly Workqueue wq = new(works: 2);
        Process Caller => FairProcess(misuse switch
        {
            Misuse.FlushAfterDestroy => [wq.StartDrain, wq.FinishDestroy, wq.StartFlush, wq.FinishFlush],
            Misuse.DestroyTwice => [wq.StartDrain, wq.FinishDestroy, wq.StartDrain, wq.FinishDestroy],
            _ => [wq.StartDrain, wq.FinishDestroy, wq.StartDrain, wq.FinishDrain, Queue],
        });
        Process Kworker => ServiceProcess([Take, Run]);

        void Queue() => wq.Queue(0);
        void Take(int self) => wq.Take(self);
        void Run(int self)
        {
            wq.End(self);
            Goto(Take);
        }

        [Invariant] public Bool StaysDestroyed => Caller.Done.Implies(wq.IsDestroyed & wq.IsIdle);
    }

    [Theory]
    [InlineData(Misuse.FlushAfterDestroy)]
    [InlineData(Misuse.DestroyTwice)]
    [InlineData(Misuse.DrainAfterDestroy)]
    public void A_destroyed_queue_is_freed_memory_and_stays_so(Misuse misuse) =>
        Assert.Equal(["NoUseAfterFree"], Wrong(new QueueMisuse(misuse)));

    // One drains, and another one drains or destroys.
    sealed class TwoDrains(bool destroys) : Protocol
    {
        readonly Workqueue wq = new(works: 1);
        Process First => FairProcess([StartDrain, FinishDrain]);
        Process Second => FairProcess([StartDrain, destroys ? FinishDestroy : FinishDrain]);
        Process Producer => FairProcess([Queue]);

        void StartDrain() => wq.StartDrain();
        void FinishDrain() => wq.FinishDrain();
        void FinishDestroy() => wq.FinishDestroy();
        void Queue()
        {
            Await(First.Done & Second.Done);
            wq.Queue(0);
        }

        [Invariant] public Bool StaysDestroyed => destroys ? Second.Done.Implies(wq.IsDestroyed) : !wq.IsDestroyed;
        [Invariant] public Bool IsOpenAfterwards =>
            Producer.Done.Implies(destroys ? !wq.IsPending(0) : wq.IsPending(0));
    }

    [Fact]
    public void A_queue_accepts_works_once_the_last_one_is_through_that_drains_it() =>
        Assert.Equal([], Wrong(new TwoDrains(destroys: false)));

    [Fact]
    public void A_drained_queue_does_not_come_back_from_its_destruction() =>
        Assert.Equal(["NoUseAfterFree"], Wrong(new TwoDrains(destroys: true)));

    // A timer is pending when the queue is drained, or destroyed; then the work is canceled.
    sealed class LateTimer(bool destroys, Refusal refusal) : Protocol
    {
        readonly Workqueue wq = new(works: 1, delayed: true, refusal: refusal);
        Process Owner => FairProcess([StartDrain, QueueDelayed, FinishDrain, StartCancel, FinishCancel]);

        void QueueDelayed() => wq.QueueDelayed(0);
        void StartDrain() => wq.StartDrain();
        void FinishDrain()
        {
            if (destroys)
                wq.FinishDestroy();
            else
                wq.FinishDrain();
        }
        void StartCancel() => wq.StartCancel(0);
        void FinishCancel() => wq.FinishCancel(0);

        [Liveness] public Temporal CancelReturns => LeadsTo(Owner.At(StartCancel), Owner.Done);
    }

    [Theory]
    [InlineData(false, Refusal.ReleasesPending, "NoQueueWhileDraining")]
    [InlineData(false, Refusal.KeepsPending, "CancelReturns NoDeadlock NoQueueWhileDraining")]
    [InlineData(true, Refusal.ReleasesPending, "NoQueueWhileDraining NoUseAfterFree")]
    [InlineData(true, Refusal.KeepsPending, "CancelReturns NoDeadlock NoQueueWhileDraining NoUseAfterFree")]
    public void A_timer_meets_the_queue_when_it_fires(bool destroys, Refusal refusal, string wrong) =>
        Assert.Equal(wrong, string.Join(' ', Wrong(new LateTimer(destroys, refusal))));

    // Two stop a thread.
    sealed class TwoStops(bool oneAfterTheOther) : Protocol
    {
        readonly Kthread thread = new();
        Process First => FairProcess([RequestStop, Reap]);
        Process Second => FairProcess([RequestStopToo, Reap]);
        Process Thread => FairProcess([Exit]);

        void RequestStop() => thread.RequestStop();
        void RequestStopToo()
        {
            Await(oneAfterTheOther ? First.Done : First.At(Reap) & !thread.IsDead);
            thread.RequestStop();
        }
        void Reap() => thread.Reap();
        void Exit()
        {
            Await(thread.ShouldStop & (oneAfterTheOther | Second.At(Reap)));
            thread.Exit();
        }

        [Liveness] public Temporal BothReturn => Eventually(First.Done & Second.Done);
    }

    [Fact]
    public void Of_two_who_stop_a_thread_at_once_one_waits_for_ever() =>
        Assert.Equal(["BothReturn", "NoDeadlock"], Wrong(new TwoStops(oneAfterTheOther: false)));

    [Fact]
    public void Who_stops_a_thread_again_uses_freed_memory() =>
        Assert.Contains("NoUseAfterFree", Wrong(new TwoStops(oneAfterTheOther: true)));

    // Two tasks in synchronize_rcu(), rcu_barrier() or flush_delayed_work() at once: one begins when the other is inside.
    sealed class TwoWaiters(int kind) : Protocol
    {
        readonly Rcu rcu = new(readers: 2, callbacks: 2);
        readonly DelayedFput delayed = new(files: 2);
        Process First => FairProcess([Start, Finish]);
        Process Second => FairProcess([StartLate, Finish]);
        Process Reader => FairProcess([Lock, Unlock], count: 2);
        Process Other => AnyOrder([CallBack, Close], fair: true);
        readonly Var<bool> early = Var(false);

        void Start()
        {
            Await(Reader[0].At(Unlock) & Reader[1].At(Lock));
            Begin();
        }
        void StartLate()
        {
            Await(First.At(Finish) & Reader[1].At(Unlock));
            Begin();
        }
        void Begin()
        {
            if (kind == 0)
                rcu.StartSynchronize();
            else if (kind == 1)
                rcu.StartBarrier();
            else
                delayed.StartFlushWork();
        }
        void Finish()
        {
            if (kind == 0)
                rcu.FinishSynchronize(Reader);
            else if (kind == 1)
                rcu.FinishBarrier();
            else
                delayed.AwaitFlushWork();
        }
        void Lock(int self)
        {
            Await(self == 0 ? true : First.At(Finish));
            if (kind == 0)
                rcu.ReadLock(self);
            else if (kind == 1)
                rcu.Call(self);
            else
                delayed.Add(self);
        }
        void Unlock(int self)
        {
            // The second reader stays until the first task is through, which does not wait for it.
            Await(self == 0 ? Second.At(Finish) : First.Done);
            if (kind == 0)
                rcu.ReadUnlock(self);
            else
                early.Next = true;
        }
        void CallBack()
        {
            Await((Bool)(kind == 1));
            var callback = rcu.TakeCallback(Reader);
            Await(callback == 0 ? Second.At(Finish) : First.Done);
        }
        void Close()
        {
            Await((Bool)(kind == 2));
            if (Maybe("list"))
                delayed.TakeList();
            else if (delayed.TryPut(out var file))
                Await(file == 0 ? Second.At(Finish) : First.Done);
        }

        [Liveness] public Temporal BothReturn => Eventually(First.Done & Second.Done);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Each_task_waits_for_what_was_there_when_it_began(int kind) =>
        Assert.DoesNotContain("BothReturn", Wrong(new TwoWaiters(kind)));

    // Somebody waits in mutex_lock() when the memory goes.
    sealed class WaitsInFreedLock : Protocol
    {
        readonly Quiesce.Protocols.Kernel.Mutex mutex = new();
        Process Owner => FairProcess([Lock, Unlock, End]);
        Process Waiter => FairProcess([Lock, Unlock]);

        void Lock() => mutex.Lock();
        void Unlock() => mutex.Unlock();
        void End() => mutex.EndOfLife();
    }

    [Fact]
    public void A_lock_whose_memory_goes_under_others_is_noticed() =>
        Assert.Equal(["NoFreeOfHeldLock", "NoUseAfterFree"], Wrong(new WaitsInFreedLock()));

    // The waiter is at its wait when the memory of the completion goes.
    sealed class WaitsForNothing : Protocol
    {
        readonly Completion done = new();
        Process Waiter => FairProcess([Wait]);
        Process Owner => FairProcess([End]);

        void Wait() => done.Wait();
        void End() => done.EndOfLife();
    }

    [Fact]
    public void Who_waits_for_a_completion_whose_memory_goes_uses_freed_memory() =>
        Assert.Contains("NoUseAfterFree", Wrong(new WaitsForNothing()));

    // Two queues of one protocol: whose misuse it is shows.
    sealed class TwoQueues : Protocol
    {
        readonly Workqueue right = new(works: 1);
        readonly Workqueue wrong = new(works: 1);
        Process Caller => FairProcess([StartRight, FinishRight, StartWrong, FinishWrong, Queue]);

        void StartRight() => right.StartDrain();
        void FinishRight() => right.FinishDestroy();
        void StartWrong() => wrong.StartDrain();
        void FinishWrong() => wrong.FinishDestroy();
        void Queue() => wrong.Queue(0);
    }

    [Fact]
    public void The_one_that_is_misused_is_named() => Assert.Equal(["wrong.NoUseAfterFree"], Wrong(new TwoQueues()));
}
