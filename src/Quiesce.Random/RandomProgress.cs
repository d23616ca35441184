namespace Quiesce.Random;

/// <summary>The progress of random runs.</summary>
/// <param name="Runs">Runs that have ended.</param>
/// <param name="RunsMax">The most runs there can be.</param>
/// <param name="Steps">Steps of the runs that have ended.</param>
public sealed record RandomProgress(int Runs, int RunsMax, long Steps, TimeSpan Elapsed);
