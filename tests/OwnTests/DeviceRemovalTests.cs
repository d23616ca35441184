namespace OwnTests;

public class DeviceRemovalTests
{
    [Theory, Variants(typeof(DeviceRemoval))]
    public void Remove_ends_in_every_variant(Patch patch) =>
        Check.Protocol(new DeviceRemoval(patch)).Holds(p => p.RemoveEnds);

    [Theory]
    [Variants(typeof(DeviceRemoval), 2, Except = [nameof(Patch.None)])]
    [Variants(typeof(DeviceRemoval), 3, Except = [nameof(Patch.None)])]
    public void The_fixed_code_is_right(Patch patch, int works) =>
        Check.Protocol(new DeviceRemoval(patch, works)).HoldsAll();

    [Fact]
    public void The_unfixed_code_frees_the_device_under_a_work() =>
        Check.Protocol(new DeviceRemoval(Patch.None)).Violates(p => p.NoUseAfterFree, steps: 3);

    // An invariant of the test's own.
    [Fact]
    public void Nothing_is_pending_once_the_device_is_gone() =>
        Check.Protocol(new DeviceRemoval(Patch.CancelSync)).Holds(p => p.freed.Implies(p.pending == 0));

    // Another engine: this one proves nothing, and goes on where the others give up.
    [Fact]
    public void Random_runs_of_the_fixed_code_find_nothing() =>
        Check.Protocol(new DeviceRemoval(Patch.CancelSync, works: 8), Engine.Random).Holds(p => p.NoUseAfterFree);

    // FsCheck draws the bound and the schedule.
    [Property(Arbitrary = [typeof(Schedules)])]
    public void No_schedule_of_the_fixed_code_uses_freed_memory(PositiveInt works, Schedule schedule) =>
        Check.Protocol(new DeviceRemoval(Patch.CancelSync, works.Get)).Along(schedule).Holds(p => p.NoUseAfterFree);

    // Wrong on purpose: what a failure looks like.
    [Fact]
    public void The_unfixed_code_is_right() =>
        Check.Protocol(new DeviceRemoval(Patch.None, works: 2)).Holds(p => p.NoUseAfterFree);

    // Wrong on purpose, too.
    [Property(Arbitrary = [typeof(Schedules)], Replay = "(1,3)")]
    public void No_schedule_of_the_unfixed_code_uses_freed_memory(PositiveInt works, Schedule schedule) =>
        Check.Protocol(new DeviceRemoval(Patch.None, works.Get)).Along(schedule).Holds(p => p.NoUseAfterFree);
}
