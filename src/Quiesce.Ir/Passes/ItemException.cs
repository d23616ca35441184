namespace Quiesce.Ir.Passes;

/// <summary>A process's list cannot be put in another order: the message is a sentence in the spec's names.</summary>
public sealed class ItemException(string message) : Exception(message);
