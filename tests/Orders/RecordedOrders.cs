using Quiesce.Cli.Commands;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Reports;
using Quiesce.Cli.Specs;
using Quiesce.Tests.Repository;

namespace Quiesce.Tests.Orders;

/// <summary>The orders that are recorded beside the project's own specs are those of the specs as they are.</summary>
public class RecordedOrders
{
    static IEnumerable<(string Path, OrdersBlock Block)> All =>
        from path in Directory.GetFiles(
            Path.Combine(Checkout.Root, "spec"), $"*{OrdersFile.Extension}", SearchOption.AllDirectories)
        orderby path
        from block in OrdersFile.Read(path).Blocks
        select (path, block);

    public static TheoryData<string> Commands() => [.. All.Select(one => one.Block.Command)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Are_still_so(string words)
    {
        var (path, block) = Assert.Single(All, one => one.Block.Command == words);
        var session = new Session(new Terminal(TextWriter.Null, TextWriter.Null));
        var report = new OrderCommand(session).Answer(block, path, Spec.Load(null), session);
        Assert.Null(report.StopReason);
        Assert.Equal(block.Answer.AsEnumerable(), OrderRecord.Of(report));
    }

    [Fact]
    public void There_are_some_of_every_kind()
    {
        Assert.InRange(All.Count(), 4, 50);
        Assert.Contains(All, one => one.Block.Answer[0] == "as it is: safe");
        Assert.Contains(All, one => one.Block.Answer.Any(line => line.StartsWith("nearest: ")));
        Assert.Contains(All, one => one.Block.Answer.Any(line => line.StartsWith("conflict: ")));
    }
}
