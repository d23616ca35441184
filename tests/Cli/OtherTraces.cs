using Quiesce.Cli.Console;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Tests.Agreement;

namespace Quiesce.Tests.Cli;

/// <summary>Traces as short as the shortest, in which processes take turns in another order.</summary>
public class OtherTraces
{
    static string OrderOf(Trace trace) => string.Join(' ', trace.Actions.Select(action => action.Process));

    [Fact]
    public void Are_all_orders_that_a_reference_search_finds_each_once() => Seeds.Check(80, seed =>
    {
        var system = RandomSystems.Number(seed);
        var reference = new ReferenceSearch(system);
        foreach (var threads in (int[])[1, 3])
        {
            var report = ExhaustiveSearch.Run(system, new SearchOptions { Threads = threads, TracesMax = 50 });
            foreach (var verdict in report.Verdicts.Where(
                verdict => verdict is { Trace: not null, Property.Kind: not PropertyKind.Liveness }))
            {
                var others = report.OtherTraces[verdict.Property.Name];
                Assert.All(others, other => Assert.Null(Replay.Check(other)));
                Assert.All(others, other => Assert.Equal(verdict.Trace!.Length, other.Length));
                var found = others.Prepend(verdict.Trace!).Select(OrderOf).ToList();
                Assert.Distinct(found);
                var switches = others.Select(other => other.ContextSwitches).ToList();
                Assert.Equal(switches.Order(), switches);
                var expected = Orders(reference, system, verdict.Property, verdict.Trace!.Length);
                Assert.Equal(
                    (seed, verdict.Property.Name, Math.Min(50, expected.Count)), (seed, verdict.Property.Name, found.Count));
                Assert.Subset(expected, found.ToHashSet());
            }
        }
    });

    // All runs of so many steps from initial states along the layers, whose last state or step shows the property.
    static HashSet<string> Orders(ReferenceSearch reference, TransitionSystem system, Property property, int length)
    {
        var runs = reference.States.Take(reference.Initial).Select(state => (State: state, Order: "")).ToHashSet();
        var interpreter = new Interpreter(system);
        for (var step = 0; step < length; step++)
            runs = [.. runs.SelectMany(run => Steps(run.State, run.Order, isLast: step == length - 1))];
        return [.. runs.Where(run => property.EndsWithStep && run.Order.EndsWith('!')
            || !run.Order.EndsWith('!') && Shows(run.State)).Select(run => run.Order.TrimEnd('!'))];

        bool Shows(State state) => property.Kind switch
        {
            PropertyKind.Invariant or PropertyKind.Lemma => !interpreter.Holds(property.Predicate, state),
            PropertyKind.Reachable => interpreter.Holds(property.Predicate, state),
            PropertyKind.NoDeadlock => !interpreter.Holds(property.Predicate, state),
            PropertyKind.TypeInvariant => !interpreter.Holds(TypeChecks.OfProperties(system.Declared), state),
            _ => false,
        };

        IEnumerable<(State, string)> Steps(State state, string order, bool isLast)
        {
            foreach (var (action, next) in reference.StepsOf(state))
                yield return (next, $"{order} {action.Process}".TrimStart());
            if (isLast && property.EndsWithStep)
                foreach (var action in system.Attempts.Where(action => Breaks(action, state)))
                    yield return (state, $"{order} {action.Process}!".TrimStart());
        }

        bool Breaks(GuardedAction action, State state) => (property.Kind, interpreter.Try(action, state)) switch
        {
            (PropertyKind.TypeInvariant, Outcome.TypeError) => true,
            (PropertyKind.Assertion, Outcome.Successor(_, var failed)) => failed.Contains(property.Name),
            _ => false,
        };
    }

    [Fact]
    public void Are_shown_one_by_one()
    {
        string[] ask = ["trace", "delayed-iputs", "--variant", "None", "--property", "NoIputLost"];
        var first = CommandRun.Of(ask).Succeeds().Output;
        var second = CommandRun.Of([.. ask, "--next"]).Succeeds().Output;
        var third = CommandRun.Of([.. ask, "--next", "2"]).Succeeds().Output;
        Assert.Equal(second, CommandRun.Of([.. ask, "--next", "1"]).Succeeds().Output);
        Assert.Distinct([first, second, third]);
        Assert.All([second, third], text => Assert.Contains("\n  10  ", text));
    }

    [Fact]
    public void That_are_not_there_are_said_to_be_none()
    {
        var run = CommandRun.Of(
            "trace", "delayed-iputs", "--variant", "None", "--property", "NoIputLost", "--next", "99999");
        Assert.Equal(ExitCode.NothingToShow, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Matches(
            "^No other trace of 10 steps shows NoIputLost in btrfs/delayed-iputs None in another order of processes: "
            + "there are [0-9,]+ others.\n$", run.Error);
    }

    [Fact]
    public void Are_counted_from_one_and_none_of_a_lasso()
    {
        CommandRun.Of("trace", "delayed-iputs", "--property", "NoIputLost", "--next", "0").Complains(
            ExitCode.Usage, "quiesce: --next counts the other traces from 1.");
        CommandRun.Of(
            "trace", "delayed-iputs", "--variant", "WaitForIputs", "--property", "UmountTerminates", "--next").Complains(
            ExitCode.Usage, "quiesce: --next is for traces that end, not for runs that go on for ever.");
    }
}
