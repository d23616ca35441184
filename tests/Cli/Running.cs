using System.Text.Json.Nodes;
using Quiesce.Cli.Console;

namespace Quiesce.Tests.Cli;

public class Running
{
    static CommandRun Run(TemporaryFolder folder, params string[] arguments) => CommandRun.Of(
        ["run", "delayed-iputs", "--seed", "5", "--runs", "4", "--steps", "5000", "-o", folder.FullName, .. arguments]);

    [Fact]
    public void A_race_is_shown_with_its_seed_and_saved_for_replay()
    {
        using var folder = new TemporaryFolder();
        var run = Run(folder, "--variant", "None", "--property", "NoIputLost");
        Assert.Equal(ExitCode.Safety, run.ExitCode);
        Assert.StartsWith("btrfs/delayed-iputs None  workers=2\n", run.Output);
        Assert.Contains(" schedules, 20,000 steps, seed 1-5, ", run.Output);
        Assert.Contains("  violated    NoIputLost 10 steps, the shortest, in ", run.Output);
        Assert.Contains("\nNoIputLost violated\n", run.Output);
        Assert.Contains("\nAgain: quiesce run btrfs/delayed-iputs --variant None --seed 1-5 ", run.Output);
        var file = Assert.Single(Directory.GetFiles(folder.FullName));
        Assert.EndsWith("quiesce-run-btrfs-delayed-iputs-None-NoIputLost.itf.json", file);
        var replay = CommandRun.Of("replay", file);
        Assert.Equal("Replayed: 10 steps of btrfs/delayed-iputs None that violate NoIputLost.\n", replay.Output);
    }

    [Fact]
    public void What_is_not_found_is_not_proved()
    {
        using var folder = new TemporaryFolder();
        var run = Run(folder, "--variant", "RunIputs");
        Assert.Equal(ExitCode.AsExpected, run.ExitCode);
        Assert.Contains("  not found   NoWakeAfterFree, NoIputLost, ", run.Output);
        Assert.EndsWith("No violation was found, which proves nothing. Next: larger bounds (--draw-bounds), "
            + "or quiesce check btrfs/delayed-iputs --variant RunIputs\n", run.Output);
        Assert.Empty(Directory.GetFiles(folder.FullName));
    }

    [Fact]
    public void Bounds_are_drawn_far_beyond_the_defaults_and_named_in_the_trace()
    {
        using var folder = new TemporaryFolder();
        var run = Run(folder, "--variant", "None", "--property", "NoWakeAfterFree", "--draw-bounds", "6");
        Assert.Equal(ExitCode.Safety, run.ExitCode);
        var workers = run.Output.Split('\n')
            .Where(line => line.StartsWith("btrfs/delayed-iputs None", StringComparison.Ordinal))
            .Select(line => int.Parse(line.Split('=')[1])).ToList();
        Assert.Equal(6, workers.Count);
        Assert.True(workers.Max() > 4, string.Join(' ', workers));
        foreach (var file in Directory.GetFiles(folder.FullName))
            Assert.Equal(ExitCode.AsExpected, CommandRun.Of("replay", file).ExitCode);
        Assert.Equal(run.Output.Split("violated").Length, Run(
            folder, "--variant", "None", "--property", "NoWakeAfterFree", "--draw-bounds", "6")
            .Output.Split("violated").Length);
    }

    [Theory]
    [InlineData("--runs takes a number from 1 to 1000000000, not '0'.", "--runs", "0")]
    [InlineData("--steps takes a number from 1 to 1000000000000, not 'many'.", "--steps", "many")]
    [InlineData("--length takes a number from 1 to 1048576, not '1048577'.", "--length", "1048577")]
    [InlineData("There is no scheduler 'pcd'; did you mean pct?", "--scheduler", "pcd")]
    [InlineData("'none' is no seed; write a number such as 42.", "--seed", "none")]
    [InlineData("0-42 is a seed of another version of Quiesce, whose schedules this one does not draw; a trace that was "
        + "saved then can still be replayed.", "--seed", "0-42")]
    [InlineData("btrfs/delayed-iputs has no bounds to draw.", "--draw-bounds", "2", "--set", "workers=2")]
    public void Bad_usage_gets_one_sentence(string sentence, params string[] arguments)
    {
        var run = CommandRun.Of(["run", "delayed-iputs", .. arguments]);
        run.Complains(ExitCode.Usage, run.Error.TrimEnd('\n'));
        Assert.StartsWith($"quiesce: {sentence}", run.Error);
    }

    [Fact]
    public void An_interruption_ends_it_with_what_is_known()
    {
        using var interrupted = new CancellationTokenSource();
        interrupted.Cancel();
        var run = CommandRun.Of(interrupted.Token, "run", "delayed-iputs", "--variant", "RunIputs");
        Assert.Equal(ExitCode.Unknown, run.ExitCode);
    }

    [Fact]
    public void As_JSON_it_says_how_often_and_how_short()
    {
        using var folder = new TemporaryFolder();
        var run = Run(folder, "--variant", "None", "--json");
        var report = JsonNode.Parse(run.Output)!;
        Assert.Equal("1-5", (string?)report["seed"]);
        Assert.Equal(ExitCode.Safety, (int?)report["exitCode"]);
        var variant = Assert.Single(report["variants"]!.AsArray())!;
        Assert.Equal(20_000, (long?)variant["steps"]);
        Assert.Equal(11, (int?)variant["coverage"]!["actions"]!["possible"]);
        var lost = variant["properties"]!.AsArray().Single(property => (string?)property!["name"] == "NoIputLost")!;
        Assert.Equal(("violated", 10, true), ((string?)lost["verdict"], (int?)lost["length"], (bool?)lost["isShortest"]));
        Assert.True((long)lost["schedules"]! > 0);
    }

    [Fact]
    public void It_is_an_engine_of_check_as_well()
    {
        var run = CommandRun.Of("check", "delayed-iputs", "--variant", "None", "--engine", "random");
        Assert.Equal(ExitCode.Safety, run.ExitCode);
        Assert.Contains("  violated  NoIputLost", run.Output);
        run = CommandRun.Of("check", "delayed-iputs", "--variant", "RunIputs", "--engine", "random");
        Assert.Equal(ExitCode.Unknown, run.ExitCode);
        Assert.Contains("  unknown  NoIputLost", run.Output);
    }
}
