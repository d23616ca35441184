using Quiesce.Logs.Judging;

namespace Quiesce.Tests.Logs;

/// <summary>Small logs, a rule each: what breaks it is rejected, what looks like it is not.</summary>
public class RulesTests
{
    // Two ordered works; the helper of B finishes both, its own last.
    const string Good =
        """
        mount alloc W
        writer queued A
        writer hand A
        writer queued B
        writer hand B
        k1 start A
        k1 sched A
        k2 start B
        k2 sched B
        k2 ordered A
        k2 done A
        k2 ordered B
        k1 end A
        k2 done B
        k2 end B
        umount destroy W
        """;

    static string Findings(string log) => Judged.Lines(log).Findings();

    static string With(string before, string after)
    {
        Assert.Contains(before, Good);
        return Findings(Good.Replace(before, after));
    }

    [Fact]
    public void A_good_log_is_accepted() => Assert.Equal("", Findings(Good));

    [Fact]
    public void What_is_not_queued_is_not_scheduled() => Assert.StartsWith(
        "work-life 5", With("writer queued A\nwriter hand A\n", ""));

    [Fact]
    public void What_is_queued_is_not_queued_again() => Assert.StartsWith(
        "work-life 3", With("writer queued A\n", "writer queued A\nwriter queued A\n"));

    [Fact]
    public void What_waits_for_its_ordered_part_is_not_queued_again() => Assert.StartsWith(
        "work-life 8", With("k1 sched A\n", "k1 sched A\nwriter queued A\n"));

    [Fact]
    public void Of_ordered_parts_one_task_s_order_counts() => Assert.Equal(
        "ordered-fifo 10", With(
            "k2 ordered A\nk2 done A\nk2 ordered B\nk1 end A\nk2 done B\n",
            "k2 ordered B\nk1 ordered A\nk1 done A\nk1 end A\nk2 done B\n"));

    [Fact]
    public void Of_two_tasks_nobody_knows_who_was_first() => Assert.Equal(
        "", Findings(Good.Replace("writer queued B\nwriter hand B", "other queued B\nother hand B").Replace(
            "k2 ordered A\nk2 done A\nk2 ordered B\nk1 end A\nk2 done B\n",
            "k2 ordered B\nk1 ordered A\nk1 done A\nk1 end A\nk2 done B\n")));

    [Fact]
    public void What_an_interrupt_queues_is_not_its_task_s() => Assert.Equal(
        "", Findings(Good.Replace("writer queued B", "writer queued B flags=d.h1.").Replace(
            "k2 ordered A\nk2 done A\nk2 ordered B\nk1 end A\nk2 done B\n",
            "k2 ordered B\nk1 ordered A\nk1 done A\nk1 end A\nk2 done B\n")));

    [Fact]
    public void An_ordered_part_comes_behind_the_schedule_and_the_mistake_is_said_once() => Assert.Equal(
        "work-life 6", Findings(
            """
            mount alloc W
            writer queued A
            writer hand A
            k9 start X
            k9 end X
            k2 ordered A
            k1 start A
            k1 sched A
            k2 done A
            k1 end A
            umount destroy W
            """));

    [Fact]
    public void A_work_is_done_once() => Assert.Equal(
        "work-life 12", With("k2 done A\n", "k2 done A\nk2 done A\n"));

    [Fact]
    public void A_work_is_done_by_who_ran_its_last_part() => Assert.StartsWith(
        "work-life 11", With("k2 done A\n", "k1 done A\n"));

    [Fact]
    public void Nothing_is_queued_on_a_destroyed_queue() => Assert.StartsWith(
        "queue-life 17", Findings($"{Good}\nwriter queued C"));

    [Fact]
    public void A_queue_is_destroyed_once_and_allocated_where_none_lives()
    {
        Assert.Equal("queue-life 17", Findings($"{Good}\numount destroy W"));
        Assert.Equal("queue-life 2", With("mount alloc W\n", "mount alloc W\nmount alloc W\n"));
        Assert.Equal("", Findings($"{Good}\nmount alloc W\numount destroy W"));
    }

    [Fact]
    public void When_a_queue_is_destroyed_all_is_done() => Assert.Equal(
        "destroy-drained 15", With("k2 done B\n", ""));

