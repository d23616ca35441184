using System.Collections.Immutable;

namespace Quiesce.Ir.Passes;

/// <summary>
/// A system with other effects in some of its actions: guards, updates, assertions, barriers and observers are composed
/// anew. Variables, processes and actions stay at their places, so that states and traces of the one can be read as
/// those of the other. Lemmas are left out: they are no claims about another system.
/// </summary>
public static class ChangedSystem
{
    /// <summary>The system with the change.</summary>
    /// <exception cref="ArgumentException">
    /// An index is known and lies outside its array, or a value has another domain than its variable.
    /// </exception>
    public static TransitionSystem Apply(TransitionSystem system, SystemChange change)
    {
        var starts = change.Starts.ToDictionary(
            start => start.Key,
            start => Enumerable.Repeat(InitialValues.Of(start.Value), start.Key.Count).ToImmutableArray());
        var builder = SystemBuilder.Extend(system, starts, out var others);
        foreach (var action in system.Actions)
            builder.AddAction(Said(others, change.Effects.TryGetValue(action.Index, out var effects)
                ? Composed(system, action, effects)
                : action));
        foreach (var observer in Observers(system, change))
            builder.AddObserver(Said(others, observer));
        foreach (var fairness in change.Fairness ?? system.Fairness)
            builder.AddFairness(fairness);
        foreach (var property in system.Declared)
            if (!property.IsBuiltIn && property.Kind is not (PropertyKind.Assertion or PropertyKind.Lemma))
                builder.AddProperty(others.Of(property.AsWritten ?? property));
        builder.StepInvariants = [.. system.StepInvariants.Select(others.Of)];
        builder.Responses = [.. system.Responses.Select(others.Of)];
        builder.Constraints = [.. system.Constraints.Select(one => (one.Name, others.Of(one.Value)))];
        builder.SymmetricGroups = system.SymmetricGroups;
        return builder.Build();
    }

    /// <summary>
    /// The effects of an action; where they are not known, those that its guard and updates amount to.
    /// </summary>
    public static ImmutableArray<Effect> EffectsOf(TransitionSystem system, GuardedAction action)
    {
        if (!action.Effects.IsEmpty)
            return action.Effects;
        var effects = ImmutableArray.CreateBuilder<Effect>();
        if (action.Fence != MemoryFence.None || action.FencedProcesses.Length > 0)
            effects.Add(new Effect.Barrier(action.Fence, action.FencedProcesses) { Name = "Fence", Unit = 0 });
        var here = Here(system, action);
        foreach (var condition in action.Guard.Op == Op.And ? action.Guard.Operands : [action.Guard])
            if (!condition.IsSameAs(here) && !condition.IsTrue)
                effects.Add(new Effect.Wait(condition, IsCase: false) { Name = "Await", Unit = effects.Count });
        foreach (var assertion in action.Assertions)
            effects.Add(new Effect.Assert(assertion) { Name = assertion.Property, Unit = effects.Count });
        foreach (var update in action.Updates.OrderBy(IsExit))
            effects.Add(new Effect.Assign(update, null)
            {
                Name = IsExit(update) ? "" : update.Variable.Name,
                Unit = effects.Count,
            });
        return effects.ToImmutable();
    }

    static GuardedAction Said(OtherStarts others, GuardedAction action) => action with
    {
        Guard = others.Of(action.Guard),
        Updates = [.. action.Updates.Select(others.Of)],
        Assertions = [.. action.Assertions.Select(one => one with { Condition = others.Of(one.Condition) })],
        Effects =
        [
            .. action.Effects.Select(effect => EffectExpressions.Rewrite(effect, others.Of)).Select(effect =>
                effect is Effect.Assign { Update: var update } assign
                    ? assign with { Update = update with { Variable = others.Of(update.Variable) } }
                    : effect),
        ],
    };

    static bool IsExit(Update update) => update.Variable.Kind == VariableKind.ProgramCounter;

    static Expr Here(TransitionSystem system, GuardedAction action) =>
        system.Processes[action.Process] is { Position: { } pc }
            ? Expr.Equal(pc, Expr.Constant(pc.Domain, pc.Domain.Members.IndexOf(action.Step)))
            : Expr.True;

    static GuardedAction Composed(TransitionSystem system, GuardedAction action, ImmutableArray<Effect> effects)
    {
        var own = WithoutGoneStandIns(action.Effects, effects);
        var composition = new Composition(own);
        return action with
        {
            Guard = Expr.And(Here(system, action), composition.Guard),
            Updates = composition.Updates,
            Assertions = composition.Assertions,
            Fence = composition.Fence,
            FencedProcesses = composition.FencedProcesses,
            Effects = own,
        };
    }

    // Of a step that has changed, they are what its effects say by now; where those were not known, as they were.
    static IEnumerable<GuardedAction> Observers(TransitionSystem system, SystemChange change)
    {
        var steps = change.Effects.Keys.Select(index => system.Actions[index])
            .Where(action => !action.Effects.IsEmpty)
            .Select(action => (action.Process, action.Step))
            .ToHashSet();
        foreach (var observer in system.Observers.Where(own => !steps.Contains((own.Process, own.Step))))
            yield return observer;
        var known = new List<GuardedAction>();
        foreach (var action in system.Actions.Where(own => steps.Contains((own.Process, own.Step))))
        {
            var effects = change.Effects.TryGetValue(action.Index, out var changed)
                ? WithoutGoneStandIns(action.Effects, changed)
                : action.Effects;
            foreach (var (guard, assertions) in new Composition(effects).Waiting)
            {
                var observer = action with
                {
                    Name = $"{action.Step}(waits)",
                    Guard = Expr.And(Here(system, action), guard),
                    Updates = [],
                    Assertions = assertions,
                    Fence = MemoryFence.None,
                    FencedProcesses = [],
                    Effects = [],
                };
                if (known.Exists(other => IsAlike(other, observer)))
                    continue;
                known.Add(observer);
                yield return observer;
            }
        }
    }

    static bool IsAlike(GuardedAction left, GuardedAction right) =>
        left.Process == right.Process && left.Guard.IsSameAs(right.Guard)
        && left.Assertions.Length == right.Assertions.Length
        && left.Assertions.Zip(right.Assertions).All(pair => pair.First.Property == pair.Second.Property
            && pair.First.Condition.IsSameAs(pair.Second.Condition));

    // Who read what a variable was after an assignment that is gone reads what it was before it.
    static ImmutableArray<Effect> WithoutGoneStandIns(ImmutableArray<Effect> before, ImmutableArray<Effect> after)
    {
        var there = after.OfType<Effect.Assign>().Select(assign => assign.After).OfType<Variable>().ToHashSet();
        var (earlier, latest) = (new Dictionary<Variable, Variable>(), new Dictionary<Variable, Variable>());
        foreach (var assign in before.OfType<Effect.Assign>().Where(assign => assign.After is not null))
        {
            var variable = assign.Update.Variable;
            if (!there.Contains(assign.After!))
                earlier[assign.After!] = latest.GetValueOrDefault(variable, variable);
            latest[variable] = assign.After!;
        }
        return earlier.Count == 0
            ? after
            : [.. after.Select(effect => EffectExpressions.Rewrite(effect, expr => Rewriting.Reads(expr, Before)))];

        Expr Before(Expr read)
        {
            var variable = read.Variable!;
            while (earlier.TryGetValue(variable, out var one))
                variable = one;
            return variable == read.Variable ? read
                : read.Operands.IsEmpty ? Expr.Read(variable)
                : Expr.Read(variable, read.Operands[0]);
        }
    }
}
