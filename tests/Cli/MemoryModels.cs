using Quiesce.Cli.Console;

namespace Quiesce.Tests.Cli;

public class MemoryModels
{
    [Fact]
    public void Are_chosen_by_name_and_shown_among_the_bounds()
    {
        var run = CommandRun.Of("check", "litmus", "--variant", "Sb", "--memory", "TSO", "--property", "Outcome");
        Assert.StartsWith("reference/litmus Sb  memory=tso\n", run.Output);
        Assert.Contains("reached  Outcome", run.Output);
        Assert.Equal(ExitCode.AsExpected, run.ExitCode);
    }

    [Theory]
    [InlineData("--memory", "sc")]
    [InlineData("--set", "memory=sc")]
    public void Sc_is_the_default(string option, string value)
    {
        string[] command = ["check", "litmus", "--variant", "Sb", "--json"];
        Assert.DoesNotContain("\"verdict\": \"reached\"", CommandRun.Of([.. command, option, value]).Output);
    }

    [Fact]
    public void Are_kept_in_saved_traces()
    {
        using var folder = new TemporaryFolder();
        var file = folder.PathOf("sb.itf.json");
        CommandRun.Of(
            "trace", "litmus", "--variant", "Mp", "--memory", "pso", "--property", "Outcome", "--format", "itf", "-o", file);
        Assert.Equal(
            "Replayed: 6 steps of reference/litmus Mp that reach Outcome.\n", CommandRun.Of("replay", file).Output);
        // Stores stay in order there, and the steps are those of another system.
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"pso\"", "\"tso\""));
        Assert.NotEqual(ExitCode.AsExpected, CommandRun.Of("replay", file).ExitCode);
    }

    [Fact]
    public void Stand_in_the_command_lines_that_are_offered() => Assert.Contains(
        "quiesce trace btrfs/extent-buffer-stale --variant LockIfStale --set holder=Deleter --memory pso",
        CommandRun.Of(
            "check", "extent-buffer", "--variant", "LockIfStale", "--set", "holder=Deleter", "--memory", "pso").Output);

    [Fact]
    public void Pick_expected_lines()
    {
        using var folder = new TemporaryFolder();
        var expected = folder.Write(
            "Litmus.expected",
            """
            reference/litmus
                  Outcome
              Sb  ok  1 state, depth 1
            reference/litmus  memory=tso
                  Outcome
              Sb  ok  1 state, depth 1
            reference/litmus  memory=pso
                  Outcome
              Sb  ok  1 state, depth 1
            """);
        var run = CommandRun.Of(
            "verify", "litmus", "--memory", "tso", "--expected", expected, "--engine", "explicit", "--plain");
        Assert.Contains("Sb memory=tso", run.Output);
        Assert.DoesNotContain("pso", run.Output);
    }

    [Theory]
    [InlineData("quiesce: There is no memory model 'arm'; there are sc, tso and pso.", "--memory", "arm")]
    [InlineData("quiesce: There is no memory model 'arm'; there are sc, tso, pso.", "--set", "memory=arm")]
    [InlineData("quiesce: memory is set twice.", "--memory", "tso", "--set", "memory=pso")]
    [InlineData("quiesce: A store buffer holds 1 to 64 stores, not '0'.", "--memory", "tso", "--set", "buffer=0")]
    [InlineData("quiesce: There is no store buffer under sc: leave out buffer.", "--set", "buffer=2")]
    public void That_do_not_exist_are_refused(string sentence, params string[] options) =>
        CommandRun.Of(["check", "litmus", "--variant", "Sb", .. options]).Complains(ExitCode.Usage, sentence);
}
