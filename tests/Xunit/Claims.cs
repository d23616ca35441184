using System.Runtime.CompilerServices;
using Quiesce.Language;
using Quiesce.Protocols.Btrfs;
using Quiesce.Tests.Cli;
using Quiesce.Tests.Repository;
using Quiesce.Xunit;
using Check = Quiesce.Xunit.Check;

namespace Quiesce.Tests.Xunit;

/// <summary>What a test can claim of a protocol, and what it is told where that is not so.</summary>
public class Claims
{
    static string Failure(Action claim) => Assert.Throws<CheckFailedException>(claim).Message;

    static int Line([CallerLineNumber] int line = 0) => line;

    static ProtocolCheck<DelayedIputs> Of(Patch patch, Engine engine = Engine.Explicit) =>
        Check.Protocol(new DelayedIputs(patch), engine);

    static ProtocolCheck<Counting> Of(Locking locking, Engine engine = Engine.Explicit) =>
        Check.Protocol(new Counting(locking), engine);

    [Fact]
    public void That_are_so_pass()
    {
        var check = Of(Patch.RunIputs);
        check.Holds(p => p.NoIputLost);
        check.Holds(p => p.UmountTerminates);
        check.IsReached(p => p.CleanerRunsIputs);
        check.NeverDeadlocks();
        check.HoldsAll();
        Of(Patch.None).Violates(p => p.NoWakeAfterFree, steps: 5);
        Of(Patch.WaitForIputs).Violates(p => p.UmountTerminates, steps: 9);
        Of(Patch.WaitForIputs).Deadlocks(steps: 9);
    }

    [Fact]
    public void That_are_not_so_show_the_property_of_the_spec_and_the_trace() => Assert.Equal(
        """
        NoWakeAfterFree is violated after 5 steps, says explicit.
        btrfs/delayed-iputs None  workers=2
        NoWakeAfterFree violated
          Nobody wakes a task that has been freed.
          DelayedIputs.cs:79
              Umount       Cleaner  Worker0
           0                                   delayed = 0, shouldStop = FALSE, taskFreed = FALSE
           1  StopCleaner                      shouldStop = TRUE
           2               Sleep
           3               Exit
           4  ReapCleaner                      taskFreed = TRUE
           5                        QueueIput  delayed = 1
        Next: quiesce trace btrfs/delayed-iputs --variant None --property NoWakeAfterFree
        """,
        Failure(() => Of(Patch.None).Holds(p => p.NoWakeAfterFree)));

    [Fact]
    public void Of_everything_name_all_that_is_wrong_and_draw_the_shortest() => Assert.StartsWith(
        """
        NoWakeAfterFree is violated after 5 steps, says explicit.
        NoIputLost is violated after 10 steps, says explicit.
        btrfs/delayed-iputs None  workers=2
        NoWakeAfterFree violated
        """,
        Failure(() => Of(Patch.None).HoldsAll()));

    public class Climbs(int top = 1) : Protocol
    {
        readonly Var<int> x = Var(0, max: 9);
        Quiesce.Language.Process P => Process([Up]);
        protected virtual void Up() => x.Next = x + top;
        [Invariant] public Expr<bool> Low => x < 2;
    }

    public sealed class ClimbsAgain(int top = 1) : Climbs(top);

    // The base is a variant, too, and a class passes its bounds on.
    [Fact]
    public void Of_classes_that_are_variants_give_the_command_that_shows_it_again()
    {
        Assert.Contains(
            "\nNext: quiesce trace xunit/climbs --variant None --set top=3 --property Low",
            Failure(() => Check.Protocol(new Climbs(3)).HoldsAll()));
        Assert.Contains(
            "\nNext: quiesce trace xunit/climbs --variant ClimbsAgain --set top=3 --property Low",
            Failure(() => Check.Protocol(new ClimbsAgain(3)).HoldsAll()));
    }

    [Fact]
    public void Of_behaviours_show_a_lasso() => Assert.Contains(
        "UmountTerminates is violated after 9 steps, then nothing, says explicit.",
        Failure(() => Of(Patch.WaitForIputs).Holds(p => p.UmountTerminates)));

