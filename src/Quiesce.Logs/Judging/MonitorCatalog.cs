using System.Collections.Immutable;
using Quiesce.Logs.Monitors;
using Quiesce.Logs.Works;
using Monitor = Quiesce.Logs.Monitors.Monitor;

namespace Quiesce.Logs.Judging;

/// <summary>All monitors there are.</summary>
public static class MonitorCatalog
{
    /// <summary>Names and what each watches.</summary>
    public static ImmutableArray<(string Name, string Sentence)> All { get; } =
        [.. New(new Journal()).Select(monitor => (monitor.Name, monitor.Sentence))];

    internal static ImmutableArray<Monitor> New(Journal journal) =>
    [
        new WorkLife(journal),
        new OrderedFifo(journal),
        new OrderedLoop(journal),
        new HandOver(journal),
        new OneHelper(journal),
        new QueueLife(journal),
        new QueueLimit(journal),
        new DestroyDrained(journal),
        new StopOrder(journal),
        new AddressReuse(journal),
    ];
}
