namespace Quiesce.Random;

/// <summary>How far random runs are.</summary>
/// <param name="Runs">That ended.</param>
/// <param name="RunsMax">There are so many at most.</param>
/// <param name="Steps">Of those that ended.</param>
public sealed record RandomProgress(int Runs, int RunsMax, long Steps, TimeSpan Elapsed);
