using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>
/// The reference semantics of a system, written to be read: slow, and the oracle for every other evaluator.
/// </summary>
public sealed class Interpreter(TransitionSystem system)
{
    /// <summary>An array read whose index is outside.</summary>
    sealed class UndefinedException(string message) : Exception(message);

    public TransitionSystem System { get; } = system;

    /// <summary>Every initial state, in ascending order of their values from the first variable on.</summary>
    public IEnumerable<State> InitialStates() =>
        Combinations([.. System.Variables.SelectMany(variable => variable.Initial)])
            .Select(values => new State(values))
            .Where(state => Holds(System.InitialConstraint, state));

    static IEnumerable<ImmutableArray<int>> Combinations(ImmutableArray<InitialValues> choices)
    {
        IEnumerable<ImmutableArray<int>> partial = [[]];
        foreach (var values in choices)
            partial = partial.SelectMany(prefix => values.Select(value => prefix.Add(value)));
        return partial;
    }

    public bool IsInitial(State state) =>
        System.Variables.All(variable => Enumerable.Range(0, variable.Count).All(
            index => variable.Initial[index].Contains(state[variable, index])))
        && Holds(System.InitialConstraint, state);

    /// <summary>Tries one action.</summary>
    public Outcome Try(GuardedAction action, State state)
    {
        try
        {
            if (Evaluate(action.Guard, state) == 0)
                return new Outcome.Disabled();
            var failed = action.Assertions
                .Where(assertion => Evaluate(assertion.Condition, state) == 0)
                .Select(assertion => assertion.Property)
                .Distinct()
                .ToImmutableArray();
            var next = state.Values.ToBuilder();
            foreach (var update in action.Updates)
            {
                var variable = update.Variable;
                var index = update.Index is null ? 0 : Index(variable, update.Index, state);
                var value = Evaluate(update.Value, state);
                if (!variable.Domain.Contains(value))
                {
                    var element = update.Index is null ? variable.Name : variable.NameOf(index);
                    return new Outcome.TypeError(
                        $"{action.Name} would set {element} to {value}, outside {variable.Domain}.");
                }
                next[variable.Offset + index] = value;
            }
            return new Outcome.Successor(new State(next.MoveToImmutable()), failed);
        }
        catch (UndefinedException undefined)
        {
            return new Outcome.TypeError($"{action.Name} {undefined.Message}");
        }
    }

    /// <summary>
    /// Every step out of a state, in the order of the actions; a step that breaks the type
    /// invariant is not one.
    /// </summary>
    public IEnumerable<(GuardedAction Action, State State)> Successors(State state)
    {
        foreach (var action in System.Actions)
            if (Try(action, state) is Outcome.Successor successor)
                yield return (action, successor.State);
    }

    /// <summary>
    /// Whether the action can make progress, which is what fairness depends on: take a step that changes the state, or
    /// one that breaks the type invariant. The latter leads out of the model and has no successor, but it counts as
    /// enabled.
    /// </summary>
    public bool CanProgress(GuardedAction action, State state) => !action.IsObserver && Try(action, state) switch
    {
        Outcome.TypeError => true,
        Outcome.Successor successor => !successor.State.Equals(state),
        _ => false,
    };

    /// <summary>Whether one of a condition's actions can make progress.</summary>
    public bool CanProgress(Fairness fairness, State state) =>
        fairness.Actions.Any(action => CanProgress(System.Actions[action], state));

    /// <summary>No action is enabled and the system has not terminated.</summary>
    public bool IsDeadlock(State state) =>
        !Holds(System.Terminated, state)
        && System.Actions.All(action => Try(action, state) is Outcome.Disabled);

    /// <summary>
    /// Whether a property is true in a state, for assertions and types including the steps from it. Liveness
    /// is not a question about a state.
    /// </summary>
    /// <exception cref="ArgumentException">The property is a liveness property.</exception>
    public bool Satisfies(Property property, State state)
    {
        switch (property.Kind)
        {
            case PropertyKind.Invariant or PropertyKind.Lemma or PropertyKind.Reachable:
                return Holds(property.Predicate, state);
            case PropertyKind.Assertion:
                return !System.Attempts.Any(action => Breaks(action, property, state));
            case PropertyKind.TypeInvariant:
                return !System.Attempts.Any(action => Breaks(action, property, state))
                    && Holds(TypeChecks.OfProperties(System.Declared), state);
            case PropertyKind.NoDeadlock:
                return !IsDeadlock(state);
            case PropertyKind.Liveness:
                throw new ArgumentException($"{property} is about behaviours, not about a state.");
        }
        throw new ArgumentOutOfRangeException(nameof(property));
    }

    /// <summary>Whether taking the action from the state breaks an assertion or the type invariant.</summary>
    public bool Breaks(GuardedAction action, Property property, State state) => Try(action, state) switch
    {
        Outcome.TypeError => property.Kind == PropertyKind.TypeInvariant,
        Outcome.Successor { Failed: var failed } =>
            property.Kind == PropertyKind.Assertion && failed.Contains(property.Name),
        _ => false,
    };

