using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Quiesce.Cli;
using Quiesce.Cli.Console;
using Quiesce.Tests.Logs;

namespace Quiesce.Tests.Cli;

/// <summary><c>quiesce validate</c>, over logs that are written here.</summary>
public class Validating
{
    const string Good = "mount alloc W\nwriter queued u\nk1 sched u\nk1 done u\numount destroy W";
    const string Bad = "mount alloc W\nwriter queued u\numount destroy W";

    static string Write(TemporaryFolder folder, string lines) => folder.Write("log.txt", Line.Print(Line.Parse(lines)));

    [Fact]
    public void The_exit_code_says_what_the_log_comes_to()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("validate", Write(folder, Good)).Succeeds();
        Assert.EndsWith("\nAccepted.\n", run.Output);
        run = CommandRun.Of("validate", Write(folder, Bad));
        Assert.Equal(ExitCode.Safety, run.ExitCode);
        Assert.EndsWith("\nRejected: 1 finding.\n", run.Output);
        run = CommandRun.Of("validate", folder.Write("log.txt", Line.Print(Line.Parse(Good)).Replace("wq=0000", "wq=(____ptrval____) ").Replace("work=0000", "work=(____ptrval____) ").Replace("work->0000", "work->(____ptrval____) ")));
        Assert.Equal(ExitCode.Unknown, run.ExitCode);
        Assert.Contains("nothing can be told apart", run.Output);
    }

    [Fact]
    public void A_rejection_is_drawn_with_lines_and_lanes()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of("validate", Write(folder, Bad), "--monitor", "destroy");
        Assert.Contains(
            """
              rejected  destroy-drained, line 3
                A queue is destroyed while a work on it is not done.
                  
            """.TrimEnd(),
            run.Output);
        var lines = run.Output.Split('\n');
        var queued = Array.FindIndex(lines, line => line.StartsWith("      2  "));
        Assert.Contains("btrfs_work_queued work=", lines[queued]);
        Assert.Contains("btrfs_workqueue_destroy wq=", lines[queued + 1]);
        // Each in the column of its thread.
        Assert.Equal(lines[queued - 1].IndexOf("umount-"), lines[queued + 1].IndexOf("btrfs_workqueue_destroy"));
        Assert.Contains("    expected: btrfs_work_sched of the work of line 2\n", run.Output);
        Assert.DoesNotContain("work-life", run.Output);
    }

    [Fact]
    public void The_standard_input_is_a_log()
    {
        using StringWriter output = new(), error = new();
        var session = new Session(new Terminal(output, error))
        {
            Input = () => new MemoryStream(Encoding.UTF8.GetBytes(Line.Print(Line.Parse(Good)))),
        };
        Assert.Equal(ExitCode.AsExpected, Tool.Run(["validate", "-"], session));
        Assert.StartsWith("standard input\n  5 events", output.ToString());
    }

    [Fact]
    public void Programs_read_the_same()
    {
        using var folder = new TemporaryFolder();
        var file = Write(folder, Bad);
        var json = JsonNode.Parse(CommandRun.Of("validate", file, "--json").Output)!;
        Assert.Equal(12, (int)json["exitCode"]!);
        var finding = Assert.Single(json["findings"]!.AsArray())!;
        Assert.Equal(("destroy-drained", 3), ((string)finding["monitor"]!, (int)finding["line"]!));
        Assert.Equal([2, 3], finding["excerpt"]!.AsArray().Select(one => (int)one!["line"]!));

        var junit = XDocument.Parse(CommandRun.Of("validate", file, "--format", "junit").Output);
        Assert.Equal("1", junit.Root!.Attribute("failures")!.Value);
        Assert.Equal("3", junit.Descendants("failure").Single().Parent!.Attribute("line")!.Value);

        var sarif = JsonNode.Parse(CommandRun.Of("validate", file, "--format", "sarif").Output)!;
        Assert.Equal(
            "log.txt/destroy-drained",
            (string)sarif["runs"]![0]!["results"]!.AsArray().Single(result => (string)result!["kind"]! == "fail")!["ruleId"]!);

        Assert.Contains(",line=3,", CommandRun.Of("validate", file, "--format", "github").Output);
    }

    [Fact]
    public void What_is_no_log_is_a_mistake_in_one_sentence()
    {
        using var folder = new TemporaryFolder();
        var empty = folder.Write("empty.txt", "");
        CommandRun.Of("validate", empty).Complains(ExitCode.Input, $"quiesce: {empty} is empty.");
        Assert.Equal(ExitCode.Input, CommandRun.Of("validate", folder.PathOf("none")).ExitCode);
        Assert.Equal(ExitCode.Usage, CommandRun.Of("validate", Write(folder, Good), "--monitor", "fifo-of-all").ExitCode);
        Assert.Equal(ExitCode.Usage, CommandRun.Of("validate", Write(folder, Good), "--findings", "-1").ExitCode);
    }
}
