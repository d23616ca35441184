using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Quiesce.Explicit.Steps;
using Quiesce.Explicit.Store;
using Quiesce.Ir;

namespace Quiesce.Explicit.Traces;

/// <summary>
/// A safety property that was found violated, or witnessed, and the first level of states that
/// shows it.
/// </summary>
/// <param name="Property">Place in the properties of the system.</param>
/// <param name="Depth">
/// Of the states that show it, in the state or by a step out of it; at least 1.
/// </param>
internal readonly record struct TraceGoal(int Property, int Depth);

/// <summary>
/// Shortest traces without parent pointers. Level by level, from the last one back, the successors
/// of every state are generated once more, and the states that lead to a goal are kept, with the
/// fewest context switches it takes from there. Then one walk forward reads the trace off. Among
/// the shortest traces to the depth of the goal it is one with the fewest context switches; among
/// those it has the smallest packed initial state and then, step by step, the first action. So it
/// does not depend on how many threads searched, nor in which order.
/// <para>Memory: what is kept are the states on some shortest trace, not whole levels; <see cref="DrawingLimits"/>
/// grants it.</para>
/// </summary>
internal sealed unsafe class ShortestTrace
{
    const int StatesPerChunk = DrawingLimits.Batch;

    readonly ReachableStates states;
    readonly PackedSteps steps;
    readonly int threads;
    readonly DrawingLimits limits;
    readonly TransitionSystem system;
    readonly int processes;

    // For each thread its own.
    readonly List<SuccessorBuffer> buffers = [];

    ShortestTrace(ReachableStates states, PackedSteps steps, int threads, DrawingLimits limits)
    {
        (this.states, this.steps, this.threads, this.limits) = (states, steps, threads, limits);
        system = steps.System;
        // Where nobody can take a step, the costs are those of nobody.
        processes = Math.Max(1, system.Processes.Length);
    }

    /// <summary>
    /// For each goal, of which there is at least one, in their order: its trace, and behind it others of the same
    /// length that differ in their order of processes.
    /// </summary>
    /// <param name="steps">They must record their actions.</param>
    /// <param name="count">How many traces of each goal there are at most; at least 1.</param>
    /// <exception cref="InvalidOperationException">
    /// A goal is not where it is said to be: an error of this engine.
    /// </exception>
    /// <exception cref="SearchLimitException">There is not enough memory.</exception>
    /// <exception cref="OperationCanceledException">There is not enough time.</exception>
    public static ImmutableArray<ImmutableArray<Trace>> Find(
        ReachableStates states,
        PackedSteps steps,
        int threads,
        ImmutableArray<TraceGoal> goals,
        DrawingLimits limits,
        int count = 1)
    {
        var search = new ShortestTrace(states, steps, threads, limits);
        try
        {
            return search.Find(goals, count);
        }
        finally
        {
            search.buffers.ForEach(buffer => buffer.Dispose());
        }
    }

    ImmutableArray<ImmutableArray<Trace>> Find(ImmutableArray<TraceGoal> goals, int count)
    {
        // costs[g][k]: of the states at depth k from which goal g is reached at its depth.
        var costs = goals.Select(goal => new SwitchCosts[goal.Depth + 1]).ToArray();
        for (var depth = goals.Max(goal => goal.Depth); depth >= 1; depth--)
        {
            for (var g = 0; g < goals.Length; g++)
                if (goals[g].Depth == depth)
                    costs[g][depth] = LastLevel(goals[g]) is { Count: > 0 } last
                        ? last
                        : throw new InvalidOperationException(
                            $"Internal error: no state of depth {depth} shows " +
                            $"{system.Properties[goals[g].Property]}.");
            Extend(depth, [.. costs.Where(levels => levels.Length > depth + 1)]);
        }
        return [.. goals.Zip(costs, (goal, levels) => Traces(goal, levels, count))];
    }

    ImmutableArray<Trace> Traces(TraceGoal goal, SwitchCosts[] costs, int count)
    {
        var first = Walk(goal, costs);
        if (count == 1)
            return [first];
        var property = system.Properties[goal.Property];
        // Whose steps end a trace, by the state before it, unless that state itself does.
        Func<long, IReadOnlyList<int>>? last = first.Length < goal.Depth
            ? null
            : node => [.. Enumerable.Range(0, processes).Where(process => costs[^1].Of(node, process) == 0)];
        var others = new TraceOrders(states, steps, costs, last, buffers[0], limits).All()
            .Select(run => TraceOf(property, run))
            .Where(other => !other.Actions.Select(action => action.Process)
                .SequenceEqual(first.Actions.Select(action => action.Process)));
        return [first, .. others.Take(count - 1)];
    }

