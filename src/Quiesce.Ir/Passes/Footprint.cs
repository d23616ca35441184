using System.Collections.Immutable;

namespace Quiesce.Ir.Passes;

/// <summary>
/// The readers and writers of each element of the state. An effect that no other process notices may happen earlier or
/// later without changing anything.
/// </summary>
sealed class Footprint
{
    readonly Dictionary<(Variable, int), HashSet<int>> readers = [];
    readonly Dictionary<(Variable, int), HashSet<int>> writers = [];
    readonly HashSet<(Variable, int)> observed = [];

    public Footprint(TransitionSystem system)
    {
        foreach (var action in system.Attempts)
        {
            Note(readers, action.Process, Reads(action.Guard)
                .Concat(action.Updates.SelectMany(Reads))
                .Concat(action.Assertions.SelectMany(assertion => Reads(assertion.Condition))));
            Note(writers, action.Process, action.Updates.SelectMany(Writes));
        }
        foreach (var property in system.Declared.Where(property => !property.IsBuiltIn
            && property.Kind is not (PropertyKind.Assertion or PropertyKind.Lemma)))
            observed.UnionWith(((Expr?[])[property.Predicate, property.Temporal?.P, property.Temporal?.Q])
                .OfType<Expr>()
                .SelectMany(Reads));
    }

    /// <summary>Another process reads or writes the element, or a property reads it.</summary>
    public bool IsShared((Variable Variable, int Element) element, int process) =>
        observed.Contains(element) || Others(readers, element, process) || Others(writers, element, process);

    /// <summary>
    /// Whether the time at which a process does a part of a step can be noticed: the part writes what another process
    /// or a property reads, or reads what another process writes.
    /// </summary>
    public bool IsSeen(ImmutableArray<Effect> part, GuardedAction action)
    {
        // A stand-in for an earlier effect's value is the variable itself by then.
        var standIns = action.Effects.OfType<Effect.Assign>()
            .Where(assign => assign.After is not null)
            .ToDictionary(assign => assign.After!, assign => assign.Update.Variable);
        IEnumerable<(Variable, int)> Looked(Expr expr) => Reads(Rewriting.Reads(expr, read =>
            !standIns.TryGetValue(read.Variable!, out var variable) ? read
            : read.Operands.IsEmpty ? Expr.Read(variable)
            : Expr.Read(variable, read.Operands[0])));
        return part.Any(effect => effect is Effect.Barrier)
            || part.SelectMany(EffectExpressions.Of).SelectMany(Looked)
                .Any(element => Others(writers, element, action.Process))
            || part.OfType<Effect.Assign>().SelectMany(assign => Writes(assign.Update))
                .Any(element => IsShared(element, action.Process));
    }

    /// <summary>What effects read and write.</summary>
    public static IEnumerable<(Variable Variable, int Element)> Of(IEnumerable<Effect> effects) =>
        effects.SelectMany(effect => effect is Effect.Assign { Update: var update }
                ? Reads(update).Concat(Writes(update))
                : Reads(effect))
            .Distinct();

    /// <summary>
    /// What an expression reads. A stand-in is no element of a state: its variable was read before.
    /// </summary>
    public static IEnumerable<(Variable, int)> Reads(Expr expr) => expr.Nodes()
        .Where(node => node.Op == Op.Read && node.Variable!.Index >= 0)
        .SelectMany(node => Elements(node.Variable!, node.Operands.FirstOrDefault()));

    static IEnumerable<(Variable, int)> Reads(Effect effect) => EffectExpressions.Of(effect).SelectMany(Reads);

    static IEnumerable<(Variable, int)> Reads(Update update) =>
        (update.Index is null ? [] : Reads(update.Index)).Concat(Reads(update.Value));

    static IEnumerable<(Variable, int)> Writes(Update update) => Elements(update.Variable, update.Index);

    static IEnumerable<(Variable, int)> Elements(Variable variable, Expr? index) => index switch
    {
        null => [(variable, 0)],
        { IsConstant: true } => [(variable, index.Value)],
        _ => Enumerable.Range(0, variable.Count).Select(element => (variable, element)),
    };

    static bool Others(Dictionary<(Variable, int), HashSet<int>> those, (Variable, int) element, int process) =>
        those.TryGetValue(element, out var processes) && processes.Any(other => other != process);

    static void Note(
        Dictionary<(Variable, int), HashSet<int>> those, int process, IEnumerable<(Variable, int)> elements)
    {
        foreach (var element in elements)
        {
            if (!those.TryGetValue(element, out var processes))
                those.Add(element, processes = []);
            processes.Add(process);
        }
    }
}
