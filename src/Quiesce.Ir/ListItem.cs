namespace Quiesce.Ir;

/// <summary>
/// An element of the list of steps that a spec gives a process: a step, a call, or a procedure with all its steps. Its
/// positions are those from First up to, not including, End.
/// </summary>
/// <param name="Name">What the names of its positions begin with: <c>StopCleaner</c>, <c>FlushWorkers#2</c>.</param>
public sealed record ListItem(string Name, int First, int End)
{
    /// <summary>The spec lets it change places with others that may (<c>Reorderable</c>).</summary>
    public bool IsReorderable { get; init; }

    /// <summary>The spec lets it be left out (<c>Optional</c>).</summary>
    public bool IsOptional { get; init; }

    /// <summary>
    /// It is no element of the list, but stands behind it to be put in somewhere; in the list as it is the process
    /// does not come to it.
    /// </summary>
    public bool IsExtra { get; init; }

    /// <summary>Place of an earlier item that is the same step; null if there is none.</summary>
    public int? SameAs { get; init; }

    public override string ToString() => Name;
}
