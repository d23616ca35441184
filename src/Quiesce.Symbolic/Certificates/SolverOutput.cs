namespace Quiesce.Symbolic.Certificates;

/// <summary>What a solver said.</summary>
/// <param name="Text">Its standard output.</param>
/// <param name="Errors">Its standard error.</param>
/// <param name="IsOverdue">The program was killed at the time limit.</param>
public sealed record SolverOutput(string Text, string Errors, int ExitCode, bool IsOverdue, TimeSpan Elapsed);
