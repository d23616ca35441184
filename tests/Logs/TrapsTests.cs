using Quiesce.Logs.Judging;
using Quiesce.Logs.Reading;

namespace Quiesce.Tests.Logs;

/// <summary>What logs look like, by kernel, tool and accident.</summary>
public class TrapsTests
{
    const string Fs = Line.FileSystem;

    static LogEvent One(string line) => new LineParser().Parse(line, 1)!;

    [Theory]
    [InlineData("           mount-128     [001] .....     4.859187: {0}", "mount", 128)]
    [InlineData("           mount-129     (    129) [001] d..1.     4.859187: {0}", "mount", 129)]
    [InlineData("          <idle>-0       (-------) [001] d.s2.     4.859187: {0}", "<idle>", 0)]
    [InlineData("           <...>-7       [001]     4.859187: {0}", "<...>", 7)]
    [InlineData("  kworker/u8:3-b-81      [001] d.h1     4.859187: {0}", "kworker/u8:3-b", 81)]
    [InlineData("      my task-128   [001]     4.859187:  {0}", "my task", 128)]
    [InlineData("mount   128 [001]     4.859187:     btrfs:{0}", "mount", 128)]
    [InlineData("mount   127/128 [001]     4.859187: btrfs:{0}", "mount", 128)]
    public void Lines_are_those_of_ftrace_trace_cmd_and_perf(string form, string command, int pid)
    {
        var one = One(string.Format(form, $"btrfs_workqueue_alloc: {Fs}: name=worker wq=00000000c0a70456"));
        Assert.Equal((EventKind.QueueAlloc, command, pid, 1), (one.Kind, one.Command, one.Pid, one.Cpu));
        Assert.Equal(4_859_187_000UL, one.Stamp);
        Assert.Equal((Fs, "worker", 0xc0a70456UL), (one.FileSystem, one.Subject, one.Queue));
        Assert.False(one.HasBlindPointer);
    }

    [Theory]
    [InlineData("d.h1.", true)]
    [InlineData("d.s2.", true)]
    [InlineData("dNH2.", true)]
    [InlineData("d..1.", false)]
    [InlineData(".....", false)]
    public void Flags_say_who_is_an_interrupt(string flags, bool isInterrupt) => Assert.Equal(
        isInterrupt, One($"a-1 [000] {flags} 1.000000: x: ").IsInterrupt);

    [Fact]
    public void Without_flags_nobody_knows() => Assert.Null(One("a-1 [000] 1.000000: x: ").IsInterrupt);

    [Theory]
    // 5.19 to 6.6.
    [InlineData("{0}: work=000000000000a1b2 (normal_work=000000000000a1ca) wq=5d10 func=run_one [btrfs] "
        + "ordered_func=0000000000000000 ordered_free=0000000000000000", Fs, false)]
    // From 6.7.
    [InlineData("{0}: work=0xa1b2 (normal_work=0xa1ca) wq=0x5d10 func=run_one ordered_func=0x7be2", Fs, true)]
    [InlineData("{0}: work=a1b2 (normal_work=a1ca) wq=5d10 func=run_one+0x0 ordered_func=(null)", Fs, false)]
    // Without the file system, with commas.
    [InlineData("work=a1b2 (normal_work=a1ca), wq=5d10, func=run_one [btrfs], ordered_func=7be2, ordered_free=0", "", true)]
    public void Fields_are_those_of_old_and_new_kernels(string fields, string fileSystem, bool hasOrderedPart)
    {
        var one = One($"k-1 [000] ..... 1.000000: btrfs_work_sched: {string.Format(fields, Fs)}");
        Assert.Equal((0xa1b2UL, 0xa1caUL, 0x5d10UL, "run_one"), (one.Work, one.Item, one.Queue, one.Function));
        Assert.Equal((fileSystem, hasOrderedPart), (one.FileSystem, one.HasOrderedPart));
    }

    [Fact]
    public void A_counter_is_a_clock()
    {
        var one = One("k-1 [000] ..... 123456: btrfs_all_work_done: work->000000000000a1b2");
        Assert.Equal((123456UL, 0xa1b2UL), (one.Stamp, one.Work));
    }

