using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>
/// One instance of a process: a thread of control and a lane of a trace. A process that has no program counter
/// performs any of its enabled actions, for ever, and is never waited for.
/// </summary>
public sealed record Process
{
    /// <summary>The lane's title: <c>Umount</c>, or <c>Worker0</c> where there are several instances.</summary>
    public required string Name { get; init; }

    /// <summary>The name in the spec, shared by all instances: <c>Worker</c>.</summary>
    public required string Group { get; init; }

    /// <summary>From 0 within the group.</summary>
    public int Instance { get; init; }

    /// <summary>
    /// Its values name the positions (<c>FlushWorkers</c>, <c>DeleteUnusedBgs.Pop</c>, <c>Done</c>); a scalar, or an
    /// array over the group's instances. Null for a process without control flow.
    /// </summary>
    public Variable? ProgramCounter { get; init; }

    /// <summary>
    /// The positions, ascending, at which it may also end: a service at its first one, where it waits for requests.
    /// </summary>
    public ImmutableArray<int> RestsAt { get; init; } = [];

    /// <summary>The elements of its list, in their order; empty if they are not known.</summary>
    public ImmutableArray<ListItem> Items { get; init; } = [];

    /// <summary>The sentence of its declaration, if any.</summary>
    public string? Sentence { get; init; }

    public SourceLocation? Location { get; init; }

    /// <summary>The value of the program counter, as an expression.</summary>
    public Expr? Position => ProgramCounter switch
    {
        null => null,
        { Length: null } scalar => Expr.Read(scalar),
        var array => Expr.Read(array, Expr.Int(Instance)),
    };

    public override string ToString() => Name;
}
