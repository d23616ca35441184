using Quiesce.Ir.Passes;
using Quiesce.Language;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;
using Temporal = Quiesce.Language.Temporal;

namespace Quiesce.Tests.Atomicity;

/// <summary>Steps of processes that take them in any order.</summary>
public class HandlersInAnyOrder
{
    sealed class Handlers : Protocol
    {
        readonly Var<bool> begun = Var(false);
        readonly Var<bool> ended = Var(false);
        readonly Var<int> turns = Var(0, max: 1);

        Process Softirq => AnyOrder([Handle, Reset], fair: true);
        Process Looker => FairProcess([Look]);

        void Handle()
        {
            begun.Next = true;
            ended.Next = true;
        }

        void Reset()
        {
            begun.Next = false;
            ended.Next = false;
            turns.Next = 0;
        }

        void Look() => Assert(begun == ended, "Whole");
    }

    [Fact]
    public void Handlers_in_any_order_are_taken_apart_like_others() => Assert.Contains(
        "Softirq.Handle after begun: Whole Holds -> Violated @2", KnownAnswers.Found(new Handlers()));

    sealed class Ticks : Protocol
    {
        readonly Var<bool> wanted = Var(false);
        readonly Var<bool> seen = Var(false);
        readonly Var<bool> log = Var(false);
        readonly Var<bool> done = Var(false);

        Process Timer => AnyOrder([Note, Finish], fair: true);
        Process Asker => FairProcess([Want]);

        void Note()
        {
            seen.Next = wanted;
            log.Next = wanted;
        }
        void Finish()
        {
            Await(seen & log);
            done.Next = true;
        }
        void Want() => wanted.Next = true;

        [Invariant] public Bool Looks => !seen | wanted | log;
        [Liveness] public Temporal Ends => Eventually(done);
    }

    [Fact]
    public void A_step_that_changes_nothing_is_none_in_two_parts_either()
    {
        Assert.Empty(KnownAnswers.Found(new Ticks()));
        Assert.NotEmpty(SplitStep.Places(new Ticks().Build()));
    }

    sealed class OneIsFair : Protocol
    {
        readonly Var<bool> seen = Var(false);
        readonly Var<bool> log = Var(false);
        readonly Var<bool> on = Var(false);
        readonly Var<bool> done = Var(false);

        Process Device => AnyOrder([Note, Finish]);
        Process Switch => AnyOrder([Flip], fair: true);

        void Note()
        {
            seen.Next = on;
            log.Next = on;
        }
        [StronglyFair]
        void Finish()
        {
            Await(on & !done);
            done.Next = true;
        }
        void Flip() => on.Next = !on;

        [Invariant] public Bool Looks => seen | !seen & (log | !log);
        [Liveness] public Temporal Ends => Eventually(done);
    }

    [Fact]
    public void Who_is_in_the_middle_of_a_step_that_need_not_begin_ends_it() => Assert.Empty(KnownAnswers.Found(new OneIsFair()));

    sealed class Sleepy : Protocol
    {
        readonly Var<bool> work = Var(false);
        readonly Var<bool> asleep = Var(false);
        readonly Var<bool> done = Var(false);

        Process Timer => AnyOrder([Doze, Run], fair: true);
        Process Waker => FairProcess([Queue, Wake]);

        void Doze()
        {
            Await(!work & !asleep);
            asleep.Next = If<bool>(done, asleep, true);
        }
        void Run()
        {
            Await(work & !asleep);
            done.Next = true;
        }
        void Queue() => work.Next = true;
        void Wake() => asleep.Next = false;

        [Liveness] public Temporal Ends => Eventually(done);
    }

    [Fact]
    public void A_handler_that_falls_asleep_late_is_not_woken() => Assert.Contains(
        KnownAnswers.Found(new Sleepy()),
        text => text.StartsWith("Timer.Doze after Await(!work & !asleep): Ends Holds -> Violated"));
}
