using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Bool = Quiesce.Language.Expr<bool>;
using Int = Quiesce.Language.Expr<int>;
using Process = Quiesce.Language.Process;
using Temporal = Quiesce.Language.Temporal;

namespace Quiesce.Tests.Atomicity;

/// <summary>Steps in two parts where properties speak of steps, and not only of states.</summary>
public class StepsSpokenOf
{
    static Answer Of(TransitionSystem system, string property) =>
        ExhaustiveSearch.Run(system, new SearchOptions { Threads = 1 }).Verdicts
            .Single(verdict => verdict.Property.Name == property).Answer;

    sealed class Together : Protocol
    {
        readonly Var<bool> x = Var(false);
        readonly Var<bool> y = Var(false);

        Process Writer => FairProcess([Both]);

        void Both()
        {
            x.Next = true;
            y.Next = true;
        }

        [StepInvariant] public Bool ChangeTogether => (Next(x) == x) == (Next(y) == y);
    }

    [Fact]
    public void A_condition_on_steps_notices_that_one_is_two()
    {
        var system = new Together().Build();
        Assert.Equal(Answer.Holds, Of(system, "ChangeTogether"));
        var places = SplitStep.Places(system).ToList();
        Assert.NotEmpty(places);
        Assert.All(places, place =>
            Assert.Equal(Answer.Violated, Of(SplitStep.Apply(system, place), "ChangeTogether")));
    }

    sealed class Counted : Protocol
    {
        readonly Var<bool> asked = Var(false);
        readonly Var<bool> x = Var(false);
        readonly Var<int> y = Var(0, max: 2);
        readonly Var<bool> answered = Var(false);

        Process Worker => FairProcess([Ask, Work, Answer]);

        void Ask() => asked.Next = true;

        void Work()
        {
            x.Next = true;
            y.Next = 1;
        }

        void Answer() => answered.Next = true;

        [Liveness] public Temporal InTime => LeadsTo(asked, answered, within: 2);
        [Liveness] public Temporal AtOnce => LeadsTo(asked, answered, within: 1);
    }

    [Fact]
    public void A_step_in_two_parts_counts_once()
    {
        var system = new Counted().Build();
        var places = SplitStep.Places(system, all: true).ToList();
        Assert.NotEmpty(places);
        foreach (var one in places.Select(place => SplitStep.Apply(system, place)).Prepend(system))
        {
            Assert.Equal(Answer.Holds, Of(one, "InTime"));
            Assert.Equal(Answer.Violated, Of(one, "AtOnce"));
        }
    }

    sealed class Moving : Protocol
    {
        readonly Var<int> x = Var(0, max: 2);
        readonly Var<int> y = Var(1, max: 2);

        Process Worker => FairProcess([Read, Again]);

        void Read()
        {
            Int seen = Let(y);
            x.Next = seen;
        }

        void Again()
        {
            Await(y == 1);
            x.Next = 2;
        }

        [StepInvariant] public Bool Moves => Next(x) != x;
    }

    [Fact]
    public void To_be_in_the_middle_is_no_change_for_a_condition_on_steps()
    {
        var system = new Moving().Build();
        var places = SplitStep.Places(system, all: true).ToList();
        Assert.NotEmpty(places);
        foreach (var one in places.Select(place => SplitStep.Apply(system, place)).Prepend(system))
            Assert.Equal(Answer.Holds, Of(one, "Moves"));
    }
}
