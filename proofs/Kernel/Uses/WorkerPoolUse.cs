using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

// Each of the two works is in one place at most: not queued yet, pending, or with the one who executes it; and the
// second one is on its way exactly while the first one waits.
public sealed partial class WorkerPoolUse
{
    int Kworkers => dependency is Dependency.NoKworker or Dependency.Rescuer ? 1 : 2;

    Bool FirstIsPending => pool[0].worklist.Contains(0);
    Bool DependencyWaits => pool[DependencyQueue].worklist.Contains(DependencyWork);
    Bool RunsFirst(int i) =>
        Kworker[i].At(QueueDependency) | Kworker[i].At(WaitForDependency) | Kworker[i].At(EndWork);
    Bool RescuerRuns => RescuerThread is { } rescuer ? rescuer.At(RunDependencyByRescuer) : false;
    static Int One(Bool condition) => If<int>(condition, 1, 0);

    [Lemma] Bool FirstIsInOnePlace =>
        One(Producer.At(QueueWork)) + One(FirstIsPending) + Count(Kworkers, RunsFirst) <= 1;
    [Lemma] Bool DependencyIsOnItsWay =>
        One(DependencyWaits) + Count(Kworkers, i => Kworker[i].At(RunDependency)) + One(RescuerRuns) + done.done
        == Count(Kworkers, i => Kworker[i].At(WaitForDependency));
    [Lemma] Bool NothingElseIsPending =>
        pool[0].worklist.Length == One(FirstIsPending) + (DependencyQueue == 0 ? One(DependencyWaits) : 0)
        & pool[1].worklist.Length == (DependencyQueue == 1 ? One(DependencyWaits) : 0);

    // Who executes what.
    [Lemma] Bool KworkersExecute => All(Kworkers, i =>
        pool.Current(i) == If(RunsFirst(i), 0, If<int>(Kworker[i].At(RunDependency), DependencyWork, -1))
        & pool[0].executing![i] == (RunsFirst(i) | (DependencyQueue == 0 ? Kworker[i].At(RunDependency) : false))
        & pool[1].executing![i] == (DependencyQueue == 1 ? Kworker[i].At(RunDependency) : false));
    [Lemma] Bool? NobodyElseExecutes => Kworkers == 2 ? null
        : pool.Current(1) == If<int>(RescuerRuns, DependencyWork, -1)
            & pool[1].executing![1] == RescuerRuns & !pool[0].executing![1];
    [Lemma] Bool KworkersGoOn => All(Kworkers, i => !Kworker[i].Done)
        & (RescuerThread is { } rescuer ? !rescuer.Done : true);

    // Nobody flushes, cancels or destroys, and the completion stays.
    [Lemma] Bool CompletionStays => !done.gone;
    [Lemma] Bool EverybodyMayQueue => All(2, queue => pool[queue].Accepts == Acceptance.Everybody
        & All(2, work => !pool[queue].IsCanceling(work)));
}
