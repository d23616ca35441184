namespace Quiesce.Symbolic.Encoding;

/// <summary>A gate; operands that its kind does not name are false.</summary>
internal readonly record struct Gate(GateKind Kind, Literal A = default, Literal B = default, Literal C = default);
