using Quiesce.Ir;

namespace Quiesce.Random;

/// <summary>A trace that random runs found against a property, or for a reachable one.</summary>
/// <param name="Trace">Accepted by <see cref="Replay"/>.</param>
/// <param name="Run">The number of the run it was found in.</param>
/// <param name="DrawnLength">Steps of the schedule before it was shrunk.</param>
/// <param name="IsShortest">It is proved that no trace is shorter.</param>
public sealed record FoundTrace(Trace Trace, int Run, int DrawnLength, bool IsShortest);
