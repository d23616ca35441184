namespace Quiesce.Mutation.Fixes;

/// <summary>One difference between a fixed system and the one that it fixes.</summary>
/// <param name="Sentence">What it is, without a full stop.</param>
/// <param name="Without">The fixed system without it; null where that is not well defined.</param>
public sealed record FixPart(string Sentence, Mutant? Without);
