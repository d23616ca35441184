namespace Quiesce.Tests.Logs;

/// <summary>
/// An event of a log that a test writes: <c>new("k1", "sched", "A")</c>. Works whose names begin with a small letter have
/// no ordered part; a queue is named in <c>alloc</c> and <c>destroy</c>.
/// </summary>
sealed record Line(string Thread, string Verb, string Object)
{
    public const string FileSystem = "3f1c0000-0000-4000-8000-000000000001";

    /// <summary>The queue of a work's events.</summary>
    public string Queue { get; init; } = "W";

    public string Of { get; init; } = FileSystem;

    /// <summary>Null for one by the thread.</summary>
    public int? Cpu { get; init; }

    /// <summary>Microseconds; null for one more than the line before.</summary>
    public long? Stamp { get; init; }

    public string Flags { get; init; } = ".....";

    /// <summary>Lines of words, one event each: <c>k1 sched A</c>; behind it <c>cpu=1 at=20 wq=V flags=d.h1. fs=...</c></summary>
    public static List<Line> Parse(string text) =>
    [
        .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(One),
    ];

    static Line One(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var line = new Line(words[0], words[1], words[2]);
        foreach (var option in words[3..].Select(word => word.Split('=')))
            line = option[0] switch
            {
                "cpu" => line with { Cpu = int.Parse(option[1]) },
                "at" => line with { Stamp = long.Parse(option[1]) },
                "wq" => line with { Queue = option[1] },
                "flags" => line with { Flags = option[1] },
                "fs" => line with { Of = option[1] },
                _ => throw new ArgumentException(option[0]),
            };
        return line;
    }

    /// <summary>The log as <c>trace</c> prints it.</summary>
    public static string Print(IEnumerable<Line> lines)
    {
        long stamp = 1_000_000;
        return string.Concat(lines.Select(line =>
        {
            stamp = line.Stamp is { } given ? 1_000_000 + given : stamp + 1;
            return line.Print(stamp) + "\n";
        }));
    }

    public int Pid => 100 + Thread.Aggregate(0, (sum, letter) => (sum * 31 + letter) % 9000);

    string Print(long stamp) =>
        $"{Thread,16}-{Pid,-6} [{Cpu ?? Pid % 2:D3}] {Flags} {stamp / 1_000_000,5}.{stamp % 1_000_000:D6}: {Payload()}";

    // What an address is to the log.
    static ulong Address(string name) => 0x1000 + 0x100 * name.Aggregate(0UL, (sum, letter) => sum * 61 + letter - '0');

    string Payload()
    {
        var work = Address(Object);
        var ordered = char.IsUpper(Object[0]) ? "000000007be2f120" : "0000000000000000";
        var fields = $"{Of}: work={work:x16} (normal_work={work + 24:x16}) wq={Address(Queue):x16} func=run_one [btrfs] "
            + $"ordered_func={ordered} ordered_free={ordered}";
        return Verb switch
        {
            "alloc" => $"btrfs_workqueue_alloc: {Of}: name={NameOf(Object)} wq={Address(Object):x16}",
            "destroy" => $"btrfs_workqueue_destroy: {Of}: wq={Address(Object):x16}",
            "queued" => $"btrfs_work_queued: {fields}",
            "sched" => $"btrfs_work_sched: {fields}",
            "ordered" => $"btrfs_ordered_sched: {fields}",
            "done" => $"btrfs_all_work_done: {Of}: work->{work:x16}",
            "hand" => $"workqueue_queue_work: work struct={work + 24:x16} function=btrfs_work_helper [btrfs] "
                + "workqueue=btrfs-delalloc req_cpu=8192 cpu=-1",
            "start" => $"workqueue_execute_start: work struct {work + 24:x16}: function btrfs_work_helper [btrfs]",
            "end" => $"workqueue_execute_end: work struct {work + 24:x16}: function btrfs_work_helper [btrfs]",
            "stop" => $"sched_kthread_stop: comm={Object} pid=77",
            _ => throw new ArgumentException(Verb),
        };
    }

    static string NameOf(string queue) => queue == "F" ? "fixup" : "delalloc";
}
