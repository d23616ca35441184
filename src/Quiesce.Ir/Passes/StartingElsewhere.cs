using System.Collections.Immutable;

namespace Quiesce.Ir.Passes;

/// <summary>
/// The same system, but some processes begin at another position: their program counters are variables of their own,
/// at the same places.
/// </summary>
static class StartingElsewhere
{
    /// <summary>The system.</summary>
    /// <param name="starts">By program counter of the system: the position, for all of its instances.</param>
    public static TransitionSystem Apply(TransitionSystem system, IReadOnlyDictionary<Variable, int> starts)
    {
        var others = starts.ToDictionary(start => start.Key, start => Beginning(start.Key, start.Value));
        Expr Of(Expr expr) => Rewriting.Reads(expr, read => !others.TryGetValue(read.Variable!, out var other) ? read
            : read.Operands.IsEmpty ? Expr.Read(other)
            : Expr.Read(other, read.Operands[0]));
        Update OfUpdate(Update update) => update with
        {
            Variable = others.GetValueOrDefault(update.Variable, update.Variable),
            Index = update.Index is null ? null : Of(update.Index),
            Value = Of(update.Value),
        };
        GuardedAction OfAction(GuardedAction action) => action with
        {
            Guard = Of(action.Guard),
            Updates = [.. action.Updates.Select(OfUpdate)],
            Assertions = [.. action.Assertions.Select(one => one with { Condition = Of(one.Condition) })],
            Effects =
            [
                .. action.Effects.Select(effect => EffectExpressions.Rewrite(effect, Of)).Select(effect =>
                    effect is Effect.Assign { Update: var update } assign
                        ? assign with { Update = OfUpdate(update) }
                        : effect),
            ],
        };
        var builder = SystemBuilder.Extend(
            system,
            [.. system.Variables.Select(variable => others.GetValueOrDefault(variable, variable))],
            [
                .. system.Processes.Select(process => process.ProgramCounter is { } pc
                    && others.TryGetValue(pc, out var other) ? process with { ProgramCounter = other } : process),
            ],
            Of(system.InitialConstraint));
        builder.Definitions = [.. system.Definitions.Select(one => (one.Name, Of(one.Value)))];
        builder.SymmetricGroups = system.SymmetricGroups;
        builder.Constraints = [.. system.Constraints.Select(one => (one.Name, Of(one.Value)))];
        foreach (var action in system.Actions)
            builder.AddAction(OfAction(action));
        foreach (var observer in system.Observers)
            builder.AddObserver(OfAction(observer));
        foreach (var fairness in system.Fairness)
            builder.AddFairness(fairness);
        foreach (var property in system.Declared)
            if (!property.IsBuiltIn && property.Kind is not (PropertyKind.Assertion or PropertyKind.Lemma))
                builder.AddProperty(property with
                {
                    Predicate = Of(property.Predicate),
                    Temporal = property.Temporal is not { } temporal ? null : temporal with
                    {
                        P = Of(temporal.P),
                        Q = temporal.Q is null ? null : Of(temporal.Q),
                    },
                });
        return builder.Build();
    }

    static Variable Beginning(Variable pc, int position) => new(pc.Index, pc.Offset)
    {
        Name = pc.Name,
        Domain = pc.Domain,
        Length = pc.Length,
        Initial = [.. Enumerable.Repeat(InitialValues.Of(position), pc.Count)],
        Kind = pc.Kind,
        Shape = pc.Shape,
        LengthVariable = pc.LengthVariable,
        IsAuxiliary = pc.IsAuxiliary,
        Owner = pc.Owner,
        Word = pc.Word,
        IsGhost = pc.IsGhost,
        Location = pc.Location,
    };
}
