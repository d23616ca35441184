using Quiesce.Explicit.Steps;
using Quiesce.Ir;

namespace Quiesce.Random;

/// <summary>
/// Which actions were taken, which positions processes stood at, and which pairs of actions came one directly after the
/// other, with how often.
/// </summary>
internal sealed unsafe class StepCoverage
{
    // Beyond it pairs would take too much memory to be counted.
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
            Stand(layout, state, process);
    }

    /// <summary>A step was taken.</summary>
    /// <param name="state">Behind it.</param>
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
        Stand(layout, state, processOf[action]);
    }

    /// <summary>Notes a pair that can come one after the other, without counting any step.</summary>
    public void Note(int before, int action)
    {
        if (pairs is not null)
            pairs[before * actions.Length + action] = 1;
    }

    /// <summary>Notes an action that can be taken.</summary>
    public void Note(int action) => actions[action] = 1;

    /// <summary>Notes where a process stands.</summary>
    public void Stand(PackedLayout layout, ulong* state, int process)
    {
        if (system.Processes[process] is not { ProgramCounter: { } counter } standing)
            return;
        var position = layout.Read(state, counter, counter.Length is null ? 0 : standing.Instance);
        positions[firstPosition[process] + position - counter.Domain.Low] = true;
    }

    /// <summary>Adds what others covered.</summary>
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
    /// <param name="possible">What an exhaustive search covers; null if that is not known.</param>
    public RunCoverage Report(StepCoverage? possible) => new()
    {
        Actions = Counted("actions", actions.Select(count => count > 0), possible?.actions.Select(count => count > 0)),
        Positions = Counted("positions", positions, possible?.positions),
        Pairs = pairs is null
            ? null
            : Counted("pairs of steps", pairs.Select(count => count > 0), possible?.pairs!.Select(count => count > 0)),
        NeverTaken = [.. system.Actions.Where((action, index) => actions[index] == 0
            && (possible is null || possible.actions[index] > 0))],
        PairsOnce = pairs?.LongCount(count => count == 1) ?? 0,
        PairsTwice = pairs?.LongCount(count => count == 2) ?? 0,
        Steps = actions.Sum(),
    };

    static Covered Counted(string what, IEnumerable<bool> covered, IEnumerable<bool>? possible) =>
        new(what, covered.Count(isCovered => isCovered), possible?.Count(isPossible => isPossible));
}
