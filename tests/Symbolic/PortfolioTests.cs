using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Protocols.Btrfs;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Claims;
using Quiesce.Symbolic.Encoding;

namespace Quiesce.Tests.Symbolic;

/// <summary>What the engines do together: proofs of what holds, runs against what does not.</summary>
public class PortfolioTests
{
    [Theory]
    [InlineData(Patch.None, false)]
    [InlineData(Patch.WaitForIputs, false)]
    [InlineData(Patch.RunIputs, false)]
    [InlineData(Patch.None, true)]
    [InlineData(Patch.WaitForIputs, true)]
    [InlineData(Patch.RunIputs, true)]
    public void What_holds_is_proved_for_runs_of_any_length_and_what_does_not_has_a_shortest_trace(
        Patch patch, bool searches)
    {
        var system = new DelayedIputs(patch, 2).Build();
        var explicitly = Quiesce.Explicit.ExhaustiveSearch.Run(system);
        var expectedToHold = explicitly.Verdicts.Where(verdict => verdict.Trace is null)
            .Select(verdict => verdict.Property.Name)
            .ToHashSet();
        var report = Portfolio.Run(
            system, expectedToHold, lassoStepsMax: 12, options: null, searches ? SearchClaims.Of(system) : null,
            searches ? SearchClaims.Of : null);
        foreach (var (verdict, expected) in report.Verdicts.Zip(explicitly.Verdicts))
        {
            Assert.Equal(expected.Answer, verdict.Answer);
            Assert.Equal(expected.Trace?.Length, verdict.Trace?.Length);
            Assert.Equal(
                expected.Trace is null, verdict.Evidence is Evidence.InductiveInvariant or Evidence.Ranked);
        }
    }

    // The number is 4 after two steps. Bounded model checking is not let so far, or, by a fault, sees nothing there.
    [Theory]
    [InlineData(nameof(PlantedFault.None), 1, true)]
    [InlineData(nameof(PlantedFault.LateProperty), 2, false)]
    public void A_trace_is_confirmed_unless_bounded_model_checking_has_ruled_it_out(
        string fault, int depthMax, bool isConfirmed)
    {
        var system = HandMade.Evens(HandMade.NumberIs(PropertyKind.Invariant, "Small", 0, 1, 2, 3));
        var options = new SymbolicOptions
        {
            DistancesMax = 0,
            DepthMax = depthMax,
            Fault = Enum.Parse<PlantedFault>(fault),
        };
        var verdict = Portfolio.Run(system, new HashSet<string>(), lassoStepsMax: 2, options, SearchClaims.Of(system))
            .Verdicts.Single(verdict => verdict.Property.Name == "Small");
        Assert.Equal(isConfirmed ? Answer.Violated : Answer.Unknown, verdict.Answer);
        if (isConfirmed)
            Assert.Equal(2, verdict.Trace!.Length);
        else
            Assert.Equal(depthMax + 1, Assert.IsType<Evidence.Bound>(verdict.Evidence).Depth);
    }

    // An index that only a violated invariant reads goes out of bounds: nobody but the type invariant says so.
    [Theory]
    [InlineData(SystemBuilder.TypeInvariant)]
    [InlineData(SystemBuilder.TypeInvariant, "IsSet")]
    [InlineData()]
    public void The_type_invariant_speaks_of_what_is_violated_as_well(params string[] expectedToHold)
    {
        var builder = new SystemBuilder { Name = "table" };
        var place = builder.AddVariable("place", Domain.Range(0, 3), [[0]]);
        var table = builder.AddVariable("table", Domain.Bool, [[1], [1]], length: 2);
        builder.AddProcess(new Process { Name = "P", Group = "P" });
        builder.AddAction(new GuardedAction
        {
            Name = "Next",
            Step = "Next",
            Process = 0,
            Guard = Expr.Less(Expr.Read(place), Expr.Int(2)),
            Updates = [new Update(place, null, Expr.Add(Expr.Read(place), Expr.Int(1)))],
        });
        builder.AddProperty(new Property
        {
            Name = "IsSet",
            Kind = PropertyKind.Invariant,
            Predicate = Expr.Read(table, Expr.Read(place)),
        });
        var report = Portfolio.Run(
            builder.Build(), expectedToHold.ToHashSet(), lassoStepsMax: 1);
        Assert.All(
            report.Verdicts.Where(verdict => verdict.Property.Name is "IsSet" or SystemBuilder.TypeInvariant),
            verdict => Assert.Equal((Answer.Violated, 2), (verdict.Answer, verdict.Trace!.Length)));
    }

    [Fact]
    public void Time_that_is_over_leaves_all_open_and_says_why()
    {
        var system = new CloseCtree(CloseOrder.None).Build();
        var names = system.Properties.Select(property => property.Name).ToHashSet();
        var report = Portfolio.Run(
            system, names, lassoStepsMax: 4, new SymbolicOptions { TimeLimit = TimeSpan.Zero });
        Assert.Equal("the time limit of 0 s was reached", report.StopReason);
        Assert.Contains(report.Verdicts, verdict => verdict.Answer == Answer.Unknown);
    }
}
