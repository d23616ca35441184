using Quiesce.Ir;

namespace Quiesce.Symbolic.Encoding;

/// <summary>Reads runs off models.</summary>
internal static class SymbolicTrace
{
    /// <summary>
    /// The run to the last frame, for a property that its last state decides; with the step that breaks the property,
    /// where that is part of a counterexample.
    /// </summary>
    /// <exception cref="InvalidOperationException">The interpreter rejects it: this engine errs.</exception>
    public static Trace Of(
        EncodedSystem encoded,
        Unrolling unrolling,
        Func<Literal, bool> model,
        int length,
        Property property)
    {
        var states = Enumerable.Range(0, length + 1).Select(k => unrolling.StateAt(k, model)).ToList();
        var actions = Enumerable.Range(0, length).Select(k => unrolling.ActionAt(k, model)).ToList();
        if (property.EndsWithStep)
            AddBreakingStep(new Interpreter(encoded.System), property, states, actions);
        return Replay.Checked(new Trace(encoded.System, property, [.. states], [.. actions]));
    }

    // A state in which a property has no value breaks the type invariant without a step.
    static void AddBreakingStep(
        Interpreter interpreter,
        Property property,
        List<State> states,
        List<GuardedAction> actions)
    {
        var breaking = interpreter.System.Attempts
            .Where(action => interpreter.Breaks(action, property, states[^1]))
            .OrderBy(action => actions.Count == 0 || action.Process == actions[^1].Process ? 0 : 1)
            .FirstOrDefault();
        if (breaking is null)
            return;
        if (interpreter.Try(breaking, states[^1]) is Outcome.Successor successor)
            states.Add(successor.State);
        actions.Add(breaking);
    }
}
