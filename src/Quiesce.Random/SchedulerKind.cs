namespace Quiesce.Random;

/// <summary>
/// How a schedule chooses among the enabled steps. Uniform and swarm schedules of a system with liveness properties are
/// bounded-fair: no fairness condition waits for long, so that a goal which is not reached is suspicious.
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
    /// A random half of the actions, or of the processes, drawn for each schedule, takes a step only when no other can
    /// (after Groce, Zhang, Eide, Chen, Regehr, "Swarm testing", ISSTA 2012).
    /// </summary>
    Swarm,
    /// <summary>Prefers a step that this run has never taken after the step before.</summary>
    Coverage,
}
