namespace Quiesce.Symbolic.Certificates;

/// <summary>A solver's program is missing or does not start; the message is a sentence that says which.</summary>
public sealed class SolverException(string message, Exception? inner = null) : Exception(message, inner);
