namespace Quiesce.Random;

/// <summary>How many things of a kind were covered.</summary>
/// <param name="What">The kind, in the plural: "actions".</param>
/// <param name="Possible">How many an exhaustive search of the same bounds covers; null if that is not known.</param>
public sealed record CoverageCount(string What, int Count, int? Possible);
