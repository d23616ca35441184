using System.Collections.Immutable;

namespace Quiesce.Ir.Passes;

/// <summary>
/// The readers and writers of each element of the state. An effect that no other process notices may happen earlier or
/// later without changing anything.
/// </summary>
public sealed class Footprint
{
    readonly Dictionary<(Variable, int), HashSet<int>> readers = [];
    readonly Dictionary<(Variable, int), HashSet<int>> writers = [];
    readonly HashSet<(Variable, int)> observed = [];
    readonly Dictionary<(Variable, int), HashSet<int>> positions = [];

    // Processes whose steps a property counts, and whether one speaks of every step.
    readonly HashSet<int> counted = [];
    readonly bool noticesAll;

    public Footprint(TransitionSystem system)
    {
        foreach (var action in system.Attempts)
        {
            Note(readers, action.Process, Reads(
            [
                action.Guard,
                .. action.Updates.SelectMany(Expressions),
                .. action.Assertions.Select(assertion => assertion.Condition),
            ]));
            Note(writers, action.Process, action.Updates.SelectMany(Writes));
            Note(positions, action.Process, action.Updates.SelectMany(update =>
                    update.Variable.Kind == VariableKind.ProgramCounter ? [] : Positions(update.Value))
                .Concat(Positions(action.Guard))
                .Concat(action.Assertions.SelectMany(assertion => Positions(assertion.Condition))));
        }
        foreach (var property in system.Declared.Where(property => !property.IsBuiltIn
            && property.Kind is not (PropertyKind.Assertion or PropertyKind.Lemma)))
        {
            ImmutableArray<Expr> expressions =
                [.. ((Expr?[])[property.Predicate, property.Temporal?.P, property.Temporal?.Q]).OfType<Expr>()];
            Observe(expressions);
        }
        Observe([.. system.Responses.SelectMany(response => (Expr[])[response.P, response.Q]).Select(Answered)]);
        Observe([.. system.Constraints.Select(constraint => Answered(constraint.Value))]);
        foreach (var condition in system.StepInvariants.Select(invariant => Answered(invariant.Condition)))
        {
            Observe([condition]);
            noticesAll |= !Asked.HoldsAtRest(condition);
        }
        counted.UnionWith(system.Responses.SelectMany(response => response.Processes));

        Expr Answered(Expr expr) => Asked.Answer(expr, system.Actions, system.Terminated);
    }

    void Observe(ImmutableArray<Expr> expressions)
    {
        observed.UnionWith(expressions.SelectMany(Reads));
        Note(positions, -1, expressions.SelectMany(Positions));
    }

    /// <summary>
    /// Whether a property counts the steps of a process, or speaks of all that change anything: then it could tell
    /// where among others a step comes that nobody else sees.
    /// </summary>
    public bool AreNoticed(int process) => noticesAll || counted.Contains(process);

    // Asked of the value after a step, it is asked of the variable.
    static Variable Of(Variable variable) => variable.Asks is Asks.Next(var after) ? after : variable;

    /// <summary>
    /// Whether another process, or a property, asks whether control is at a position: what its own process is at, it
    /// knows anyway.
    /// </summary>
    public bool IsAsked(Variable programCounter, int position, int process) =>
        Others(positions, (programCounter, position), process);

    /// <summary>Whether neither of two parts of a program writes what the other one reads or writes.</summary>
    public static bool AreIndependent(IEnumerable<Effect> one, IEnumerable<Effect> other)
    {
        var (left, right) = (one.ToList(), other.ToList());
        return !Written(left).Intersect(Of(right)).Any() && !Written(right).Intersect(Of(left)).Any();
    }

    static IEnumerable<(Variable, int)> Written(IEnumerable<Effect> effects) =>
        effects.OfType<Effect.Assign>().SelectMany(assign => Writes(assign.Update));

    // The positions that an expression compares a program counter with.
    static IEnumerable<(Variable, int)> Positions(Expr expr) => expr.Nodes()
        .Where(node => node.Op == Op.Equal)
        .SelectMany(node => (IEnumerable<(Expr Read, Expr Value)>)
            [(node.Operands[0], node.Operands[1]), (node.Operands[1], node.Operands[0])])
        .Where(pair => pair.Value.IsConstant
            && pair.Read.Op == Op.Read && Of(pair.Read.Variable!).Kind == VariableKind.ProgramCounter)
        .Select(pair => (Of(pair.Read.Variable!), pair.Value.Value));

    /// <summary>Another process reads or writes the element, or a property reads it.</summary>
    public bool IsShared((Variable Variable, int Element) element, int process) =>
        observed.Contains(element) || Others(readers, element, process) || Others(writers, element, process);

    /// <summary>
    /// Whether the time at which a process does a part of a step can be noticed: the part writes what another process
    /// or a property reads, or reads what another process writes; or a property speaks of every step that changes
    /// anything.
    /// </summary>
    public bool IsSeen(ImmutableArray<Effect> part, GuardedAction action)
    {
        // A stand-in for an earlier effect's value is the variable itself by then.
        var standIns = action.Effects.OfType<Effect.Assign>()
            .Where(assign => assign.After is not null)
            .ToDictionary(assign => assign.After!, assign => assign.Update.Variable);
        return part.Any(effect => effect is Effect.Barrier || (noticesAll && effect is Effect.Assign))
            || Expr.NodesOf(part.SelectMany(EffectExpressions.Of))
                .Where(node => node.Op == Op.Read)
                .Select(read => (Of: standIns.GetValueOrDefault(read.Variable!, read.Variable!), Read: read))
                .Where(read => read.Of.Index >= 0)
                .SelectMany(read => Elements(read.Of, read.Read.Operands.FirstOrDefault()))
                .Any(element => Others(writers, element, action.Process))
            || part.OfType<Effect.Assign>().SelectMany(assign => Writes(assign.Update))
                .Any(element => IsShared(element, action.Process));
    }

    /// <summary>What effects read and write.</summary>
    public static IEnumerable<(Variable Variable, int Element)> Of(IReadOnlyCollection<Effect> effects) =>
        Reads(effects.SelectMany(EffectExpressions.Of))
            .Concat(effects.OfType<Effect.Assign>().SelectMany(assign => Writes(assign.Update)))
            .Distinct();

    /// <summary>
    /// What an expression reads. A stand-in is no element of a state: its variable was read before.
    /// </summary>
    public static IEnumerable<(Variable Variable, int Element)> Reads(Expr expr) => Reads([expr]);

    // What stands in several of them is looked at once.
    static IEnumerable<(Variable Variable, int Element)> Reads(IEnumerable<Expr> expressions) => Expr
        .NodesOf(expressions)
        .Where(node => node.Op == Op.Read && Of(node.Variable!).Index >= 0)
        .SelectMany(node => Elements(Of(node.Variable!), node.Operands.FirstOrDefault()));

    static IEnumerable<Expr> Expressions(Update update) =>
        update.Index is null ? [update.Value] : [update.Index, update.Value];

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
