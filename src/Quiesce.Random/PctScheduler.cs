using Quiesce.Explicit.Steps;
using Quiesce.Ir;

namespace Quiesce.Random;

/// <summary>
/// <see cref="SchedulerKind.Pct"/>: n processes get random priorities; at d - 1 random steps of a schedule of k steps
/// the process that has just moved falls below all others. A bug of depth d, one that d ordered pairs of steps are
/// enough for, shows with probability 1 / (n k^(d - 1)) at least. Choices within a process are uniform. A process that
/// spins, in that its step changes nothing, falls likewise, so that it cannot keep the others from moving.
/// </summary>
internal sealed class PctScheduler(TransitionSystem system, int depth) : Scheduler
{
    readonly int[] processOf = [.. system.Actions.Select(action => action.Process)];
    readonly int[] priorities = new int[system.Processes.Length];
    readonly int[] movesMax =
        [.. system.Processes.Select(process => 2 * (int)(process.ProgramCounter?.Domain.Size ?? 8))];
    readonly int[] moves = new int[system.Processes.Length];
    readonly int[] changePoints = new int[depth - 1];
    int taken;
    int lowest;

    public override void Begin(ref RandomStream random, int length)
    {
        for (var process = 0; process < priorities.Length; process++)
        {
            var other = random.Below(process + 1);
            priorities[process] = priorities[other];
            priorities[other] = process;
        }
        for (var point = 0; point < changePoints.Length; point++)
            changePoints[point] = 1 + random.Below(length);
        (taken, lowest) = (0, 0);
        Array.Clear(moves);
    }

    public override int Choose(ref RandomStream random, SuccessorBuffer enabled)
    {
        var (chosen, best, equals) = (0, int.MinValue, 0);
        for (var k = 0; k < enabled.Count; k++)
        {
            var priority = priorities[processOf[enabled.Action(k)]];
            if (priority > best)
                (chosen, best, equals) = (k, priority, 1);
            else if (priority == best && random.Below(++equals) == 0)
                chosen = k;
        }
        return chosen;
    }

    public override void Take(int action, bool changes)
    {
        var process = processOf[action];
        taken++;
        if (!changes || ++moves[process] > movesMax[process] || Array.IndexOf(changePoints, taken) >= 0)
            (priorities[process], moves[process]) = (--lowest, 0);
    }
}
