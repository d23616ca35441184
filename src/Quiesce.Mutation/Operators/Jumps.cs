using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Passes;

namespace Quiesce.Mutation.Operators;

/// <summary>Where the steps of a process go, and what sends them elsewhere.</summary>
sealed class Jumps(SpecSystem spec, ImmutableArray<SpecStep> list)
{
    readonly Domain positions = spec.ProcessOf(list[0]).ProgramCounter!.Domain;

    /// <summary>The positions that a step may go to.</summary>
    public HashSet<int> Targets(SpecStep step) => [.. Exits(step).SelectMany(exit => Constants(exit.Update.Value))];

    /// <summary>
    /// The position behind a step: the next one, if it goes there, or the only one; null if several are.
    /// </summary>
    public int? WayOn(SpecStep step)
    {
        var targets = Targets(step);
        var next = spec.PositionOf(step) + 1;
        return targets.Contains(next) ? next : targets.Count == 1 ? targets.Single() : null;
    }

    /// <summary>The step goes to another position instead of one.</summary>
    public SystemChange Redirected(SpecStep step, int from, int to) => SpecStep.Change(
        step.Actions.SelectMany(action => action.Effects.Where(IsExit).Select(effect => (action, effect))),
        effect => effect is Effect.Assign assign
            ? assign with { Update = assign.Update with { Value = Redirected(assign.Update.Value, from, to) } }
            : effect);

    /// <summary>
    /// The change that takes a step out of its place and puts it behind another one; null for the first.
    /// </summary>
    /// <returns>Null where control does not simply go on behind one of them.</returns>
    public SystemChange? Moved(SpecStep step, SpecStep? behind)
    {
        var process = spec.ProcessOf(step);
        var (own, entry) = (spec.PositionOf(step), Entry(process));
        if (spec.IsAskedForPassing(step) || WayOn(step) is not { } next
            || (entry == own || behind is null) && process.RestsAt.Contains(entry))
            return null;
        var before = list.Where(other => other != step && Targets(other).Contains(own)).ToList();
        var change = new SystemChange();
        foreach (var other in before.Where(other => other != behind))
            change = change.And(Redirected(other, own, next));
        var starts = ImmutableDictionary<Variable, int>.Empty;
        if (behind is null)
            return entry == own ? null : change.And(Redirected(step, next, entry)) with
            {
                Starts = starts.Add(process.ProgramCounter!, own),
            };
        if (WayOn(behind) is not { } after || after == own)
            return null;
        change = change.And(Redirected(step, next, after)).And(Redirected(behind, after, own));
        return entry == own ? change with { Starts = starts.Add(process.ProgramCounter!, next) } : change;
    }

    static int Entry(Process process) =>
        process.ProgramCounter!.Initial[process.ProgramCounter.Length is null ? 0 : process.Instance][0];

    static bool IsExit(Effect effect) =>
        effect is Effect.Assign { Update.Variable.Kind: VariableKind.ProgramCounter };

    static IEnumerable<Effect.Assign> Exits(SpecStep step) =>
        step.Actions.SelectMany(action => action.Effects).Where(IsExit).Cast<Effect.Assign>();

    static IEnumerable<int> Constants(Expr target) => target.Op switch
    {
        Op.Constant => [target.Value],
        Op.IfThenElse => Constants(target.Operands[1]).Concat(Constants(target.Operands[2])),
        _ => [],
    };

    Expr Redirected(Expr target, int from, int to) => target switch
    {
        { Op: Op.Constant } => target.Value == from ? Expr.Constant(positions, to) : target,
        { Op: Op.IfThenElse } => Expr.IfThenElse(
            target.Operands[0],
            Redirected(target.Operands[1], from, to),
            Redirected(target.Operands[2], from, to)),
        _ => target,
    };
}
