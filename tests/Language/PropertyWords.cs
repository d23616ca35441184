using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Tla;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Bool = Quiesce.Language.Expr<bool>;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Language;

/// <summary>What properties may ask, who may rest where, and what is fair together.</summary>
public class PropertyWords
{
    public sealed class Latch : Protocol
    {
        readonly Var<bool> closed = Var(false);
        Process P => FairProcess([Close]);
        void Close() => closed.Next = true;
        [StepInvariant] public Bool StaysClosed => closed.Implies(Next(closed));
    }

    // That no step breaks it is what it is there for.
    [Fact]
    public void A_condition_on_steps_that_none_breaks_is_not_suspicious() =>
        Assert.DoesNotContain(Lints.Of([new Latch().Build()]), lint => lint.Contains(nameof(Latch.StaysClosed)));

    public sealed class Numbers(int workers = 2) : Protocol
    {
        readonly Var<int> nr = Var(0, max: 3);
        readonly Set todo = Set(of: 2);
        readonly Sequence<int> list = Sequence(capacity: 2, max: 1);

        Process Worker => FairProcess([Take, Put], count: workers);

        void Take() => nr.Next = nr + 1;
        void Put(int self)
        {
            Await(nr > 1);
            nr.Next = nr - 1;
            todo.Add(self);
            list.Append(0);
        }

        [StepInvariant] public Bool NeverShrinks => Next(nr) >= nr;
        [StepInvariant] public Bool ByOne => Next(nr) - nr <= 1 & nr - Next(nr) <= 1;
        [StepInvariant] public Bool OnlyGrows => todo.IsSubsetOf(Next(todo)) & list.Length <= Next(list).Length;
        [StepInvariant] public Bool[] Forward =>
            ForEach(workers, i => Worker[i].Done.Implies(Next(Worker[i].Done)));
        [Reachable] public Bool[] CanPut => ForEach(workers, i => Worker[i].Enabled(Put));
        [Reachable] public Bool NobodyCan => Deadlock;
        [Invariant] public Bool PutWaits => Worker.Enabled(Put).Implies(nr > 1);
    }

    static Dictionary<string, (Answer Answer, int? Length)> Verdicts(TransitionSystem system) =>
        ExhaustiveSearch.Run(system, new SearchOptions { Threads = 1 }).Verdicts.ToDictionary(
            verdict => verdict.Property.Name, verdict => (verdict.Answer, verdict.Trace?.Length));

    [Fact]
    public void Properties_ask_what_the_system_can_do_and_does()
    {
        var verdicts = Verdicts(new Numbers().Build());
        Assert.Equal((Answer.Violated, 3), verdicts["NeverShrinks"]);
        Assert.Equal((Answer.Holds, null), verdicts["ByOne"]);
        Assert.Equal((Answer.Holds, null), verdicts["OnlyGrows"]);
        Assert.Equal((Answer.Holds, null), verdicts["Forward[1]"]);
        Assert.Equal((Answer.Holds, 2), verdicts["CanPut[0]"]);
        Assert.Equal((Answer.Holds, 2), verdicts["CanPut[1]"]);
        Assert.Equal(Answer.Holds, verdicts["PutWaits"].Answer);
        // The last of two finds nr at 1: it waits, and so the system hangs.
        Assert.Equal((Answer.Holds, 3), verdicts["NobodyCan"]);
        Assert.Equal((Answer.Violated, 3), verdicts["NoDeadlock"]);
    }

    [Fact]
    public void TLA_has_words_for_them()
    {
        var module = TlaModule.Of(new Numbers().Build());
        Assert.Contains("NeverShrinks == [][nr <= nr']_vars", module.Text);
        Assert.Contains("CanPut_0 == (ENABLED Worker0_Put)", module.Text);
        Assert.Contains("NobodyCan == (~Terminated /\\ ~(ENABLED (Worker0 \\/ Worker1)))", module.Text);
        var sections = module.Configuration.Split("PROPERTIES");
        Assert.DoesNotContain("NeverShrinks", sections[0]);
        Assert.Contains("NeverShrinks", sections[1]);
    }

    public abstract class Base : Protocol
    {
        protected readonly Var<int> count = Var(0, max: 2);
        protected void Idle() { }
        protected void Never() => Await(count > 2);
    }

    public sealed class NextInStep : Base
    {
        Process P => Process([Look]);
        void Look() => Await(Next(count) > 0);
    }

    public sealed class EnabledInStep : Base
    {
        Process P => Process([Look, Idle]);
        void Look() => Await(P.Enabled(Idle));
    }

    public sealed class DeadlockInStep : Base
    {
        Process P => Process([Look]);
        void Look() => BugOn(Deadlock);
    }

    public sealed class NextInInvariant : Base
    {
        Process P => Process([Idle]);
        [Invariant] public Bool Grows => Next(count) >= count;
    }

    public sealed class NextInLiveness : Base
    {
        Process P => Process([Idle]);
        [Liveness] public Quiesce.Language.Temporal Grows => Eventually(Next(count) > count);
    }

    public sealed class NextInAssume : Base
    {
        Process P => Process([Idle]);
        [Assume] public Bool Grows => Next(count) >= count;
    }

    public sealed class NoNext : Base
    {
        Process P => Process([Idle]);
        [StepInvariant] public Bool Small => count < 2;
    }

    public sealed class TwoSteps : Base
    {
        Process P => Process([Idle]);
        [StepInvariant] public Bool Far => Next(Next(count)) >= count;
    }

