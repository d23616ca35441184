using Quiesce.Cli.Console;

namespace Quiesce.Tests.Cli;

public class Helping
{
    [Theory]
    [InlineData("list")]
    [InlineData("check")]
    [InlineData("trace")]
    [InlineData("replay")]
    [InlineData("export")]
    [InlineData("verify")]
    [InlineData("prove")]
    public void Needs_nothing_else(string command)
    {
        foreach (var option in new[] { "--help", "-h" })
        {
            var run = CommandRun.Of(command, option);
            Assert.Contains("Examples:", run.Output);
            Assert.Equal("", run.Error);
            Assert.Equal(ExitCode.AsExpected, run.ExitCode);
        }
    }

    [Theory]
    [InlineData("check", "close", "--variant", "ParkCleaner", "--set", "blockGroups=2")]
    [InlineData("check", "close", "--invariant", "NoEarlyStop: Umount.At(StopCleaner) => delayedIputs = {}")]
    [InlineData("check", "btrfs/close-ctree", "--invariant", "NoEarlyStop: Umount.At(StopCleaner) => delayed = 0")]
    public void Shows_examples_that_run(params string[] arguments) =>
        Assert.InRange(CommandRun.Of(arguments).ExitCode, ExitCode.AsExpected, ExitCode.Unknown);
}
