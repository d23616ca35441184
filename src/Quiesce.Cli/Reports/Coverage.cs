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
    /// another one is taken. None while the search is incomplete, or where states stand for others.
    /// </summary>
    public static IReadOnlyList<string> NeverEnabled(SearchReport report)
    {
        if (!report.IsComplete || report.IsReduced)
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
                names.AddRange(step.GroupBy(action => (action.Process, OwnChoices(action)))
                    .Where(same => same.All(never.Contains))
                    .Select(same => $"{system.Processes[same.Key.Process]}.{NameOf(same.First())}"));
        }
        return names;
    }

    // Actions that differ in what a part chooses only have these in common.
    static string OwnChoices(GuardedAction action) => action.Effects.IsEmpty ? action.Name : string.Join(
        ", ", OfStep(action).Select(choice => $"{choice.Taken} {choice.Label}"));

    static string NameOf(GuardedAction action)
    {
        if (action.Effects.IsEmpty)
            return action.Name;
        var labels = string.Join(", ", OfStep(action).Select(choice => choice.Label).Where(label => label.Length > 0));
        return labels.Length == 0 ? action.Step : $"{action.Step}({labels})";
    }

    static IEnumerable<Effect.Choice> OfStep(GuardedAction action) =>
        action.Effects.OfType<Effect.Choice>().Where(choice => !choice.IsOfPart);
}
