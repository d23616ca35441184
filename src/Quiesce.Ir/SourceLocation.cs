namespace Quiesce.Ir;

/// <summary>Where a thing stands in the user's sources.</summary>
/// <param name="File">Path as the compiler saw it.</param>
/// <param name="Line">1-based; 0 if only the file is known.</param>
public sealed record SourceLocation(string File, int Line)
{
    /// <summary><c>DelayedIputs.cs:42</c>: what fits in a sentence.</summary>
    public override string ToString() => Line > 0 ? $"{Path.GetFileName(File)}:{Line}" : Path.GetFileName(File);
}
