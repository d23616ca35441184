using System.Collections.Immutable;

namespace Quiesce.Ir.Passes;

/// <summary>A step that contradicts what makes it, or another one, one step.</summary>
/// <param name="By">The lock, or what else it is.</param>
/// <param name="Step">The step that contradicts.</param>
/// <param name="Sentence">Why it does.</param>
public sealed record BrokenClaim(string By, string Step, string Sentence, SourceLocation? Location)
{
    public override string ToString() => Sentence;
}

/// <summary>
/// Whether what makes steps one is true. What is changed under a lock is looked at under the lock, or in a single
/// access, by all who touch the same. One instruction touches one word; a call of a primitive is one word, too.
/// </summary>
public static class AtomicityClaims
{
    /// <summary>The reason that is no lock: nobody else has to hold it.</summary>
    public const string Instruction = "one instruction";

    /// <summary>The steps that contradict a claim.</summary>
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
        foreach (var step in steps.Where(step => step.By == Instruction))
            if (step.Actions.Select(action => Words(footprint, action, step.Actions)).MaxBy(words => words.Count)
                is { Count: > 1 } several)
                yield return new BrokenClaim(
                    Instruction, step.Name,
                    $"{step.Name} is said to be one instruction, but touches {string.Join(", ", several)}.",
                    step.Actions[0].Location);
        foreach (var by in steps.Select(step => step.By).OfType<string>().Distinct().Where(by => by != Instruction))
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
                        by, step.Name,
                        $"{holders.First().Name} is one step by {by}, but {step.Name} touches "
                            + $"{string.Join(", ", accesses.SelectMany(own => own).Distinct())} more than once and does "
                            + "not say that it holds it.",
                        step.Actions[0].Location);
            }
        }
    }

    // What an action touches that others see: calls of primitives by their names, and words of the spec's own.
    static List<string> Words(Footprint footprint, GuardedAction action, IReadOnlyList<GuardedAction> step) =>
    [
        .. StepCells.Of(action, step)
            .SelectMany(cell => cell.GroupBy(effect => effect.Unit))
            .Where(unit => unit.All(effect => effect is not Effect.Assert) && Shared(footprint, action, unit).Any())
            .SelectMany(unit => unit.Any(effect => effect is Effect.Assign { After: not null })
                ? [unit.First().Name]
                : unit.SelectMany(effect => Shared(footprint, action, [effect])).Select(variable => variable.Name))
            .Distinct(),
    ];

    static IEnumerable<Variable> Shared(Footprint footprint, GuardedAction action, IEnumerable<Effect> effects) =>
        Footprint.Of(effects)
            .Where(element => element.Variable.Kind != VariableKind.ProgramCounter
                && footprint.IsShared(element, action.Process))
            .Select(element => element.Variable)
            .Distinct();
}
