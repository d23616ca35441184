using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Passes;

namespace Quiesce.Mutation.Fixes;

/// <summary>
/// A step of one variant, put into another: variables by their names, targets by the names of the steps.
/// </summary>
sealed class Translation(SpecSystem spec, SpecSystem other)
{
    sealed class NotThereException : Exception;

    /// <summary>By index of the action: what it does in the other variant; null if that cannot be said here.</summary>
    public ImmutableDictionary<int, ImmutableArray<Effect>>? Of(SpecStep step, SpecStep old)
    {
        var effects = ImmutableDictionary.CreateBuilder<int, ImmutableArray<Effect>>();
        try
        {
            foreach (var process in step.Actions.GroupBy(action => spec.System.Processes[action.Action.Process].Name))
            {
                List<StepAction> then =
                [
                    .. old.Actions.Where(action => other.System.Processes[action.Action.Process].Name == process.Key),
                ];
                List<StepAction> now = [.. process];
                // A choice that is not there cannot be taken; one more has no action that could be it.
                if (then.Count == 0 || then.Count > now.Count)
                    return null;
                for (var k = 0; k < now.Count; k++)
                    effects[now[k].Action.Index] = k < then.Count
                        ? [.. then[k].Effects.Select(effect => Of(effect, step, old))]
                        : [.. now[k].Effects, Never(now[k])];
            }
            return effects.ToImmutable();
        }
        catch (NotThereException)
        {
            return null;
        }
    }

    static Effect.Wait Never(StepAction action) => new(Expr.False, IsCase: true)
    {
        Name = "Case",
        Unit = action.Effects.Max(effect => effect.Unit) + 1,
    };

    Effect Of(Effect effect, SpecStep step, SpecStep old)
    {
        if (effect is Effect.Barrier { Processes.Length: > 0 })
            throw new NotThereException();
        if (effect is Effect.Assign { Update: { Variable.Kind: VariableKind.ProgramCounter } exit } jump)
            return jump with
            {
                Update = exit with
                {
                    Variable = Of(exit.Variable),
                    Value = Target(exit.Value, Of(exit.Variable).Domain, step, old),
                },
            };
        var own = EffectExpressions.Rewrite(effect, Of);
        return own is Effect.Assign { Update: var update } assign
            ? assign with { Update = update with { Variable = Of(update.Variable) } }
            : own;
    }

    // The next step here is the next one there.
    Expr Target(Expr value, Domain positions, SpecStep step, SpecStep old) => value.Op switch
    {
        Op.Constant when value.Value == other.PositionOf(old) + 1 =>
            Expr.Constant(positions, spec.PositionOf(step) + 1),
        Op.Constant => Constant(value, positions),
        Op.IfThenElse => Expr.IfThenElse(
            Of(value.Operands[0]),
            Target(value.Operands[1], positions, step, old),
            Target(value.Operands[2], positions, step, old)),
        _ => throw new NotThereException(),
    };

    Variable Of(Variable variable) => variable.Index < 0 ? variable
        : spec.System.Variables.FirstOrDefault(own => own.Name == variable.Name && own.Length == variable.Length
            && (own.Kind == VariableKind.ProgramCounter || own.Domain.Equals(variable.Domain)))
            ?? throw new NotThereException();

    // Operands first, so that a comparison with a position is one of the same domain.
    Expr Of(Expr expr)
    {
        if (expr is { Op: Op.Constant })
            return PositionsOf(expr.Domain) is { } positions ? Constant(expr, positions) : expr;
        if (expr is { Op: Op.Read, Variable: { } variable })
            return expr.Operands.IsEmpty ? Expr.Read(Of(variable)) : Expr.Read(Of(variable), Of(expr.Operands[0]));
        return Rewriting.Operands(expr, Of);
    }

    Domain? PositionsOf(Domain domain) => domain.Sort != Sort.Enum ? null
        : spec.System.Variables.FirstOrDefault(own =>
            own.Kind == VariableKind.ProgramCounter && own.Domain.Name == domain.Name)?.Domain;

    static Expr Constant(Expr value, Domain positions)
    {
        var place = positions.Members.IndexOf(value.Domain.Members[value.Value - value.Domain.Low]);
        return place < 0 ? throw new NotThereException() : Expr.Constant(positions, place);
    }
}
