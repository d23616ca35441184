using System.Collections.Immutable;

namespace Quiesce.Ir.Formats.Itf;

/// <summary>What a trace file says about the system it is a trace of.</summary>
/// <param name="Protocol">As in <see cref="TransitionSystem.Name"/>.</param>
/// <param name="Variant">As in <see cref="TransitionSystem.Variant"/>.</param>
/// <param name="Bounds">As in <see cref="TransitionSystem.Bounds"/>.</param>
/// <param name="Property">The name of the property it is a counterexample to, or a witness for.</param>
public sealed record ItfHeader(
    string Protocol,
    string Variant,
    ImmutableArray<(string Name, string Value)> Bounds,
    string Property);
