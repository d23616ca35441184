using Quiesce.Explicit.Steps;
using Quiesce.Ir;

namespace Quiesce.Random;

/// <summary>
/// Counts of actions and of pairs of consecutive actions that were taken, and the positions at which processes stood.
/// </summary>
internal sealed unsafe class StepCoverage
{
    // With more actions, counts of pairs would take too much memory.
    const int ActionsMax = 2048;

    readonly TransitionSystem system;
    readonly int[] processOf;
    readonly int[] firstPosition;
    readonly bool[] positions;
    readonly long[] actions;
    readonly uint[]? pairs;
    int last = -1;

    public StepCoverage(TransitionSystem system)
    {
        this.system = system;
        processOf = [.. system.Actions.Select(action => action.Process)];
        firstPosition = new int[system.Processes.Length + 1];
        for (var process = 0; process < system.Processes.Length; process++)
            firstPosition[process + 1] =
                firstPosition[process] + (int)(system.Processes[process].ProgramCounter?.Domain.Size ?? 0);
        positions = new bool[firstPosition[^1]];
        actions = new long[system.Actions.Length];
        pairs = actions.Length <= ActionsMax ? new uint[actions.Length * actions.Length] : null;
    }

    /// <summary>A schedule begins.</summary>
    public void Begin(PackedLayout layout, ulong* state)
    {
        last = -1;
        for (var process = 0; process < system.Processes.Length; process++)
            MarkPosition(layout, state, process);
    }

    /// <summary>A step was taken.</summary>
    /// <param name="state">The state after the step.</param>
    public void Take(PackedLayout layout, ulong* state, int action)
    {
        actions[action]++;
        if (pairs is not null && last >= 0)
        {
            ref var count = ref pairs[last * actions.Length + action];
            if (count != uint.MaxValue)
                count++;
        }
        last = action;
        MarkPosition(layout, state, processOf[action]);
    }

    /// <summary>Marks a pair of consecutive actions as possible.</summary>
    public void MarkPossible(int before, int action)
    {
        if (pairs is not null)
            pairs[before * actions.Length + action] = 1;
    }

    /// <summary>Marks an action as possible.</summary>
    public void MarkPossible(int action) => actions[action] = 1;

    /// <summary>Marks the position of a process.</summary>
    public void MarkPosition(PackedLayout layout, ulong* state, int process)
    {
        if (system.Processes[process] is not { ProgramCounter: { } counter } standing)
            return;
        var position = layout.Read(state, counter, counter.Length is null ? 0 : standing.Instance);
        positions[firstPosition[process] + position - counter.Domain.Low] = true;
    }

    /// <summary>Adds other counts.</summary>
    public void Add(StepCoverage other)
    {
        for (var position = 0; position < positions.Length; position++)
            positions[position] |= other.positions[position];
        for (var action = 0; action < actions.Length; action++)
            actions[action] += other.actions[action];
        for (var pair = 0; pair < (pairs?.Length ?? 0); pair++)
            pairs![pair] = (uint)Math.Min(uint.MaxValue, (ulong)pairs[pair] + other.pairs![pair]);
    }

    /// <summary>What was covered, out of what can be.</summary>
    /// <param name="possible">The coverage of an exhaustive search; null if it is not known.</param>
    public RunCoverage Report(StepCoverage? possible) => new()
    {
        Actions = CountOf("actions", actions.Select(count => count > 0), possible?.actions.Select(count => count > 0)),
        Positions = CountOf("positions", positions, possible?.positions),
        Pairs = pairs is null
            ? null
            : CountOf("pairs of steps", pairs.Select(count => count > 0), possible?.pairs!.Select(count => count > 0)),
        NeverTaken = [.. system.Actions.Where((action, index) => actions[index] == 0
            && (possible is null || possible.actions[index] > 0))],
        PairsOnce = pairs?.LongCount(count => count == 1) ?? 0,
        PairsTwice = pairs?.LongCount(count => count == 2) ?? 0,
        Steps = actions.Sum(),
    };

    static CoverageCount CountOf(string what, IEnumerable<bool> covered, IEnumerable<bool>? possible) =>
        new(what, covered.Count(isCovered => isCovered), possible?.Count(isPossible => isPossible));
}
