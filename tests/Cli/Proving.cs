using System.Text.Json.Nodes;
using Quiesce.Cli.Console;

namespace Quiesce.Tests.Cli;

public class Proving
{
    static CommandRun Prove(params string[] options) =>
        CommandRun.Of(["prove", "delayed-iputs", "--set", "workers=1", .. options]);

    [Fact]
    public void Lemmas_come_first_and_the_rest_is_proved_by_an_invariant_that_is_found()
    {
        var run = Prove("--variant", "RunIputs");
        Assert.Matches(@"\n  NoWakeAfterFree +ok +ok +", run.Output);
        Assert.Matches(@"\n  proved +NoWakeAfterFree +inductive, \d+ conjuncts of the spec\n", run.Output);
        Assert.Matches(@"\n  proved +UmountTerminates +inductive, \d+ conjuncts? found by pdr\n", run.Output);
        Assert.Matches(@"\n  For UmountTerminates:\n    \S", run.Output);
        Assert.Matches(@"\n(\d+) of \1 properties proved\.\n$", run.Output);
        Assert.Equal(ExitCode.AsExpected, run.ExitCode);
    }

    [Fact]
    public void A_lemma_that_is_not_kept_is_named_with_a_step()
    {
        var run = Prove(
            "--variant", "RunIputs", "--property", "StoppedIsGone", "--invariant", "StoppedIsGone: ~shouldStop \\/ taskFreed");
        Assert.Contains("\nStoppedIsGone is not kept by this step, not necessarily reachable", run.Output);
        Assert.Matches(@"\n  StoppedIsGone +ok +fails\n", run.Output);
        Assert.Matches(@"\n  violated +StoppedIsGone +\d steps\n", run.Output);
        Assert.Equal(ExitCode.Safety, run.ExitCode);
    }

    [Fact]
    public void A_limit_proves_nothing()
    {
        var run = CommandRun.Of("prove", "close", "--variant", "ParkCleaner", "--time", "1ms");
        // It may be reached before there is a system.
        Assert.Contains("the time limit of 0.001 s was reached.", run.Output + run.Error);
        Assert.DoesNotContain("  proved", run.Output);
        Assert.Equal(ExitCode.Unknown, run.ExitCode);
    }

    [Fact]
    public void Explains_what_a_proof_needs()
    {
        var run = Prove("--variant", "RunIputs", "--property", "NoWakeAfterFree", "--explain");
        Assert.Matches(@"\n  NoWakeAfterFree needs\n    the guards of .*Worker", run.Output);
        Assert.Contains("taskFreed", run.Output);
    }

    [Fact]
    public void As_JSON_there_is_the_invariant()
    {
        var run = Prove("--variant", "RunIputs", "--property", "NoWakeAfterFree", "--json");
        var variant = JsonNode.Parse(run.Output)!["variants"]![0]!;
        var property = variant["properties"]!.AsArray().Single(one => (string?)one!["name"] == "NoWakeAfterFree")!;
        Assert.Equal("holds", (string?)property["verdict"]);
        Assert.Equal("lemmas", (string?)property["by"]);
        Assert.NotEmpty(property["invariant"]!.AsArray());
        Assert.All(variant["conjuncts"]!.AsArray(), conjunct => Assert.NotNull(conjunct!["initiation"]));
    }
}
