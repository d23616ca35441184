using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Explicit;

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
/// <para>Memory: what is kept are the states on some shortest trace, not whole levels.</para>
/// </summary>
internal sealed unsafe class ShortestTrace
{
    const int StatesPerChunk = 1024;

    readonly ReachableStates states;
    readonly TransitionSystem system;
    readonly int processes;
    readonly Func<Steps> createSteps;
    readonly int threads;
    readonly List<Worker> workers = [];

    ShortestTrace(ReachableStates states, Func<Steps> createSteps, int threads)
    {
        (this.states, this.createSteps, this.threads) = (states, createSteps, threads);
        system = states.Layout.System;
        processes = system.Processes.Length;
    }

    /// <summary>A trace for each goal, in their order.</summary>
    /// <param name="createSteps">
    /// Makes steps that record their actions, for each thread its own.
    /// </param>
    public static ImmutableArray<Trace> Find(
        ReachableStates states,
        Func<Steps> createSteps,
        int threads,
        ImmutableArray<TraceGoal> goals)
    {
        if (goals.IsEmpty)
            return [];
        var search = new ShortestTrace(states, createSteps, threads);
        try
        {
            return search.Find(goals);
        }
        finally
        {
            foreach (var worker in search.workers)
                worker.Buffer.Dispose();
        }
    }

    // What one thread needs for itself.
    sealed class Worker(Steps steps)
    {
        public Steps Steps { get; } = steps;
        public SuccessorBuffer Buffer { get; } = new(steps);
    }

    ImmutableArray<Trace> Find(ImmutableArray<TraceGoal> goals)
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
        return [.. goals.Zip(costs, Walk)];
    }

    SwitchCosts LastLevel(TraceGoal goal)
    {
        var property = system.Properties[goal.Property];
        // A state that shows the property ends the trace a step earlier than a step out of such a
        // state.
        if (ShowsInState(property) is { } show
            && Collect(goal.Depth, worker => Everywhere(show(worker))) is { Count: > 0 } inStates)
            return inStates;
        return Collect(goal.Depth, worker => BySteps(property, worker));
    }

    delegate bool CostsOf(ulong* state, Span<int> costs);

    static CostsOf Everywhere(StatePredicate shows) => (state, costs) =>
    {
        costs.Clear();
        return shows(state);
    };

    CostsOf BySteps(Property property, Worker worker)
    {
        var breaks = BreakingSteps.Of(system, property)
            .Select(step => (step.Action.Process, Predicate: worker.Steps.CompilePredicate(step.Condition)))
            .ToArray();
        return (state, costs) =>
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

    // How a state by itself shows the property; null if only steps do.
    static Func<Worker, StatePredicate>? ShowsInState(Property property)
    {
        switch (property.Kind)
        {
            case PropertyKind.Invariant or PropertyKind.Lemma:
                return worker => Negation(worker.Steps.CompilePredicate(property.Predicate));
            case PropertyKind.Reachable:
                return worker => worker.Steps.CompilePredicate(property.Predicate);
            case PropertyKind.NoDeadlock:
                return worker => state =>
                {
                    worker.Steps.Expand(state, worker.Buffer);
                    return worker.Buffer.IsStuck && !worker.Steps.IsTerminated(state);
                };
            case PropertyKind.TypeInvariant:
                return worker => Negation(worker.Steps.CompilePredicate(
                    TypeChecks.OfProperties(worker.Steps.System.Properties)));
            case PropertyKind.Assertion:
                return null;
            case PropertyKind.Liveness:
                throw new ArgumentException($"{property} is not a safety property.");
        }
        throw new ArgumentOutOfRangeException(nameof(property));
    }

    static StatePredicate Negation(StatePredicate predicate) => state => !predicate(state);

    // From the costs at depth + 1 those at depth.
    void Extend(int depth, SwitchCosts[][] costs)
    {
        if (costs.Length == 0)
            return;
        var filter = new HashFilter(costs.Sum(levels => levels[depth + 1].Count));
        foreach (var levels in costs)
            foreach (var ordinal in levels[depth + 1].Nodes)
                filter.Add(StateHash.Of(states.State(ordinal), states.Words));
        var found = Collect(depth, costs.Length, worker => (state, ofGoals) =>
        {
            ofGoals.Fill(SwitchCosts.Never);
            var any = false;
            var buffer = worker.Buffer;
            worker.Steps.Expand(state, buffer);
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

    SwitchCosts Collect(int depth, Func<Worker, CostsOf> make) => Collect(depth, 1, make)[0];

    // Asks every state of a level for its costs, those of several goals one after the other.
    SwitchCosts[] Collect(int depth, int goals, Func<Worker, CostsOf> make)
    {
        var chunks = Chunks(depth);
        var nextChunk = -1;
        var size = Math.Clamp(chunks.Count, 1, threads);
        while (workers.Count < size)
            workers.Add(new Worker(createSteps()));
        var found = new List<(long Ordinal, int[] Costs)>[size];
        Parallel.For(0, size, new ParallelOptions { MaxDegreeOfParallelism = size }, w =>
        {
            var mine = found[w] = [];
            var costsOf = make(workers[w]);
            var costs = new int[goals * processes];
            while (Interlocked.Increment(ref nextChunk) is var chunk && chunk < chunks.Count)
                for (var ordinal = chunks[chunk].From; ordinal < chunks[chunk].To; ordinal++)
                    if (costsOf(states.State(ordinal), costs))
                        mine.Add((ordinal, [.. costs]));
        });
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
        var (steps, buffer) = (workers[0].Steps, workers[0].Buffer);
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
        if (BreakingStep(property, steps, states.State(current), last) is { } breaking)
        {
            actions.Add(breaking);
            if (property.Kind == PropertyKind.Assertion)
                path.Add(((Outcome.Successor)new Interpreter(system).Try(breaking, path[^1])).State);
        }
        return new Trace(system, property, path.ToImmutable(), actions.ToImmutable());
    }

    // The step that breaks the property and ends the trace, with no switch if possible; null if the
    // state shows it.
    GuardedAction? BreakingStep(Property property, Steps steps, ulong* state, int last)
    {
        if (property.Kind == PropertyKind.TypeInvariant
            && !steps.CompilePredicate(TypeChecks.OfProperties(system.Properties))(state))
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
