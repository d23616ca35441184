using Quiesce.Explicit;
using Quiesce.Explicit.Atomicity;
using Quiesce.Ir.Passes;
using Quiesce.Language;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;
using Temporal = Quiesce.Language.Temporal;

namespace Quiesce.Tests.Atomicity;

/// <summary>Steps of which everybody knows what happens when they are two.</summary>
public class KnownAnswers
{
    internal static AtomicityReport Audit(Protocol protocol, bool pairs = false)
    {
        var system = protocol.Build();
        var search = new SearchOptions { Threads = 1 };
        return AtomicityAudit.Of(
            system,
            ExhaustiveSearch.Run(system, search).Verdicts,
            new AtomicityOptions { Search = search, Pairs = pairs });
    }

    internal static string[] Found(Protocol protocol, bool pairs = false) =>
        [.. Audit(protocol, pairs).Findings.Select(Text).Order(StringComparer.Ordinal)];

    static string Text(AtomicityFinding finding) =>
        string.Join(" and ", finding.Places.Select(place => $"{place.Process}.{place.Step} {place}"))
        + $": {finding.Property} {finding.Before.Answer} -> {finding.After.Answer} @{finding.After.Trace?.Length}";

    sealed class Increment(bool keeps) : Protocol
    {
        readonly Var<int> count = Var(0, max: 2);

        Process A => FairProcess([Add]);
        Process B => FairProcess([Add]);

        void Add()
        {
            var old = keeps ? Let(count) : count;
            count.Next = old + 1;
        }

        [Invariant] public Bool NoneLost => (A.Done & B.Done).Implies(count == 2);
    }

    [Fact]
    public void An_increment_that_reads_first_loses_one() => Assert.Equal(
        [
            "A.Add after Let(count): NoneLost Holds -> Violated @3",
            "B.Add after Let(count): NoneLost Holds -> Violated @3",
        ],
        Found(new Increment(keeps: true)));

    [Fact]
    public void An_increment_that_is_one_access_has_nothing_to_split()
    {
        var report = Audit(new Increment(keeps: false));
        Assert.Equal((0, 0), (report.Tried, report.Skipped));
        Assert.Empty(report.Findings);
    }

    public enum Taking { TestThenSet, InOneCall }

    sealed class Lock : Component
    {
        readonly Var<bool> isTaken = Var(false);

        public void Take()
        {
            using var all = Atomically();
            Await(!isTaken);
            isTaken.Next = true;
        }
    }

    sealed class TestAndSet(Taking taking) : Protocol
    {
        readonly Lock one = new();
        readonly Var<bool> isTaken = Var(false);

        Process A => FairProcess([Take, Inside]);
        Process B => Process([Take, Inside]);

        void Take()
        {
            if (taking == Taking.InOneCall)
                one.Take();
            else
            {
                Await(!isTaken);
                isTaken.Next = true;
            }
        }

        void Inside() => Await(false | isTaken & !isTaken);

        [Invariant] public Bool NotBoth => !(A.At(Inside) & B.At(Inside));
    }

    [Fact]
    public void A_test_and_set_that_is_two_lets_both_in()
    {
        var found = Found(new TestAndSet(Taking.TestThenSet));
        Assert.Contains("A.Take after Await(!isTaken): NotBoth Holds -> Violated @3", found);
        Assert.Contains("B.Take after Await(!isTaken): NotBoth Holds -> Violated @3", found);
    }

    [Fact]
    public void What_a_primitive_does_atomically_is_not_taken_apart() =>
        Assert.Equal(0, Audit(new TestAndSet(Taking.InOneCall)).Tried);

    sealed class Sleep : Protocol
    {
        readonly Var<bool> wanted = Var(false);
        readonly Var<bool> asleep = Var(false);

        Process Sleeper => FairProcess([Check, Wait]);
        Process Waker => FairProcess([Want, Wake]);

        void Check()
        {
            if (Case(!wanted))
                asleep.Next = true;
        }

        void Wait() => Await(!asleep);
        void Want() => wanted.Next = true;
        void Wake() => asleep.Next = false;
    }

    [Fact]
    public void A_test_and_a_sleep_that_are_two_lose_the_wake_up() => Assert.Equal(
        ["Sleeper.Check after Case(!wanted): NoDeadlock Holds -> Violated @4"], Found(new Sleep()));

    sealed class Use : Protocol
    {
        readonly Var<bool> done = Var(false);
        readonly Var<bool> freed = Var(false);

        Process User => FairProcess([Complete]);
        Process Owner => FairProcess([Free]);

        void Complete()
        {
            Assert(!freed, "NoUseAfterFree");
            done.Next = true;
        }

        void Free()
        {
            Await(done);
            freed.Next = true;
        }
    }

    [Fact]
    public void A_use_that_the_text_has_first_may_come_late() => Assert.Equal(
        ["User.Complete NoUseAfterFree late: NoUseAfterFree Holds -> Violated @3"],
        Found(new Use()));

