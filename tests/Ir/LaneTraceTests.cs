using Quiesce.Ir;
using Quiesce.Ir.Formats.Lanes;
using Quiesce.Tests.Agreement;

namespace Quiesce.Tests.Ir;

public class LaneTraceTests
{
    [Fact]
    public void A_counterexample_shows_who_does_what_and_what_it_changes() => Golden("""
        NoWakeAfterFree violated
              Umount       Cleaner  Worker0
           0                                   delayed = 0, shouldStop = FALSE, taskFreed = FALSE
           1  StopCleaner                      shouldStop = TRUE
           2               Sleep
           3               Exit
           4  ReapCleaner                      taskFreed = TRUE
           5                        QueueIput  delayed = 1
        """, HandBuilt.WakeAfterFree());

    [Fact]
    public void A_narrow_page_wraps_the_changes_and_the_header_says_what_goes_wrong() => Golden("""
        NoWakeAfterFree violated
          Nobody wakes a task that has been freed.
          DelayedIputs.cs:60
              Umount       Cleaner  Worker0
           0                                   delayed = 0, shouldStop = FALSE,
                                               taskFreed = FALSE
           1  StopCleaner                      shouldStop = TRUE
           2               Sleep
           3               Exit
           4  ReapCleaner                      taskFreed = TRUE
           5                        QueueIput  delayed = 1
        """, HandBuilt.WakeAfterFree(documented: true), new() { Width = 72 });

    [Fact]
    public void Each_step_can_say_where_it_stands() => Golden("""
        NoWakeAfterFree violated
          Nobody wakes a task that has been freed.
          DelayedIputs.cs:60
              Umount       Cleaner  Worker0
           0                                   delayed = 0, shouldStop = FALSE, taskFreed = FALSE
           1  StopCleaner                      shouldStop = TRUE
                                               at DelayedIputs.cs:42 in fs/btrfs/disk-io.c:close_ctree()
           2               Sleep               at DelayedIputs.cs:46 in fs/btrfs/disk-io.c:cleaner_kthread()
           3               Exit                at DelayedIputs.cs:48 in fs/btrfs/disk-io.c:cleaner_kthread()
           4  ReapCleaner                      taskFreed = TRUE
                                               at DelayedIputs.cs:43 in fs/btrfs/disk-io.c:close_ctree()
           5                        QueueIput  delayed = 1
                                               at DelayedIputs.cs:49
                                               in fs/btrfs/inode.c:submit_compressed_extents()
        """, HandBuilt.WakeAfterFree(documented: true), new() { Locations = true, Kernel = true });

    [Fact]
    public void Everything_can_be_shown() => Golden("""
        CleanerRunsIputs reached
              Umount  Cleaner  Worker0  Worker1
           0                                       delayed = 0, shouldStop = FALSE, taskFreed = FALSE,
                                                   pc.Umount = StopCleaner, pc.Cleaner = Sleep,
                                                   pc.Worker = [0..1 |-> QueueIput]
           1                            QueueIput  delayed = 1, shouldStop = FALSE, taskFreed = FALSE,
                                                   pc.Umount = StopCleaner, pc.Cleaner = Sleep,
                                                   pc.Worker = [0 |-> QueueIput, 1 |-> WakeCleaner]
           2          Sleep                        delayed = 1, shouldStop = FALSE, taskFreed = FALSE,
                                                   pc.Umount = StopCleaner, pc.Cleaner = RunIput,
                                                   pc.Worker = [0 |-> QueueIput, 1 |-> WakeCleaner]
        """,
        HandBuilt.Run(HandBuilt.DelayedIputs(), "CleanerRunsIputs", ["Worker1.QueueIput", "Cleaner.Sleep"]),
        new() { AllLanes = true, AllVariables = true, ProgramCounters = true });

    [Fact]
    public void A_step_may_run_on_under_the_next_title() => Golden("""
        NoWakeAfterFree violated
              Umount  Cleaner  Worker0
           0                              delayed = 0,
                                          shouldStop = FALSE,
                                          taskFreed = FALSE
           1  StopCleaner                 shouldStop = TRUE
           2          Sleep
           3          Exit
           4  ReapCleaner                 taskFreed = TRUE
           5                   QueueIput  delayed = 1
        """, HandBuilt.WakeAfterFree(), new() { Width = 56 });

    [Fact]
    public void Lanes_that_do_not_fit_become_a_list() => Golden("""
        NoWakeAfterFree violated
              Process  Step
           0                        delayed = 0,
                                    shouldStop = FALSE,
                                    taskFreed = FALSE
           1  Umount   StopCleaner  shouldStop = TRUE
           2  Cleaner  Sleep
           3  Cleaner  Exit
           4  Umount   ReapCleaner  taskFreed = TRUE
           5  Worker0  QueueIput    delayed = 1
        """, HandBuilt.WakeAfterFree(), new() { Width = 50 });

