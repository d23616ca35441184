namespace Quiesce.Symbolic.Certificates;

/// <summary>A solver's program is not there or does not start; the message says so in a sentence.</summary>
public sealed class SolverException(string message, Exception? inner = null) : Exception(message, inner);
