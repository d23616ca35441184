using System.Collections.Immutable;

namespace Quiesce.Ir.Passes;

/// <summary>The first and the second part of an action whose step is split.</summary>
sealed record StepParts(ImmutableArray<Effect> First, ImmutableArray<Effect> Second)
{
    /// <summary>
    /// The parts of an action that consists of these cells; null if it is not split there.
    /// </summary>
    public static StepParts? Of(ImmutableArray<ImmutableArray<Effect>> cells, int cell, SplitKind kind)
    {
        if (kind == SplitKind.InOrder)
            return cell == 0 || cell >= cells.Length
                ? null
                : new([.. cells[..cell].SelectMany(own => own)], [.. cells[cell..].SelectMany(own => own)]);
        // The last cell is late in program order already.
        if (cell >= cells.Length - 1 || !CanBeLate(cells, cell))
            return null;
        var others = cells.RemoveAt(cell).SelectMany(own => own).ToImmutableArray();
        var exit = others.FirstOrDefault(StepCells.IsExit)?.Unit;
        return new(
            [.. others.Where(effect => effect.Unit != exit)],
            [
                .. others.Where(effect => effect is Effect.Assert),
                .. cells[cell],
                .. others.Where(effect => effect.Unit == exit),
            ]);
    }

    /// <summary>The choices of the first part: actions with the same choices share it.</summary>
    public string Choices => string.Join(
        ", ", First.OfType<Effect.Choice>().Select(choice => $"{choice.Unit}:{choice.Taken}"));

    /// <summary>
    /// The second part may have to wait; a case is no wait, as another case applies where it does not.
    /// </summary>
    public bool IsWaiting => Second.Any(effect => effect is Effect.Wait { IsCase: false });

    /// <summary>The second part need not happen: it waits, or something in it may have no value.</summary>
    public bool MayFail => IsWaiting
        || Second.SelectMany(EffectExpressions.Of).Any(expr => !expr.IsTotal)
        || Second.OfType<Effect.Assign>().Any(assign => !TypeChecks.OfUpdate(assign.Update).IsTrue);

    // Not late: a wait, which decides whether the rest happens; a value or a call's return value that the rest uses;
    // and an update that a later one of the same element overwrites.
    static bool CanBeLate(ImmutableArray<ImmutableArray<Effect>> cells, int cell)
    {
        if (cells[cell].Any(effect => effect is Effect.Wait or Effect.Choice or Effect.Barrier)
            || !cells[cell].Any(effect => effect is Effect.Assign or Effect.Assert))
            return false;
        var made = cells[cell]
            .Select(effect => effect switch
            {
                Effect.Assign assign => assign.After,
                Effect.Let let => let.StandIn,
                _ => null,
            })
            .OfType<Variable>()
            .ToHashSet();
        List<Effect> later = [.. cells[(cell + 1)..].SelectMany(own => own)];
        return !later.SelectMany(EffectExpressions.Of)
                .SelectMany(expr => expr.Nodes())
                .Any(node => node.Variable is { } variable && made.Contains(variable))
            && !later.Exists(effect => Answers.Has(effect, cells[cell], cells[..cell].SelectMany(own => own)))
            && !cells[cell].OfType<Effect.Assign>().Any(own => later.OfType<Effect.Assign>().Any(other =>
                other.Update.Variable == own.Update.Variable && !Composition.AreApart(other.Update, own.Update)));
    }
}
