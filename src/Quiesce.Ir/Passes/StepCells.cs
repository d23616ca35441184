using System.Collections.Immutable;

namespace Quiesce.Ir.Passes;

/// <summary>
/// The effects of an action in the cells that a step can be taken apart into: between two of them something else could
/// happen. A choice stays with what is chosen, what only the spec keeps with what it tells of, and the way on with the
/// last thing that is done.
/// </summary>
static class StepCells
{
    public static ImmutableArray<ImmutableArray<Effect>> Of(GuardedAction action)
    {
        var cells = new List<List<Effect>>();
        var exit = action.Effects.FirstOrDefault(IsExit)?.Unit;
        foreach (var effect in action.Effects)
        {
            var last = cells.Count > 0 ? cells[^1] : null;
            var staysWithLast = last is not null && (effect.Unit == last[^1].Unit
                || last[^1] is Effect.Choice
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

    /// <summary>What a cell is called: by the first thing in it that has a name.</summary>
    public static string NameOf(ImmutableArray<Effect> cell) =>
        cell.Where(effect => effect is not Effect.Choice && !IsExit(effect) && !IsGhost(effect))
            .Select(effect => effect.Name)
            .FirstOrDefault(name => name.Length > 0) ?? cell[0].Name;

    /// <summary>Where control goes; what dies with it is in the same unit.</summary>
    public static bool IsExit(Effect effect) =>
        effect is Effect.Assign { Update.Variable.Kind: VariableKind.ProgramCounter };

    static bool IsGhost(Effect effect) => effect is Effect.Assign { Update.Variable.IsGhost: true };
}
