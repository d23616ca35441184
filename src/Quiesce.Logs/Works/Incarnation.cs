using Quiesce.Logs.Reading;

namespace Quiesce.Logs.Works;

/// <summary>
/// One queueing of a work. Its address may be queued again before it is over: the memory is free before
/// <c>btrfs_all_work_done</c> is emitted.
/// </summary>
/// <param name="Queued">Null if it was queued before the log began, or a loss.</param>
sealed record Incarnation(long Number, LogEvent First, LogEvent? Queued, LogEvent? Scheduled, LogEvent? Ordered)
{
    /// <summary>Something was said of it already: what is missing is not said again.</summary>
    public bool IsMended { get; init; }

    public ulong Queue => First.Queue;

    public ulong Item => First.Item;

    public bool HasOrderedPart => First.HasOrderedPart == true;

    public bool IsWaiting => Scheduled is null && Ordered is null;

    /// <summary>Whether <c>btrfs_all_work_done</c> may come: the event that says which thread will emit it.</summary>
    public LogEvent? Last => HasOrderedPart ? Ordered : Scheduled;

    /// <summary>Its events so far, in the order of the log.</summary>
    public IEnumerable<LogEvent> Events => new[] { Queued, Scheduled, Ordered }.OfType<LogEvent>();
}
