using System.Collections.Immutable;

namespace Quiesce.Ir.Passes;

/// <summary>
/// The effects of an action, grouped into the cells between which a step can be split, where other processes could run.
/// A choice is in the cell of the first effect that depends on it, a ghost update in that of the effect it describes,
/// and the update of the program counter in the last one.
/// </summary>
static class StepCells
{
    /// <summary>The cells of an action.</summary>
    /// <param name="step">All actions of its step, for the same process.</param>
    public static ImmutableArray<ImmutableArray<Effect>> Of(GuardedAction action, IReadOnlyList<GuardedAction> step)
    {
        var cells = new List<List<Effect>>();
        var exit = action.Effects.FirstOrDefault(IsExit)?.Unit;
        foreach (var effect in ChoicesWhereTheyMatter(action, step))
        {
            var last = cells.Count > 0 ? cells[^1] : null;
            var staysWithLast = last is not null && (effect.Unit == last[^1].Unit
                || last[^1] is Effect.Choice
                || AwaitsAnswer(effect, cells)
                || last.TrueForAll(IsGhost)
                || IsGhost(effect)
                || effect.Unit == exit);
            if (staysWithLast)
                last!.Add(effect);
            else
                cells.Add([effect]);
        }
        return [.. cells.Select(cell => cell.ToImmutableArray())];
    }

    /// <summary>The name of a cell: that of its first effect that has one.</summary>
    public static string NameOf(ImmutableArray<Effect> cell) =>
        cell.Where(effect => effect is not Effect.Choice && !IsExit(effect) && !IsGhost(effect))
            .Select(effect => effect.Name)
            .FirstOrDefault(name => name.Length > 0) ?? cell[0].Name;

    /// <summary>The update of the program counter; locals that end with it are in the same unit.</summary>
    public static bool IsExit(Effect effect) =>
        effect is Effect.Assign { Update.Variable.Kind: VariableKind.ProgramCounter };

    // Await(lock.TryTake()): the step is taken if the call succeeds; otherwise nothing happens.
    static bool AwaitsAnswer(Effect effect, List<List<Effect>> cells) => effect is Effect.Wait { IsCase: false }
        && Answers.Has(effect, cells[^1], cells.SkipLast(1).SelectMany(own => own));

    static bool IsGhost(Effect effect) => effect is Effect.Assign { Update.Variable.IsGhost: true };

    // The recorder makes a choice where C# needs it; the process need not choose before it has an effect.
    static IEnumerable<Effect> ChoicesWhereTheyMatter(GuardedAction action, IReadOnlyList<GuardedAction> step)
    {
        var moved = action.Effects.OfType<Effect.Choice>()
            .Where(choice => action.Effects.Count(effect => effect.Unit == choice.Unit) == 1)
            .ToLookup(choice => WhereItMatters(action, choice, step));
        var stay = action.Effects.Except(moved.SelectMany(own => own)).ToHashSet(ReferenceEqualityComparer.Instance);
        for (var place = 0; place <= action.Effects.Length; place++)
        {
            foreach (var choice in moved[place])
                yield return choice;
            if (place < action.Effects.Length && stay.Contains(action.Effects[place]))
                yield return action.Effects[place];
        }
    }

    // The index of the first effect that differs where only this choice differs.
    static int WhereItMatters(GuardedAction action, Effect.Choice choice, IReadOnlyList<GuardedAction> step)
    {
        var place = action.Effects.IndexOf(choice);
        List<GuardedAction> siblings = [.. step.Where(other => IsSibling(action, other, choice))];
        if (siblings.Count != choice.Of)
            return place;
        var matters = siblings.Where(other => other != action).Select(other => Differ(action, other, place))
            .Append(action.Effects.Length)
            .Min();
        if (matters < action.Effects.Length)
            matters = action.Effects.ToList().FindIndex(effect => effect.Unit == action.Effects[matters].Unit);
        var exit = action.Effects.ToList().FindIndex(IsExit);
        return Math.Max(place, exit < 0 ? Math.Min(matters, action.Effects.Length - 1) : Math.Min(matters, exit));
    }

    static bool IsSibling(GuardedAction action, GuardedAction other, Effect.Choice choice) =>
        Others(action, choice).SequenceEqual(Others(other, choice))
        && other.Effects.OfType<Effect.Choice>().Any(own => own.Unit == choice.Unit);

    static IEnumerable<(int, int)> Others(GuardedAction action, Effect.Choice choice) => action.Effects
        .OfType<Effect.Choice>()
        .Where(own => own.Unit != choice.Unit)
        .Select(own => (own.Unit, own.Taken));

    // The index at which the lists of effects differ, apart from the choice itself.
    static int Differ(GuardedAction action, GuardedAction other, int choice)
    {
        var match = new EffectMatch();
        var length = Math.Min(action.Effects.Length, other.Effects.Length);
        for (var place = 0; place < length; place++)
            if (place != choice && !match.Next(action.Effects[place], other.Effects[place]))
                return place;
        return length;
    }
}
