using Quiesce.Cli.Console;

namespace Quiesce.Tests.Cli;

public class Listing
{
    [Fact]
    public void At_length_tells_the_story_and_what_is_expected()
    {
        var run = CommandRun.Of("list", "--long", "delayed-iputs");
        Assert.Equal("", run.Error);
        Assert.Equal(ExitCode.AsExpected, run.ExitCode);
        Assert.StartsWith("btrfs/delayed-iputs\n", run.Output);
        Assert.Contains("    --set workers=2  (a whole number)\n", run.Output);
        Assert.EndsWith(
            """

            btrfs/delayed-iputs  workers=2
                            NoWakeAfterFree
                            |   NoIputLost
                            |   |    CleanerRunsIputs
                            |   |    |    UmountTerminates
                            |   |    |    |     TypeInvariant
                            |   |    |    |     |   NoDeadlock
              None          x5  x10  ok2  ok    ok  ok  135 states, depth 15
              FlushWorkers  ok  x10  ok2  ok    ok  ok  55 states, depth 15
              WaitForIputs  ok  ok   ok2  x9+0  ok  x9  54 states, depth 16
              RunIputs      ok  ok   ok2  ok    ok  ok  54 states, depth 14

            ok: holds. ok3: reached after 3 steps. x5: violated after 5 steps. x4+3: after 4 steps and a loop of 3.
            x: never reached. ?: unknown. -: not in this variant.

            """,
            run.Output);
    }

    [Fact]
    public void At_length_says_which_bounds_a_verdict_is_about()
    {
        var run = CommandRun.Of("list", "--long", "threshold-queue");
        Assert.Contains("\nbtrfs/threshold-queue  works=4 limit=3 threshold=1 interval=3 remount=false\n", run.Output);
        Assert.Contains("\nbtrfs/threshold-queue  works=6 limit=3 threshold=1 interval=3 remount=false\n", run.Output);
    }

    [Fact]
    public void Shortly_names_the_variants()
    {
        var run = CommandRun.Of("list", "delayed-iputs");
        Assert.Equal(
            "btrfs/delayed-iputs  workers=2\n  None, FlushWorkers, WaitForIputs, RunIputs\n", run.Output);
    }
}