    /// <summary>A predicate's value; one without a value does not hold.</summary>
    public bool Holds(Expr predicate, State state)
    {
        try
        {
            return Evaluate(predicate, state) != 0;
        }
        catch (UndefinedException)
        {
            return false;
        }
    }

    /// <summary>The value of a total expression.</summary>
    /// <exception cref="InvalidOperationException">The expression has no value in this state.</exception>
    public int ValueOf(Expr expr, State state)
    {
        try
        {
            return Evaluate(expr, state);
        }
        catch (UndefinedException undefined)
        {
            throw new InvalidOperationException($"{expr} {undefined.Message}", undefined);
        }
    }

    int Evaluate(Expr expr, State state)
    {
        int Operand(int k) => Evaluate(expr.Operands[k], state);
        switch (expr.Op)
        {
            case Op.Constant:
                return expr.Value;
            case Op.Read:
                var variable = expr.Variable!;
                return state[variable, expr.Operands.IsEmpty ? 0 : Index(variable, expr.Operands[0], state)];
            case Op.Not:
                return 1 - Operand(0);
            case Op.And:
                return expr.Operands.All(operand => Evaluate(operand, state) != 0) ? 1 : 0;
            case Op.Or:
                return expr.Operands.Any(operand => Evaluate(operand, state) != 0) ? 1 : 0;
            case Op.Implies:
                return Operand(0) == 0 || Operand(1) != 0 ? 1 : 0;
            case Op.Equal:
                return Operand(0) == Operand(1) ? 1 : 0;
            case Op.Less:
                return Operand(0) < Operand(1) ? 1 : 0;
            case Op.LessOrEqual:
                return Operand(0) <= Operand(1) ? 1 : 0;
            case Op.Add:
                return Operand(0) + Operand(1);
            case Op.Subtract:
                return Operand(0) - Operand(1);
            case Op.Multiply:
                return Operand(0) * Operand(1);
            case Op.Divide:
                return Expr.FloorDivide(Operand(0), Operand(1));
            case Op.Modulo:
                return Expr.FloorModulo(Operand(0), Operand(1));
            case Op.IfThenElse:
                return Operand(0) != 0 ? Operand(1) : Operand(2);
        }
        throw new ArgumentOutOfRangeException(nameof(expr));
    }

    static string Elements(int count) => count switch
    {
        0 => "no element",
        1 => "1 element, at 0",
        _ => $"{count} elements, at 0..{count - 1}",
    };

    // A place beyond the end of a sequence is an index outside the array of its cells: IF place < length THEN an index
    // ELSE none. Null for an index of another form.
    (int Place, int Length)? PlaceIn(Variable variable, Expr index, State state)
    {
        if (variable.LengthVariable is not { } length || index is not { Op: Op.IfThenElse, Operands: [var inside, ..] })
            return null;
        var bound = inside.Nodes().FirstOrDefault(part => part is { Op: Op.Less, Operands: [_, { Op: Op.Read } read] }
            && read.Variable == length);
        return bound is null ? null : (Evaluate(bound.Operands[0], state), state[length]);
    }

    // Of several sets, sequences or arrays none is the one that is meant: the language then leaves the first one.
    (string Family, int Member, int Last)? MemberOf(Variable variable, Expr index, State state)
    {
        const string First = "[0]";
        if (!variable.Name.Split('.')[^1].EndsWith(First, StringComparison.Ordinal)
            || index is not { Op: Op.IfThenElse, Operands: [var isOne, { IsConstant: true }, { IsConstant: true }] })
            return null;
        Expr[] limits = [.. isOne.Nodes().Where(part => part is { Op: Op.LessOrEqual })];
        if (limits.FirstOrDefault(limit => limit.Operands[1].IsConstant) is not { } upper)
            return limits is [{ Operands: [{ IsConstant: true, Value: 0 }, var only] }]
                ? (variable.Name[..^First.Length], Evaluate(only, state), only.Domain.High)
                : null;
        return (variable.Name[..^First.Length], Evaluate(upper.Operands[0], state), upper.Operands[1].Value);
    }

    int Index(Variable variable, Expr expr, State state)
    {
        var index = Evaluate(expr, state);
        if (index < 0 || index >= variable.Count)
            throw PlaceIn(variable, expr, state) is var (place, length)
                ? new UndefinedException($"looks at {variable}[{place}], but {variable} has {Elements(length)}.")
                : variable.Keys is { } keys
                ? new UndefinedException($"looks in {variable} for what is none of {keys}.")
                : MemberOf(variable, expr, state) is var (family, member, last)
                ? new UndefinedException($"looks at {family}[{member}], but the indices are 0..{last}.")
                : new UndefinedException($"looks at {variable}[{index}], but the indices are 0..{variable.Count - 1}.");
        return index;
    }
}
