namespace Quiesce_Spec;

public class ThreadPoolTests
{
    [Theory, Variants(typeof(ThreadPool))]
    public void Destroy_returns_in_every_variant(Patch patch) =>
        Check.Protocol(new ThreadPool(patch)).Holds(p => p.DestroyReturns);

    [Fact]
    public void The_fixed_code_is_right() =>
        Check.Protocol(new ThreadPool(Patch.RefuseAndDrain, tasks: 3)).HoldsAll();

    [Theory, Variants(typeof(ThreadPool), Except = [nameof(Patch.RefuseAndDrain)])]
    public void Other_code_loses_tasks(Patch patch) =>
        Check.Protocol(new ThreadPool(patch)).Violates(p => p.NoTaskLost, steps: 5);

    // FsCheck draws the bound and the schedule.
    [Property(Arbitrary = [typeof(Schedules)])]
    public void No_schedule_of_the_fixed_code_loses_a_task(PositiveInt tasks, Schedule schedule) =>
        Check.Protocol(new ThreadPool(Patch.RefuseAndDrain, tasks.Get)).Along(schedule).Holds(p => p.NoTaskLost);
}