    public sealed class NotFair : Base
    {
        Process P => Process([Take]);
        [Unfair] void Take() { }
    }

    public sealed class NoPlace : Base
    {
        Process P => AnyOrder([Take]);
        [MayRest] void Take() => count.Next = 1;
    }

    public sealed class TwoStrengths : Base
    {
        Process P => Process([Take, Put]);
        [WeaklyFair("both")] void Take() { }
        [StronglyFair("both")] void Put() { }
    }

    public sealed class TwoMarks : Base
    {
        Process P => Process([Take]);
        void Take() => count.Next = 1;
        [Invariant, Constraint] public Bool Small => count < 2;
    }

    public sealed class Folds(bool grows = true) : Base
    {
        Process P => Process([Take]);
        void Take() => count.Next = 1;
        [StepInvariant] public Bool Grows => grows ? Next(count) >= count : true;
    }

    // What a variant makes of it may say nothing.
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_condition_on_steps_that_a_variant_decides_holds(bool grows) => Assert.Equal(
        Answer.Holds, ExhaustiveSearch.Run(new Folds(grows).Build()).Verdicts.Single(
            verdict => verdict.Property.Name == nameof(Folds.Grows)).Answer);

    [Theory]
    [InlineData(typeof(TwoMarks), "Small is [Invariant] and [Constraint], and a property is one of them: say it in two, "
        + "one for each.")]
    [InlineData(typeof(NextInStep), "Next is for properties: a step sees the state before it, and no more.")]
    [InlineData(typeof(EnabledInStep), "Enabled is for properties: a step sees the state before it, and no more.")]
    [InlineData(typeof(DeadlockInStep), "Deadlock is for properties: a step sees the state before it, and no more.")]
    [InlineData(typeof(NextInInvariant), "[Invariant] Grows is about a state, and Next is about what comes after it: "
        + "[StepInvariant] speaks of both.")]
    [InlineData(typeof(NextInLiveness), "[Liveness] Grows is about a state, and Next is about what comes after it: "
        + "[StepInvariant] speaks of both.")]
    [InlineData(typeof(NextInAssume), "[Assume] Grows is about a state, and Next is about what comes after it: "
        + "[StepInvariant] speaks of both.")]
    [InlineData(typeof(NoNext), "[StepInvariant] Small says nothing of the values after a step, by Next(...): what is "
        + "true of every state is an [Invariant].")]
    [InlineData(typeof(TwoSteps), "Far: count' is about the values after a step, and so is Next of it.")]
    [InlineData(typeof(NotFair), "[Unfair] of Take says nothing: no process that takes it is fair.")]
    [InlineData(typeof(NoPlace), "[MayRest] of Take says nothing: nobody waits for what takes its steps in any order to "
        + "end.")]
    [InlineData(typeof(TwoStrengths), "both is strong fairness of one step and weak fairness of another, Put: of steps "
        + "together it is one of the two.")]
    public void Misuse_is_refused(Type protocol, string message) => Assert.Equal(
        message, Assert.Throws<ModelException>(() => ((Protocol)Activator.CreateInstance(protocol)!).Build()).Message);

    public sealed class Rests(bool anywhere = false) : Base
    {
        Process P => FairProcess(anywhere ? [Idle, Never] : [Idle, Wait, Idle], mayRest: anywhere);
        [MayRest] void Wait() => Await(count > 1);
    }

    public sealed class Hangs : Base
    {
        Process P => FairProcess([Idle, Never]);
    }

    [Fact]
    public void Who_may_rest_is_no_deadlock()
    {
        Assert.Equal(Answer.Holds, Verdicts(new Rests().Build())["NoDeadlock"].Answer);
        Assert.Equal(Answer.Holds, Verdicts(new Rests(anywhere: true).Build())["NoDeadlock"].Answer);
        Assert.Equal((Answer.Violated, 1), Verdicts(new Hangs().Build())["NoDeadlock"]);
        Assert.Equal("1", string.Join(" ", new Rests().Build().Processes[0].RestsAt));
        Assert.Equal("0 1", string.Join(" ", new Rests(anywhere: true).Build().Processes[0].RestsAt));
    }

    public sealed class Together : Base
    {
        Process Worker => Process([Take, Put], count: 2);
        Process Fair => FairProcess([Idle, Skip]);
        [WeaklyFair("work")] void Take() { }
        [WeaklyFair("work")] void Put() { }
        [Unfair] void Skip() { }
        [Liveness] public Quiesce.Language.Temporal Passes => Eventually(Fair.At(Skip));
        [Liveness] public Quiesce.Language.Temporal Skips => Eventually(Fair.Done);
        [Liveness] public Quiesce.Language.Temporal Works => Eventually(Worker.Done);
    }

    [Fact]
    public void Steps_are_fair_together_or_left_out()
    {
        var system = new Together().Build();
        Assert.Equal(["Fair: Idle", "work: Take, Put, Take, Put"], system.Fairness
            .Select(one => $"{one.Name}: {string.Join(", ", one.Actions.Select(k => system.Actions[k].Name))}"));
        var verdicts = Verdicts(system);
        Assert.Equal(Answer.Holds, verdicts["Passes"].Answer);
        Assert.Equal(Answer.Violated, verdicts["Skips"].Answer);
        Assert.Equal(Answer.Holds, verdicts["Works"].Answer);
    }
}
