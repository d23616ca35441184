using Quiesce.Explicit;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Bool = Quiesce.Language.Expr<bool>;
using Temporal = Quiesce.Language.Temporal;

namespace Quiesce.Tests.Language;

/// <summary>What temporal formulas can be made of others, and what it comes to.</summary>
public class TemporalCombinations
{
    sealed class Any : Protocol
    {
        readonly Var<bool> a = Var(false);
        readonly Var<bool> b = Var(false);

        public Any(Func<Bool, Bool, Temporal> formula) => Formula = () => formula(a, b);

        Func<Temporal> Formula { get; }

        Quiesce.Language.Process P => AnyOrder([FlipA, FlipB]);
        void FlipA() => a.Next = !a;
        void FlipB() => b.Next = !b;

        [Liveness] public Temporal F => Formula();
    }

    static string Made(Func<Bool, Bool, Temporal> formula) => string.Join("; ", new Any(formula).Build().Properties
        .Where(property => !property.IsBuiltIn)
        .Select(property => $"{property.Name}: " + (property.Temporal is { } made
            ? $"{made.Op} {made.P}" + (made.Q is null ? "" : $", {made.Q}")
            : $"Invariant {property.Predicate}")));

    static Temporal Again(Bool p) => Model.Always(Model.Eventually(p));

    static Temporal Stays(Bool p) => Model.Eventually(Model.Always(p));

    [Fact]
    public void They_come_to_one_that_every_engine_decides()
    {
        Assert.Equal("F: Eventually ~a", Made((a, b) => !Model.Always(a)));
        Assert.Equal("F: Invariant ~a", Made((a, b) => !Model.Eventually(a)));
        Assert.Equal("F: EventuallyAlways ~a", Made((a, b) => !Again(a)));
        Assert.Equal("F: AlwaysEventually ~a", Made((a, b) => !Stays(a)));
        Assert.Equal("F: Eventually a \\/ b", Made((a, b) => Model.Eventually(a) | Model.Eventually(b)));
        Assert.Equal("F: AlwaysEventually a \\/ b", Made((a, b) => Again(a) | Again(b)));
        Assert.Equal("F: Recurrence a, b", Made((a, b) => Again(a).Implies(Again(b))));
        Assert.Equal("F: Recurrence ~b, a", Made((a, b) => Again(a) | Stays(b)));
        Assert.Equal("F[0]: EventuallyAlways a; F[1]: LeadsTo a, b", Made((a, b) => Stays(a) & Model.LeadsTo(a, b)));
        Assert.Equal(
            "F[0]: AlwaysEventually a \\/ b; F[1]: Recurrence a, b",
            Made((a, b) => (Again(a) | Again(b)) & !(Again(a) & Stays(!b))));
    }

    [Fact]
    public void Others_are_refused() => Assert.All(
        new (Func<Bool, Bool, Temporal> Formula, string Message)[]
        {
            ((a, b) => Stays(a) | Stays(b),
                "F: No engine decides <>[](a) \\/ <>[](b). What can be joined by | is <> with <>, []<> with []<>, and "
                    + "[]<> with one <>[]; where one thing is to come after another, LeadsTo(p, q) says it."),
            ((a, b) => !Model.LeadsTo(a, b),
                "((a) ~> (b)) cannot be negated: no engine decides what is true where it is not."),
            ((a, b) => !Model.All(2, i => Again(a)),
                "A formula for each value is no part of another, by !: say ! in each."),
        },
        one => Assert.Equal(
            one.Message, Assert.Throws<ModelException>(() => new Any(one.Formula).Build()).Message));

    sealed class Courier(bool visits) : Protocol
    {
        readonly Var<bool> posted = Var(false);
        readonly Var<int> read = Var(0, max: 1);

        Quiesce.Language.Process Sender => AnyOrder([Post], fair: true);
        Quiesce.Language.Process Reader => AnyOrder([Read]);
        void Post() { Await(!posted); posted.Next = true; }
        [StronglyFair] void Read()
        {
            Await(posted);
            posted.Next = false;
            if (visits)
                read.Next = 1 - read;
        }

