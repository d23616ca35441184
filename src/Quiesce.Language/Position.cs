namespace Quiesce.Language;

/// <summary>A position of a process: a step, inside its splices.</summary>
/// <param name="Name">Its call path, unique in the process: <c>DeleteUnusedBgs.Pop</c>.</param>
/// <param name="Splices">The procedures it stands in, outermost first.</param>
sealed record Position(int Index, string Name, Delegate Step, Splice[] Splices)
{
    /// <summary>What messages call the step: its method, or the call of a primitive that it is a part of.</summary>
    public string Word => Splices.LastOrDefault()?.Procedure is { IsNamed: true } call
        ? call.Name
        : Step.Method.Name;
}

/// <summary>One use of a procedure in a process: the positions from First up to, not including, End.</summary>
sealed class Splice(Procedure procedure, int first)
{
    public Procedure Procedure { get; } = procedure;
    public int First { get; } = first;
    public int End { get; set; }
}
