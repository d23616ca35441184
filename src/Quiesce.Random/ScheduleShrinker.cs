using Quiesce.Explicit.Steps;
using Quiesce.Ir;

namespace Quiesce.Random;

/// <summary>
/// Shrinks a failing schedule in three steps: the shortest route through the states that it visited, without detours;
/// FsCheck's shrinker for arrays, which drops steps that are not needed; and an exact search around what is left, which
/// finds a shortest schedule if it fits into its limit of states.
/// </summary>
internal sealed unsafe class ScheduleShrinker(
    PackedSteps steps, InitialStateSource initialStates, RandomOptions options)
{
    // For longer arrays the shrinker takes too long: its candidates grow with the square.
    const int ArrayMax = 2000;

    readonly TransitionSystem system = steps.System;

    /// <summary>The trace of a schedule, as short as it gets.</summary>
    /// <param name="property">Index in the properties of the system.</param>
    /// <exception cref="InvalidOperationException">The interpreter rejects the trace: this engine errs.</exception>
    public FoundTrace Shrink(int property, FailingSchedule found)
    {
        var stem = found.LoopStart is { } start ? found.Actions[..start] : found.Actions;
        var loop = found.LoopStart is { } from ? Loop.Of(steps, found, from) : null;
        var goal = new Goal(steps, property, loop?.States);
        var route = WithoutDetours(goal, new Route(found.Initial, stem));
        var isShortest = false;
        if (options.Shrink)
        {
            route = WithoutRedundantSteps(goal, route);
            route = ShortestAround(goal, route, out isShortest);
        }
        var trace = Replay.Checked(Trace(system.Properties[property], route, loop));
        return new FoundTrace(trace, found.Run, found.Actions.Length, isShortest && loop is null);
    }

    // All initial states, or, if there are too many to list, that of the route.
    InitialStateSource InitialStatesFor(Route route) =>
        initialStates.AreListed ? initialStates : new InitialStateSource(steps, route.Initial);

    Route WithoutDetours(Goal goal, Route route)
    {
        using var visited = new Neighbourhood(steps, goal, InitialStatesFor(route));
        visited.Add(route.Initial, route.Actions);
        return visited.Shortest() ?? throw new InvalidOperationException(
            $"Internal error: a schedule of {route.Actions.Length} steps does not fail the second time.");
    }

    Route WithoutRedundantSteps(Goal goal, Route route)
    {
        if (route.Actions.Length > ArrayMax)
            return route;
        var shrunk = ArrayShrinker.Shrink(
            route.Actions, shorter => StepsToGoal(goal, route.Initial, shorter) is not null);
        return route with { Actions = StepsToGoal(goal, route.Initial, shrunk)! };
    }

    // The steps that can be taken until the goal is reached; null if it is not reached.
    int[]? StepsToGoal(Goal goal, ulong[] initial, int[] schedule)
    {
        using var rerun = new Rerun(steps, initial);
        var taken = new List<int>();
        var owes = 0;
        for (var next = 0; ; next++)
        {
            fixed (ulong* state = rerun.State)
            {
                owes = goal.Owes(owes, state);
                if (owes == LivenessMonitor.NeverViolated)
                    return null;
                if (goal.IsReached(state, owes, rerun.Enabled))
                    return [.. taken];
            }
            while (next < schedule.Length && !rerun.TryTake(schedule[next]))
                next++;
            if (next >= schedule.Length)
                return null;
            taken.Add(schedule[next]);
        }
    }

    Route ShortestAround(Goal goal, Route route, out bool isShortest)
    {
        using var neighbourhood = new Neighbourhood(steps, goal, InitialStatesFor(route));
        neighbourhood.Add(route.Initial, route.Actions);
        var shortest = neighbourhood.Shortest(options.NeighboursMax, options.CancellationToken, out isShortest)!;
        isShortest &= initialStates.AreListed;
        return shortest;
    }

    Trace Trace(Property property, Route route, Loop? loop)
    {
        var interpreter = new Interpreter(system);
        State first;
        fixed (ulong* state = route.Initial)
            first = steps.Layout.Unpack(state);
        var (states, actions) = (new List<State> { first }, new List<GuardedAction>());
        foreach (var index in route.Actions)
            Take(system.Actions[index]);
        int? loopStart = property.Kind == PropertyKind.Liveness ? actions.Count : null;
        if (loop is not null)
            foreach (var index in loop.From(steps.Layout, states[^1]))
                Take(system.Actions[index]);
        if (property.EndsWithStep)
            foreach (var (action, condition) in BreakingSteps.Of(system, property))
            {
                if (!interpreter.Holds(condition, states[^1]))
                    continue;
                actions.Add(action);
                if (interpreter.Try(action, states[^1]) is Outcome.Successor successor)
                    states.Add(successor.State);
                break;
            }
        return new Trace(system, property, [.. states], [.. actions], loopStart);

        void Take(GuardedAction action)
        {
            if (interpreter.Try(action, states[^1]) is not Outcome.Successor successor)
                throw new InvalidOperationException($"Internal error: {action} cannot be taken a second time.");
            actions.Add(action);
            states.Add(successor.State);
        }
    }

    /// <summary>The loop of a lasso, which can be entered at any of its states.</summary>
    sealed record Loop(List<ulong[]> States, int[] Actions)
    {
        public static Loop Of(PackedSteps steps, FailingSchedule found, int start)
        {
            using var rerun = new Rerun(steps, found.Initial);
            foreach (var action in found.Actions.AsSpan(0, start))
                rerun.TryTake(action);
            var states = new List<ulong[]>();
            foreach (var action in found.Actions.AsSpan(start))
            {
                states.Add(rerun.State.ToArray());
                rerun.TryTake(action);
            }
            return new Loop(states, found.Actions[start..]);
        }

        public IEnumerable<int> From(PackedLayout layout, State state)
        {
            var packed = new ulong[layout.Words];
            fixed (ulong* words = packed)
                layout.Pack(state, words);
            var entry = States.FindIndex(known => PackedState.Comparer.Equals(known, packed));
            return Actions.Skip(entry).Concat(Actions.Take(entry));
        }
    }
}
