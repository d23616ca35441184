using Quiesce.Ir;

namespace Quiesce.Random;

/// <summary>What random runs found against a property, or for a reachable one.</summary>
/// <param name="Trace">Accepted by <see cref="Replay"/>.</param>
/// <param name="Run">The number of the run it was found in.</param>
/// <param name="DrawnLength">Steps of the schedule as it was drawn.</param>
/// <param name="IsShortest">There is certainly no shorter trace.</param>
public sealed record FoundTrace(Trace Trace, int Run, int DrawnLength, bool IsShortest);
