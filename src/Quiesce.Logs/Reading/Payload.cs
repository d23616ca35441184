using System.Globalization;

namespace Quiesce.Logs.Reading;

/// <summary>
/// The fields of the events that monitors ask about, in the formats of include/trace/events/btrfs.h and workqueue.h: with
/// the UUID in front or not, with commas or without, with <c>ordered_free</c> or not.
/// </summary>
static class Payload
{
    public static LogEvent Of(LogEvent line, ReadOnlySpan<char> fields) => line.Name switch
    {
        "btrfs_workqueue_alloc" => Btrfs(line, EventKind.QueueAlloc, fields),
        "btrfs_workqueue_destroy" => Btrfs(line, EventKind.QueueDestroy, fields),
        "btrfs_work_queued" => Btrfs(line, EventKind.Queued, fields),
        "btrfs_work_sched" => Btrfs(line, EventKind.Scheduled, fields),
        "btrfs_ordered_sched" => Btrfs(line, EventKind.Ordered, fields),
        "btrfs_all_work_done" => Btrfs(line, EventKind.Done, fields),
        "workqueue_queue_work" => Item(line, EventKind.ItemQueued, fields),
        "workqueue_execute_start" => Item(line, EventKind.ItemStarted, fields),
        "workqueue_execute_end" => Item(line, EventKind.ItemEnded, fields),
        "sched_kthread_stop" => line with
        {
            Kind = EventKind.ThreadStop,
            Subject = string.Intern(Between(fields, "comm=", " pid=").ToString()),
        },
        _ => line,
    };

    static LogEvent Btrfs(LogEvent line, EventKind kind, ReadOnlySpan<char> fields)
    {
        var isBlind = false;
        var queue = Pointer(Field(fields, "wq="), ref isBlind);
        var work = Pointer(kind == EventKind.Done ? After(fields, "work->") : Field(fields, "work="), ref isBlind);
        bool? hasOrderedPart = null;
        if (Field(fields, "ordered_func=") is { IsEmpty: false } ordered)
        {
            // Which function it is nobody asks: one that cannot be read is no reason to judge nothing.
            var cannotBeRead = false;
            var function = Pointer(ordered, ref cannotBeRead);
            hasOrderedPart = cannotBeRead ? null : function != 0;
        }
        return line with
        {
            Kind = kind,
            FileSystem = Uuid(fields),
            Queue = queue,
            Work = work,
            Item = Pointer(Field(fields, "normal_work="), ref isBlind),
            Function = Symbol(Between(fields, "func=", "ordered_func=")),
            Subject = string.Intern(Field(fields, "name=").ToString()),
            HasOrderedPart = hasOrderedPart,
            HasBlindPointer = isBlind,
        };
    }

    static LogEvent Item(LogEvent line, EventKind kind, ReadOnlySpan<char> fields)
    {
        var isBlind = false;
        var item = Pointer(After(fields, "work struct"), ref isBlind);
        var function = fields.IndexOf("function");
        var symbol = function < 0 ? [] : fields[(function + "function".Length)..].TrimStart("= ");
        return line with
        {
            Kind = kind,
            Item = item,
            Function = Symbol(symbol.IndexOf(" workqueue=") is >= 0 and var end ? symbol[..end] : symbol),
            HasBlindPointer = isBlind,
        };
    }

    // A name without its module and its offset: kernels and tools differ in them.
    static string Symbol(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(" ,+");
        return string.Intern((end < 0 ? text : text[..end]).ToString());
    }

    static string Uuid(ReadOnlySpan<char> fields) =>
        fields.Length > 36 && fields[8] == '-' && fields[13] == '-' && fields[18] == '-' && fields[23] == '-'
            && fields[36] == ':'
                ? string.Intern(fields[..36].ToString())
                : "";

    // "wq=" is no part of another name, and ends at a blank, a comma or a bracket.
    static ReadOnlySpan<char> Field(ReadOnlySpan<char> fields, string name)
    {
        for (var from = 0; fields[from..].IndexOf(name) is >= 0 and var place;)
        {
            from += place + name.Length;
            var start = from - name.Length;
            if (start == 0 || fields[start - 1] is ' ' or '(' or ',')
                return Token(fields[from..]);
        }
        return [];
    }

    static ReadOnlySpan<char> After(ReadOnlySpan<char> fields, string words) =>
        fields.IndexOf(words) is >= 0 and var place ? Token(fields[(place + words.Length)..].TrimStart("= ")) : [];

    static ReadOnlySpan<char> Token(ReadOnlySpan<char> text)
    {
        if (text is ['(', ..] && text.IndexOf(')') is > 0 and var close)
            return text[..(close + 1)];
        var end = text.IndexOfAny(" ,:)");
        return end < 0 ? text : text[..end];
    }

    static ReadOnlySpan<char> Between(ReadOnlySpan<char> fields, string from, string to)
    {
        var start = fields.IndexOf(from);
        if (start < 0)
            return [];
        var rest = fields[(start + from.Length)..];
        var end = rest.IndexOf(to);
        return (end < 0 ? rest : rest[..end]).Trim(", ");
    }

    // Hashed, raw, or a word that hides it. What is not printed at all is 0.
    static ulong Pointer(ReadOnlySpan<char> text, ref bool isBlind)
    {
        if (text.IsEmpty || text is "(null)" or "(nil)")
            return 0;
        var digits = text.StartsWith("0x") ? text[2..] : text;
        if (ulong.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var pointer))
            return pointer;
        isBlind = true;
        return 0;
    }
}