    // The command is run, too: what it draws is what the test has drawn.
    [Fact]
    public void Of_the_tests_own_are_checked_in_the_same_way()
    {
        Of(Locking.Atomic).Holds(p => p.count <= 2);
        Of(Locking.Atomic).Holds(p => Model.Eventually(p.Task.Done));
        Of(Locking.None).IsReached(p => p.count == 2);
        Of(Locking.None).Violates(p => p.Task[0].Done.Implies(!p.Task[1].At(p.Write)), steps: 3);
        var line = Line() + 1;
        var message = Failure(() => Of(Locking.None).Holds(p => p.count ==
            p.seen[p.Task[0]]));
        Assert.Equal(
            $"""
            {nameof(Of_the_tests_own_are_checked_in_the_same_way)} is violated after 2 steps, says explicit.
            xunit/counting None  tasks=2  (new Counting(locking))
            {nameof(Of_the_tests_own_are_checked_in_the_same_way)} violated
              count == seen[Task[0]]
              Claims.cs:{line}
                  Task0
               0         count = 0, Task.seen = [0..1 |-> 0]
               1  Read
               2  Write  count = 1
            """,
            message[..message.IndexOf("\nNext: ", StringComparison.Ordinal)]);
    }

    [Theory]
    [InlineData(Engine.Explicit)]
    [InlineData(Engine.Random)]
    public void Print_a_command_that_shows_the_same_again(Engine engine)
    {
        var message = Failure(() =>
            Check.Protocol(new Counting(Locking.None), engine, seed: 7).Holds(p => p.NothingIsLost));
        var at = message.IndexOf("Next: quiesce ", StringComparison.Ordinal);
        var words = message[(at + "Next: quiesce ".Length)..].Split(' ');
        Assert.Equal(["--spec", Path.Combine(Checkout.Root, "tests")], words[^2..]);
        // The project of these tests is not built while they run: its assembly is at hand.
        words[^1] = typeof(Counting).Assembly.Location;
        var run = CommandRun.Of(words);
        var drawn = message[message.IndexOf("NothingIsLost violated", StringComparison.Ordinal)..at];
        Assert.Contains(drawn, run.Output);
    }

    [Fact]
    public void Print_no_command_that_would_show_something_else()
    {
        Assert.EndsWith(
            "\nNo command shows this: Counting has not kept what it was made with.",
            Failure(() => Check.Protocol(new Counting(Locking.None, start: 1)).Holds(p => p.count == 1)));
        Assert.EndsWith(
            "\nNo command shows this: HiddenCounting is not public.",
            Failure(() => Check.Protocol(new HiddenCounting(Locking.None)).Holds(p => p.NeverDone)));
        Assert.Contains(
            " --variant None --set tasks=1 --invariant 'Print_no_command_that_would_show_something_else: count = 0' ",
            Failure(() => Check.Protocol(new Counting(Locking.None, tasks: 1)).Holds(p => p.count == 0)));
    }

    [Fact]
    public void Of_all_runs_are_none_in_a_model_that_leaves_its_domains() => Assert.StartsWith(
        "TypeInvariant is violated after ",
        Failure(() => Check.Protocol(new Counting(Locking.Atomic, tasks: 4)).Holds(p => p.count >= 0)));

    [Fact]
    public void That_something_is_wrong_say_what_is_wrong_with_that()
    {
        Assert.Equal(
            "NoIputLost holds, says explicit.\nbtrfs/delayed-iputs RunIputs  workers=2",
            Failure(() => Of(Patch.RunIputs).Violates(p => p.NoIputLost)));
        Assert.StartsWith(
            "NoIputLost is violated after 10 steps, says explicit; the test expects 4 steps.\n",
            Failure(() => Of(Patch.None).Violates(p => p.NoIputLost, steps: 4)));
        Assert.StartsWith(
            "NoDeadlock is violated after 9 steps, says explicit.\n", Failure(() => Of(Patch.WaitForIputs).NeverDeadlocks()));
        Assert.Equal(
            "That_something_is_wrong_say_what_is_wrong_with_that is never reached, says explicit.\n"
                + "xunit/counting None  tasks=2  (new Counting(locking))",
            Failure(() => Of(Locking.None).IsReached(p => p.count == 3)));
    }

    [Theory]
    [InlineData(Engine.Explicit)]
    [InlineData(Engine.Bmc)]
    [InlineData(Engine.Pdr)]
    [InlineData(Engine.Random)]
    [InlineData(Engine.All)]
    public void Are_decided_by_the_engine_that_is_asked(Engine engine)
    {
        // Random runs that find nothing make all their steps, which takes seconds: once is enough.
        if (engine != Engine.All)
            Of(Locking.Atomic, engine).Holds(p => p.NothingIsLost);
        if (engine != Engine.Random)
            Of(Locking.Atomic, engine).IsReached(p => p.CountsOne);
        Of(Locking.None, engine).Violates(p => p.NothingIsLost, steps: 4);
        var name = engine == Engine.All ? "explicit" : $"{engine}".ToLowerInvariant();
        Assert.StartsWith(
            $"NothingIsLost is violated after 4 steps, says {name}.",
            Failure(() => Of(Locking.None, engine).Holds(p => p.NothingIsLost)));
    }

