using Quiesce.Explicit.Steps;
using Quiesce.Ir;

namespace Quiesce.Random;

/// <summary><see cref="SchedulerKind.Swarm"/>.</summary>
internal sealed class SwarmScheduler(TransitionSystem system) : Scheduler
{
    readonly int[] processOf = [.. system.Actions.Select(action => action.Process)];
    readonly bool[] isOmitted = new bool[system.Actions.Length];
    readonly bool[] isSlow = new bool[system.Processes.Length];

    // Half of the schedules omit whole processes, so that the others can take what a slow process waits for.
    public override void Begin(ref RandomStream random, int length)
    {
        var areProcesses = random.Below(2) == 0;
        for (var process = 0; process < isSlow.Length; process++)
            isSlow[process] = random.Below(2) == 0;
        for (var action = 0; action < isOmitted.Length; action++)
            isOmitted[action] = areProcesses ? isSlow[processOf[action]] : random.Below(2) == 0;
    }

    public override int Choose(ref RandomStream random, SuccessorBuffer enabled)
    {
        var (chosen, candidates) = (-1, 0);
        for (var k = 0; k < enabled.Count; k++)
            if (!isOmitted[enabled.Action(k)] && random.Below(++candidates) == 0)
                chosen = k;
        return chosen >= 0 ? chosen : random.Below(enabled.Count);
    }
}
