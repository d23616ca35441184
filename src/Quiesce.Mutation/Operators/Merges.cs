using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Passes;

namespace Quiesce.Mutation.Operators;

/// <summary>
/// Two neighbouring steps of a process are one: the second one reads what the first one has written, and what it awaits
/// keeps both waiting.
/// </summary>
sealed class Merges : IMutationOperator
{
    public IEnumerable<Mutant> Of(SpecSystem spec) => spec.Lists.SelectMany(list => Of(spec, list));

    static IEnumerable<Mutant> Of(SpecSystem spec, ImmutableArray<SpecStep> list)
    {
        var jumps = new Jumps(spec, list);
        for (var k = 0; k + 1 < list.Length; k++)
        {
            var (first, second) = (list[k], list[k + 1]);
            // Only one action of the second step for each process: then each action of the first has one behind it.
            if (!jumps.Targets(first).SetEquals([spec.PositionOf(second)])
                || !first.Actions.All(action =>
                    second.Actions.Count(own => own.Action.Process == action.Action.Process) == 1))
                continue;
            yield return spec.Mutant(
                MutantKind.Merge, first, Change(first, second), $"and {second.Name} are one step");
        }
    }

    static SystemChange Change(SpecStep first, SpecStep second) => new()
    {
        Effects = first.Actions.ToImmutableDictionary(
            action => action.Action.Index,
            action => Merged(
                action.Effects,
                second.Actions.Single(other => other.Action.Process == action.Action.Process).Effects)),
    };

    static ImmutableArray<Effect> Merged(ImmutableArray<Effect> first, ImmutableArray<Effect> second)
    {
        var merged = ImmutableArray.CreateBuilder<Effect>();
        var latest = new Dictionary<Variable, Variable>();
        foreach (var effect in first)
            switch (effect)
            {
                case Effect.Assign { Update.Variable.Kind: VariableKind.ProgramCounter }:
                    break;
                case Effect.Assign { Update.Variable: var variable } assign:
                    var after = assign.After ?? Effect.StandInFor(variable.Name, variable.Domain, variable.Length);
                    latest[variable] = after;
                    merged.Add(assign with { After = after });
                    break;
                default:
                    merged.Add(effect);
                    break;
            }
        var units = first.Max(effect => effect.Unit) + 1;
        merged.AddRange(second.Select(effect =>
            EffectExpressions.Rewrite(effect, expr => Rewriting.Reads(expr, read =>
                !latest.TryGetValue(read.Variable!, out var after) ? read
                : read.Operands.IsEmpty ? Expr.Read(after)
                : Expr.Read(after, read.Operands[0])))
            with { Unit = effect.Unit + units }));
        return merged.ToImmutable();
    }
}