    Trace TraceOf(Property property, TraceOrders.Run run)
    {
        var path = run.States.Select(state => steps.Layout.Unpack(states.State(state))).ToImmutableArray();
        var actions = run.Actions.Select(action => system.Actions[action]).ToImmutableArray();
        return run.Last < 0
            ? new Trace(system, property, path, actions)
            : Ended(property, path, actions, BreakingStep(property, states.State(run.States[^1]), run.Last)!);
    }

    // With the step that breaks the property.
    Trace Ended(
        Property property, ImmutableArray<State> path, ImmutableArray<GuardedAction> actions, GuardedAction breaking) =>
        new(
            system, property,
            property.Kind == PropertyKind.Assertion
                ? path.Add(((Outcome.Successor)new Interpreter(system).Try(breaking, path[^1])).State)
                : path,
            actions.Add(breaking));

    SwitchCosts LastLevel(TraceGoal goal)
    {
        var property = system.Properties[goal.Property];
        // A state that shows the property ends the trace a step earlier than a step out of such a
        // state.
        if (InState(property) is { } inState && Collect(goal.Depth, 1, inState)[0] is { Count: > 0 } shown)
            return shown;
        return Collect(goal.Depth, 1, BySteps(property))[0];
    }

    // Sets the costs of a state, of several goals one after the other; false if it leads to none.
    delegate bool CostsOf(ulong* state, Span<int> costs, SuccessorBuffer buffer);

    // For the states that show a property by themselves; null if only steps do.
    CostsOf? InState(Property property)
    {
        switch (property.Kind)
        {
            case PropertyKind.Invariant or PropertyKind.Lemma:
                return Where(property.Predicate, isTrue: false);
            case PropertyKind.Reachable:
                return Where(property.Predicate, isTrue: true);
            case PropertyKind.TypeInvariant:
                return Where(TypeChecks.OfProperties(system.Declared), isTrue: false);
            case PropertyKind.NoDeadlock:
                return (state, costs, buffer) =>
                {
                    costs.Clear();
                    steps.Expand(state, buffer);
                    return buffer.IsDeadEnd && !steps.IsTerminated(state);
                };
            case PropertyKind.Assertion:
                return null;
            case PropertyKind.Liveness:
                throw new ArgumentException($"{property} is not a safety property.");
        }
        throw new ArgumentOutOfRangeException(nameof(property));
    }

    CostsOf Where(Expr predicate, bool isTrue)
    {
        var compiled = steps.CompilePredicate(predicate);
        return (state, costs, _) =>
        {
            costs.Clear();
            return compiled(state) == isTrue;
        };
    }

    // For the states with a step that breaks a property: such a step ends the trace.
    CostsOf BySteps(Property property)
    {
        var breaks = BreakingSteps.Of(system, property)
            .Select(step => (step.Action.Process, Predicate: steps.CompilePredicate(step.Condition)))
            .ToArray();
        return (state, costs, _) =>
        {
            costs.Fill(SwitchCosts.Never);
            var any = false;
            foreach (var (process, predicate) in breaks)
                if (costs[process] != 0 && predicate(state))
                {
                    costs[process] = 0;
                    any = true;
                }
            return any;
        };
    }

    // From the costs at depth + 1 those at depth.
    void Extend(int depth, SwitchCosts[][] costs)
    {
        if (costs.Length == 0)
            return;
        var filter = new HashFilter(costs.Sum(levels => levels[depth + 1].Count));
        foreach (var levels in costs)
            foreach (var ordinal in levels[depth + 1].Nodes)
                filter.Add(StateHash.Of(states.State(ordinal), states.Words));
        var found = Collect(depth, costs.Length, (state, ofGoals, buffer) =>
        {
            ofGoals.Fill(SwitchCosts.Never);
            var any = false;
            steps.Expand(state, buffer);
            for (var k = 0; k < buffer.Count; k++)
            {
                if (!filter.MayContain(buffer.State(k)[states.Words]))
                    continue;
                var next = states.Find(buffer.State(k));
                var process = system.Actions[buffer.Action(k)].Process;
                for (var g = 0; g < costs.Length; g++)
                {
                    if (!costs[g][depth + 1].Contains(next))
                        continue;
                    ref var cost = ref ofGoals[g * processes + process];
                    cost = Math.Min(cost, costs[g][depth + 1].Rest(next, process));
                    any = true;
                }
            }
            return any;
        });
        for (var g = 0; g < costs.Length; g++)
            costs[g][depth] = found[g];
    }

