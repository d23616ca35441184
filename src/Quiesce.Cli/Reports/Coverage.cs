using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Passes;

namespace Quiesce.Cli.Reports;

/// <summary>What a search never got to do: a spec that cannot reach its interesting states proves everything.</summary>
static class Coverage
{
    /// <summary>
    /// Steps that no reachable state enables: <c>Worker.WakeCleaner</c> where no instance ever takes it,
    /// <c>Worker1.Wake(2)</c> where only that instance or choice is left out. Not those that a part would take after a
    /// call that the protocol does not make (<see cref="UnusedState"/>), nor the alternatives of a part of which
    /// another one is taken. None while the search is incomplete.
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
                names.AddRange(never.Where(action => !step.Any(other => IsOtherOfPart(other, action)
                        && report.EnabledCounts[other.Index] > 0))
                    .Select(action => $"{system.Processes[action.Process]}.{action.Name}"));
        }
        return names;
    }

    // They differ in what a part chooses only.
    static bool IsOtherOfPart(GuardedAction one, GuardedAction other) =>
        one.Process == other.Process && OwnChoices(one).SequenceEqual(OwnChoices(other));

    static IEnumerable<(int, string)> OwnChoices(GuardedAction action) => action.Effects.OfType<Effect.Choice>()
        .Where(choice => !choice.IsOfPart)
        .Select(choice => (choice.Taken, choice.Label));
}