    [Fact]
    public void Names_may_be_empty()
    {
        var one = One($"k-1 [000] ..... 1.000000: btrfs_workqueue_alloc: {Fs}: name= wq=ffff8881000a1b2c");
        Assert.Equal(("", 0xffff8881000a1b2cUL), (one.Subject, one.Queue));
    }

    [Theory]
    [InlineData("CPU:1 [LOST 790 EVENTS]", 1, 790)]
    [InlineData("CPU:0 [12 EVENTS DROPPED]", 0, 12)]
    [InlineData("CPU:3 [EVENTS DROPPED]", 3, 0)]
    public void Losses_are_said_by_ftrace_and_trace_cmd(string line, int cpu, long lost)
    {
        var one = LineParser.ParseLoss(line, 1)!;
        Assert.Equal((EventKind.Lost, cpu, lost), (one.Kind, one.Cpu, one.Lost));
    }

    [Fact]
    public void Perf_says_its_losses_in_lines_of_events() => Assert.Equal(
        (EventKind.Lost, 1, 790L),
        new LineParser().Parse("k 81 [001] 91.204513: PERF_RECORD_LOST lost 790", 1) is { } one
            ? (one.Kind, one.Cpu, one.Lost) : default);

    [Fact]
    public void Pointers_that_cannot_be_told_apart_are_not_judged()
    {
        var report = Judged.Text(
            $"""
            m-1 [000] ..... 1.000001: btrfs_workqueue_alloc: {Fs}: name=worker wq=(____ptrval____)
            m-1 [000] ..... 1.000002: btrfs_workqueue_alloc: {Fs}: name=delalloc wq=(____ptrval____)
            """);
        Assert.Equal((2, "", false), (report.Blind, report.Findings(), report.IsJudged));
    }

    const string Late =
        """
        k1 sched A
        k1 ordered A
        k1 done A
        k2 done u
        umount destroy W
        """;

    [Fact]
    public void What_began_before_the_log_is_not_judged()
    {
        var report = Judged.Lines(Late);
        Assert.Equal("", report.Findings());
        Assert.True(report.Monitors.Single(monitor => monitor.Name == "work-life").NotJudged >= 2);
        Assert.StartsWith("work-life 2", Judged.Lines($"mount alloc W\n{Late}").Findings());
    }

    [Fact]
    public void What_was_found_while_a_CPU_had_a_hole_is_dropped()
    {
        var text = Line.Print(Line.Parse(
            """
            mount alloc W cpu=1
            writer queued u cpu=1
            k1 sched u cpu=0
            k1 done u cpu=0
            k1 sched v cpu=0
            k1 done v cpu=0
            umount destroy W cpu=1
            k1 sched w cpu=0
            """)).Split('\n');
        Assert.NotEqual("", Judged.Text(string.Join('\n', text)).Findings());
        var report = Judged.Text(string.Join('\n', [.. text[..6], "CPU:1 [LOST 1 EVENTS]", .. text[6..]]));
        Assert.Equal("", report.Findings());
        Assert.Equal((1, 2), (report.Lost, report.Dropped));
        // What was found before the hole stays.
        report = Judged.Text(string.Join('\n', [.. text[..6], "k-5 [001] ..... 1.000007: x: ", "CPU:1 [LOST 1 EVENTS]", .. text[6..]]));
        Assert.Equal("work-life 5", report.Findings());
    }

    [Fact]
    public void An_overrun_takes_the_beginning_of_some_CPU()
    {
        var text = Line.Print(Line.Parse(
            """
            mount alloc W cpu=1
            k1 sched u cpu=1
            k1 done u cpu=1
            writer queued v cpu=0
            """));
        Assert.Equal("work-life 2", Judged.Text(text).Findings());
        Assert.Equal("", Judged.Text($"# entries-in-buffer/entries-written: 4/9   #P:2\n{text}").Findings());
    }

    const string Tie =
        """
        mount alloc W cpu=0
        k1 sched u cpu=0 at=10
        k1 done u cpu=0 at=10
        writer queued u cpu=1 at=10
        umount destroy W cpu=1 at=10
        """;

