using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Protocols.Btrfs;
using Quiesce.Symbolic.Invariants;

namespace Quiesce.Tests.Symbolic;

/// <summary>Lemmas: which of them are inductive together, and what is shown of the others.</summary>
public class InductiveInvariants
{
    const PropertyKind Lemma = PropertyKind.Lemma;

    static readonly Property Even = HandMade.NumberIs(Lemma, "Even", 0, 2, 4, 6);
    static readonly Property NotSeven = HandMade.NumberIs(Lemma, "NotSeven", 0, 1, 2, 3, 4, 5, 6);
    static readonly Property NotFive = HandMade.NumberIs(Lemma, "NotFive", 0, 1, 2, 3, 4, 6, 7);
    static readonly Property Positive = HandMade.NumberIs(Lemma, "Positive", 1, 2, 3, 4, 5, 6, 7);

    static ConjunctReport Report(string name, params Property[] properties) => InductiveInvariantCheck
        .Run(HandMade.Evens([.. properties])).Single(report => report.Property.Name == name);

    [Fact]
    public void A_lemma_that_every_action_keeps_passes()
    {
        Assert.True(Report("Even", Even).Passed);
        Assert.False(Report("Even", Even).IsImplied);
        var implied = Report("NotSeven", Even, NotSeven);
        Assert.True(implied is { Passed: true, IsImplied: true });
    }

    [Fact]
    public void A_lemma_that_is_false_at_the_start_shows_the_initial_state()
    {
        var report = Report("Positive", Positive, Even);
        Assert.False(report.Passed);
        Assert.Equal(0, report.Initiation!.Length);
        Assert.Null(report.Consecution);
        Assert.Null(Replay.Check(report.Initiation));
        Assert.True(Report("Even", Positive, Even).Passed);
    }

    [Fact]
    public void A_lemma_that_is_true_but_not_inductive_shows_a_step_that_exists()
    {
        var report = Report("NotSeven", NotSeven);
        Assert.False(report.Passed);
        Assert.Null(report.Initiation);
        var step = report.Consecution!;
        Assert.Equal(("Add", 5, 7), (step.Action.Name, step.Before.Values[0], step.After.Values[0]));
        Assert.Empty(step.Without);
        var trace = step.ToStep(HandMade.Evens(NotSeven));
        Assert.Equal((2, 1), (trace.States.Length, trace.Length));
        // Not a run: 5 is not reachable, nor initial.
        Assert.Equal(0, Replay.Check(trace)!.Step);
    }

    [Fact]
    public void What_failed_is_no_longer_assumed_and_the_others_are_asked_again()
    {
        // Without NotFive there is the step from 5 to 7; NotFive itself fails from 3.
        Assert.Equal(3, Report("NotFive", NotFive, NotSeven).Consecution!.Before.Values[0]);
        var step = Report("NotSeven", NotFive, NotSeven).Consecution!;
        Assert.Equal((5, 7), (step.Before.Values[0], step.After.Values[0]));
        Assert.Equal("NotFive", Assert.Single(step.Without).Name);
        Assert.True(Report("NotSeven", NotFive, NotSeven, Even).Passed);
    }

    [Fact]
    public void A_reachable_property_stands_for_the_claim_that_it_never_is()
    {
        var three = HandMade.NumberIs(PropertyKind.Reachable, "Three", 3);
        Assert.True(Report("Three", Even, three) is { Passed: true, IsImplied: true });
        Assert.NotNull(Report("Zero", HandMade.NumberIs(PropertyKind.Reachable, "Zero", 0)).Initiation);
    }

    [Theory]
    [InlineData(Patch.FlushWorkers, 2)]
    [InlineData(Patch.RunIputs, 2)]
    [InlineData(Patch.RunIputs, 12)]
    public void The_lemmas_of_delayed_iputs_prove_what_holds_at_any_size(Patch patch, int workers)
    {
        var reports = InductiveInvariantCheck.Run(new DelayedIputs(patch, workers).Build());
        var failed = reports.Where(report => !report.Passed).Select(report => report.Property.Name);
        Assert.Equal(
            patch == Patch.RunIputs ? ["CleanerRunsIputs"] : ["NoIputLost", "CleanerRunsIputs"], failed);
    }

    [Fact]
    public void A_guard_that_the_proof_needs_is_named_and_another_one_is_not()
    {
        var atMostSix = HandMade.NumberIs(PropertyKind.Invariant, "Even", 0, 2, 4, 6);
        var system = HandMade.Evens(atMostSix);
        var property = system.FindProperty("Even")!;
        var explanation = Explanation.Of(
            property, new Evidence.InductiveInvariant(system, [Conjunct.Of(property)]));
        Assert.Single(explanation.Conjuncts);
        // From 6 two more would not be in the domain: types need the guard, evenness does not.
        Assert.DoesNotContain(explanation.Guards, action => action.Name is "Reset" or "Open");
        Assert.Equal(["number"], explanation.Variables.Select(variable => variable.Name));

        var notSix = HandMade.NumberIs(PropertyKind.Invariant, "NotOpen", 0, 1, 2, 3, 4, 5, 6, 7);
        Assert.Throws<ArgumentException>(() => Explanation.Of(
            NotFive with { Predicate = NumberIsNot(system, 5) },
            new Evidence.InductiveInvariant(HandMade.Evens(notSix), [])));
    }

    [Fact]
    public void A_guard_that_keeps_a_number_small_is_needed()
    {
        var builder = new SystemBuilder { Name = "limits" };
        var number = builder.AddVariable("number", Domain.Range(0, 7), [[0]]);
        var other = builder.AddVariable("other", Domain.Range(0, 7), [[0]]);
        builder.AddProcess(new Process { Name = "P", Group = "P" });
        foreach (var variable in new[] { number, other })
            builder.AddAction(new GuardedAction
            {
                Name = $"Count.{variable}",
                Step = $"Count.{variable}",
                Process = 0,
                Guard = Expr.Less(Expr.Read(variable), Expr.Int(3)),
                Updates = [new Update(variable, null, Expr.Add(Expr.Read(variable), Expr.Int(1)))],
            });
        builder.AddProperty(new Property
        {
            Name = "Small",
            Kind = PropertyKind.Invariant,
            Predicate = Expr.LessOrEqual(Expr.Read(number), Expr.Int(3)),
        });
        var system = builder.Build();
        var verdict = InductiveInvariantCheck.Prove(system).Verdicts.Single(verdict => verdict.Property.Name == "Small");
        var explanation = Explanation.Of(verdict.Property, (Evidence.InductiveInvariant)verdict.Evidence);
        Assert.Equal("Count.number", Assert.Single(explanation.Guards).Name);
        Assert.Equal("number", Assert.Single(explanation.Variables).Name);
    }

    static Expr NumberIsNot(TransitionSystem system, int value) =>
        Expr.NotEqual(Expr.Read(system.Variables[0]), Expr.Int(value));
}
