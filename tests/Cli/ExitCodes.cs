using Quiesce.Cli;
using Quiesce.Cli.Console;

namespace Quiesce.Tests.Cli;

public class ExitCodes
{
    [Theory]
    [InlineData(0, "check", "delayed-iputs", "--variant", "RunIputs")]
    [InlineData(11, "check", "delayed-iputs", "--variant", "WaitForIputs", "--property", "NoDeadlock")]
    [InlineData(12, "check", "delayed-iputs", "--variant", "None")]
    [InlineData(13, "check", "delayed-iputs", "--variant", "WaitForIputs", "--property", "UmountTerminates")]
    [InlineData(0, "trace", "delayed-iputs", "--property", "NoIputLost")]
    [InlineData(1, "trace", "delayed-iputs", "--property", "NoIputLost", "--variant", "RunIputs")]
    [InlineData(0, "verify", "delayed-iputs")]
    [InlineData(0, "list")]
    [InlineData(0, "--help")]
    [InlineData(64)]
    [InlineData(64, "check", "nothing-of-the-kind")]
    [InlineData(64, "check", "delayed-iputs", "--threads", "many")]
    public void Tell_the_shell_what_came_out(int exitCode, params string[] arguments) =>
        Assert.Equal(exitCode, CommandRun.Of(arguments).ExitCode);

    [Fact]
    public void A_violation_is_worse_than_a_deadlock_and_that_than_liveness()
    {
        var run = CommandRun.Of("check", "delayed-iputs", "--variant", "WaitForIputs");
        Assert.Contains("violated  UmountTerminates", run.Output);
        Assert.Equal(ExitCode.Deadlock, run.ExitCode);
        Assert.Equal(ExitCode.Safety, CommandRun.Of("check", "delayed-iputs").ExitCode);
    }

    [Fact]
    public void An_unreachable_witness_is_a_violation()
    {
        var run = CommandRun.Of(
            "check", "delayed-iputs", "--variant", "RunIputs", "--set", "workers=0", "--property", "CleanerRunsIputs");
        Assert.Contains("unreachable  CleanerRunsIputs", run.Output);
        Assert.Equal(ExitCode.Safety, run.ExitCode);
    }

    [Fact]
    public void What_an_interruption_left_open_is_unknown()
    {
        var run = CommandRun.Of(new CancellationToken(canceled: true), "check", "two-phase-commit");
        Assert.Equal(ExitCode.Unknown, run.ExitCode);
        Assert.Contains("unknown  TCConsistent", run.Output);
        Assert.DoesNotContain("holds", run.Output);
        Assert.Contains("Unknown, because", run.Output);
    }

    [Fact]
    public void A_limit_of_memory_leaves_unknown_what_it_cut_off()
    {
        var run = CommandRun.Of("check", "two-phase-commit", "--set", "resourceManagers=6", "--memory-limit", "1M");
        Assert.Equal(ExitCode.Unknown, run.ExitCode);
        Assert.DoesNotContain("holds", run.Output);
    }

    [Fact]
    public void A_limit_of_time_leaves_unknown_what_it_cut_off()
    {
        var run = CommandRun.Of("check", "two-phase-commit", "--set", "resourceManagers=9", "--time", "1ms");
        Assert.Equal(ExitCode.Unknown, run.ExitCode);
        Assert.DoesNotContain("holds", run.Output);
    }

    [Fact]
    public void An_error_of_the_tool_itself_says_how_to_report_it()
    {
        using var error = new StringWriter();
        var session = new Session(new Terminal(new BrokenWriter(), error));
        Assert.Equal(ExitCode.Internal, Tool.Run(["list"], session));
        Assert.StartsWith(
            "quiesce: internal error: InvalidOperationException: broken\nPlease report it", error.ToString());
        Assert.DoesNotContain(" at ", error.ToString());
        Assert.Equal(ExitCode.Internal, Tool.Run(["list", "--debug"], session));
        Assert.Contains(" at Quiesce.Cli.Commands.ListCommand", error.ToString());
    }

    [Fact]
    public void Stand_in_the_help_of_the_tool()
    {
        var help = CommandRun.Of("--help").Output;
        foreach (var (code, meaning) in ExitCode.All)
            Assert.Contains($"  {code,2}  {meaning}\n", help);
    }

    sealed class BrokenWriter : StringWriter
    {
        public override void Write(string? value) => throw new InvalidOperationException("broken");
    }
}
