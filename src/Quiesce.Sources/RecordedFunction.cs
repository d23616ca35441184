namespace Quiesce.Sources;

/// <summary>What was accepted of a function.</summary>
/// <param name="Digest">Of its text; null if it was nowhere.</param>
/// <param name="Revision">Of the tree; null if it had none, or if the file was not committed.</param>
/// <param name="In">Where it was found, if not where the spec says.</param>
public sealed record RecordedFunction(
    FunctionReference Reference, string? Digest, string? Revision, FunctionReference? In)
{
    /// <summary>Where it was.</summary>
    public FunctionReference Place => In ?? Reference;
}
