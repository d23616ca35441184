using Quiesce.Logs.Reading;

namespace Quiesce.Logs.Works;

/// <summary>An event, and which incarnation of a work it belongs to: what a monitor sees.</summary>
/// <param name="Work">As it is after the event; null if it belongs to none.</param>
/// <param name="Others">Other incarnations at that address that bear on a fault.</param>
/// <param name="IsKnown">False if what came before the log, or a loss, may explain the event.</param>
readonly record struct Sight(
    LogEvent Event, Incarnation? Work, Fault Fault, IReadOnlyList<Incarnation> Others, bool IsKnown)
{
    public static Sight Plain(LogEvent one) => new(one, null, Fault.None, [], true);
}
