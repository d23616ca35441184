using Quiesce.Ir;
using Quiesce.Language;

namespace Quiesce.Tests.Symbolic.Formats;

/// <summary>Protocols of the spec that another checker answers in a second, violated and fixed.</summary>
static class SmallProtocols
{
    static readonly (string Name, string Variant, string Bounds)[] Chosen =
    [
        ("btrfs/delayed-iputs", "None", ""),
        ("btrfs/delayed-iputs", "FlushWorkers", ""),
        ("btrfs/delayed-iputs", "WaitForIputs", ""),
        ("btrfs/delayed-iputs", "RunIputs", ""),
        ("btrfs/close-ctree", "None", ""),
        ("btrfs/close-ctree", "ParkCleaner", ""),
        ("btrfs/close-ctree", "ParkCleanerKeepUnusedBgs", ""),
        ("btrfs/close-ctree", "StopThreadsFirst", ""),
        ("btrfs/close-ctree", "StopCleanerFirst", ""),
        ("btrfs/close-ctree", "DeletionsCommit", ""),
        ("reference/peterson", "", "processes=2"),
        ("reference/peterson", "", "processes=3"),
        ("reference/two-phase-commit", "", "resourceManagers=3"),
        ("reference/two-phase-commit", "", "resourceManagers=4"),
    ];

    public static IEnumerable<TransitionSystem> All()
    {
        var catalog = ProtocolCatalog.Load(typeof(Quiesce.Protocols.Btrfs.DelayedIputs).Assembly);
        return Chosen.Select(one => catalog.Single(protocol => protocol.Name == one.Name).Build(
            one.Variant,
            one.Bounds.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(bound => bound.Split('='))
                .ToDictionary(pair => pair[0], pair => pair[1])));
    }

    /// <summary>Steps to the state that decides the property: not that which breaks an assertion or a type.</summary>
    public static int StepsToBad(Trace trace) =>
        trace.Length - (trace.Property.Kind == PropertyKind.Assertion || trace.EndsWithoutState ? 1 : 0);
}
