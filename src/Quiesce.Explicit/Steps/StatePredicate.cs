namespace Quiesce.Explicit.Steps;

/// <summary>Whether a predicate holds in a packed state; one without a value does not hold.</summary>
public unsafe delegate bool StatePredicate(ulong* state);