    [Fact]
    public void A_thread_ends_the_ordered_work_before_the_next_one() => Assert.StartsWith(
        "ordered-loop 11", With("k2 done A\nk2 ordered B\n", "k2 ordered B\nk2 done A\n"));

    [Fact]
    public void An_unordered_work_has_no_ordered_part() => Assert.StartsWith("work-life 5", Findings(
        """
        mount alloc W
        writer queued u
        writer hand u
        k1 sched u
        k1 ordered u
        k1 done u
        """));

    [Fact]
    public void The_address_of_an_unordered_work_is_queued_again_before_it_is_done() => Assert.Equal("", Findings(
        """
        mount alloc W
        writer queued u
        writer hand u
        k1 start u
        k1 sched u
        other queued u
        other hand u
        k1 done u
        k1 end u
        k2 start u
        k2 sched u
        k2 done u
        k2 end u
        umount destroy W
        """));

    [Fact]
    public void The_address_of_an_ordered_work_is_queued_again_before_it_is_done() => Assert.Equal("", With(
        "k2 done B\nk2 end B\n",
        "writer queued B\nwriter hand B\nk2 done B\nk2 end B\nk1 start B\nk1 sched B\nk1 ordered B\nk1 done B\nk1 end B\n"));

    [Fact]
    public void An_ordered_part_may_begin_before_another_thread_has_done_the_last_work() => Assert.Equal("", With(
        "k2 done A\nk2 ordered B\nk1 end A\nk2 done B\nk2 end B\n",
        "k1 ordered B\nk2 done A\nk1 done B\nk1 end A\nk2 end B\n"));

    [Fact]
    public void A_work_that_waits_for_a_helper_at_its_address_is_suspected() => Assert.Equal(
        "address-reuse? 9", Findings(
            """
            mount alloc W
            k9 start X
            k9 end X
            writer queued A
            writer hand A
            k1 start A
            k1 sched A
            k1 ordered A
            writer queued A
            """));

    [Fact]
    public void Threads_that_queue_stop_before_the_first_destroy()
    {
        const string Teardown =
            """
            mount alloc W
            mount alloc V
            umount stop btrfs-transacti
            umount stop btrfs-cleaner
            umount stop btrfs-delalloc
            umount destroy W
            umount stop btrfs-delalloc
            umount destroy V
            """;
        Assert.Equal("", Findings(Teardown));
        Assert.Equal("stop-order 6", Findings(Teardown.Replace("umount stop btrfs-cleaner\n", "").Replace(
            "umount destroy W\n", "umount destroy W\numount stop btrfs-cleaner\n")));
        Assert.Equal("stop-order? 7", Findings(Teardown.Replace(
            "destroy W\numount stop btrfs-delalloc\n", "destroy W\n")));
        // A mount that fails has started no such threads.
        Assert.Equal("", Findings(Teardown.Replace("umount stop btrfs-transacti\numount stop btrfs-cleaner\n", "")));
        // The next file system that the same task unmounts.
        Assert.Equal("", Findings(Teardown + "\n" + Teardown.Replace("W", "X").Replace("V", "Y")));
    }

    [Fact]
    public void A_queue_belongs_to_one_file_system() => Assert.StartsWith(
        "queue-life 2", With(
            "writer queued A\n", "writer queued A fs=3f1c0000-0000-4000-8000-000000000002\n"));

    [Fact]
    public void One_mistake_leaves_what_follows_as_it_is()
    {
        var report = Judged.Lines($"{Good.Replace("k2 done A\n", "")}\n{Good}\n{Good.Replace("k2 done A\n", "")}");
        Assert.Equal(
            ["ordered-loop 11", "destroy-drained 15"], report.Findings().Split(", ")[..2]);
        Assert.Equal(4, report.Findings.Length);
    }

    [Fact]
    public void A_monitor_alone_says_what_it_says_among_all()
    {
        var bad = Good.Replace("k2 done A\n", "");
        var all = Judged.Lines(bad);
        foreach (var (name, _) in MonitorCatalog.All)
            Assert.Equal(
                all.Findings.Where(finding => finding.Monitor == name).Select(finding => finding.Event.Line),
                Judged.Lines(bad, new LogOptions { Monitors = [name] }).Findings.Select(finding => finding.Event.Line));
    }
}
