using Quiesce.Explicit.Steps;

namespace Quiesce.Random;

/// <summary>What can be covered, found by visiting every state, if they are few.</summary>
internal static unsafe class ReachableCoverage
{
    /// <summary>
    /// Everything that some schedule covers; null if there are more than <paramref name="statesMax"/> states.
    /// </summary>
    public static StepCoverage? Of(PackedSteps steps, InitialStateSource initialStates, int statesMax)
    {
        if (!initialStates.AreListed)
            return null;
        var (system, layout) = (steps.System, steps.Layout);
        var coverage = new StepCoverage(system);
        using var buffer = new SuccessorBuffer(steps);
        // Each state with the actions that lead to it.
        var states = new List<(ulong[] State, HashSet<int> Before)>();
        var numbers = new Dictionary<ulong[], int>(PackedState.Comparer);
        foreach (var initial in initialStates.Listed)
            Add(initial);
        for (var next = 0; next < states.Count; next++)
        {
            if (states.Count > statesMax)
                return null;
            fixed (ulong* state = states[next].State)
            {
                for (var process = 0; process < system.Processes.Length; process++)
                    coverage.MarkPosition(layout, state, process);
                steps.Expand(state, buffer);
                for (var k = 0; k < buffer.Count; k++)
                {
                    coverage.MarkPossible(buffer.Action(k));
                    var successor = Add(new Span<ulong>(buffer.State(k), layout.Words).ToArray());
                    states[successor].Before.Add(buffer.Action(k));
                }
            }
        }
        foreach (var (words, before) in states)
            fixed (ulong* state = words)
            {
                steps.Expand(state, buffer);
                for (var k = 0; k < buffer.Count; k++)
                    foreach (var action in before)
                        coverage.MarkPossible(action, buffer.Action(k));
            }
        return coverage;

        int Add(ulong[] state)
        {
            if (numbers.TryGetValue(state, out var number))
                return number;
            numbers.Add(state, states.Count);
            states.Add((state, []));
            return states.Count - 1;
        }
    }
}