    sealed class TwoChoices(bool commits) : Protocol
    {
        readonly Vars<bool> left = Vars(2, true);
        readonly Vars<bool> right = Vars(2, false);
        readonly Var<int> wanted = Var(0, max: 1);

        Process Taker => FairProcess([Take]);
        Process Giver => FairProcess([Give]);

        void Take()
        {
            var one = Choose(2);
            var other = Choose(2);
            Await(left[one]);
            if (commits)
                wanted.Next = other;
            Await(right[other]);
            left[one].Next = false;
        }

        void Give() => right[1].Next = true;

        [Reachable] public Bool WantsOne => wanted == 1;
    }

    [Fact]
    public void A_wait_stays_with_the_choice_that_it_belongs_to() =>
        Assert.Empty(Found(new TwoChoices(commits: false)));

    [Fact]
    public void A_choice_that_others_could_see_is_made() => Assert.Contains(
        "Taker.Take after wanted: NoDeadlock Holds -> Violated @2", Found(new TwoChoices(commits: true)));

    sealed class Bookkeeping(bool isGhost) : Protocol
    {
        readonly Var<int> items = Var(0, max: 2);
        readonly Var<int> seen = isGhost ? Ghost(Var(0, max: 2)) : Var(0, max: 2);

        Process Adder => FairProcess([Add]);
        Process Looker => FairProcess([Look]);

        void Add()
        {
            items.Next = 1;
            seen.Next = 1;
        }

        void Look() => Assert(items < 2, "Few");

        [Invariant] public Bool Counted => items == seen;
    }

    [Fact]
    public void What_only_the_spec_keeps_is_never_split_from_what_is_beside_it()
    {
        Assert.Empty(Found(new Bookkeeping(isGhost: true)));
        Assert.Equal(
            [
                "Adder.Add after items: Counted Holds -> Violated @1",
                "Adder.Add items late: Counted Holds -> Violated @1",
            ],
            Found(new Bookkeeping(isGhost: false)));
    }

    sealed class Counted : Protocol
    {
        readonly Var<int> inside = Var(0, max: 2);
        readonly Var<bool> log = Var(false);

        Process Worker => FairProcess([Enter, Leave], count: 2);

        void Enter(int self)
        {
            inside.Next = inside + 1;
            log.Next = true;
        }

        void Leave(int self) => inside.Next = inside - 1;

        [Reachable] public Bool Logs => log;

        [Invariant] public Bool CountsThem =>
            inside == If<int>(Worker[0].At(Leave), 1, 0) + If<int>(Worker[1].At(Leave), 1, 0);
    }

    [Fact]
    public void A_property_that_counts_by_position_knows_the_position_in_between() =>
        Assert.Empty(Found(new Counted()));

    sealed class Pair : Protocol
    {
        readonly Vars<bool> begun = Vars(2, false);
        readonly Vars<bool> ended = Vars(2, false);

        Process A => FairProcess([Left]);
        Process B => FairProcess([Right]);

        void Left()
        {
            begun[0].Next = true;
            ended[0].Next = true;
        }

        void Right()
        {
            begun[1].Next = true;
            ended[1].Next = true;
        }

        [Invariant] public Bool NotBothHalf => !(begun[0] & !ended[0] & begun[1] & !ended[1]);
    }

    [Fact]
    public void Two_places_together_may_change_what_each_alone_does_not()
    {
        Assert.Empty(Found(new Pair()));
        Assert.Equal(
            ["A.Left after begun and B.Right after begun: NotBothHalf Holds -> Violated @2"],
            Found(new Pair(), pairs: true));
    }

    sealed class Idle(bool isWoken) : Protocol
    {
        readonly Var<bool> rests = Var(false);
        readonly Var<bool> pending = Var(false);
        readonly Var<bool> free = Var(true);

        Process Kworker => ServiceProcess([Take, Run]);
        Process Queuer => FairProcess([Queue]);

        void Take()
        {
            if (isWoken)
                Await(pending);
            else
                rests.Next = true;
            pending.Next = false;
            Await(isWoken ? free : pending);
        }

        void Run() => Goto(Take);

        void Queue()
        {
            pending.Next = true;
            free.Next = !isWoken;
            Assert(!rests | rests, "Looks");
        }
    }

    [Fact]
    public void A_service_may_wait_in_the_middle_of_its_first_step_for_its_first_request()
    {
        Assert.DoesNotContain(Found(new Idle(isWoken: false)), text => text.Contains("after rests: NoDeadlock"));
        Assert.Contains(Found(new Idle(isWoken: true)), text => text.Contains("after Await(pending): NoDeadlock"));
    }

    sealed class Waits : Protocol
    {
        readonly Var<bool> asked = Var(false);
        readonly Var<bool> answered = Var(false);