    [Fact]
    public void That_nothing_decides_do_not_pass()
    {
        var late = Check.Protocol(new DelayedIputs(Patch.RunIputs), timeLimit: TimeSpan.Zero);
        Assert.StartsWith(
            "NoIputLost is unknown, which is no pass: the time limit of 0 s was reached.\n",
            Failure(() => late.Holds(p => p.NoIputLost)));
        Assert.Contains("is unknown, which is no pass", Failure(() => late.IsReached(p => p.CleanerRunsIputs)));
        Assert.Contains("is unknown, which is no pass", Failure(() => late.Violates(p => p.NoIputLost)));
        var random = Check.Protocol(new DelayedIputs(Patch.RunIputs), Engine.Random, TimeSpan.Zero);
        Assert.Contains("is unknown, which is no pass", Failure(() => random.Holds(p => p.NoIputLost)));
    }

    [Fact]
    public void Of_random_runs_need_a_find_where_something_is_to_be_found()
    {
        Assert.Matches(
            "^Of_random_runs_need_a_find_where_something_is_to_be_found is not reached: not found in [0-9,]+ schedules",
            Failure(() => Of(Locking.None, Engine.Random).IsReached(p => p.count == 3)));
        Assert.Matches(
            "^NothingIsLost is not violated: not found in [0-9,]+ schedules",
            Failure(() => Of(Locking.Atomic, Engine.Random).Violates(p => p.NothingIsLost)));
    }

    [Fact]
    public void That_cannot_be_made_are_refused_with_a_sentence()
    {
        var check = Of(Locking.None);
        Assert.Equal(
            "seen == 0 makes no claim: A local without its process, as in popped[Umount], stands outside a step.",
            Failure(() => check.Holds(p => p.seen == 0)));
        Assert.Equal(
            "unused[Watcher] reads Watcher.unused, which is no variable of xunit/counting None: "
                + "no step uses it, or it is another instance's.",
            Failure(() => check.Holds(p => p.unused[p.Watcher])));
        var other = new Counting(Locking.None);
        other.Build();
        Assert.StartsWith("other.count == 0 reads count, which is no variable of", Failure(() => check.Holds(p => other.count == 0)));
        Assert.Equal(
            "IsExact says nothing of xunit/counting None: it has no value there.", Failure(() => check.Holds(p => p.IsExact)));
        Assert.Equal(
            "CountsOne is [Reachable], of which a test asks IsReached, not Holds.", Failure(() => check.Holds(p => p.CountsOne)));
        Assert.Equal(
            "Task[2].Done makes no claim: Task[2] does not exist: Task has 2 instances.", Failure(() => check.Holds(p => p.Task[2].Done)));
        Assert.Equal(
            "CountsOne is [Reachable]: one schedule says nothing about it.",
            Failure(() => check.Along(new Schedule([])).Holds(p => p.CountsOne)));
        Assert.Equal(
            "Engine.Bmc does not know the shortest stem of a lasso: leave out the steps.",
            Failure(() => Of(Patch.WaitForIputs, Engine.Bmc).Violates(p => p.UmountTerminates, steps: 9)));
        Assert.Equal("There is no engine 99.", Failure(() => Of(Locking.None, (Engine)99).Holds(p => p.NothingIsLost)));
        Assert.Equal(
            "Engine.Pdr needs Z3. Install libz3.", Failure(() => ProtocolCheck<Counting>.RequireZ3(Engine.Pdr, "Install libz3.")));
    }

    [Fact]
    public void Of_a_protocol_that_cannot_be_built_are_refused_with_a_sentence()
    {
        static string Refusal(Counting counting) =>
            Assert.Throws<ModelException>(() => Check.Protocol(counting)).Message;
        var built = new Counting(Locking.None);
        Check.Protocol(built);
        Assert.Equal(
            "This Counting has been built before: an instance makes one system, so make another.", Refusal(built));
        Assert.Equal("Counting has no locking 99: there is None, Atomic.", Refusal(new Counting((Locking)99)));
    }

    [Fact]
    public void Of_an_instance_know_its_variant_and_bounds()
    {
        var system = new DelayedIputs(Patch.RunIputs, 3).Build();
        Assert.Equal("btrfs/delayed-iputs RunIputs", $"{system}");
        Assert.Equal([("workers", "3")], system.Bounds.AsEnumerable());
    }
}
