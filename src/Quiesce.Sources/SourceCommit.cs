namespace Quiesce.Sources;

/// <summary>A commit that changed a function.</summary>
/// <param name="Revision">Empty for what is not committed.</param>
public sealed record SourceCommit(string Revision, string Subject);
