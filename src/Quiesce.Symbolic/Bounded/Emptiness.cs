using Quiesce.Ir;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Bounded;

/// <summary>
/// Why a system has nothing to check: every verdict on it is true and says nothing.
/// </summary>
/// <param name="Sentence">What is missing, and what that means for the verdicts.</param>
public sealed record Emptiness(EmptinessKind Kind, string Sentence)
{
    /// <summary>What a system lacks; null if it lacks nothing, or if the limits were reached first.</summary>
    public static Emptiness? Of(TransitionSystem system, SymbolicOptions? options = null)
    {
        var limits = new Limits(options ?? new SymbolicOptions(), "initial states");
        try
        {
            return Of(system, limits);
        }
        catch (SymbolicLimitException)
        {
            return null;
        }
    }

    static Emptiness? Of(TransitionSystem system, Limits limits)
    {
        if (InitialState(system, Expr.True, limits) is not { } initial)
            return new(
                EmptinessKind.NoInitialState,
                $"{system} has no initial state: what it assumes of its variables is never true together. Nothing was "
                + "checked.");
        if (system.Actions.IsEmpty)
            return new(
                EmptinessKind.NoStep,
                $"{system} has no step: no process has an instance. Only its initial states were checked.");
        var interpreter = new Interpreter(system);
        // One enabled action is enough, and the first initial state usually has one.
        if (system.Actions.All(action => interpreter.Try(action, initial) is Outcome.Disabled)
            && InitialState(system, Expr.Or(system.Actions.Select(TypeChecks.IsTried)), limits) is null)
            return new(
                EmptinessKind.NoStep,
                $"{system} never takes a step: none can be taken in an initial state. Only those were checked.");
        return system.Properties.All(property => property.IsBuiltIn)
            ? new(
                EmptinessKind.NoProperty,
                $"{system} has no property of its own. Only what is true of every good model was checked: "
                + $"{SystemBuilder.TypeInvariant} and {SystemBuilder.NoDeadlock}.")
            : null;
    }

    // An initial state in which the condition holds; null if there is none.
    static State? InitialState(TransitionSystem system, Expr condition, Limits limits)
    {
        if (system.InitialConstraint.IsTrue && condition.IsTrue)
            return new State(
                [.. system.Variables.SelectMany(variable => variable.Initial.Select(values => values[0]))]);
        // Steps and properties are left out: they need not be encoded.
        var encoded = new EncodedSystem(SystemBuilder.Extend(system).Build());
        var start = new Unrolling(encoded, fromInitial: true);
        start.Add(start.At(encoded.Holds(condition), 0));
        var solver = new ClauseSolver(start.Circuit, limits);
        solver.Load(start);
        return solver.Check() ? start.StateAt(0, solver.IsTrue) : null;
    }
}
