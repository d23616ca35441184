using Quiesce.Ir;

namespace Quiesce.Explicit;

/// <summary>Finds a shortest trace to a state of a known depth, backwards through the levels of a search.</summary>
internal static unsafe class ShortestTrace
{
    /// <summary>A trace that shows what was found about a property among the states of a depth.</summary>
    /// <param name="level">The least depth at which the property is violated or, if reachable, witnessed.</param>
    public static Trace Find(ReachableStates states, Steps steps, Property property, int level)
    {
        var interpreter = new Interpreter(steps.System);
        var (last, final) = Ending(states, steps.System, interpreter, property, level);
        var (path, actions) = (new Stack<State>([last]), new Stack<GuardedAction>());
        for (var depth = level - 1; depth > 0; depth--)
        {
            var (state, action) = Predecessor(states, steps, path.Peek(), depth);
            path.Push(state);
            actions.Push(action);
        }
        var steered = actions.ToList();
        if (final is not null)
        {
            steered.Add(final);
            if (interpreter.Try(final, last) is Outcome.Successor successor)
                return new Trace(steps.System, property, [.. path, successor.State], [.. steered]);
        }
        return new Trace(steps.System, property, [.. path], [.. steered]);
    }

    // The state that shows the property, and the step out of it if that is what shows it.
    static (State Last, GuardedAction? Final) Ending(
        ReachableStates states, TransitionSystem system, Interpreter interpreter, Property property, int level)
    {
        var claim = property.Kind == PropertyKind.Reachable;
        foreach (var ordinal in Ordinals(states, level))
        {
            var state = states.Layout.Unpack(states.State(ordinal));
            if (interpreter.Satisfies(property, state) != claim)
                continue;
            var final = system.Actions.FirstOrDefault(action => interpreter.Breaks(action, property, state));
            return (state, final);
        }
        throw new InvalidOperationException($"No state of depth {level} shows {property}.");
    }

    static (State, GuardedAction) Predecessor(ReachableStates states, Steps steps, State target, int depth)
    {
        var interpreter = new Interpreter(steps.System);
        foreach (var ordinal in Ordinals(states, depth))
        {
            var state = states.Layout.Unpack(states.State(ordinal));
            foreach (var (action, next) in interpreter.Successors(state))
                if (next.Equals(target))
                    return (state, action);
        }
        throw new InvalidOperationException($"No state of depth {depth} leads to the next one.");
    }

    static IEnumerable<long> Ordinals(ReachableStates states, int depth)
    {
        for (var shard = 0; shard < states.Shards; shard++)
        {
            var (from, to) = states.Level(shard, depth);
            for (var ordinal = from; ordinal < to; ordinal++)
                yield return ordinal;
        }
    }
}
