using Quiesce.Protocols.Btrfs;
using Quiesce.Protocols.Reference;
using Quiesce.Xunit;
using Check = Quiesce.Xunit.Check;

namespace Quiesce.Tests.Xunit;

/// <summary>Variants as data of theories.</summary>
public class VariantData
{
    static object[][] Rows(VariantsAttribute data) => [.. data.GetData(null!)];

    static string Refusal(VariantsAttribute data) => Assert.Throws<ArgumentException>(() => Rows(data)).Message;

    [Theory]
    [Variants(typeof(DelayedIputs), Except = [nameof(Patch.WaitForIputs)])]
    public void A_theory_gets_a_variant(Patch patch) =>
        Check.Protocol(new DelayedIputs(patch)).Holds(p => p.UmountTerminates);

    [Theory]
    [Variants(typeof(DelayedIputs), 1, Except = [nameof(Patch.None), nameof(Patch.FlushWorkers)])]
    [Variants(typeof(DelayedIputs), 3, Except = [nameof(Patch.None), nameof(Patch.FlushWorkers)])]
    public void And_bounds(Patch patch, int workers) =>
        Check.Protocol(new DelayedIputs(patch, workers)).Holds(p => p.NoIputLost);

    [Fact]
    public void They_come_in_the_order_of_the_declaration() => Assert.Equal(
        [[Patch.None, 2], [Patch.FlushWorkers, 2], [Patch.RunIputs, 2]],
        Rows(new VariantsAttribute(typeof(DelayedIputs), 2) { Except = ["WaitForIputs"] }));

    [Fact]
    public void What_does_not_fit_the_protocol_is_refused_with_a_sentence()
    {
        Assert.Equal("String is not a protocol.", Refusal(new(typeof(string))));
        Assert.Equal(
            "reference/two-phase-commit has no variants: its constructor takes no enum, and no class derives from it.",
            Refusal(new(typeof(TwoPhaseCommit))));
        Assert.Equal("btrfs/delayed-iputs has 1 bounds, not 2.", Refusal(new(typeof(DelayedIputs), 1, 2)));
        Assert.Equal(
            "workers of btrfs/delayed-iputs takes a whole number, not True.", Refusal(new(typeof(DelayedIputs), true)));
        Assert.Equal(
            "btrfs/delayed-iputs has no variant Runiputs: there is None, FlushWorkers, WaitForIputs, RunIputs.",
            Refusal(new(typeof(DelayedIputs)) { Except = ["Runiputs"] }));
    }
}
