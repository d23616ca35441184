using Quiesce.Explicit.Steps;

namespace Quiesce.Random;

/// <summary>A schedule that reaches a goal.</summary>
/// <param name="Initial">The initial state, packed.</param>
internal sealed record Route(ulong[] Initial, int[] Actions);

/// <summary>
/// A set of states around a schedule, and the shortest route to a goal within it. The set grows by the states through
/// which a shorter route could lead; when there are none left, no shorter route exists.
/// <para>For liveness, a state is a state of the system together with what the property owes in it.</para>
/// </summary>
internal sealed unsafe class Neighbourhood : IDisposable
{
    readonly record struct Visit(ulong[] State, int Parent, int Action, int Depth);

    readonly PackedSteps steps;
    readonly Goal goal;
    readonly InitialStateSource initialStates;
    readonly SuccessorBuffer buffer;
    readonly int words;
    readonly HashSet<ulong[]> inside = new(PackedState.Comparer);

    public Neighbourhood(PackedSteps steps, Goal goal, InitialStateSource initialStates)
    {
        (this.steps, this.goal, this.initialStates) = (steps, goal, initialStates);
        (buffer, words) = (new SuccessorBuffer(steps), steps.Layout.Words);
    }

    /// <summary>Adds the states of a schedule.</summary>
    public void Add(ulong[] initial, ReadOnlySpan<int> actions)
    {
        using var rerun = new Rerun(steps, initial);
        var owes = Add(rerun, before: 0);
        foreach (var action in actions)
            if (rerun.TryTake(action))
                owes = Add(rerun, owes);
    }

    int Add(Rerun rerun, int before)
    {
        fixed (ulong* state = rerun.State)
        {
            var owes = goal.Owes(before, state);
            inside.Add(KeyOf(state, owes));
            return owes;
        }
    }

    /// <summary>The shortest route inside the set; null if there is none.</summary>
    public Route? Shortest() => Search(out _);

    /// <summary>The shortest route inside the set, which may grow to <paramref name="statesMax"/> states.</summary>
    /// <param name="statesMax">At least 1.</param>
    /// <param name="isShortest">No shorter route exists, inside the set or outside.</param>
    public Route? Shortest(int statesMax, CancellationToken cancellation, out bool isShortest)
    {
        isShortest = false;
        for (; ; )
        {
            var route = Search(out var outside);
            if (outside.Count == 0)
            {
                isShortest = route is not null && initialStates.AreListed;
                return route;
            }
            if (inside.Count + outside.Count > statesMax || cancellation.IsCancellationRequested)
                return route;
            inside.UnionWith(outside);
        }
    }

    public void Dispose() => buffer.Dispose();

    // Breadth-first search; also gives the states outside the set that are nearer than the goal.
    Route? Search(out List<ulong[]> outside)
    {
        var visits = new List<Visit>();
        var seen = new HashSet<ulong[]>(PackedState.Comparer);
        var escapes = new List<(ulong[] State, int Depth)>();
        foreach (var initial in initialStates.Listed)
            fixed (ulong* state = initial)
                Observe(state, before: 0, new Visit(initial, -1, -1, 0));
        Route? route = null;
        var depthMax = int.MaxValue;
        for (var next = 0; next < visits.Count && route is null; next++)
        {
            var visit = visits[next];
            fixed (ulong* state = visit.State)
            {
                var owes = (int)visit.State[words];
                steps.Expand(state, buffer);
                if (goal.IsReached(state, owes, buffer))
                {
                    (route, depthMax) = (RouteTo(visits, next), visit.Depth);
                    break;
                }
                for (var k = 0; k < buffer.Count; k++)
                    Observe(buffer.State(k), owes, new Visit([], next, buffer.Action(k), visit.Depth + 1));
            }
        }
        outside = [.. escapes.Where(escape => escape.Depth < depthMax).Select(escape => escape.State)];
        return route;

        void Observe(ulong* state, int before, Visit visit)
        {
            var owes = goal.Owes(before, state);
            if (owes == LivenessMonitor.NeverViolated)
                return;
            var key = KeyOf(state, owes);
            if (!seen.Add(key))
                return;
            if (inside.Contains(key))
                visits.Add(visit with { State = key });
            else
                escapes.Add((key, visit.Depth));
        }
    }

    Route RouteTo(List<Visit> visits, int last)
    {
        var actions = new int[visits[last].Depth];
        var visit = visits[last];
        for (; visit.Parent >= 0; visit = visits[visit.Parent])
            actions[visit.Depth - 1] = visit.Action;
        return new Route(visit.State[..words], actions);
    }

    ulong[] KeyOf(ulong* state, int owes)
    {
        var key = new ulong[words + 1];
        new Span<ulong>(state, words).CopyTo(key);
        key[words] = (ulong)owes;
        return key;
    }
}
