using Quiesce.Protocols.Btrfs;
using Quiesce.Xunit;
using Check = Quiesce.Xunit.Check;

namespace Quiesce.Tests.Xunit;

/// <summary>What a test says of the strength of a protocol's properties.</summary>
public class Strength
{
    static readonly string[] Right =
    [
        "Cleaner.Sleep is left out", "Cleaner.RunIput is left out", "Cleaner.RunIput gives delayed one more",
        "Umount.StopCleaner comes before FlushWorkers", "Umount.RunIputs comes before ReapCleaner",
        "Worker.WakeCleaner comes before QueueIput",
    ];

    [Fact]
    public void A_score_is_kept_or_those_that_are_not_noticed_are_named()
    {
        var mutants = Check.Protocol(new DelayedIputs(Patch.RunIputs)).Mutants(Right);
        mutants.HaveScore(85);
        Assert.Contains("Umount.ReapCleaner does not change taskFreed", mutants.Survivors);
        Assert.DoesNotContain(Right[0], mutants.Survivors);
        Assert.Empty(mutants.Idle);
        var failure = Assert.Throws<CheckFailedException>(() => mutants.HaveScore(95)).Message;
        Assert.Matches("^[0-9.]+ % of the mutants are noticed; the test expects 95 %.\n", failure);
        Assert.Contains("btrfs/delayed-iputs RunIputs  workers=2\n", failure);
        Assert.Contains("\n  Umount.ReapCleaner does not wait for Cleaner.Done", failure);
    }

    [Fact]
    public void What_may_live_has_to_live() => Assert.StartsWith(
        "No mutant survives that says \"Umount.FlushWorkers is left out\".",
        Assert.Throws<CheckFailedException>(() =>
            Check.Protocol(new DelayedIputs(Patch.RunIputs)).Mutants("Umount.FlushWorkers is left out")).Message);

    [Fact]
    public void What_was_not_tried_is_no_pass() => Assert.StartsWith(
        "Not all mutants were tried:",
        Assert.Throws<CheckFailedException>(() =>
            Check.Protocol(new DelayedIputs(Patch.RunIputs), timeLimit: TimeSpan.Zero).Mutants()).Message);
}
