namespace Quiesce.Ir.Formats.Lanes;

/// <summary>How <see cref="ChangelogTrace"/> draws.</summary>
public sealed record ChangelogTraceOptions
{
    /// <summary>Columns to fit into, where the names allow it; 72 is what commit messages keep to.</summary>
    public int Width { get; init; } = 72;

    /// <summary>Head the lanes <c>CPU0 (Umount)</c> instead of <c>Umount</c>.</summary>
    public bool Cpus { get; init; }

    /// <summary>
    /// Show everything that a step changes, below it; otherwise what the property looks at.
    /// </summary>
    public bool Changes { get; init; }
}
