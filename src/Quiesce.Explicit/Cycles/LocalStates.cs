namespace Quiesce.Explicit.Cycles;

/// <summary>
/// What some elements of the state can be together: those that only one process writes, or one that several do.
/// </summary>
/// <param name="Elements">Their places in a state; there may be none.</param>
/// <param name="Tuples">Every combination of their values that can be reached, and maybe more.</param>
internal sealed record LocalStates(int Index, int[] Elements, List<int[]> Tuples);
