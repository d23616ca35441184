using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Explicit.Reduction;

/// <summary>
/// A run of the system for a run from state to state that stand for others: each step leads to a state for which the
/// next one stands. It has as many steps.
/// </summary>
internal static class RealRun
{
    /// <exception cref="InvalidOperationException">There is no such step: an error of this engine.</exception>
    public static Trace Of(Trace trace, CanonicalStates canonical)
    {
        var interpreter = new Interpreter(trace.System);
        var (states, actions) = (ImmutableArray.CreateBuilder<State>(), ImmutableArray.CreateBuilder<GuardedAction>());
        states.Add(trace.States[0]);
        var last = -1;
        for (var k = 0; k < trace.Actions.Length; k++)
        {
            var state = states[^1];
            var isBreaking = k == trace.Actions.Length - 1 && trace.Property.EndsWithStep
                && (trace.EndsWithoutState || trace.Property.Kind == PropertyKind.Assertion);
            var step = isBreaking
                ? trace.System.Attempts.Where(action => interpreter.Breaks(action, trace.Property, state))
                    .Select(action => (Action: action, State: (State?)null))
                : Steps(interpreter, canonical, state, canonical.Of(trace.States[k + 1]));
            var chosen = step
                .OrderBy(pair => last >= 0 && pair.Action.Process != last)
                .ThenBy(pair => pair.Action.Index)
                .FirstOrDefault();
            if (chosen.Action is null)
                throw new InvalidOperationException(
                    $"Internal error: no step of the run to {trace.Property} is a real one.");
            actions.Add(chosen.Action);
            last = chosen.Action.Process;
            if (chosen.State is { } next)
                states.Add(next);
            else if (trace.Property.Kind == PropertyKind.Assertion)
                states.Add(((Outcome.Successor)interpreter.Try(chosen.Action, state)).State);
        }
        return trace with { States = states.ToImmutable(), Actions = actions.ToImmutable() };
    }

    static IEnumerable<(GuardedAction Action, State? State)> Steps(
        Interpreter interpreter, CanonicalStates canonical, State state, State next) =>
        interpreter.Successors(state)
            .Where(pair => canonical.Of(pair.State).Equals(next))
            .Select(pair => (pair.Action, (State?)pair.State));
}
