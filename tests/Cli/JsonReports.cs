using System.Text.Json.Nodes;
using Quiesce.Cli.Console;

namespace Quiesce.Tests.Cli;

public class JsonReports
{
    static JsonNode Report(int exitCode, params string[] arguments)
    {
        var run = CommandRun.Of([.. arguments, "--json"]);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal("", run.Error);
        return JsonNode.Parse(run.Output)!;
    }

    // Each is held against the schema where it is run.
    [Theory]
    [InlineData("atomicity", "delayed-iputs")]
    [InlineData("check", "delayed-iputs", "--engine", "all")]
    [InlineData("check", "delayed-iputs", "peterson")]
    [InlineData("explain", "delayed-iputs", "--variant", "RunIputs")]
    [InlineData("list")]
    [InlineData("mutate", "kernel/refcount-use")]
    [InlineData("order", "delayed-iputs", "--variant", "None")]
    [InlineData("order", "delayed-iputs", "--variant", "RunIputs", "--certify", "1")]
    [InlineData("prove", "delayed-iputs", "--explain")]
    [InlineData("run", "delayed-iputs", "--runs", "20", "--seed", "1")]
    [InlineData("verify", "delayed-iputs", "--engine", "explicit")]
    public void Reports_are_as_the_schema_says(string command, params string[] arguments)
    {
        Assert.Contains(command, ReportSchema.Commands);
        var report = JsonNode.Parse(CommandRun.Of([command, .. arguments, "--json"]).Output)!;
        Assert.Equal(command, (string?)report["command"]);
        Assert.Equal("quiesce", (string?)report["tool"]!["name"]);
    }

    [Fact]
    public void Every_command_that_prints_JSON_is_in_the_schema()
    {
        var commands = CommandRun.Of("--help").Output.Split('\n')
            .Select(line => line.Trim().Split(' ')[0])
            .Where(word => word.All(char.IsAsciiLetterLower) && word.Length > 2)
            .Where(word => CommandRun.Of(word, "--help").Output.Contains("--json"));
        Assert.Equal(ReportSchema.Commands.Order(), commands.Distinct().Order());
    }

    [Fact]
    public void A_check_says_everything_it_found()
    {
        var report = Report(ExitCode.Safety, "check", "delayed-iputs");
        Assert.Equal("btrfs/delayed-iputs", (string?)report["protocol"]);
        Assert.Equal(ExitCode.Safety, (int?)report["exitCode"]);
        Assert.Equal(4, report["variants"]!.AsArray().Count);
        var variant = report["variants"]![2]!;
        Assert.Equal("WaitForIputs", (string?)variant["variant"]);
        Assert.Equal("2", (string?)variant["bounds"]!["workers"]);
        Assert.Equal(54, (long?)variant["distinct"]);
        Assert.Equal(16, (int?)variant["depth"]);
        Assert.True((bool?)variant["isComplete"]);
        Assert.Null(variant["stopReason"]);
        var liveness = variant["properties"]!.AsArray()
            .Single(property => (string?)property!["name"] == "UmountTerminates")!;
        Assert.Equal("violated", (string?)liveness["verdict"]);
        Assert.Equal("Liveness", (string?)liveness["kind"]);
        Assert.Equal(9, (int?)liveness["length"]);
        Assert.Equal(0, (int?)liveness["loopLength"]);
        Assert.Equal(10, liveness["trace"]!["states"]!.AsArray().Count);
        Assert.EndsWith("DelayedIputs.cs", (string?)liveness["location"]!["file"]);
    }

    [Fact]
    public void A_check_says_what_rests_on_steps_being_one()
    {
        var report = Report(ExitCode.AsExpected, "check", "kernel/rcu-use", "--variant", "CallAndBarrier");
        var text = CommandRun.Of("check", "kernel/rcu-use", "--variant", "CallAndBarrier").Output;
        var sentence = (string)report["variants"]![0]!["mergedSteps"]!;
        Assert.Contains("on steps being one", sentence);
        Assert.Contains(sentence, string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void The_trace_in_a_report_is_one_that_replays()
    {
        using var folder = new TemporaryFolder();
        var report = Report(ExitCode.Safety, "check", "delayed-iputs", "--variant", "None", "--property", "NoIputLost");
        var file = folder.Write("trace.itf.json", report["variants"]![0]!["properties"]![0]!["trace"]!.ToJsonString());
        Assert.Equal(ExitCode.AsExpected, CommandRun.Of("replay", file).ExitCode);
    }

    [Fact]
    public void What_is_not_known_is_called_unknown()
    {
        var run = CommandRun.Of(new CancellationToken(canceled: true), "check", "two-phase-commit", "--json");
        var variant = JsonNode.Parse(run.Output)!["variants"]![0]!;
        Assert.False((bool?)variant["isComplete"]);
        Assert.NotNull(variant["stopReason"]);
        Assert.All(
            variant["properties"]!.AsArray(), property => Assert.NotEqual("holds", (string?)property!["verdict"]));
    }

    [Fact]
    public void A_list_has_every_protocol_with_its_bounds()
    {
        var protocols = Report(ExitCode.AsExpected, "list")["protocols"]!.AsArray();
        var protocol = protocols.Single(protocol => (string?)protocol!["name"] == "btrfs/delayed-iputs")!;
        Assert.Equal(
            """[{"name":"workers","default":"2","takes":"a whole number"}]""", protocol["bounds"]!.ToJsonString());
        Assert.Equal("None", (string?)protocol["variants"]![0]!["name"]);
    }

    [Fact]
    public void A_verification_names_every_difference()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(
            "Peterson.expected",
            "reference/peterson  processes=2\n     MutualExclusion\n  -  x3  1 state, depth 1\n");
        var report = Report(ExitCode.Differs, "verify", "peterson", "--expected", path);
        Assert.Equal(ExitCode.Differs, (int?)report["exitCode"]);
        var line = report["lines"]!.AsArray().Single()!;
        Assert.Equal(3, (int?)line["line"]);
        var difference = line["differences"]!.AsArray()
            .Single(difference => (string?)difference!["subject"] == "MutualExclusion")!;
        Assert.Equal("violated@3", (string?)difference["expected"]);
        Assert.Equal("holds", (string?)difference["actual"]);
        Assert.Equal(
            "quiesce check reference/peterson --set processes=2 --property MutualExclusion",
            (string?)difference["command"]);
    }

    [Fact]
    public void A_replay_says_where_it_diverges()
    {
        using var folder = new TemporaryFolder();
        var file = TraceFiles.Write(folder);
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"Cleaner.Exit\"", "\"Umount.FlushWorkers\""));
        var report = Report(ExitCode.Differs, "replay", file);
        Assert.False((bool?)report["replays"]);
        Assert.Equal(3, (int?)report["divergence"]!["step"]);
    }
}
