using Quiesce.Explicit.Steps;
using Quiesce.Ir;

namespace Quiesce.Random;

/// <summary><see cref="SchedulerKind.Coverage"/>.</summary>
internal sealed class CoverageScheduler(TransitionSystem system) : Scheduler
{
    // For each action, which actions were taken directly after it; the last row is for the first step of a schedule.
    readonly BitArray2D taken = new(system.Actions.Length + 1, system.Actions.Length);
    readonly int start = system.Actions.Length;
    int last = system.Actions.Length;

    public override void Begin(ref RandomStream random, int length) => last = start;

    public override int Choose(ref RandomStream random, SuccessorBuffer enabled)
    {
        var (chosen, candidates) = (-1, 0);
        for (var k = 0; k < enabled.Count; k++)
            if (!taken[last, enabled.Action(k)] && random.Below(++candidates) == 0)
                chosen = k;
        return chosen >= 0 ? chosen : random.Below(enabled.Count);
    }

    public override void Take(int action, bool changes)
    {
        taken.Set(last, action);
        last = action;
    }

    sealed class BitArray2D(int rows, int columns)
    {
        readonly ulong[] words = new ulong[((long)rows * columns + 63) / 64];

        public bool this[int row, int column] =>
            Bit(row, column) is var bit && (words[bit >> 6] >> (int)(bit & 63) & 1) != 0;

        public void Set(int row, int column)
        {
            var bit = Bit(row, column);
            words[bit >> 6] |= 1UL << (int)(bit & 63);
        }

        long Bit(int row, int column) => (long)row * columns + column;
    }
}
