using Quiesce.Ir;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Bounded;

/// <summary>
/// Of a system in which there is nothing to check: whatever the engines say of it is true, and says nothing.
/// </summary>
/// <param name="Sentence">What is missing, and what that means.</param>
public sealed record Emptiness(Nothing Lacks, string Sentence)
{
    /// <summary>What a system lacks; null if it lacks nothing, or if nobody knows within the limits.</summary>
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
                Nothing.InitialState,
                $"{system} has no initial state: what it assumes of its variables is never true together. Nothing was "
                + "checked.");
        if (system.Actions.IsEmpty)
            return new(
                Nothing.Step,
                $"{system} has no step: no process has an instance. Only its initial states were checked.");
        var interpreter = new Interpreter(system);
        // It is enough to know one that can be taken; which, the first state mostly says.
        if (system.Actions.All(action => interpreter.Try(action, initial) is Outcome.Disabled)
            && InitialState(system, Expr.Or(system.Actions.Select(TypeChecks.IsTried)), limits) is null)
            return new(
                Nothing.Step,
                $"{system} never takes a step: none can be taken in an initial state. Only those were checked.");
        return system.Properties.All(property => property.IsBuiltIn)
            ? new(
                Nothing.Property,
                $"{system} has no property of its own. Only what is true of every good model was checked: "
                + $"{SystemBuilder.TypeInvariant} and {SystemBuilder.NoDeadlock}.")
            : null;
    }

    // An initial state in which something is true; null if there is none.
    static State? InitialState(TransitionSystem system, Expr condition, Limits limits)
    {
        if (system.InitialConstraint.IsTrue && condition.IsTrue)
            return new State(
                [.. system.Variables.SelectMany(variable => variable.Initial.Select(values => values[0]))]);
        // Of steps and properties nothing has to be encoded.
        var encoded = new EncodedSystem(SystemBuilder.Extend(system).Build());
        var start = new Unrolling(encoded, fromInitial: true);
        start.Add(start.At(encoded.Holds(condition), 0));
        var solver = new ClauseSolver(start.Circuit, limits);
        solver.Load(start);
        return solver.Check() ? start.StateAt(0, solver.IsTrue) : null;
    }
}
