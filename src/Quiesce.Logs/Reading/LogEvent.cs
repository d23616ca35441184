namespace Quiesce.Logs.Reading;

/// <summary>A line of a log, as far as it can be understood. What a line does not say is 0, empty or null.</summary>
public sealed class LogEvent(string text, long line)
{
    /// <summary>The whole line.</summary>
    public string Text { get; } = text;

    /// <summary>1-based.</summary>
    public long Line { get; } = line;

    public EventKind Kind { get; internal set; }

    /// <summary>The name as it is printed, without the system: <c>btrfs_work_queued</c>.</summary>
    public string Name { get; internal init; } = "";

    /// <summary>The command of the task: <c>kworker/u4:3</c>, <c>&lt;...&gt;</c> where the tracer forgot it.</summary>
    public string Command { get; internal init; } = "";

    /// <summary>The thread id, which tells threads apart; 0 is the idle task of every CPU.</summary>
    public int Pid { get; internal init; }

    /// <summary>-1 if the line does not say it.</summary>
    public int Cpu { get; internal init; } = -1;

    /// <summary>Nanoseconds, or what a counter clock counts.</summary>
    public ulong Stamp { get; internal init; }

    /// <summary>
    /// Whether an interrupt or a softirq emitted it, under the task's name; null if the line has no flags.
    /// </summary>
    public bool? IsInterrupt { get; internal init; }

    /// <summary>The UUID of the file system; empty on kernels that do not print it.</summary>
    public string FileSystem { get; internal set; } = "";

    /// <summary>The address of a btrfs work, or what the kernel prints for it: only equality means something.</summary>
    public ulong Work { get; internal set; }

    /// <summary>The address of the kernel's work item: <c>normal_work</c>, <c>work struct</c>.</summary>
    public ulong Item { get; internal set; }

    /// <summary>The address of a btrfs queue.</summary>
    public ulong Queue { get; internal set; }

    /// <summary>The function of a work, as printed.</summary>
    public string Function { get; internal set; } = "";

    /// <summary>The name of a queue, or of a thread that is to stop.</summary>
    public string Subject { get; internal set; } = "";

    /// <summary>Whether a work has an ordered part; null if the line does not say it.</summary>
    public bool? HasOrderedPart { get; internal set; }

    /// <summary>Some pointer was printed as <c>(____ptrval____)</c>: nothing can be told apart by it.</summary>
    public bool HasBlindPointer { get; internal set; }

    /// <summary>
    /// How many events were lost before this line, of a <see cref="EventKind.Lost"/>; 0 if nobody knows.
    /// </summary>
    public long Lost { get; internal init; }

    /// <summary>The task as ftrace prints it: <c>kworker/u4:3-194</c>.</summary>
    public string Thread => $"{Command}-{Pid}";

    internal bool IsOfBtrfs => Kind is EventKind.QueueAlloc or EventKind.QueueDestroy or EventKind.Queued
        or EventKind.Scheduled or EventKind.Ordered or EventKind.Done;
}
