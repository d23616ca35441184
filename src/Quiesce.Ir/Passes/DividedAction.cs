using System.Collections.Immutable;
using Quiesce.Ir.Printers;

namespace Quiesce.Ir.Passes;

/// <summary>The two parts of an action whose step is taken apart; several may have their first part in common.</summary>
sealed class DividedAction(
    GuardedAction action,
    ImmutableArray<Effect> first,
    Variable middle,
    int number,
    Expr here,
    SystemBuilder builder,
    UniqueNames names)
{
    readonly Composition begun = new(first);
    readonly List<(Expr Value, Variable Kept)> kept = [];

    /// <summary>The first part, once all second parts are known: it keeps what they need.</summary>
    public GuardedAction First() => action with
    {
        Name = $"{Name(action, first)}...",
        Guard = Expr.And(IsAt(0), here, begun.Guard),
        Updates =
        [
            .. begun.Updates,
            .. kept.Select(pair => new Update(pair.Kept, null, Expr.IfThenElse(
                Definedness.Of(pair.Value), pair.Value, Expr.Constant(pair.Kept.Domain, pair.Kept.Domain.Low)))),
            new Update(middle, null, Expr.Int(number)),
        ],
        Assertions = begun.Assertions,
        Fence = begun.Fence,
        FencedProcesses = begun.FencedProcesses,
        Effects = [],
    };

    /// <summary>The second part of one of them, and what it looks at while it waits.</summary>
    public (GuardedAction Action, IEnumerable<GuardedAction> Observers) Second(
        GuardedAction whole, ImmutableArray<Effect> effects)
    {
        var rest = new Composition(effects.Select(effect => EffectExpressions.Rewrite(effect, Again)));
        var guard = Expr.And(IsAt(number), here, rest.Guard);
        var second = whole with
        {
            Name = $"...{whole.Name}",
            Guard = guard,
            Updates = [.. rest.Updates, new Update(middle, null, Expr.Int(0))],
            Assertions = rest.Assertions,
            Fence = rest.Fence,
            FencedProcesses = rest.FencedProcesses,
            Effects = [],
        };
        return (second, rest.Waiting.Select(waiting => second with
        {
            Name = $"{second.Name}(waits)",
            Guard = Expr.And(IsAt(number), here, waiting.Guard),
            Updates = [],
            Assertions = waiting.Assertions,
            Fence = MemoryFence.None,
            FencedProcesses = [],
        }));
    }

    Expr IsAt(int place) => Expr.Equal(Expr.Read(middle), Expr.Int(place));

    static string Name(GuardedAction action, ImmutableArray<Effect> effects)
    {
        string[] labels =
            [.. effects.OfType<Effect.Choice>().Select(choice => choice.Label).Where(label => label.Length > 0)];
        return labels.Length == 0 ? action.Step : $"{action.Step}({string.Join(", ", labels)})";
    }

    // What an expression of the second part means there: what is then there, but for what the first part has changed
    // itself, or has read, as that was at the time.
    Expr Again(Expr expr)
    {
        if (expr.Op != Op.Read)
            return Rewriting.Operands(expr, Again);
        var variable = expr.Variable!;
        if (IsLatest(variable, out var actual))
            return expr.Operands.IsEmpty ? Expr.Read(actual) : Expr.Read(actual, Again(expr.Operands[0]));
        return IsOfFirst(variable) || MayBeChanged(expr) ? Keep(begun.Of(expr)) : Rewriting.Operands(expr, Again);
    }

    // The stand-in for what the last assignment of the first part left: the variable itself, by now.
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

    Expr Keep(Expr value)
    {
        if (value.IsConstant)
            return value;
        var known = kept.Find(pair => Assumption.AreSame(pair.Value, value)).Kept;
        if (known is null)
        {
            known = builder.AddVariable(
                names.Take($"kept.{middle.Name}.{kept.Count}"), value.Domain, [[value.Domain.Low]], isAuxiliary: true);
            kept.Add((value, known));
        }
        return Expr.Read(known);
    }
}
