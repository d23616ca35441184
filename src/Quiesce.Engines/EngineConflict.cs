using System.Collections.Immutable;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Engines;

/// <summary>Something that cannot be: two engines contradict each other, or one of them itself.</summary>
/// <param name="Sentence">What, with the names of the engines.</param>
/// <param name="Engines">Their names.</param>
/// <param name="Property">What it is about; null if an engine failed on the whole.</param>
public sealed record EngineConflict(string Sentence, ImmutableArray<string> Engines, string? Property = null)
{
    public static EngineConflict Of(Conflict conflict) =>
        new(conflict.Sentence, conflict.Engines, conflict.Property.Name);

    public override string ToString() => Sentence;
}
