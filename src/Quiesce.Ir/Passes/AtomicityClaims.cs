using System.Collections.Immutable;

namespace Quiesce.Ir.Passes;

/// <summary>A step that takes several looks at what another one is said to have for itself.</summary>
/// <param name="By">The lock, or what else it is.</param>
/// <param name="Holder">A step that says so.</param>
/// <param name="Step">The step that does not.</param>
/// <param name="Variables">What both touch.</param>
public sealed record BrokenClaim(
    string By, string Holder, string Step, ImmutableArray<Variable> Variables, SourceLocation? Location)
{
    public override string ToString() =>
        $"{Holder} is one step by {By}, but {Step} touches {string.Join(", ", Variables)} more than once and does not "
            + "say that it holds it.";
}

/// <summary>
/// Whether what makes steps one is true of all who touch the same: what is changed under a lock is looked at under the
/// lock, or in a single access.
/// </summary>
public static class AtomicityClaims
{
    /// <summary>The steps that contradict the claim of another one.</summary>
    public static IEnumerable<BrokenClaim> Broken(TransitionSystem system)
    {
        var footprint = new Footprint(system);
        var steps = system.Actions
            .GroupBy(action => (system.Processes[action.Process].Group, action.Step))
            .Select(step => (
                Name: $"{step.Key.Group}.{step.Key.Step}",
                By: step.First().AtomicBy,
                Actions: step.ToList()))
            .ToList();
        foreach (var by in steps.Select(step => step.By).OfType<string>().Distinct())
        {
            var holders = steps.Where(step => step.By == by).ToList();
            var guarded = holders
                .SelectMany(step => step.Actions.SelectMany(action => Shared(footprint, action, action.Effects)))
                .ToHashSet();
            foreach (var step in steps.Where(step => step.By != by))
            {
                // One access that changes nothing and one that changes all are both fine: what is between two is not.
                var accesses = step.Actions
                    .Select(action => StepCells.Of(action, step.Actions)
                        .Select(cell => Shared(footprint, action, cell).Intersect(guarded).ToList())
                        .Where(own => own.Count > 0)
                        .ToList())
                    .MaxBy(own => own.Count)!;
                if (accesses.Count > 1)
                    yield return new BrokenClaim(
                        by, holders.First().Name, step.Name, [.. accesses.SelectMany(own => own).Distinct()],
                        step.Actions[0].Location);
            }
        }
    }

    static IEnumerable<Variable> Shared(Footprint footprint, GuardedAction action, IEnumerable<Effect> effects) =>
        Footprint.Of(effects)
            .Where(element => element.Variable.Kind != VariableKind.ProgramCounter
                && footprint.IsShared(element, action.Process))
            .Select(element => element.Variable)
            .Distinct();
}
