using System.Collections.Immutable;

namespace Quiesce.Ir.Verdicts;

/// <summary>Two answers about one property that cannot both be right: one of the engines errs.</summary>
/// <param name="Engines">The names of both.</param>
/// <param name="Sentence">Why, with the names of the engines and of the property.</param>
public sealed record Conflict(Property Property, ImmutableArray<string> Engines, string Sentence);
