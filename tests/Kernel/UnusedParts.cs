using Quiesce.Explicit;
using Quiesce.Ir.Passes;
using Quiesce.Language;
using Quiesce.Protocols.Kernel;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Kernel;

/// <summary>What is called impossible because a protocol does not use a part of it.</summary>
public class UnusedParts
{
    [Fact]
    public void Really_do_nothing_in_any_use_of_a_primitive()
    {
        foreach (var protocol in ProtocolCatalog.Load(typeof(Quiesce.Protocols.Btrfs.DelayedIputs).Assembly)
            .Where(protocol => protocol.Name.StartsWith("kernel/", StringComparison.Ordinal)))
        {
            foreach (var variant in protocol.Variants)
            {
                var system = protocol.Build(variant.Name);
                var unused = UnusedState.DisabledActions(system);
                var report = ExhaustiveSearch.Run(system);
                Assert.All(unused, action => Assert.Equal(0, report.EnabledCounts[action]));
            }
        }
    }

    // Nobody parks the thread.
    sealed class NeverParks : Protocol
    {
        readonly Kthread thread = new();
        Process Waiter => FairProcess([AwaitParked]);
        Process Waker => FairProcess([Wake]);

        void AwaitParked() => Await(thread.ShouldPark);
        void Wake() => thread.WakeUp();
    }

    [Fact]
    public void Are_found_where_a_protocol_leaves_something_out()
    {
        var system = new NeverParks().Build();
        var action = Assert.Single(UnusedState.DisabledActions(system));
        Assert.Equal("AwaitParked", system.Actions[action].Step);
    }
}
