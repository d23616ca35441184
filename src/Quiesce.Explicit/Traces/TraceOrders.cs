using System.Collections.Immutable;
using Quiesce.Explicit.Steps;
using Quiesce.Explicit.Store;
using Quiesce.Ir;

namespace Quiesce.Explicit.Traces;

/// <summary>
/// The shortest traces to a goal that differ in their order of processes, which process takes the first step, the
/// second, and so on: a trace for each order. Those with fewer context switches come first, and of as many those in
/// which the process that is declared first goes on. An order is grown step by step with the set of all states that
/// it may have led to, so that it comes once, whatever its processes choose.
/// </summary>
/// <param name="costs">By depth, from 1 on: the states on shortest traces.</param>
/// <param name="last">The processes whose step out of a state ends a trace; null where the state does.</param>
internal sealed unsafe class TraceOrders(
    ReachableStates states, PackedSteps steps, SwitchCosts[] costs, Func<long, IReadOnlyList<int>>? last,
    SuccessorBuffer buffer, DrawingLimits limits)
{
    readonly int end = costs.Length - 1;
    readonly TransitionSystem system = steps.System;

    /// <summary>States and actions of a trace for each order; a step that ends the trace is left out.</summary>
    /// <param name="Last">The process whose step is left out; -1 if there is none.</param>
    public readonly record struct Run(ImmutableArray<long> States, ImmutableArray<int> Actions, int Last);

    /// <summary>A run for each order.</summary>
    public IEnumerable<Run> All()
    {
        var least = costs[1].Nodes.Min(node => costs[1].Rest(node, -1));
        for (var switches = least; switches < end + 1; switches++)
            foreach (var run in Grow([[.. costs[1].Nodes]], [], switches))
                yield return run;
    }

    // With exactly so many switches more.
    IEnumerable<Run> Grow(ImmutableArray<HashSet<long>> sets, ImmutableArray<int> order, int switches)
    {
        limits.Take(sets[^1].Count, 0);
        var before = order.IsEmpty ? -1 : order[^1];
        if (sets.Length == end && last is null)
        {
            if (switches == 0)
                yield return Read(sets, order, -1);
            yield break;
        }
        for (var process = 0; process < system.Processes.Length; process++)
        {
            var left = switches - SwitchCosts.Between(before, process);
            if (left < 0)
                continue;
            if (sets.Length == end)
            {
                HashSet<long> ending = [.. sets[^1].Where(node => last!(node).Contains(process))];
                if (left == 0 && ending.Count > 0)
                    yield return Read(sets.SetItem(end - 1, ending), order, process);
                continue;
            }
            var next = After(sets[^1], process, costs[sets.Length + 1], left);
            if (next.Count > 0)
                foreach (var run in Grow(sets.Add(next), order.Add(process), left))
                    yield return run;
        }
    }

    HashSet<long> After(HashSet<long> nodes, int process, SwitchCosts level, int switches)
    {
        var next = new HashSet<long>();
        foreach (var node in nodes)
            foreach (var (_, state) in StepsOf(node, process))
                if (level.Contains(state) && level.Rest(state, process) <= switches)
                    next.Add(state);
        return next;
    }

    List<(int Action, long State)> StepsOf(long node, int process)
    {
        var found = new List<(int Action, long State)>();
        steps.Expand(states.State(node), buffer);
        for (var k = 0; k < buffer.Count; k++)
            if (system.Actions[buffer.Action(k)].Process == process)
                found.Add((buffer.Action(k), states.Find(buffer.State(k))));
        return found;
    }

    // Back from the end what leads there, and then forward: the smallest initial state, and each time the first action.
    Run Read(ImmutableArray<HashSet<long>> sets, ImmutableArray<int> order, int ending)
    {
        var leads = sets.ToArray();
        for (var k = order.Length - 1; k >= 0; k--)
            leads[k] =
            [
                .. leads[k].Where(node => StepsOf(node, order[k]).Exists(step => leads[k + 1].Contains(step.State))),
            ];
        var path = new List<long> { leads[0].Aggregate((best, node) => Compare(node, best) < 0 ? node : best) };
        var actions = new List<int>();
        for (var k = 0; k < order.Length; k++)
        {
            var (action, state) = StepsOf(path[^1], order[k]).Where(step => leads[k + 1].Contains(step.State))
                .MinBy(step => step.Action);
            actions.Add(action);
            path.Add(state);
        }
        return new([.. path], [.. actions], ending);
    }

    int Compare(long left, long right) => new ReadOnlySpan<ulong>(states.State(left), states.Words)
        .SequenceCompareTo(new ReadOnlySpan<ulong>(states.State(right), states.Words));
}
