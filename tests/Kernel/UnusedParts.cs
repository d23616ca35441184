using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Language;

namespace Quiesce.Tests.Kernel;

/// <summary>What is called impossible because a protocol does not use a part of it.</summary>
public class UnusedParts
{
    [Fact]
    public void Really_do_nothing_in_any_use_of_a_primitive()
    {
        var found = 0;
        foreach (var protocol in ProtocolCatalog.Load(typeof(Quiesce.Protocols.Btrfs.DelayedIputs).Assembly)
            .Where(protocol => protocol.Name.StartsWith("kernel/", StringComparison.Ordinal)))
        {
            foreach (var variant in protocol.Variants)
            {
                var system = protocol.Build(variant.Name);
                var unused = UnusedState.ActionsInNeedOfIt(system);
                var report = ExhaustiveSearch.Run(system);
                Assert.All(unused, action => Assert.Equal(0, report.EnabledCounts[action]));
                found += unused.Count;
            }
        }
        Assert.True(found > 0, "No use of a primitive leaves anything out.");
    }
}
