namespace Quiesce.Random;

/// <summary>
/// How a schedule chooses among the steps that can be taken. In uniform and swarm schedules of a system with liveness
/// properties what fairness demands is never put off for long, so that a goal which is not reached means something.
/// </summary>
public enum SchedulerKind
{
    /// <summary>
    /// All steps are equally likely.
    /// </summary>
    Uniform,
    /// <summary>
    /// Probabilistic concurrency testing: the process with the highest priority runs, and at a few random moments it
    /// loses its priority (Burckhardt, Kothari, Musuvathi, Nagarakatte, ASPLOS 2010).
    /// </summary>
    Pct,
    /// <summary>
    /// Half of the actions, or of the processes, another half for each schedule, get their turn only when nothing else
    /// can (after Groce, Zhang, Eide, Chen, Regehr, "Swarm testing", ISSTA 2012).
    /// </summary>
    Swarm,
    /// <summary>Where it can, it takes a step that this run has never taken after the step before.</summary>
    Coverage,
}
