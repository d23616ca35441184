namespace Quiesce.Ir;

/// <summary>A location in the user's sources.</summary>
/// <param name="File">The path that the compiler used.</param>
/// <param name="Line">1-based; 0 if only the file is known.</param>
public sealed record SourceLocation(string File, int Line)
{
    /// <summary><c>DelayedIputs.cs:42</c>: what fits in a sentence.</summary>
    public override string ToString() => Line > 0 ? $"{Path.GetFileName(File)}:{Line}" : Path.GetFileName(File);
}