    // Asks every state of a level for its costs.
    SwitchCosts[] Collect(int depth, int goals, CostsOf costsOf)
    {
        var chunks = Chunks(depth);
        var nextChunk = -1;
        var size = Math.Clamp(chunks.Count, 1, threads);
        while (buffers.Count < size)
            buffers.Add(new SuccessorBuffer(steps));
        var found = new List<(long Ordinal, int[] Costs)>[size];
        ExceptionDispatchInfo? failure = null;
        Parallel.For(0, size, new ParallelOptions { MaxDegreeOfParallelism = size }, thread =>
        {
            var mine = found[thread] = [];
            var costs = new int[goals * processes];
            try
            {
                while (failure is null && Interlocked.Increment(ref nextChunk) is var chunk && chunk < chunks.Count)
                {
                    var before = mine.Count;
                    for (var ordinal = chunks[chunk].From; ordinal < chunks[chunk].To; ordinal++)
                        if (costsOf(states.State(ordinal), costs, buffers[thread]))
                            mine.Add((ordinal, [.. costs]));
                    limits.Take(mine.Count - before, costs.Length);
                }
            }
            catch (Exception exception) when (exception is SearchLimitException or OperationCanceledException)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        });
        failure?.Throw();
        var merged = Enumerable.Range(0, goals).Select(_ => new SwitchCosts(processes)).ToArray();
        foreach (var (ordinal, costs) in found.SelectMany(some => some))
            for (var g = 0; g < goals; g++)
            {
                var ofGoal = costs.AsSpan(g * processes, processes);
                if (ofGoal.ContainsAnyExcept(SwitchCosts.Never))
                    merged[g].Add(ordinal, ofGoal);
            }
        return merged;
    }

    List<(long From, long To)> Chunks(int depth)
    {
        var chunks = new List<(long From, long To)>();
        for (var shard = 0; shard < states.Shards; shard++)
        {
            var (from, to) = states.Level(shard, depth);
            for (; from < to; from += StatesPerChunk)
                chunks.Add((from, Math.Min(to, from + StatesPerChunk)));
        }
        return chunks;
    }

    Trace Walk(TraceGoal goal, SwitchCosts[] costs)
    {
        var property = system.Properties[goal.Property];
        var buffer = buffers[0];
        var path = ImmutableArray.CreateBuilder<State>();
        var actions = ImmutableArray.CreateBuilder<GuardedAction>();
        var last = -1;
        var current = First(costs[1]);
        path.Add(steps.Layout.Unpack(states.State(current)));
        for (var depth = 1; depth < goal.Depth; depth++)
        {
            var rest = costs[depth].Rest(current, last);
            steps.Expand(states.State(current), buffer);
            var (chosen, next) = (int.MaxValue, -1L);
            for (var k = 0; k < buffer.Count; k++)
            {
                var (action, ordinal) = (buffer.Action(k), states.Find(buffer.State(k)));
                var process = system.Actions[action].Process;
                if (action < chosen
                    && costs[depth + 1].Contains(ordinal)
                    && SwitchCosts.Between(last, process) + costs[depth + 1].Rest(ordinal, process) == rest)
                    (chosen, next) = (action, ordinal);
            }
            (current, last) = (next, system.Actions[chosen].Process);
            actions.Add(system.Actions[chosen]);
            path.Add(steps.Layout.Unpack(states.State(current)));
        }
        return BreakingStep(property, states.State(current), last) is { } breaking
            ? Ended(property, path.ToImmutable(), actions.ToImmutable(), breaking)
            : new Trace(system, property, path.ToImmutable(), actions.ToImmutable());
    }

    // The step that breaks the property and ends the trace, with no switch if possible; null if the
    // state shows it.
    GuardedAction? BreakingStep(Property property, ulong* state, int last)
    {
        if (property.Kind == PropertyKind.TypeInvariant
            && !steps.CompilePredicate(TypeChecks.OfProperties(system.Declared))(state))
            return null;
        GuardedAction? best = null;
        foreach (var (action, condition) in BreakingSteps.Of(system, property))
            if (steps.CompilePredicate(condition)(state)
                && (best is null
                    || SwitchCosts.Between(last, action.Process) < SwitchCosts.Between(last, best.Process)))
                best = action;
        return best;
    }

    long First(SwitchCosts initial)
    {
        var best = -1L;
        foreach (var ordinal in initial.Nodes)
            if (best < 0 || Compare(ordinal, best) < 0)
                best = ordinal;
        return best;

        int Compare(long left, long right)
        {
            var byRest = initial.Rest(left, -1).CompareTo(initial.Rest(right, -1));
            return byRest != 0 ? byRest : Packed(left).SequenceCompareTo(Packed(right));
        }
    }

    ReadOnlySpan<ulong> Packed(long ordinal) => new(states.State(ordinal), states.Words);
}
