using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Explicit.Atomicity;

/// <summary>A verdict that rests on a step being one: where the step is taken apart, it is another.</summary>
/// <param name="Places">Where: one place, or two at once.</param>
/// <param name="Property">In the system with the step taken apart.</param>
/// <param name="Before">What it was.</param>
/// <param name="After">What it is there.</param>
public sealed record AtomicityFinding(
    ImmutableArray<Split> Places, Property Property, Verdict Before, Verdict After)
{
    /// <summary>The spec says of one of the places what makes the step one there: it is never taken apart.</summary>
    public bool HasReason => Places.Any(place => place.AtomicBy is not null);
}