    [Fact]
    public void A_loop_says_where_it_starts_and_where_it_goes_back_to() => Golden("""
        UmountTerminates violated
              Umount  Poll
           0                 busy = FALSE
           1  Start
              ---- loop starts here ----
           2          Begin  busy = TRUE
           3          End    busy = FALSE
              ---- back to step 2 ----
              Umount waits in Wait.
        """, HandBuilt.Run(HandBuilt.Polling(), "UmountTerminates", ["Umount.Start", "Poll.Begin", "Poll.End"], 1));

    [Fact]
    public void Stuttering_where_steps_are_possible_says_that_none_is_owed() => Golden("""
        UmountTerminates violated
           0  (1 more)
              Nothing has to happen any more: fairness asks for no step. Umount could take Start, and need
              not: it is not fair. Poll could take Begin, and need not: it is not fair.
        """, HandBuilt.Run(HandBuilt.Polling(), "UmountTerminates", [], 0));

    [Fact]
    public void A_deadlock_says_who_waits_where() => Golden("""
        NoDeadlock violated
          As long as a process is not done, some process can take a step.
              Reader     Writer
           0                        held = [0..1 |-> FALSE]
           1  LockFirst             held[0] = TRUE
           2             LockFirst  held[1] = TRUE
              Deadlock, nothing can happen any more. Reader waits in LockSecond.
              Writer waits in LockSecond.
        """,
        HandBuilt.Run(HandBuilt.Locks(), "NoDeadlock", ["Reader.LockFirst", "Writer.LockFirst"]),
        new() { Width = 72 });

    [Fact]
    public void A_step_that_breaks_an_assertion_is_marked() => Golden("""
        NoDoublePut violated
          The inode was freed before.
              Inode
           0           refs = [0..1 |-> 0, 2 |-> 1], queued = {0}, list = <<>>, (1 more)
           1  Push(2)  queued = {0, 2}, list = <<2>>
           2  Put      refs[2] = 0
           3  Put      refs[2] = -1
                       ! Put breaks NoDoublePut: The inode was freed before.
        """, HandBuilt.Run(HandBuilt.Shapes(), "NoDoublePut", ["Inode.Push(2)", "Inode.Put", "Inode.Put"]));

    [Fact]
    public void A_step_that_leaves_a_domain_is_marked_and_leads_nowhere() => Golden("""
        TypeInvariant violated
          Every variable keeps to its domain and every index to its array.
              Inode
           0         refs = [0..1 |-> 0, 2 |-> 1], (3 more)
           1  Put    refs[2] = 0
           2  Put    refs[2] = -1
                     ! Put breaks NoDoublePut: The inode was freed before.
           3  Put    ! Put would set refs[2] to -2, outside -1..1.
        """, HandBuilt.Run(HandBuilt.Shapes(), "TypeInvariant", ["Inode.Put", "Inode.Put", "Inode.Put"]));

    [Fact]
    public void An_index_outside_its_array_is_said()
    {
        var trace = HandBuilt.Run(
            HandBuilt.Shapes(), "TypeInvariant", ["Inode.Push(2)", "Inode.Push(2)", "Inode.Overrun"]);
        Assert.EndsWith(
            "\n   3  Overrun  ! Overrun looks at refs[4], but the indices are 0..2.\n", LaneTrace.Print(trace));
    }

    [Fact]
    public void Any_run_of_any_system_has_a_row_per_step_on_a_page() => Seeds.Check(100, seed =>
    {
        var system = RandomSystems.Number(seed);
        // A value that is wider than the page cannot be broken.
        if (system.Variables.Any(variable => variable.Count > 2))
            return;
        foreach (var trace in RandomRuns.Of(system, seed))
        {
            var lines = LaneTrace.Print(trace, new() { Width = 72, AllLanes = seed % 2 == 0 }).Split('\n');
            Assert.All(lines, line => Assert.InRange(line.Length, 0, 72));
            foreach (var (step, action) in trace.Actions.Index())
                Assert.Contains(action.Name, Assert.Single(lines, line => line.StartsWith($"{step + 1,4}  ")));
        }
    });

    // Every trace drawn here is one that an engine could hand out.
    static void Golden(string expected, Trace trace, LaneTraceOptions? options = null)
    {
        Assert.Null(Replay.Check(trace));
        Assert.Equal(expected + "\n", LaneTrace.Print(trace, options));
    }
}
