using Quiesce.Explicit;
using Quiesce.Random;
using Quiesce.Symbolic;

namespace Quiesce.Engines;

/// <summary>How far each kind of engine may go, and who is told how far it is.</summary>
public sealed record EngineOptions
{
    public SearchOptions Search { get; init; } = new();

    public SymbolicOptions Symbolic { get; init; } = new();

    public RandomOptions Random { get; init; } = new();
}
