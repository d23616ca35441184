namespace Quiesce.Symbolic.Certificates;

/// <summary>What a solver said.</summary>
/// <param name="Text">Its standard output.</param>
/// <param name="Errors">Its standard error.</param>
/// <param name="IsOverdue">The time limit came first, and it was killed.</param>
public sealed record SolverOutput(string Text, string Errors, int ExitCode, bool IsOverdue, TimeSpan Elapsed);
