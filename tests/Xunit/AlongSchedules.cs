using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Language;
using Quiesce.Protocols.Btrfs;
using Quiesce.Xunit;
using Check = Quiesce.Xunit.Check;

namespace Quiesce.Tests.Xunit;

/// <summary>One run at a time, as a schedule makes it.</summary>
public class AlongSchedules
{
    static string Failure(Action claim) => Assert.Throws<CheckFailedException>(claim).Message;

    static ScheduleCheck<Counting> Of(Locking locking, params int[] choices) =>
        Check.Protocol(new Counting(locking)).Along(new Schedule([.. choices]));

    [Fact]
    public void A_violation_is_drawn() => Assert.Equal(
        """
        NothingIsLost is violated after 4 steps of the schedule.
        xunit/counting None  tasks=2  (new Counting(locking))
        NothingIsLost violated
          Counting.cs:37
              Task0  Task1
           0                count = 0, (1 more)
           1  Read
           2         Read
           3  Write         count = 1
           4         Write
        """,
        Failure(() => Of(Locking.None, 0, 1, 0, 0, 0).Holds(p => p.NothingIsLost)).Split("\nNext: ")[0]);

    [Fact]
    public void Another_run_says_nothing_of_it()
    {
        Of(Locking.None, 0, 0, 0, 0, 0).Holds(p => p.NothingIsLost);
        Of(Locking.None, 0, 1, 0).Holds(p => p.NothingIsLost);
        Of(Locking.None).HoldsAll();
    }

    [Fact]
    public void A_step_that_breaks_an_assertion_ends_the_trace_whether_or_not_the_schedule_takes_it() => Assert.Contains(
        "! Watch breaks NeverSeesTwo",
        Failure(() => Of(Locking.Atomic, 0, 0).HoldsAll()));

    [Fact]
    public void So_does_one_that_leaves_a_domain() => Assert.Contains(
        "AddOne would set count to 4, outside 0..3.",
        Failure(() => Check.Protocol(new Counting(Locking.Atomic, tasks: 4)).Along(new Schedule([0, 0, 0]))
            .Holds(p => p.count >= 0)));

    [Fact]
    public void A_deadlock_is_one_where_the_run_ends_in_it()
    {
        var trace = ExhaustiveSearch.Run(new DelayedIputs(Patch.WaitForIputs).Build()).Verdicts
            .Single(verdict => verdict.Property.Name == "NoDeadlock").Trace!;
        var interpreter = new Interpreter(trace.System);
        var choices = trace.Actions.Select((action, step) =>
            interpreter.Successors(trace.States[step]).ToList().FindIndex(pair => pair.Action == action));
        var check = Check.Protocol(new DelayedIputs(Patch.WaitForIputs)).Along(new Schedule([.. choices]));
        Assert.StartsWith("NoDeadlock is violated after 9 steps of the schedule.", Failure(check.NeverDeadlocks));
    }

    [Property(Arbitrary = [typeof(Schedules)])]
    public void No_schedule_breaks_what_holds(PositiveInt workers, Schedule schedule) =>
        Check.Protocol(new DelayedIputs(Patch.RunIputs, workers.Get % 5 + 1)).Along(schedule).HoldsAll();

    [Property(Arbitrary = [typeof(Schedules)])]
    public bool Schedules_get_shorter_and_smaller_and_stay_schedules(Schedule schedule) =>
        Schedules.Schedule().Shrinker(schedule).All(shrunk =>
            shrunk.Choices.Length <= schedule.Choices.Length
            && shrunk.Choices.Sum() + shrunk.Choices.Length < schedule.Choices.Sum() + schedule.Choices.Length
            && shrunk.Choices.All(choice => choice >= 0));

    [Fact]
    public void Some_of_the_schedules_drawn_find_a_bug() => Assert.Contains(
        Schedules.Schedule().Generator.Sample(200, new Rnd(1), 100),
        schedule =>
        {
            var check = Check.Protocol(new DelayedIputs(Patch.None)).Along(schedule);
            return Record.Exception(() => check.Holds(p => p.NoWakeAfterFree)) is CheckFailedException;
        });
}
