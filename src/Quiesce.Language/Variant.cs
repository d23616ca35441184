namespace Quiesce.Language;

/// <summary>A member of a protocol's patch enum.</summary>
public sealed record Variant(string Name, string? Sentence);
