namespace Quiesce.Ir;

/// <summary>Re-executes a trace with the interpreter. No engine's trace is shown before this accepts it.</summary>
public static class Replay
{
    /// <summary>
    /// Null if the trace is a run of its system and shows what it claims; otherwise the first place
    /// where it does not.
    /// </summary>
    public static Divergence? Check(Trace trace)
    {
        var interpreter = new Interpreter(trace.System);
        if (!interpreter.IsInitial(trace.States[0]))
            return new Divergence(0, "The first state is not an initial state.");
        for (var k = 0; k < trace.Actions.Length; k++)
        {
            var action = trace.Actions[k];
            if (action.IsObserver && k < trace.Actions.Length - 1)
                return new Divergence(k + 1, $"{Name(trace, action)} is no step: it can only be the last.");
            switch (interpreter.Try(action, trace.States[k]))
            {
                case Outcome.Disabled:
                    return new Divergence(k + 1, $"{Name(trace, action)} is not enabled.");
                case Outcome.TypeError when k == trace.States.Length - 1:
                    break;
                case Outcome.TypeError error:
                    return new Divergence(k + 1, error.Sentence);
                case Outcome.Successor when k == trace.States.Length - 1:
                    return new Divergence(k + 1, $"{Name(trace, action)} keeps every variable in its domain.");
                case Outcome.Successor successor when !successor.State.Equals(trace.States[k + 1]):
                    return new Divergence(k + 1, $"{Name(trace, action)} leads to another state: " +
                        Difference(trace.System, successor.State, trace.States[k + 1]));
            }
        }
        return Claim(trace, interpreter);
    }

    /// <summary>Returns the trace if it is accepted.</summary>
    /// <exception cref="InvalidOperationException">It is not accepted: its engine errs.</exception>
    public static Trace Checked(Trace trace) => Check(trace) is { } divergence
        ? throw new InvalidOperationException(
            $"The trace for {trace.Property} does not replay: step {divergence.Step}: {divergence.Sentence}")
        : trace;

    static string Name(Trace trace, GuardedAction action) => $"{trace.System.Processes[action.Process]}.{action}";

    static string Difference(TransitionSystem system, State actual, State claimed)
    {
        var differences = system.Variables.SelectMany(variable => Enumerable.Range(0, variable.Count)
            .Where(index => actual[variable, index] != claimed[variable, index])
            .Select(index =>
            {
                var element = variable.Length is null ? variable.Name : variable.NameOf(index);
                return $"{element} is {variable.Domain.Format(actual[variable, index])}, " +
                    $"not {variable.Domain.Format(claimed[variable, index])}";
            }));
        return string.Join("; ", differences) + ".";
    }

    static Divergence? Claim(Trace trace, Interpreter interpreter)
    {
        var property = trace.Property;
        var (end, last) = (trace.Length, trace.States[^1]);
        if (trace.IsLasso && property.Kind != PropertyKind.Liveness)
            return new Divergence(
                end, $"{property} is about states and steps: its trace has no loop, and this one has.");
        switch (property.Kind)
        {
            case PropertyKind.Invariant or PropertyKind.Lemma or PropertyKind.NoDeadlock:
                return interpreter.Satisfies(property, last)
                    ? new Divergence(end, $"{property} is true in the last state.")
                    : null;
            case PropertyKind.Reachable:
                return interpreter.Satisfies(property, last)
                    ? null
                    : new Divergence(end, $"{property} is not true in the last state.");
            case PropertyKind.Assertion:
                return end > 0 && interpreter.Breaks(trace.Actions[^1], property, trace.States[end - 1])
                    ? null
                    : new Divergence(end, $"The last step does not break {property}.");
            case PropertyKind.TypeInvariant:
                // Either the last step breaks it, or a property has no value in the last state.
                return trace.EndsWithoutState
                    || !interpreter.Holds(TypeChecks.OfProperties(trace.System.Declared), last)
                    ? null
                    : new Divergence(end, $"{property} is not broken at the end.");
            case PropertyKind.Liveness:
                return LassoClaim(trace, interpreter);
        }
        throw new ArgumentOutOfRangeException(nameof(trace));
    }

    static Divergence? LassoClaim(Trace trace, Interpreter interpreter)
    {
        var (end, property) = (trace.Length, trace.Property);
        if (trace.LoopStart is not { } start)
            return new Divergence(end, $"{property} is about infinite behaviours, and the trace has no loop.");
        if (!trace.States[start].Equals(trace.States[^1]))
            return new Divergence(end, "The loop does not close: its last state is not its first.");
        if (Violates(property.Temporal!, trace, start, interpreter) is { } sentence)
            return new Divergence(end, $"{property}: {sentence}");
        foreach (var fairness in trace.System.Fairness)
            if (!IsFair(fairness, trace, start, interpreter))
                return new Divergence(end, $"The loop is not fair to {fairness.Name}, which could take a step.");
        return null;
    }

    // Null if the lasso violates the formula, otherwise why not.
    static string? Violates(Temporal formula, Trace trace, int loopStart, Interpreter interpreter)
    {
        bool P(State state) => interpreter.Holds(formula.P, state);
        var loop = trace.States[loopStart..];
        switch (formula.Op)
        {
            case TemporalOp.Eventually:
                return trace.States.Any(P) ? "the goal is reached." : null;
            case TemporalOp.AlwaysEventually:
                return loop.Any(P) ? "the goal is reached in the loop." : null;
            case TemporalOp.EventuallyAlways:
                return loop.All(P) ? "the loop stays in the goal." : null;
            case TemporalOp.Recurrence:
                return loop.Any(state => interpreter.Holds(formula.Q!, state)) ? "the goal is reached in the loop."
                    : loop.Any(P) ? null : "the premise is not true in the loop.";
            case TemporalOp.LeadsTo:
                var lastGoal = -1;
                for (var k = 0; k < trace.States.Length; k++)
                    if (interpreter.Holds(formula.Q!, trace.States[k]))
                        lastGoal = k;
                if (lastGoal >= loopStart)
                    return "the goal is reached in the loop.";
                return trace.States[(lastGoal + 1)..].Any(P) ? null : "no premise is left without its goal.";
        }
        throw new ArgumentOutOfRangeException(nameof(formula));
    }

    static bool IsFair(Fairness fairness, Trace trace, int loopStart, Interpreter interpreter)
    {
        for (var k = loopStart; k < trace.Length; k++)
            if (fairness.Actions.Contains(trace.Actions[k].Index)
                && !trace.States[k].Equals(trace.States[k + 1]))
                return true;
        var loop = trace.States[loopStart..];
        return fairness.Strength == FairnessStrength.Weak
            ? loop.Any(state => !interpreter.CanProgress(fairness, state))
            : !loop.Any(state => interpreter.CanProgress(fairness, state));
    }
}
