using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Protocols.Btrfs;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Claims;
using Quiesce.Symbolic.Encoding;

namespace Quiesce.Tests.Symbolic;

/// <summary>What a search says is checked; what it says wrongly is noticed.</summary>
public class LayerCheckTests
{
    // The patch leaves fewer states.
    [Theory]
    [InlineData(CloseOrder.None)]
    [InlineData(CloseOrder.ParkCleaner)]
    public void What_holds_is_proved_and_of_few_states_all_traces_are_confirmed(CloseOrder order)
    {
        var search = ExhaustiveSearch.Run(new CloseCtree(order).Build(), SearchClaims.Options);
        var options = new SymbolicOptions { DistancesMax = 1_500 };
        var areFew = search.Distinct <= options.DistancesMax;
        Assert.Equal(order == CloseOrder.ParkCleaner, areFew);
        var report = LayerCheck.Run(search.System, SearchClaims.Of(search), options);
        Assert.Null(report.StopReason);
        foreach (var (verdict, expected) in report.Verdicts.Zip(search.Verdicts))
        {
            if (verdict.Property.Kind == PropertyKind.Liveness || (expected.Trace is not null && !areFew))
            {
                Assert.Equal(Answer.Unknown, verdict.Answer);
                continue;
            }
            Assert.Equal((expected.Answer, expected.Trace), (verdict.Answer, verdict.Trace));
            Assert.Equal(expected.Trace is null, verdict.Evidence is Evidence.InductiveInvariant);
        }
    }

    [Fact]
    public void The_layers_are_the_states_by_depth()
    {
        var search = ExhaustiveSearch.Run(HandMade.Evens(), SearchClaims.Options);
        var layers = Assert.NotNull(search.Layers);
        // Open or not; the number grows by two.
        Assert.Equal([1, 2, 2, 2, 1], layers.Select(layer => layer.Length));
        Assert.Equal(search.Distinct, layers.SelectMany(layer => layer).Distinct().Count());
        Assert.Null(ExhaustiveSearch.Run(HandMade.Evens(), SearchClaims.Options with { StatesMax = 7 }).Layers);
        Assert.Null(ExhaustiveSearch.Run(HandMade.Evens()).Layers);
    }

    static readonly Property Even = HandMade.NumberIs(PropertyKind.Invariant, "Even", 0, 2, 4, 6);
    static readonly Property Small = HandMade.NumberIs(PropertyKind.Invariant, "Small", 0, 1, 2, 3);
    static readonly Property Odd = HandMade.NumberIs(PropertyKind.Reachable, "Odd", 1, 3, 5, 7);

    [Fact]
    public void Shortest_traces_are_confirmed_and_what_no_state_decides_is_proved()
    {
        var search = ExhaustiveSearch.Run(HandMade.Evens(Even, Small, Odd), SearchClaims.Options);
        var report = LayerCheck.Run(search.System, SearchClaims.Of(search));
        Assert.Equal(
            [("Even", Answer.Holds, null), ("Small", Answer.Violated, 2), ("Odd", Answer.Violated, (int?)null)],
            report.Verdicts.Take(3).Select(verdict =>
                (verdict.Property.Name, verdict.Answer, verdict.Trace?.Length)));
    }

    // Each takes something from the claim, or adds to it, that makes it wrong.
    public static TheoryData<string, string> WrongClaims => new()
    {
        { "a state is missing", "a step to a state that was not found" },
        { "the first states are missing", "an initial state that was not found" },
        { "a trace is missing", "a state that decides a property that no state should decide" },
        { "a state is too far away", "a step past the next layer" },
        { "the first state is too far away", "an initial state that is said to be further away" },
        { "the trace is too long", "a state that decides a property after fewer steps" },
        { "the trace decides nothing", "no state that decides Small in its trace" },
        { "the trace is no run", "no such run to Small" },
    };

    [Theory]
    [MemberData(nameof(WrongClaims))]
    public void A_wrong_claim_is_a_failure_that_says_what_is_wrong(string what, string sentence)
    {
        var search = ExhaustiveSearch.Run(HandMade.Evens(Even, Small, Odd), SearchClaims.Options);
        var right = SearchClaims.Of(search);
        var layers = right.Layers!.Value;
        var trace = Assert.Single(right.Traces);
        var claim = what switch
        {
            "a state is missing" => right with { Layers = layers.SetItem(2, layers[2].RemoveAt(0)) },
            "the first states are missing" => right with { Layers = layers.SetItem(0, []) },
            "a trace is missing" => right with { Traces = [] },
            "a state is too far away" => right with
            {
                Layers = layers.SetItem(1, []).SetItem(2, layers[2].AddRange(layers[1])),
            },
            "the first state is too far away" => right with { Layers = layers.Insert(0, []) },
            "the trace is too long" => right with { Traces = [Detour(trace)] },
            "the trace decides nothing" => right with
            {
                Traces = [trace with { States = trace.States[..^1], Actions = trace.Actions[..^1] }],
            },
            "the trace is no run" => right with
            {
                Traces = [trace with { States = trace.States.SetItem(1, trace.States[0]) }],
            },
            _ => throw new ArgumentOutOfRangeException(nameof(what)),
        };
        var failure = Assert.Throws<InvalidOperationException>(() => LayerCheck.Run(search.System, claim));
        Assert.EndsWith($"it finds {sentence}.", failure.Message);
    }

    [Theory]
    [InlineData(nameof(PlantedFault.DroppedFrame))]
    [InlineData(nameof(PlantedFault.LostClause))]
    public void A_fault_of_the_encoding_that_adds_steps_is_a_failure(string fault)
    {
        var search = ExhaustiveSearch.Run(new DelayedIputs(Patch.RunIputs).Build(), SearchClaims.Options);
        var options = new SymbolicOptions { Fault = Enum.Parse<PlantedFault>(fault) };
        Assert.Throws<InvalidOperationException>(() => LayerCheck.Run(search.System, SearchClaims.Of(search), options));
    }

    [Fact]
    public void Time_that_is_over_leaves_all_open()
    {
        var search = ExhaustiveSearch.Run(new CloseCtree(CloseOrder.None).Build(), SearchClaims.Options);
        var report = LayerCheck.Run(
            search.System, SearchClaims.Of(search), new SymbolicOptions { TimeLimit = TimeSpan.Zero });
        Assert.Equal("the time limit of 0 s was reached", report.StopReason);
        Assert.All(report.Verdicts, verdict => Assert.Equal(Answer.Unknown, verdict.Answer));
    }

    // The same run, after a step that leaves the number alone.
    static Trace Detour(Trace trace)
    {
        var open = trace.System.Actions.Single(action => action.Name == "Open");
        State Opened(State state) => new(state.Values.SetItem(open.Updates[0].Variable.Offset, 1));
        return trace with
        {
            States = [trace.States[0], .. trace.States.Select(Opened)],
            Actions = [open, .. trace.Actions],
        };
    }
}
