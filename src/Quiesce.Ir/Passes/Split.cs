namespace Quiesce.Ir.Passes;

/// <summary>A place at which a step of a process can be split in two.</summary>
/// <param name="Process">The process, as in <see cref="Ir.Process.Group"/>: all its instances.</param>
/// <param name="Step">The position of the step.</param>
/// <param name="Cell">What happens later: everything from this cell on, or this cell alone.</param>
/// <param name="Effect">The name of the effect before the place, or of the late one.</param>
/// <param name="AtomicBy">The spec's reason why the step is atomic; null if there is none.</param>
/// <param name="Location">The location of the effect, or else of the step.</param>
public sealed record Split(
    string Process, string Step, int Cell, SplitKind Kind, string Effect, string? AtomicBy, SourceLocation? Location)
{
    /// <summary>Another process or a property could notice the split.</summary>
    public bool IsSeen { get; init; } = true;

    /// <summary>What happens later may be kept waiting.</summary>
    public bool IsWaiting { get; init; }

    public override string ToString() => Kind == SplitKind.InOrder ? $"after {Effect}" : $"{Effect} late";
}
