using System.Text.Json.Nodes;
using Quiesce.Cli.Console;
using Quiesce.Cli.Reports;
using Quiesce.Cli.Specs;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir.Verdicts;
using Path = System.IO.Path;

namespace Quiesce.Tests.Cli;

public class Engines
{
    [Fact]
    public void Every_engine_finds_the_same_shortest_counterexamples()
    {
        var run = CommandRun.Of("check", "delayed-iputs", "--variant", "None", "--engine", "all", "--set", "workers=1");
        Assert.Matches(
            """
            (?x) \n\ +explicit\ +bmc\ +pdr\ +random
            \n\ \ NoWakeAfterFree\ +violated@5\ +violated@5\ +violated@5\ +violated@5
            \n\ \ NoIputLost\ +violated@8\ +violated@8\ +violated@8\ +violated@8
            \n\ \ CleanerRunsIputs\ +reached@2\ +reached@2\ +reached@2\ +reached@2
            \n\ \ UmountTerminates\ +holds\ +(holds|unknown)\ +holds\ +unknown
            \n\ \ TypeInvariant\ +holds\ +holds\ +holds\ +unknown
            \n\ \ NoDeadlock\ +holds\ +holds\ +holds\ +unknown\n
            """.Replace("\n", ""),
            run.Output);
        Assert.Contains("\nNoWakeAfterFree violated\n", run.Output);
        Assert.Equal(ExitCode.Safety, run.ExitCode);
    }

    [Fact]
    public void Bounded_model_checking_holds_once_longer_runs_add_nothing()
    {
        var run = CommandRun.Of("check", "delayed-iputs", "--variant", "RunIputs", "--engine", "bmc");
        Assert.Matches(@"\n  holds    NoIputLost\s+no run without a repetition needs more than \d+ steps\n", run.Output);
        Assert.Matches(@"\n  bmc, runs of up to \d+ steps, ", run.Output);
    }

    [Fact]
    public void Within_a_bound_nothing_holds()
    {
        var run = CommandRun.Of(
            "check", "delayed-iputs", "--variant", "RunIputs", "--engine", "bmc", "--depth", "4");
        Assert.Contains("none in runs of up to 4 steps; the bound on the", run.Output);
        Assert.Contains("  reached  CleanerRunsIputs", run.Output);
        Assert.DoesNotContain("holds", run.Output);
        Assert.EndsWith(
            "Unknown, because the bound on the depth was reached. Next: smaller bounds (--set), or higher limits "
            + "(--time, --memory-limit, --depth).\n",
            run.Output);
        Assert.Equal(ExitCode.Unknown, run.ExitCode);
    }

    [Theory]
    [InlineData("bmc")]
    [InlineData("pdr")]
    public void A_limit_leaves_unknown_what_it_cut_off(string engine)
    {
        var run = CommandRun.Of("check", "close", "--variant", "None", "--engine", engine, "--time", "1ms");
        // It may be reached before there is a system.
        Assert.Contains("the time limit of 0.001 s was reached", run.Output + run.Error);
        Assert.Equal(ExitCode.Unknown, run.ExitCode);
    }

    [Theory]
    [InlineData("There is no engine 'bcm'; did you mean bmc?", "--engine", "bcm")]
    [InlineData("pdr takes no --depth; bmc does.", "--engine", "pdr", "--depth", "3")]
    [InlineData("explicit takes no --depth; bmc does.", "--depth", "3")]
    [InlineData("random takes no --depth; bmc does.", "--engine", "random", "--depth", "3")]
    public void What_cannot_be_meant_is_said(string sentence, params string[] options) =>
        CommandRun.Of(["check", "delayed-iputs", .. options]).Complains(ExitCode.Usage, $"quiesce: {sentence}");

    [Fact]
    public void As_JSON_each_engine_has_its_say()
    {
        var run = CommandRun.Of(
            "check", "delayed-iputs", "--variant", "RunI", "--set", "workers=1", "--engine", "all", "--json");
        var variant = JsonNode.Parse(run.Output)!["variants"]![0]!;
        Assert.Equal(
            ["explicit", "bmc", "pdr", "random"],
            variant["engines"]!.AsArray().Select(engine => (string)engine!["engine"]!));
        Assert.Equal("[]", variant["conflicts"]!.ToJsonString());
        Assert.Equal((long?)variant["distinct"], (long?)variant["engines"]![0]!["distinct"]);
        Assert.Null(variant["engines"]![1]!["distinct"]);
    }

    [Fact]
    public void A_disagreement_is_told_and_both_sides_are_kept()
    {
        using var folder = new TemporaryFolder();
        var system = Selection.Build(
            Selection.Protocol(Spec.Load(null), "delayed-iputs"), "None", new Dictionary<string, string>(), []);
        var report = EngineReport.Of(Audited.Search(system, new SearchOptions()));
        var lie = new Evidence.CompleteDepth(14, "every state is within 14 steps");
        var other = report with
        {
            Engine = "bmc",
            Search = null,
            Verdicts =
            [
                .. report.Verdicts.Select(verdict => verdict.Property.Name == "NoIputLost"
                    ? new Verdict(verdict.Property, Answer.Holds, lie)
                    : verdict),
            ],
        };
        using var error = new StringWriter();
        var run = EngineRun.Of(report, other);
        ConflictFolder.Save(run, new Terminal(TextWriter.Null, error), folder.FullName);
        var saved = folder.PathOf("quiesce-conflict-btrfs-delayed-iputs-None-workers-2");
        Assert.StartsWith(
            "quiesce: btrfs/delayed-iputs None: explicit says that NoIputLost is violated, bmc that it holds.\n",
            error.ToString());
        Assert.Contains(saved, error.ToString());
        var trace = Path.Combine(saved, "explicit-NoIputLost.itf.json");
        Assert.Equal(ExitCode.AsExpected, CommandRun.Of("replay", trace).ExitCode);
        Assert.True(File.Exists(Path.Combine(saved, "explicit.json")));
        var kept = JsonNode.Parse(File.ReadAllText(Path.Combine(saved, "bmc.json")))!;
        Assert.Equal("holds", (string?)kept["properties"]!.AsArray()
            .Single(property => (string?)property!["name"] == "NoIputLost")!["verdict"]);
    }

    [Fact]
    public void An_engine_that_fails_is_a_disagreement()
    {
        var system = Selection.Build(
            Selection.Protocol(Spec.Load(null), "peterson"), "", new Dictionary<string, string>(), []);
        var failed = EngineReport.OfFailure("bmc", system, "bmc contradicts itself: Internal error: ...");
        Assert.Equal("bmc contradicts itself: Internal error: ...", Assert.Single(EngineRun.Of(failed).Conflicts).Sentence);
        Assert.All(failed.Verdicts, verdict => Assert.Equal(Answer.Unknown, verdict.Answer));
    }

    [Fact]
    public void Progress_is_told_now_and_then_and_less_and_less()
    {
        using var error = new StringWriter();
        using (var line = new ProgressLine(new Terminal(TextWriter.Null, error), "btrfs/close-ctree None"))
            for (var second = 1; second <= 9; second++)
                line.Show($"bmc, depth {second}", TimeSpan.FromSeconds(second));
        Assert.Equal(
            ["bmc, depth 2", "bmc, depth 4", "bmc, depth 8"],
            error.ToString().TrimEnd().Split('\n').Select(line => line["btrfs/close-ctree None: ".Length..]));
    }
}
