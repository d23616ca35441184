using Quiesce.Explicit;
using Quiesce.Ir.Passes;

namespace Quiesce.Cli.Reports;

/// <summary>What a search never got to do: a spec that cannot reach its interesting states proves everything.</summary>
static class Coverage
{
    /// <summary>
    /// Steps that no reachable state enables: <c>Worker.WakeCleaner</c> where no instance ever takes it,
    /// <c>Worker1.Wake(2)</c> where only that instance or choice is left out. Not those that a part would take after a
    /// call that the protocol does not make (<see cref="UnusedState"/>). None while the search is incomplete.
    /// </summary>
    public static IReadOnlyList<string> NeverEnabled(SearchReport report)
    {
        if (!report.IsComplete)
            return [];
        var system = report.System;
        var names = new List<string>();
        var unused = UnusedState.DisabledActions(system);
        foreach (var step in system.Actions.Where(action => !unused.Contains(action.Index)).GroupBy(
            action => (system.Processes[action.Process].Group, action.Step)))
        {
            var never = step.Where(action => report.EnabledCounts[action.Index] == 0).ToList();
            if (never.Count == step.Count())
                names.Add($"{step.Key.Group}.{step.Key.Step}");
            else
                names.AddRange(never.Select(action => $"{system.Processes[action.Process]}.{action.Name}"));
        }
        return names;
    }
}
