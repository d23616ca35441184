using System.Collections.Immutable;
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

/// <summary>How many things of a kind were covered.</summary>
/// <param name="What">In the plural: "actions".</param>
/// <param name="Possible">How many an exhaustive search of the same bounds covers; null if that is not known.</param>
public sealed record Covered(string What, int Count, int? Possible);

/// <summary>What random runs covered.</summary>
public sealed record RunCoverage
{
    public required Covered Actions { get; init; }

    /// <summary>Values of program counters.</summary>
    public required Covered Positions { get; init; }

    /// <summary>Actions directly one after the other; null if there are too many to count.</summary>
    public required Covered? Pairs { get; init; }

    /// <summary>Actions that were never taken, and can be as far as is known.</summary>
    public required ImmutableArray<GuardedAction> NeverTaken { get; init; }

    /// <summary>Pairs that came exactly once, and exactly twice.</summary>
    public required long PairsOnce { get; init; }
    public required long PairsTwice { get; init; }

    /// <summary>Steps that were taken.</summary>
    public required long Steps { get; init; }

    /// <summary>
    /// How many pairs there are that did not come, at least: Chao's estimate from those that came once and twice (A.
    /// Chao, "Nonparametric estimation of the number of classes in a population", 1984).
    /// </summary>
    public double PairsMissing => PairsOnce * (PairsOnce - 1) / (2.0 * (PairsTwice + 1));

    /// <summary>
    /// The probability that one step more makes a new pair, as Good and Turing estimate it (I. J. Good, "The population
    /// frequencies of species", 1953).
    /// </summary>
    public double PairPerStep => Steps == 0 ? 1 : (double)PairsOnce / Steps;
}
