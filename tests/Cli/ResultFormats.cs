using System.Text.Json.Nodes;
using System.Xml.Linq;
using Quiesce.Cli.Console;
using Quiesce.Cli.Results;

namespace Quiesce.Tests.Cli;

/// <summary>Results for programs that collect them.</summary>
public class ResultFormats
{
    static XElement JUnit(params string[] arguments) => XElement.Parse(CommandRun.Of([.. arguments, "--format", "junit"]).Output);

    static JsonArray Sarif(params string[] arguments)
    {
        var log = JsonNode.Parse(CommandRun.Of([.. arguments, "--format", "sarif"]).Output)!;
        Assert.Equal("2.1.0", (string?)log["version"]);
        return log["runs"]![0]!["results"]!.AsArray();
    }

    static IEnumerable<string?> Failed(XElement suites) => suites.Descendants("testcase")
        .Where(one => one.Element("failure") is not null)
        .Select(one => (string?)one.Attribute("name"));

    [Theory]
    [InlineData("check", "junit", "<error message=")]
    [InlineData("check", "sarif", "\"level\": \"error\"")]
    [InlineData("verify", "github", "::error")]
    public void Of_a_spec_that_does_not_compile_say_so(string command, string form, string said)
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("broken.cs", "public sealed class Broken : Protocol { Process P => [; }");
        var run = CommandRun.Of(command, file, "--format", form);
        Quiesce.Cli.Specs.SpecFile.Forget(file);
        Assert.Equal(ExitCode.Input, run.ExitCode);
        Assert.Contains("does not compile", run.Error);
        Assert.Contains("does not compile", run.Output);
        Assert.Contains(said, run.Output);
    }

    [Fact]
    public void Of_a_check_fail_where_a_property_is_violated()
    {
        string[] check = ["check", "delayed-iputs", "--variant", "None"];
        Assert.Equal(ExitCode.Safety, CommandRun.Of([.. check, "--format", "junit"]).ExitCode);
        var suites = JUnit(check);
        Assert.Equal(["NoWakeAfterFree", "NoIputLost"], Failed(suites));
        Assert.Equal("2", (string?)suites.Attribute("failures"));
        var failure = suites.Descendants("failure").First();
        Assert.Equal(
            "NoWakeAfterFree is violated after 5 steps. Nobody wakes a task that has been freed.",
            (string?)failure.Attribute("message"));
        Assert.Contains("   5                        QueueIput  delayed = 1\n", failure.Value);
        Assert.Equal("79", (string?)failure.Parent!.Attribute("line"));
        Assert.EndsWith("spec/Btrfs/DelayedIputs.cs", (string?)failure.Parent!.Attribute("file"));
    }

    [Fact]
    public void Of_what_is_expected_pass_where_that_goes_wrong_and_fail_where_it_does_not()
    {
        using var folder = new TemporaryFolder();
        var right = File.ReadAllText(Path.Combine(Repository.Checkout.Root, "spec", "Btrfs", "DelayedIputs.expected"));
        string Expected(string from, string to) => folder.Write("Mine.expected", right.Replace(from, to));
        string[] verify = ["verify", "delayed-iputs", "--engine", "explicit", "--expected"];
        var suites = JUnit([.. verify, Expected("55 states", "55 states")]);
        Assert.Empty(Failed(suites));
        Assert.Contains("QueueIput", suites.Descendants("system-out").First().Value);
        suites = JUnit([.. verify, Expected("55 states", "56 states")]);
        Assert.Equal(["states"], Failed(suites));
        suites = JUnit([.. verify, Expected("x10", "x9")]);
        Assert.All(Failed(suites), name => Assert.Equal("NoIputLost", name));
        var results = Sarif([.. verify, Expected("x10", "x9")]);
        Assert.All(
            results.Where(result => (string?)result!["kind"] == "fail"),
            result => Assert.Contains("expected violated@9", (string?)result!["message"]!["text"]));
    }

    [Fact]
    public void Order_the_steps_of_all_threads_as_the_trace_does()
    {
        var result = Sarif("check", "delayed-iputs", "--variant", "None")
            .First(result => (string?)result!["kind"] == "fail")!;
        var threads = result["codeFlows"]![0]!["threadFlows"]!.AsArray();
        Assert.Equal(["Umount", "Cleaner", "Worker0"], threads.Select(thread => (string?)thread!["id"]));
        var steps = threads.SelectMany(thread => thread!["locations"]!.AsArray())
            .OrderBy(step => (int)step!["executionOrder"]!)
            .Select(step => (string?)step!["location"]!["message"]!["text"]);
        Assert.Equal(["StopCleaner", "Sleep", "Exit", "ReapCleaner", "QueueIput"], steps);
    }

    [Fact]
    public void Of_limits_are_neither_a_pass_nor_a_failure()
    {
        string[] check = ["check", "close", "--variant", "ParkCleaner", "--engine", "bmc", "--depth", "2"];
        var suites = JUnit(check);
        Assert.Empty(Failed(suites));
        Assert.NotEqual("0", (string?)suites.Attribute("skipped"));
        Assert.Contains("::warning file=", CommandRun.Of([.. check, "--format", "github"]).Output);
        Assert.Contains(Sarif(check), result => (string?)result!["kind"] == "open");
    }

    [Fact]
    public void Are_one_line_each_for_a_workflow()
    {
        var lines = CommandRun.Of("check", "delayed-iputs", "--variant", "None", "--format", "github").Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.All(lines[..2], line => Assert.StartsWith("::error file=", line));
        Assert.Contains(",line=79,title=btrfs/delayed-iputs None workers=2%3A NoWakeAfterFree::", lines[0]);
        Assert.Equal("::notice title=quiesce::11 of 13 results as they should be", lines[2]);
    }

    [Fact]
    public void Have_no_characters_that_xml_cannot_have()
    {
        var one = new ResultCase(
            "a\u0001b", "<&\u001b", "\ud800", ResultKind.Fail, "\u0000", Location: null, Trace: null, Seconds: 0);
        var suite = XElement.Parse(ResultForms.Print(ResultForms.JUnit, [one]));
        Assert.Equal("a?b <&?", (string?)suite.Element("testsuite")!.Attribute("name"));
        var smiling = one with { Suite = "\U0001F600" };
        suite = XElement.Parse(ResultForms.Print(ResultForms.JUnit, [smiling]));
        Assert.Equal("\U0001F600 <&?", (string?)suite.Element("testsuite")!.Attribute("name"));
    }

    [Fact]
    public void Name_files_by_uris()
    {
        var one = new ResultCase(
            "a", "b", "c", ResultKind.Fail, "d", new Quiesce.Ir.SourceLocation("sp %2C <a>.cs", 1), Trace: null, Seconds: 0);
        Assert.Contains("\"uri\": \"sp%20%252C%20%3Ca%3E.cs\"", ResultForms.Print(ResultForms.Sarif, [one]));
    }

    [Fact]
    public void Are_one_of_several_outputs()
    {
        CommandRun.Of("check", "delayed-iputs", "--json", "--format", "junit")
            .Complains(ExitCode.Usage, "quiesce: --json and --format are two different outputs.");
        CommandRun.Of("verify", "delayed-iputs", "--accept", "--format", "junit")
            .Complains(ExitCode.Usage, "quiesce: --accept writes files; --format is for what is checked.");
        Assert.Equal(ExitCode.Usage, CommandRun.Of("check", "delayed-iputs", "--format", "yaml").ExitCode);
    }
}
