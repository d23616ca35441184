namespace Quiesce.Ir.Formats.Lanes;

/// <summary>Who is starved in the loop of a lasso, and by whom, in sentences.</summary>
sealed class Starvation(Trace trace)
{
    readonly TransitionSystem system = trace.System;
    readonly Interpreter interpreter = new(trace.System);

    // The states of the loop, and the action that leaves each.
    readonly List<(State State, GuardedAction Action)> loop =
        [.. trace.States.Zip(trace.Actions).Skip(trace.LoopStart ?? 0)];

    /// <summary>One sentence for each process that takes no step in the loop, and is neither done nor idle.</summary>
    public IEnumerable<string> Sentences() => Enumerable.Range(0, system.Processes.Length)
        .Where(lane => loop.TrueForAll(step => step.Action.Process != lane))
        .Select(SentenceOf)
        .OfType<string>();

    string? SentenceOf(int lane)
    {
        var process = system.Processes[lane];
        if (process.ProgramCounter is not { } pc)
            return null;
        var position = loop[0].State[pc, pc.Length is null ? 0 : process.Instance];
        var step = pc.Domain.Format(position);
        if (step == TransitionSystem.Done || process.RestsAt.Contains(position))
            return null;
        var possible = loop.Select(place => system.Actions.Any(action =>
            action.Process == lane && interpreter.CanProgress(action, place.State))).ToList();
        var count = possible.Count(isPossible => isPossible);
        if (count == loop.Count)
            return $"{process.Name} could take {step} all the time, and need not: it is not fair.";
        if (count == 0)
            return new WaitChain(system, loop[0].State).SentenceOf(lane);
        var ends = Enumerable.Range(0, loop.Count)
            .First(k => possible[k] && !possible[(k + 1) % loop.Count]);
        var other = system.Processes[loop[ends].Action.Process].Name;
        return $"{process.Name} is starved: in {count} of {loop.Count} states of the loop it could take {step}, until "
            + $"{other} takes {loop[ends].Action.Step}. Strong fairness of {step} would rule this run out.";
    }
}
