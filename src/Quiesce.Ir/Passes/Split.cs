namespace Quiesce.Ir.Passes;

/// <summary>A place at which a step of a process can be taken apart.</summary>
/// <param name="Process">The process, as in <see cref="Ir.Process.Group"/>: all its instances.</param>
/// <param name="Step">The position of the step.</param>
/// <param name="Cell">What happens later: everything from this cell on, or it alone.</param>
/// <param name="Effect">What the effect before the place is called, or the late one.</param>
/// <param name="AtomicBy">What the spec says makes the step one; null if it does not.</param>
/// <param name="Location">The effect, or the step where nobody knows better.</param>
public sealed record Split(
    string Process, string Step, int Cell, SplitKind Kind, string Effect, string? AtomicBy, SourceLocation? Location)
{
    /// <summary>Somebody else, or a property, could notice that the step is two here.</summary>
    public bool IsSeen { get; init; } = true;

    /// <summary>What happens later may be kept waiting.</summary>
    public bool IsWaiting { get; init; }

    public override string ToString() => Kind == SplitKind.InOrder ? $"after {Effect}" : $"{Effect} late";
}
