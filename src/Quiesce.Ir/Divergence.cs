namespace Quiesce.Ir;

/// <summary>Where a trace stops being a run of its system, or being evidence for its claim.</summary>
/// <param name="Step">The number of the step, 0 for the initial state.</param>
/// <param name="Sentence">Why, in the names of the spec.</param>
public sealed record Divergence(int Step, string Sentence);
