namespace Quiesce.Ir.Symmetry;

/// <summary>What a spec declares to be symmetric is not, in one sentence.</summary>
public sealed class SymmetryException(string message) : Exception(message);
