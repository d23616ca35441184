using Quiesce.Explicit.Steps;
using Quiesce.Ir;

namespace Quiesce.Random;

/// <summary>Chooses the next step of a schedule. Each run has its own.</summary>
internal abstract class Scheduler
{
    /// <summary>A schedule begins.</summary>
    /// <param name="length">Steps of the longest schedule so far, at least 1.</param>
    public virtual void Begin(ref RandomStream random, int length) { }

    /// <summary>The index, among the successors, of the step to take.</summary>
    /// <param name="enabled">The successors, at least one, with their actions.</param>
    public abstract int Choose(ref RandomStream random, SuccessorBuffer enabled);

    /// <summary>A step was taken.</summary>
    /// <param name="changes">Whether it changed the state.</param>
    public virtual void Take(int action, bool changes) { }

    /// <summary>The scheduler that a plan asks for.</summary>
    public static Scheduler Of(RunPlan plan, TransitionSystem system) => plan.Scheduler switch
    {
        SchedulerKind.Uniform => new UniformScheduler(),
        SchedulerKind.Pct => new PctScheduler(system, plan.Depth),
        SchedulerKind.Swarm => new SwarmScheduler(system),
        SchedulerKind.Coverage => new CoverageScheduler(system),
        _ => throw new ArgumentOutOfRangeException(nameof(plan)),
    };
}

/// <summary><see cref="SchedulerKind.Uniform"/>.</summary>
internal sealed class UniformScheduler : Scheduler
{
    public override int Choose(ref RandomStream random, SuccessorBuffer enabled) => random.Below(enabled.Count);
}
