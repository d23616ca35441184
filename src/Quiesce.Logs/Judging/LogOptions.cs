using System.Collections.Immutable;

namespace Quiesce.Logs.Judging;

/// <summary>How a log is judged.</summary>
public sealed record LogOptions
{
    /// <summary>Names of monitors; empty for all.</summary>
    public ImmutableArray<string> Monitors { get; init; } = [];

    /// <summary>Findings that are kept in memory; what is found beyond them counts as not judged.</summary>
    public int FindingsMax { get; init; } = 100_000;

    /// <summary>Events placed while orders of one tie are tried; 0 takes the order of the text.</summary>
    public int TieBudget { get; init; } = 20_000;
}
