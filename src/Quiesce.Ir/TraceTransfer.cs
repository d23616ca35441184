using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>
/// A counterexample of one variant, tried in another: every process takes the steps that it takes there, in the same
/// order, and what its own program has before them. Where that ends says what the other variant does about the race.
/// </summary>
/// <param name="Run">The run in the other variant, of the same property; as far as it goes.</param>
/// <param name="IsViolated">The run ends in the same violation.</param>
/// <param name="Stop">Why it goes no further, as a sentence; null if all steps were taken.</param>
public sealed record TraceTransfer(Trace Run, bool IsViolated, string? Stop)
{
    /// <summary>Tries a finite counterexample in another system.</summary>
    /// <param name="system">Another variant; one that lacks a process or a step of the trace goes on without.</param>
    /// <exception cref="ArgumentException">
    /// The trace is a lasso, or the system has no such property or no initial state.
    /// </exception>
    public static TraceTransfer Of(Trace trace, TransitionSystem system)
    {
        if (trace.IsLasso)
            throw new ArgumentException("A run that goes on for ever is not tried in another variant.");
        var property = system.FindProperty(trace.Property.Name)
            ?? throw new ArgumentException($"{system} has no property {trace.Property}.");
        return new Transferring(trace, system, property).Run();
    }

    sealed class Transferring(Trace trace, TransitionSystem system, Property property)
    {
        readonly Interpreter interpreter = new(system);
        readonly List<State> states = [];
        readonly List<GuardedAction> actions = [];

        public TraceTransfer Run()
        {
            states.Add(Beginning());
            for (var k = 0; k < trace.Length; k++)
            {
                if (IsViolated)
                    break;
                var wanted = trace.Actions[k];
                var name = trace.System.Processes[wanted.Process].Name;
                var lane = system.Processes.IndexOf(system.Processes.FirstOrDefault(process => process.Name == name)!);
                if (lane >= 0 && Follow(lane, wanted) is { } stop)
                    return Result($"Step {k + 1}, {name}.{wanted.Name}, cannot be taken: {stop}");
            }
            return Result(null);
        }

        TraceTransfer Result(string? stop) => new(
            new Trace(system, property, [.. states], [.. actions]), IsViolated, IsViolated ? null : stop);

        bool IsViolated => (actions.Count > 0 && interpreter.Breaks(actions[^1], property, states[actions.Count - 1]))
            || IsBroken(states[^1]);

        bool IsBroken(State state) => property.Kind switch
        {
            PropertyKind.Assertion or PropertyKind.Liveness => false,
            PropertyKind.NoDeadlock => interpreter.IsDeadlock(state),
            PropertyKind.Reachable => interpreter.Satisfies(property, state),
            _ => !interpreter.Satisfies(property, state),
        };

        // As much as possible as in the trace.
        State Beginning() => interpreter.InitialStates().MaxBy(Likeness)
            ?? throw new ArgumentException($"{system} has no initial state.");

        int Likeness(State state) => system.Variables.Sum(variable =>
            trace.System.Variables.FirstOrDefault(other => other.Name == variable.Name) is { } same
                && same.Count == variable.Count
                ? Enumerable.Range(0, same.Count).Count(index =>
                    same.Domain.Format(trace.States[0][same, index]) == variable.Domain.Format(state[variable, index]))
                : 0);

        // Takes the step, and before it what the process has to do first. A step that the process does not have, or
        // has behind it, is none that stops anybody. Null if all is well.
        string? Follow(int lane, GuardedAction wanted)
        {
            while (MayCome(lane, wanted.Step))
            {
                var possible = system.Actions.Where(action => action.Process == lane && !action.IsObserver
                    && interpreter.Try(action, states[^1]) is not Outcome.Disabled).ToList();
                var same = possible.Find(action => action.Name == wanted.Name)
                    ?? possible.Find(action => action.Step == wanted.Step);
                if ((same ?? possible.FirstOrDefault()) is not { } next)
                    return Hang(lane);
                actions.Add(next);
                if (interpreter.Try(next, states[^1]) is not Outcome.Successor successor)
                    return "it leaves a domain.";
                states.Add(successor.State);
                if (same is not null || IsViolated)
                    return null;
                if (states.SkipLast(1).Contains(states[^1]))
                    return $"{system.Processes[lane].Name} goes around in a circle before it.";
            }
            return null;
        }

        string Hang(int lane) => new Formats.Lanes.WaitChain(system, states[^1]).SentenceOf(lane);

        bool MayCome(int lane, string step) => ProgramOrder.Reachable(system, lane, states[^1])
            .Any(action => action.Step == step);
    }
}