    [Fact]
    public void Equal_stamps_of_several_CPUs_say_nothing_about_the_order()
    {
        var report = Judged.Lines(Tie);
        Assert.Equal(("", 1, 1), (report.Findings(), report.Ties, report.Reordered));
        // Different stamps do.
        Assert.StartsWith("work-life 2", Judged.Lines(Tie.Replace("at=10", "")).Findings());
        // On one CPU the order is that of the text.
        Assert.StartsWith("work-life 2", Judged.Lines(Tie.Replace("cpu=1", "cpu=0")).Findings());
        // No order explains this one.
        Assert.NotEqual("", Judged.Lines(Tie.Replace("k1 done u cpu=0 at=10\n", "")).Findings());
    }

    [Fact]
    public void Of_a_tie_with_too_many_orders_nothing_is_said()
    {
        var report = Judged.Lines(
            Tie.Replace("k1 done u cpu=0 at=10\n", ""), new LogOptions { TieBudget = 3 });
        Assert.Equal("", report.Findings());
        Assert.Equal(2L, Assert.Single(report.OpenTies));
    }

    [Fact]
    public void Of_a_task_that_changes_its_CPU_in_a_tie_nobody_knows_the_order() => Assert.Equal("", Judged.Lines(
        """
        mount alloc W cpu=0
        writer queued A cpu=0 at=10
        writer queued B cpu=1 at=10
        k1 sched A cpu=0 at=20
        k2 sched B cpu=1 at=21
        k2 ordered B cpu=1 at=22
        k2 done B cpu=1 at=23
        k1 ordered A cpu=0 at=24
        k1 done A cpu=0 at=25
        """).Findings());

    [Fact]
    public void What_began_before_the_log_explains_a_tie_last() => Assert.Equal("", Judged.Lines(
        """
        k9 sched v cpu=0 at=1
        k1 sched u cpu=0 at=10
        k1 done u cpu=0 at=10
        writer queued u cpu=1 at=10
        writer queued u cpu=1 at=20
        """).Findings());

    [Fact]
    public void A_file_system_is_not_another_one() => Assert.Equal("", Judged.Lines(
        """
        mount alloc W
        mount alloc V fs=3f1c0000-0000-4000-8000-000000000002
        writer queued u
        writer queued u wq=V fs=3f1c0000-0000-4000-8000-000000000002
        k1 sched u
        k2 sched u wq=V fs=3f1c0000-0000-4000-8000-000000000002
        k1 done u
        umount destroy W
        k2 done u wq=V fs=3f1c0000-0000-4000-8000-000000000002
        """).Findings());

    [Fact]
    public void Time_that_goes_backwards_begins_everything_anew()
    {
        var text = Line.Print(Line.Parse("mount alloc W\nwriter queued u\nk1 sched u"));
        var report = Judged.Text(text + text);
        Assert.Equal(("", 4L), (report.Findings(), report.Backwards));
    }

    [Fact]
    public void A_log_may_be_compressed() =>
        Assert.Equal(3, Judged.Bytes(Judged.Zipped(Line.Print(Line.Parse("m alloc W\nw queued u\nk sched u")))).OfBtrfs);

    static string Complaint(byte[] bytes) => Assert.Throws<LogException>(() => Judged.Bytes(bytes)).Message;

    [Fact]
    public void What_is_no_log_is_said_in_one_sentence()
    {
        var zipped = Judged.Zipped(Line.Print(ModelLog.Draw(1, 20)));
        Assert.Equal("is empty", Complaint([]));
        Assert.Equal("is empty inside its gzip", Complaint([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, .. new byte[8]]));
        Assert.StartsWith("is cut off: its gzip has no end", Complaint(zipped[..(zipped.Length / 2)]));
        Assert.Equal("is not what its first bytes say, gzip", Complaint([0x1f, 0x8b, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]));
        Assert.Equal("is binary, not the text of a trace", Complaint([65, 66, 0, 1]));
        Assert.Contains("trace-cmd report", Complaint([0x17, 0x08, 0x44, 0x74, 0x72]));
        Assert.Contains("perf script", Complaint([.. "PERFILE2"u8, 0, 0]));
        Assert.StartsWith("has 1 lines and none", Complaint([.. "hello\n"u8]));
        Assert.StartsWith("has 1 events, but none of btrfs's", Complaint([.. "a-1 [000] ..... 1.000000: sched_switch: x\n"u8]));
    }
}
