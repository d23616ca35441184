using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>
/// A fairness condition: WF or SF of the disjunction of some actions. As in TLA+, only occurrences that change
/// the state count, both for "enabled" and for "happens". One that would break the type invariant counts for "enabled",
/// and never happens.
/// </summary>
/// <param name="Name">The process or step it was declared for.</param>
/// <param name="Actions">Places in <see cref="TransitionSystem.Actions"/>, ascending.</param>
public sealed record Fairness(string Name, FairnessStrength Strength, ImmutableArray<int> Actions);
