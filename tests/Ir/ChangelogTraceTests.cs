using Quiesce.Ir;
using Quiesce.Ir.Formats.Lanes;
using Quiesce.Tests.Agreement;

namespace Quiesce.Tests.Ir;

public class ChangelogTraceTests
{
    [Fact]
    public void Steps_stand_under_their_kernel_functions() => Golden("""
            Umount  Cleaner  Worker0
            ------  -------  -------
            close_ctree()
              StopCleaner
                    cleaner_kthread()
                      Sleep
                      Exit
              ReapCleaner
                taskFreed FALSE -> TRUE
                             submit_compressed_extents()
                               QueueIput

        Now Worker0 is at WakeCleaner. This violates NoWakeAfterFree, which
        demands: Nobody wakes a task that has been freed.
        """, HandBuilt.WakeAfterFree(documented: true));

    [Fact]
    public void Lanes_overlap_before_they_leave_the_page() => Golden("""
            CPU0 (Umount)  CPU1 (Cleaner)  CPU2 (Worker0)
            -------------  --------------  --------------
            close_ctree()
              StopCleaner
                shouldStop FALSE -> TRUE
                           cleaner_kthread()
                             Sleep
                             Exit
              ReapCleaner
                taskFreed FALSE -> TRUE
                                           submit_compressed_extents()
                                             QueueIput
                                               delayed 0 -> 1

        Now Worker0 is at WakeCleaner. This violates NoWakeAfterFree, which
        demands: Nobody wakes a task that has been freed.
        """, HandBuilt.WakeAfterFree(documented: true), new() { Cpus = true, Changes = true });

    [Fact]
    public void A_page_too_narrow_for_lanes_gets_a_list() => Golden("""
            Process  Step
            -------------
            Umount   StopCleaner
            Cleaner  Sleep
            Cleaner  Exit
            Umount   ReapCleaner
            Umount     taskFreed FALSE -> TRUE
            Worker0  QueueIput

        Now Worker0 is at
        WakeCleaner. This violates
        NoWakeAfterFree.
        """, HandBuilt.WakeAfterFree(), new() { Width = 28 });

    [Fact]
    public void A_loop_is_marked() => Golden("""
            Umount        Poll
            ------        ----
            Start
            ---- loop starts here ----
                          Begin
                          End
            ---- and again, for ever ----

        Umount waits in Wait. This violates UmountTerminates.
        """, HandBuilt.Run(HandBuilt.Polling(), "UmountTerminates", ["Umount.Start", "Poll.Begin", "Poll.End"], 1));

    [Fact]
    public void A_deadlock_is_told() => Golden("""
            Reader           Writer
            ------           ------
            LockFirst
                             LockFirst

        Deadlock, nothing can happen any more. Reader waits in LockSecond.
        Writer waits in LockSecond. This violates NoDeadlock.
        """, HandBuilt.Run(HandBuilt.Locks(), "NoDeadlock", ["Reader.LockFirst", "Writer.LockFirst"]));

    [Fact]
    public void A_broken_assertion_is_told_once() => Golden("""
            Inode
            -----
            Put
              refs[2] 1 -> 0
            Put
              refs[2] 0 -> -1

        Put breaks NoDoublePut: The inode was freed before.
        """, HandBuilt.Run(HandBuilt.Shapes(), "NoDoublePut", ["Inode.Put", "Inode.Put"]));

    [Fact]
    public void A_step_that_leaves_its_domain_is_told() => Golden("""
            Inode
            -----
            Put
            Put
            Put

        Put would set refs[2] to -2, outside -1..1. This violates TypeInvariant.
        """, HandBuilt.Run(HandBuilt.Shapes(), "TypeInvariant", ["Inode.Put", "Inode.Put", "Inode.Put"]));

    [Fact]
    public void A_trace_without_steps_is_a_sentence() => Golden("""
        Nothing has to happen any more: fairness asks for no step. Umount could
        take Start, and need not: it is not fair. Poll could take Begin, and
        need not: it is not fair. This violates UmountTerminates.
        """, HandBuilt.Run(HandBuilt.Polling(), "UmountTerminates", [], 0));

    [Fact]
    public void The_text_is_ascii()
    {
        var trace = HandBuilt.WakeAfterFree();
        var property = trace.Property with { Sentence = "The cleaner\u2019s task \u2013 freed \u2192 used \u20AC." };
        var text = ChangelogTrace.Print(trace with { Property = property });
        Assert.True(text.All(char.IsAscii));
        Assert.EndsWith("The cleaner's task - freed -> used ?.\n", text);
    }

    [Fact]
    public void Any_run_of_any_system_fits_a_commit_message() => Seeds.Check(100, seed =>
    {
        foreach (var trace in RandomRuns.Of(RandomSystems.Number(seed), seed))
        {
            var options = new ChangelogTraceOptions { Cpus = seed % 2 == 0, Changes = seed % 3 == 0 };
            var lines = ChangelogTrace.Print(trace, options).Split('\n');
            Assert.All(lines, line => Assert.InRange(line.Length, 0, 72));
            string[] steps = [.. lines.Skip(2).Select(line => line.Trim()).Where(IsStep)];
            Assert.Equal(trace.Actions.Select(action => action.Name).ToArray(), steps);
            bool IsStep(string text) => trace.System.Actions.Any(action => action.Name == text);
        }
    });

    static void Golden(string expected, Trace trace, ChangelogTraceOptions? options = null)
    {
        Assert.Null(Replay.Check(trace));
        Assert.Equal(expected + "\n", ChangelogTrace.Print(trace, options));
    }
}
