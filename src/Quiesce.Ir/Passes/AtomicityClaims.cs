using System.Collections.Immutable;

namespace Quiesce.Ir.Passes;

/// <summary>
/// Checks the claims why steps are atomic. What is changed under a lock must be accessed under the lock, or in a single
/// access, by every step. One instruction touches one word; a call of a primitive counts as one word.
/// </summary>
public static class AtomicityClaims
{
    /// <summary>The claim that is no lock: nobody else has to hold it.</summary>
    public const string Instruction = "one instruction";

    /// <summary>The steps that contradict a claim.</summary>
    public static IEnumerable<BrokenClaim> Broken(TransitionSystem system)
    {
        var footprint = new Footprint(system);
        List<ClaimingStep> steps =
        [
            .. system.Actions
                .GroupBy(action => (system.Processes[action.Process].Group, action.Step))
                .Select(step => new ClaimingStep(
                    $"{step.Key.Group}.{step.Key.Step}", step.First().AtomicBy, [.. step])),
        ];
        return BrokenInstructions(footprint, steps)
            .Concat(BrokenLocks(footprint, steps))
            .Concat(BrokenSections(footprint, steps));
    }

    static IEnumerable<BrokenClaim> BrokenInstructions(Footprint footprint, List<ClaimingStep> steps)
    {
        foreach (var step in steps.Where(step => step.By == Instruction))
            if (step.Actions.Select(action => Words(footprint, action)).MaxBy(words => words.Count)
                is { Count: > 1 } several)
                yield return new BrokenClaim(
                    Instruction, step.Name,
                    $"{step.Name} is said to be one instruction, but touches {string.Join(", ", several)}.",
                    step.Location);
    }

    static IEnumerable<BrokenClaim> BrokenLocks(Footprint footprint, List<ClaimingStep> steps)
    {
        foreach (var by in steps.Select(step => step.By).OfType<string>().Distinct().Where(by => by != Instruction))
        {
            var holders = steps.Where(step => step.By == by).ToList();
            var guarded = holders
                .SelectMany(step => step.Actions.SelectMany(action => Shared(footprint, action, action.Effects)))
                .ToHashSet();
            // A single access is fine whatever it does: only two accesses can have something in between.
            foreach (var step in steps.Where(step => step.By != by))
                if (Several(step, (action, cell) => Shared(footprint, action, cell).Where(guarded.Contains))
                    is { Length: > 0 } touched)
                    yield return new BrokenClaim(
                        by, step.Name,
                        $"{holders[0].Name} is one step by {by}, but {step.Name} touches "
                            + $"{string.Join(", ", touched)} more than once and does not say that it holds it.",
                        step.Location);
        }
    }

    // A section of the protocol never runs in the middle of what another step changes in several effects, unless that
    // step claims to be atomic. A step that only reads, or changes one thing, is split wherever that may matter; and a
    // section that changes one thing counts as a single access.
    static IEnumerable<BrokenClaim> BrokenSections(Footprint footprint, List<ClaimingStep> steps)
    {
        var sections = steps
            .SelectMany(step => step.Actions.SelectMany(action => action.Effects
                .Where(effect => effect.IsInSection)
                .GroupBy(effect => effect.Unit)
                .Where(section => section.Count() > 1 && ChangedIn(section).Count() != 1)
                .Select(section => (section.First().Name, Touched: Shared(footprint, action, section)))))
            .GroupBy(section => section.Name, section => section.Touched);
        foreach (var section in sections)
        {
            var guarded = section.SelectMany(touched => touched).ToHashSet();
            foreach (var step in steps.Where(step => step.By is null))
                if (Several(step, (_, cell) => Changed(cell).Where(guarded.Contains)) is { Length: > 0 } changed)
                    yield return new BrokenClaim(
                        null, step.Name,
                        $"{section.Key} is one for everybody else, but {step.Name} changes "
                            + $"{string.Join(", ", changed)} one after the other, and does not say what makes it one.",
                        step.Location);
        }
    }

    static IEnumerable<Variable> Changed(IEnumerable<Effect> cell) =>
        ChangedIn(cell.Where(effect => !effect.IsInSection));

    static IEnumerable<Variable> ChangedIn(IEnumerable<Effect> effects) => effects.OfType<Effect.Assign>()
        .Select(assign => assign.Update.Variable)
        .Where(variable => variable.Kind != VariableKind.Local)
        .Distinct();

    // The variables that a step touches in several cells; empty if it touches them in one.
    static ImmutableArray<Variable> Several(
        ClaimingStep step, Func<GuardedAction, IEnumerable<Effect>, IEnumerable<Variable>> does)
    {
        var accesses = step.Actions
            .Select(action => StepCells.Of(action, step.Actions)
                .Select(cell => does(action, cell).ToList())
                .Where(own => own.Count > 0)
                .ToList())
            .MaxBy(own => own.Count)!;
        return accesses.Count > 1 ? [.. accesses.SelectMany(own => own).Distinct()] : [];
    }

    // The words that an action touches and others see. A primitive is one word as long as it is called once: a second
    // read of it is another access.
    static HashSet<string> Words(Footprint footprint, GuardedAction action)
    {
        var called = action.Effects.OfType<Effect.Assign>()
            .Where(assign => assign.After is not null)
            .ToDictionary(assign => assign.After!);
        IEnumerable<string> ReadAgain(Effect effect) => EffectExpressions.Of(effect)
            .SelectMany(expression => expression.Nodes())
            .Where(node => node.Op == Op.Read && called.TryGetValue(node.Variable!, out var call)
                && call.Unit != effect.Unit)
            .Select(node => $"{node.Variable} again");
        return
        [
            .. action.Effects.Where(effect => effect is not Effect.Assert).SelectMany(effect =>
                Shared(footprint, action, [effect]).Select(variable => variable.Name.Split('.')[0])
                    .Concat(ReadAgain(effect))),
        ];
    }

    static IEnumerable<Variable> Shared(Footprint footprint, GuardedAction action, IEnumerable<Effect> effects) =>
        Footprint.Of([.. effects])
            .Where(element => element.Variable.Kind != VariableKind.ProgramCounter
                && footprint.IsShared(element, action.Process))
            .Select(element => element.Variable)
            .Distinct();
}

/// <summary>A step of a process, with all its instances and choices.</summary>
sealed record ClaimingStep(string Name, string? By, List<GuardedAction> Actions)
{
    public SourceLocation? Location => Actions[0].Location;
}
