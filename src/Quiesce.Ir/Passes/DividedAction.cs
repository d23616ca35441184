using System.Collections.Immutable;

namespace Quiesce.Ir.Passes;

/// <summary>
/// The two parts of an action whose step is split; several actions may share their first part.
/// </summary>
sealed class DividedAction(
    GuardedAction action, ImmutableArray<Effect> first, MiddlePlace middle, KeptValues memory)
{
    readonly Composition begun = new(first);

    /// <summary>The first part alone, without the position of the process.</summary>
    public GuardedAction Begun => action with { Guard = begun.Guard, Updates = begun.Updates };

    /// <summary>The first part, once all second parts are known: it keeps the values that they need.</summary>
    public GuardedAction First() => action with
    {
        Name = $"{Name(action, first)}...",
        Guard = Expr.And(middle.IsBefore, begun.Guard),
        Updates = [.. begun.Updates, .. memory.Set, new Update(middle.Variable, null, Expr.Int(middle.Number))],
        Assertions = begun.Assertions,
        Fence = begun.Fence,
        FencedProcesses = begun.FencedProcesses,
        Effects = [],
    };

    /// <summary>The second part of one of the actions, and observers of its assertions while it waits.</summary>
    public (GuardedAction Action, IEnumerable<GuardedAction> Observers) Second(GuardedAction whole, StepParts parts)
    {
        var match = new EffectMatch();
        foreach (var (own, common) in parts.First.Zip(first))
            if (!match.Next(own, common))
                throw new InvalidOperationException(
                    $"Internal error: {whole.Name} does not begin as {action.Name} does.");
        var rest = new Composition(
            parts.Second.Select(effect => EffectExpressions.Rewrite(match.Translate(effect), Again)));
        var guard = Expr.And(middle.IsIn, rest.Guard);
        var second = whole with
        {
            Name = $"...{whole.Name}",
            Guard = guard,
            Updates = [.. rest.Updates, new Update(middle.Variable, null, Expr.Int(0))],
            Assertions = rest.Assertions,
            Fence = rest.Fence,
            FencedProcesses = rest.FencedProcesses,
            Effects = [],
        };
        return (second, rest.Waiting.Select(waiting => second with
        {
            Name = $"{second.Name}(waits)",
            Guard = Expr.And(middle.IsIn, waiting.Guard),
            Updates = [],
            Assertions = waiting.Assertions,
            Fence = MemoryFence.None,
            FencedProcesses = [],
        }));
    }

    /// <summary>A second part that clears the kept values; call it once all second parts are known.</summary>
    public GuardedAction Forgetting(GuardedAction second) =>
        second with { Updates = [.. second.Updates, .. memory.Forget] };

    static string Name(GuardedAction action, ImmutableArray<Effect> effects)
    {
        string[] labels =
            [.. effects.OfType<Effect.Choice>().Select(choice => choice.Label).Where(label => label.Length > 0)];
        return labels.Length == 0 ? action.Step : $"{action.Step}({string.Join(", ", labels)})";
    }

    // An expression of the second part, over the state in which that runs; but a value that the first part has changed
    // or read (Let) is the kept one.
    Expr Again(Expr expr)
    {
        if (expr.Op != Op.Read)
            return Rewriting.Operands(expr, Again);
        var variable = expr.Variable!;
        if (IsLatest(variable, out var actual))
            return expr.Operands.IsEmpty ? Expr.Read(actual) : Expr.Read(actual, Again(expr.Operands[0]));
        if (!IsOfFirst(variable) && !MayBeChanged(expr))
            return Rewriting.Operands(expr, Again);
        // If the index is computed only in the second part, every element is kept.
        return expr.Operands.IsEmpty || IsKnown(expr.Operands[0])
            ? memory.Keep(begun.Of(expr))
            : Expr.Read(
                memory.KeepAll(variable, index => begun.Of(Expr.Read(variable, index))), Again(expr.Operands[0]));
    }

    bool IsKnown(Expr index) => index.Nodes().All(node => node.Variable is not { } variable
        || variable.Kind == VariableKind.Local
        || first.Any(effect => effect is Effect.Let let && let.StandIn == variable));

    // The stand-in of the last assignment in the first part is the variable itself in the second part.
    bool IsLatest(Variable standIn, out Variable actual)
    {
        var assign = first.OfType<Effect.Assign>().FirstOrDefault(own => own.After == standIn);
        actual = assign?.Update.Variable ?? standIn;
        var of = actual;
        return assign is not null
            && ReferenceEquals(first.OfType<Effect.Assign>().Last(own => own.Update.Variable == of), assign);
    }

    bool IsOfFirst(Variable variable) =>
        first.Any(effect => effect is Effect.Let let && let.StandIn == variable
            || effect is Effect.Assign assign && assign.After == variable);

    bool MayBeChanged(Expr read) => first.OfType<Effect.Assign>().Any(own => own.Update.Variable == read.Variable
        && !(own.Update.Index is { IsConstant: true } index && read.Operands[0] is { IsConstant: true } other
            && index.Value != other.Value));
}
