namespace Quiesce.Explicit;

/// <summary>How far a search is.</summary>
/// <param name="Distinct">States found.</param>
/// <param name="Generated">Initial states and successors, repetitions included.</param>
/// <param name="Depth">The depth whose successors are being generated.</param>
/// <param name="Queue">States found and not yet expanded.</param>
/// <param name="Bytes">Native memory in use.</param>
/// <param name="Elapsed">Since the search began.</param>
public sealed record SearchProgress(
    long Distinct,
    long Generated,
    int Depth,
    long Queue,
    long Bytes,
    TimeSpan Elapsed);