        Process Asker => FairProcess([Ask]);
        Process Other => FairProcess([Answer]);

        void Ask()
        {
            asked.Next = true;
            Await(answered);
        }

        void Answer()
        {
            Await(asked);
            answered.Next = true;
        }
    }

    [Fact]
    public void A_deadlock_that_a_merged_step_makes_is_said_too() => Assert.Equal(
        ["Asker.Ask after asked: NoDeadlock Violated -> Holds @"], Found(new Waits()));

    sealed class Counter : Component
    {
        internal readonly Var<int> count = Var(2, max: 2);

        public Bool DecAndTest()
        {
            using var all = Atomically();
            var isLast = count == 1;
            count.Next = count - 1;
            return isLast;
        }

        public Bool TryTake()
        {
            using var all = Atomically();
            var isFree = count > 0;
            count.Next = If(count > 0, count - 1, count);
            return isFree;
        }
    }

    sealed class LastReference : Protocol
    {
        readonly Counter refs = new();
        readonly Var<int> word = Shared(0, max: 1);
        readonly Var<bool> freed = Var(false);
        readonly Var<bool> log = Var(false);

        Process P => FairProcess([Put, Free], count: 2);
        Process Q => FairProcess([Swap, Idle]);

        void Put(int self)
        {
            log.Next = true;
            Branch(on: refs.DecAndTest(), taken: Free, otherwise: Return);
        }
        void Free(int self)
        {
            BugOn(freed, "NoDoubleFree");
            freed.Next = true;
        }

        void Swap()
        {
            word.Modify(1);
            log.Next = word == 0;
        }
        void Idle() { }

        [Invariant] public Bool Looks => refs.count >= 0 & (log | word < 2);
    }

    [Fact]
    public void A_call_is_not_split_from_what_it_answers()
    {
        var places = SplitStep.Places(new LastReference().Build(), all: true)
            .Select(place => $"{place.Step} {place}")
            .ToList();
        Assert.DoesNotContain("Put refs.DecAndTest late", places);
        Assert.DoesNotContain("Swap word late", places);
        Assert.Contains("Put log late", places);
        Assert.Contains("Swap after word", places);
        Assert.Empty(Found(new LastReference()));
    }

    sealed class Spinning : Protocol
    {
        readonly Counter free = new();
        readonly Var<int> inside = Var(0, max: 2);

        Process P => FairProcess([Take, Give], count: 3);

        void Take(int self)
        {
            Await(free.TryTake());
            inside.Next = inside + 1;
        }
        void Give(int self)
        {
            free.count.Next = free.count + 1;
            inside.Next = inside - 1;
        }

        [Liveness] public Temporal Ends => Eventually(P.Done);
    }

    [Fact]
    public void Who_waits_for_an_answer_tries_until_it_is_the_right_one()
    {
        Assert.DoesNotContain(
            SplitStep.Places(new Spinning().Build(), all: true),
            place => place.Step == "Take" && place.Effect == "free.TryTake" && place.IsWaiting);
        Assert.DoesNotContain(Found(new Spinning()), text => text.Contains("NoDeadlock") || text.Contains("Ends"));
    }

    sealed class Calls : Protocol
    {
        readonly Var<int> list = Var(2, max: 2);
        readonly Var<int> sum = Var(0, max: 4);
        readonly Local<int> own = Local(0, max: 2);

        Process P => FairProcess([Take, Take]);
        Process Looker => FairProcess([Look]);
        Procedure Take => Procedure([Read, Add], locals: [own]);

        void Read()
        {
            own.Next = list;
            list.Next = list - 1;
        }

        void Add()
        {
            sum.Next = sum + own;
            Branch(on: own == 0, taken: Return, otherwise: Return);
        }

        void Look() => Assert(list + sum < 5, "Small");

        [Invariant] public Bool AddsUp => P.Done.Implies(sum == 3);
    }

    [Fact]
    public void What_dies_with_a_procedure_is_there_until_its_last_step_is_over() =>
        Assert.DoesNotContain(Found(new Calls()), text => text.Contains("AddsUp Holds"));

    sealed class Reading : Protocol
    {
        readonly Var<int> due = Ghost(Var(0, max: 1));
        Process P => FairProcess([Look]);
        void Look() => Await(due == 0);
    }

    [Fact]
    public void The_kernel_does_not_read_what_only_the_spec_keeps() => Assert.Contains(
        "which only the spec keeps (Ghost)", Assert.Throws<ModelException>(() => new Reading().Build()).Message);

    sealed class Silent : Protocol
    {
        readonly Var<bool> done = Var(false);
        Process P => FairProcess([Say]);
        [Atomic(" ")] void Say() => done.Next = true;
    }

    [Fact]
    public void Who_says_that_a_step_is_one_says_why() => Assert.Contains(
        "does not say by what", Assert.Throws<ModelException>(() => new Silent().Build()).Message);
}
