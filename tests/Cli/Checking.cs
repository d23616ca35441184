using Quiesce.Cli.Console;

namespace Quiesce.Tests.Cli;

public class Checking
{
    [Fact]
    public void Prints_verdicts_the_shortest_counterexample_and_what_to_do_next()
    {
        var run = CommandRun.Of("check", "delayed-iputs", "--variant", "None");
        var lines = run.Output.Split('\n');
        Assert.Equal("btrfs/delayed-iputs None  workers=2", lines[0]);
        Assert.Equal("  Stop the cleaner first, the workers afterwards.", lines[1]);
        Assert.StartsWith("  135 distinct states, depth 15, ", lines[2]);
        Assert.Equal(
            """
              violated  NoWakeAfterFree   5 steps   Nobody wakes a task that has been freed.
              violated  NoIputLost        10 steps  No inode outlives the file system:
                                                    ASSERT(list_empty(delayed_iputs)).
              reached   CleanerRunsIputs  2 steps
              holds     UmountTerminates
              holds     TypeInvariant
              holds     NoDeadlock
              and 7 lemmas that hold
            """,
            string.Join('\n', lines[3..11]));
        Assert.Equal("NoWakeAfterFree violated", lines[12]);
        Assert.Equal(
            """
              1 more counterexample (--all-traces): NoIputLost

            Next: quiesce trace btrfs/delayed-iputs --variant None --property NoWakeAfterFree --format changelog

            """,
            string.Join('\n', lines[^4..]));
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void Draws_every_counterexample_if_asked()
    {
        var run = CommandRun.Of("check", "delayed-iputs", "--variant", "None", "--all-traces");
        Assert.Contains("\nNoWakeAfterFree violated\n", run.Output);
        Assert.Contains("\nNoIputLost violated\n", run.Output);
        Assert.DoesNotContain("more counterexample", run.Output);
    }

    [Fact]
    public void Ends_with_the_matrix_of_several_variants()
    {
        var run = CommandRun.Of("check", "delayed-iputs", "--variant", "None", "--variant", "RunI");
        Assert.Contains(
            "  None      x5  x10  ok2  ok  ok  ok  135 states, depth 15\n"
            + "  RunIputs  ok  ok   ok2  ok  ok  ok  54 states, depth 14\n",
            run.Output);
    }

    [Fact]
    public void Takes_several_protocols()
    {
        var run = CommandRun.Of("check", "teardown", "delayed-iputs", "--property", "NoIputLost", "--variant", "None");
        // What one of them does not have is said before the other is searched.
        Assert.Equal("", run.Output);
        run = CommandRun.Of("check", "two-phase", "delayed-iputs", "peterson");
        var (first, second, third) = (
            run.Output.IndexOf("reference/two-phase-commit", StringComparison.Ordinal),
            run.Output.IndexOf("\n\nbtrfs/delayed-iputs None", StringComparison.Ordinal),
            run.Output.IndexOf("\n\nreference/peterson", StringComparison.Ordinal));
        Assert.True(0 == first && first < second && second < third, run.Output);
        Assert.Equal(ExitCode.Safety, run.ExitCode);
        var json = System.Text.Json.Nodes.JsonNode.Parse(
            CommandRun.Of("check", "two-phase", "peterson", "--json").Output)!;
        Assert.Equal(ExitCode.AsExpected, (int?)json["exitCode"]);
        Assert.Equal(
            ["reference/two-phase-commit", "reference/peterson"],
            json["protocols"]!.AsArray().Select(protocol => (string?)protocol!["protocol"]));
    }

    [Fact]
    public void A_property_of_every_process_is_all_its_instances()
    {
        var run = CommandRun.Of("check", "peterson", "--property", "EverybodyEnters");
        Assert.Contains(
            "  holds  EverybodyEnters[0]\n  holds  EverybodyEnters[1]\n  holds  EverybodyEnters[2]\n  holds  TypeInvariant\n",
            run.Output);
        Assert.DoesNotContain("MutualExclusion", run.Output);
        Assert.DoesNotContain(
            "EverybodyEnters[0]", CommandRun.Of("check", "peterson", "--property", "everybodyenters[1]").Output);
        CommandRun.Of("trace", "peterson", "--property", "EverybodyEnters").Complains(
            ExitCode.NothingToShow, "EverybodyEnters holds in reference/peterson: there is no counterexample.");
        Assert.Contains("NobodyStarves[", CommandRun.Of("trace", "dining", "--property", "NobodyStarves").Output);
    }

    [Fact]
    public void That_everything_holds_within_bounds_says_so()
    {
        var run = CommandRun.Of("check", "delayed-iputs", "--variant", "RunIputs");
        Assert.EndsWith("Everything holds within these bounds. Next: larger ones (--set).\n", run.Output);
    }

    [Fact]
    public void A_property_alone_comes_with_the_type_invariant()
    {
        var run = CommandRun.Of("check", "delayed-iputs", "--variant", "None", "--property", "CleanerRunsIputs");
        Assert.Contains("  reached  CleanerRunsIputs  2 steps\n  holds    TypeInvariant\n\n", run.Output);
        Assert.DoesNotContain("NoIputLost", run.Output);
        Assert.Equal(ExitCode.AsExpected, run.ExitCode);
    }

    [Fact]
    public void An_invariant_may_be_tried_and_its_trace_asked_for()
    {
        const string Invariant = "NoEarlyStop: Umount.At(ReapCleaner) => delayed = 0";
        var run = CommandRun.Of("check", "delayed-iputs", "--variant", "None", "--invariant", Invariant);
        Assert.Contains("  violated  NoEarlyStop       2 steps\n", run.Output);
        Assert.EndsWith(
            $"Next: quiesce trace btrfs/delayed-iputs --variant None --invariant '{Invariant}' "
            + "--property NoEarlyStop --format changelog\n",
            run.Output);
        var trace = CommandRun.Of(
            "trace", "btrfs/delayed-iputs", "--variant", "None", "--invariant", Invariant, "--property", "NoEarlyStop");
        Assert.Contains("NoEarlyStop violated", trace.Output);
    }

    [Fact]
    public void Names_the_steps_that_are_never_enabled()
    {
        var run = CommandRun.Of("check", "delayed-iputs", "--variant", "WaitForIputs", "--set", "workers=0");
        Assert.Contains("  never enabled: Cleaner.RunIput\n", run.Output);
    }

    [Fact]
    public void Does_not_name_what_a_part_would_do_after_a_call_that_nobody_makes()
    {
        // Nobody drains or destroys this workqueue; the protocol's own steps that do not happen are named.
        var run = CommandRun.Of("check", "ring-waits", "--variant", "RingWaitsWorkClosesFirst");
        Assert.Contains("  never enabled: Task.MoveRequest(0, not first)", run.Output);
        Assert.DoesNotContain("refused", run.Output);
        // Nor what a part could answer, and never does, where it is called.
        Assert.DoesNotContain("ExitFiles(0, last", run.Output);

        // Here somebody drains, if too late for it to matter: another answer of the part is given.
        run = CommandRun.Of("check", "direct-read-repair", "--variant", "StopEndioFirst");
        Assert.DoesNotContain("refused", run.Output);
    }

    [Fact]
    public void Names_the_properties_whose_premise_is_never_true()
    {
        var run = CommandRun.Of(
            "check", "delayed-iputs", "--variant", "None",
            "--invariant", "Vacuous: delayed > 0 /\\ delayed = 0 => taskFreed");
        Assert.Contains("  says nothing here, its premise is never true: Vacuous\n", run.Output);
    }

    [Fact]
    public void Names_the_invariants_that_no_state_can_violate()
    {
        var run = CommandRun.Of(
            "check", "delayed-iputs", "--variant", "None",
            "--invariant", "Unbelievable: delayed > 2 => shouldStop",
            "--invariant", "True: TRUE",
            "--invariant", "InDomain: delayed >= 0",
            "--invariant", "Vacuous: delayed > 0 /\\ delayed = 0 => taskFreed");
        Assert.Contains("  says nothing here, no state could violate it: ", run.Output);
        Assert.Contains("Unbelievable, True, InDomain\n", run.Output);
        Assert.Contains("  says nothing here, its premise is never true: Vacuous\n", run.Output);
    }

    [Fact]
    public void Plain_output_has_no_escapes_and_a_terminal_has_colours()
    {
        Assert.DoesNotContain('\e', CommandRun.Of("check", "delayed-iputs").Output);
        Assert.DoesNotContain('\e', CommandRun.OnTerminal("check", "delayed-iputs", "--plain").Output);
        Assert.Contains('\e', CommandRun.OnTerminal("check", "delayed-iputs").Output);
    }

    [Fact]
    public void Does_not_depend_on_the_number_of_threads()
    {
        static string Counts(string threads) => CommandRun
            .Of("verify", "delayed-iputs", "teardown", "peterson", "--engine", "explicit", "--threads", threads)
            .Output;
        Assert.Equal(Counts("1"), Counts("3"));
    }
}
