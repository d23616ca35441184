namespace Quiesce.Ir;

/// <summary>Where processes stand in their programs, and where they can still get to.</summary>
static class ProgramOrder
{
    /// <summary>The name of the position; null for a process without a program counter.</summary>
    public static string? PositionOf(TransitionSystem system, int lane, State state) =>
        system.Processes[lane] is { ProgramCounter: { } pc } process
            ? pc.Domain.Format(state[pc, pc.Length is null ? 0 : process.Instance])
            : null;

    /// <summary>What a process may do at a position.</summary>
    public static IEnumerable<GuardedAction> ActionsAt(TransitionSystem system, int lane, string position) =>
        system.Actions.Where(action => action.Process == lane && action.Step == position);

    /// <summary>All that a process may still do, from where it is, whatever its steps wait for.</summary>
    public static IEnumerable<GuardedAction> Reachable(TransitionSystem system, int lane, State state)
    {
        if (system.Processes[lane].ProgramCounter is not { } pc)
            return system.Actions.Where(action => action.Process == lane);
        var positions = new List<string> { PositionOf(system, lane, state)! };
        var actions = new List<GuardedAction>();
        for (var k = 0; k < positions.Count; k++)
            foreach (var action in ActionsAt(system, lane, positions[k]))
            {
                actions.Add(action);
                foreach (var update in action.Updates.Where(update => update.Variable == pc))
                    positions.AddRange(update.Value.Nodes()
                        .Where(node => node.IsConstant && node.Domain.Equals(pc.Domain))
                        .Select(node => pc.Domain.Format(node.Value))
                        .Except(positions)
                        .ToList());
            }
        return actions;
    }
}
