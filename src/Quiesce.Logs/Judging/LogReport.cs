using System.Collections.Immutable;
using Quiesce.Logs.Monitors;

namespace Quiesce.Logs.Judging;

/// <summary>A log that was read, and what the monitors say of it.</summary>
public sealed record LogReport
{
    /// <summary>It was not read to its end.</summary>
    public required bool IsInterrupted { get; init; }

    public required long Lines { get; init; }

    /// <summary>Lines that are neither events nor remarks.</summary>
    public required long Unreadable { get; init; }

    public required long Events { get; init; }

    /// <summary>Events that some monitor asks about.</summary>
    public required long Seen { get; init; }

    /// <summary>Events of btrfs's work queues.</summary>
    public required long OfBtrfs { get; init; }

    /// <summary>Events whose pointers cannot be told apart, which no monitor was shown.</summary>
    public required long Blind { get; init; }

    /// <summary>Those of btrfs's work queues among them.</summary>
    public required long BlindOfBtrfs { get; init; }

    public required int Cpus { get; init; }

    /// <summary>Between the first and the last event; null of a counter clock.</summary>
    public required TimeSpan? Span { get; init; }

    public required int FileSystems { get; init; }

    /// <summary>Queues allocated.</summary>
    public required long Queues { get; init; }

    /// <summary>Times that a work was queued, or was seen first.</summary>
    public required long Incarnations { get; init; }

    /// <summary>Works that are not over at the end of the log.</summary>
    public required long Unfinished { get; init; }

    /// <summary>Events that the log says were lost.</summary>
    public required long Lost { get; init; }

    /// <summary>
    /// Times that everything was forgotten: after a loss, an open tie, and where time goes backwards.
    /// </summary>
    public required long Restarts { get; init; }

    /// <summary>The first line at which time goes backwards; null if there is none.</summary>
    public required long? Backwards { get; init; }

    /// <summary>Works under way that were forgotten.</summary>
    public required long Forgotten { get; init; }

    /// <summary>Findings that a loss may explain, which were dropped.</summary>
    public required long Dropped { get; init; }

    /// <summary>Groups of events of several CPUs with one time stamp.</summary>
    public required long Ties { get; init; }

    /// <summary>Those that only another order than the text's explains.</summary>
    public required long Reordered { get; init; }

    /// <summary>The first lines of ties with too many orders to try; what was found in them is not said.</summary>
    public required ImmutableArray<long> OpenTies { get; init; }

    public required ImmutableArray<MonitorResult> Monitors { get; init; }

    /// <summary>In the order of the log.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    public bool IsRejected => Monitors.Any(monitor => monitor.Rejected > 0);

    /// <summary>Whether some monitor could say something.</summary>
    public bool IsJudged =>
        IsRejected || (BlindOfBtrfs < OfBtrfs && Monitors.Any(monitor => monitor.Accepted > 0));
}
