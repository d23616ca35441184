using System.Collections.Immutable;
using Quiesce.Logs.Reading;

namespace Quiesce.Logs.Monitors;

/// <summary>An event that a monitor rejects.</summary>
/// <param name="Monitor">Its name.</param>
/// <param name="IsHard">The kernel's code rules it out; otherwise it is worth a look.</param>
/// <param name="Event">Where the log leaves what may be.</param>
/// <param name="Sentence">What is wrong.</param>
/// <param name="Expected">What could have stood there.</param>
/// <param name="Condition">The condition that was false.</param>
/// <param name="Excerpt">The events that show it, in the order of the log; the last one is the event.</param>
public sealed record Finding(
    string Monitor,
    bool IsHard,
    LogEvent Event,
    string Sentence,
    string Expected,
    string Condition,
    ImmutableArray<LogEvent> Excerpt);