        [Liveness] public Temporal IsRead => Again(posted).Implies(Again(read == 1));
        [Liveness] public Temporal IsPosted => Again(read == 1).Implies(Again(posted));
    }

    [Fact]
    public void Recurrence_is_decided()
    {
        Answer[] Of(bool visits) => [.. ExhaustiveSearch.Run(new Courier(visits).Build(), new() { Threads = 1 }).Verdicts
            .Where(verdict => !verdict.Property.IsBuiltIn).Select(verdict => verdict.Answer)];
        Assert.Equal([Answer.Holds, Answer.Holds], Of(true));
        Assert.Equal([Answer.Violated, Answer.Holds], Of(false));
    }

    sealed class Post(int letters = 2) : Protocol
    {
        readonly Var<int> posted = Var(0, max: letters);

        Quiesce.Language.Process Sender => FairProcess([Send], count: letters);
        Quiesce.Language.Process Carrier => FairProcess([Carry]);
        void Send() => posted.Next = posted + 1;
        void Carry() => Await(posted > 0);

        [Liveness] public Temporal Soon => LeadsTo(posted == 1, Carrier.Done, within: letters);
        [Liveness] public Temporal AtOnce => LeadsTo(posted == 1, Carrier.Done, within: 1);
        [Liveness] public Temporal AtOnceOfIts => LeadsTo(posted == 1, Carrier.Done, within: 1, of: Carrier);
        [Liveness] public Temporal Each =>
            All(2, i => LeadsTo(posted == i, Carrier.Done, within: letters + 1 - i));
    }

    [Fact]
    public void Answers_within_some_steps()
    {
        var system = new Post().Build();
        var verdicts = ExhaustiveSearch.Run(system, new() { Threads = 1 }).Verdicts.ToDictionary(
            verdict => verdict.Property.Name, verdict => (verdict.Answer, verdict.Trace?.Length));
        Assert.Equal((Answer.Holds, null), verdicts["Soon"]);
        Assert.Equal((Answer.Violated, 2), verdicts["AtOnce"]);
        Assert.Equal((Answer.Holds, null), verdicts["AtOnceOfIts"]);
        Assert.Equal((Answer.Holds, null), verdicts["Each[0]"]);
        Assert.Equal((Answer.Holds, null), verdicts["Each[1]"]);
        Assert.Equal("Soon.owed", system.Variables[^5].Name);
    }

    sealed class Forgetful : Protocol
    {
        readonly Var<bool> asked = Var(false), done = Var(false);
        Quiesce.Language.Process Asker => FairProcess([Ask, Rest]);
        void Ask() => asked.Next = true;
        void Rest() { Await(asked); done.Next = false; }
        [Liveness] public Temporal Soon => LeadsTo(asked, done, within: 3);
        [Liveness] public Temporal SoonOfIts => LeadsTo(asked, done, within: 3, of: Asker);
    }

    [Fact]
    public void An_answer_that_never_comes_is_not_within_any_number_of_steps()
    {
        var verdicts = ExhaustiveSearch.Run(new Forgetful().Build(), new() { Threads = 1 }).Verdicts.ToDictionary(
            verdict => verdict.Property.Name, verdict => verdict.Answer);
        Assert.Equal(Answer.Violated, verdicts["Soon.Comes"]);
        Assert.Equal(Answer.Violated, verdicts["SoonOfIts.Comes"]);
    }

    sealed class Never : Protocol
    {
        readonly Var<bool> a = Var(false);
        Quiesce.Language.Process P => Process([Set]);
        void Set() => a.Next = true;
        [Liveness] public Temporal F => LeadsTo(a, !a, within: 0);
    }

    [Fact]
    public void Within_no_steps_is_refused() => Assert.Equal(
        "An answer within 0 steps is none: that is an [Invariant].",
        Assert.Throws<ModelException>(() => new Never().Build()).Message);
}
