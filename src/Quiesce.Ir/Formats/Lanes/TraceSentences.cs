namespace Quiesce.Ir.Formats.Lanes;

/// <summary>What a trace shows and where it goes wrong, in the sentences that all drawings share.</summary>
sealed class TraceSentences(Trace trace)
{
    readonly Interpreter interpreter = new(trace.System);

    /// <summary><c>NoWakeAfterFree violated</c>; a witness is of something reached.</summary>
    public string Claim =>
        trace.Property.Kind == PropertyKind.Reachable ? $"{trace.Property} reached" : $"{trace.Property} violated";

    /// <summary>
    /// What the violation means, and its location; of assertions with the same name, those of the one that failed.
    /// </summary>
    public (string? Sentence, SourceLocation? Location) Meaning
    {
        get
        {
            var broken = trace.Property.Kind == PropertyKind.Assertion && trace.Length > 0
                ? False(trace.Actions[^1], trace.Property.Name, trace.States[trace.Length - 1])
                : null;
            return broken is null
                ? (trace.Property.Sentence, trace.Property.Location)
                : (broken.Sentence, broken.Location);
        }
    }

    /// <summary>The assertions or the type a step breaks; null for an ordinary step.</summary>
    /// <param name="step">From 1.</param>
    public string? WrongIn(int step)
    {
        var action = trace.Actions[step - 1];
        switch (interpreter.Try(action, trace.States[step - 1]))
        {
            case Outcome.TypeError error:
                return error.Sentence;
            case Outcome.Successor { Failed.Length: > 0 } successor:
                return string.Join(" ", successor.Failed.Select(
                    property => Broken(action, property, trace.States[step - 1])));
        }
        return null;
    }

    /// <summary>Why the trace ends where it does; null if its last step or state says so.</summary>
    public string? Ending
    {
        get
        {
            var last = trace.States[^1];
            if (trace.EndsInStuttering)
                return Stuttering(last);
            if (trace.IsLasso)
                return string.Join(" ", new Starvation(trace).Sentences()) is { Length: > 0 } starved ? starved : null;
            if (trace.Property.Kind == PropertyKind.NoDeadlock && interpreter.IsDeadlock(last))
                return Deadlock(last);
            if (trace.Property.Kind == PropertyKind.TypeInvariant && !trace.EndsWithoutState)
                return TypeErrorIn(last);
            return null;
        }
    }

    /// <summary>
    /// Which processes are, at the end, at a step that the property mentions: often that step is what goes wrong next.
    /// Null if it mentions none, or is not about a state.
    /// </summary>
    public string? Standing
    {
        get
        {
            if (trace.Property.Kind is not (PropertyKind.Invariant or PropertyKind.Lemma or PropertyKind.Reachable))
                return null;
            var last = trace.States[^1];
            var standing = trace.System.Processes
                .Where(process => trace.Property.Predicate.Nodes().Any(expr => SpeaksOf(expr, process, last)))
                .Select(process => $"{process.Name} is at {PositionOf(process, last)}");
            var list = string.Join(" and ", standing);
            return list.Length == 0 ? null : $"Now {list}.";
        }
    }

    // Some pc[process] = "Step" is true in the state, and the step is still to be taken.
    static bool SpeaksOf(Expr expr, Process process, State state)
    {
        if (process.ProgramCounter is not { } pc || expr.Op != Op.Equal)
            return false;
        var (read, step) = expr.Operands[0].IsConstant
            ? (expr.Operands[1], expr.Operands[0])
            : (expr.Operands[0], expr.Operands[1]);
        return read.Op == Op.Read && read.Variable == pc && step.IsConstant
            && (read.Operands.IsEmpty || read.Operands[0].IsConstant && read.Operands[0].Value == process.Instance)
            && pc.Domain.Format(step.Value) is var name && name == PositionOf(process, state)
            && name != TransitionSystem.Done;
    }

    // A step may assert several things by one name.
    Assertion? False(GuardedAction action, string property, State state) => action.Assertions
        .FirstOrDefault(assertion => assertion.Property == property && !interpreter.Holds(assertion.Condition, state));

    string Broken(GuardedAction action, string property, State state)
    {
        var sentence = False(action, property, state)!.Sentence;
        return sentence is null ? $"{action} breaks {property}." : $"{action} breaks {property}: {sentence}";
    }

    string Stuttering(State last)
    {
        if (interpreter.IsDeadlock(last))
            return Deadlock(last);
        return trace.System.Actions.Any(action => interpreter.CanProgress(action, last))
            ? WithChain("Nothing has to happen any more: fairness asks for no step.", last)
            : "Nothing can happen any more.";
    }

    string WithChain(string sentence, State last) =>
        string.Join(" ", new WaitChain(trace.System, last).Sentences().Prepend(sentence));

    string Deadlock(State last) => WithChain("Deadlock, nothing can happen any more.", last);

    static string PositionOf(Process process, State state)
    {
        var pc = process.ProgramCounter!;
        return pc.Domain.Format(state[pc, pc.Length is null ? 0 : process.Instance]);
    }

    // A property without a value, or a step, not part of the trace, that breaks the type invariant.
    string? TypeErrorIn(State last) => trace.System.Attempts
        .Select(action => interpreter.Try(action, last)).OfType<Outcome.TypeError>()
        .Select(error => error.Sentence)
        .Concat(trace.System.Declared
            .Where(property => !interpreter.Holds(TypeChecks.OfProperties([property]), last))
            .Select(property => $"{property} has no value here: it looks at an element outside its array."))
        .FirstOrDefault();
}
