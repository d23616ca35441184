using System.Globalization;

namespace Quiesce.Logs.Reading;

/// <summary>
/// The fields of the events that monitors ask about, in the formats of include/trace/events/btrfs.h and workqueue.h:
/// with the UUID in front or not, with commas or without, with <c>ordered_free</c> or not.
/// </summary>
static class Payload
{
    public static void Fill(LogEvent one, ReadOnlySpan<char> fields, Pool pool)
    {
        one.Kind = one.Name switch
        {
            "btrfs_workqueue_alloc" => EventKind.QueueAlloc,
            "btrfs_workqueue_destroy" => EventKind.QueueDestroy,
            "btrfs_work_queued" => EventKind.Queued,
            "btrfs_work_sched" => EventKind.Scheduled,
            "btrfs_ordered_sched" => EventKind.Ordered,
            "btrfs_all_work_done" => EventKind.Done,
            "workqueue_queue_work" => EventKind.ItemQueued,
            "workqueue_execute_start" => EventKind.ItemStarted,
            "workqueue_execute_end" => EventKind.ItemEnded,
            "sched_kthread_stop" => EventKind.ThreadStop,
            _ => EventKind.Other,
        };
        if (one.IsOfBtrfs)
            FillBtrfs(one, fields, pool);
        else if (one.Kind == EventKind.ThreadStop)
            one.Subject = pool.Of(Between(fields, "comm=", " pid="));
        else if (one.Kind != EventKind.Other)
            FillItem(one, fields, pool);
    }

    static void FillBtrfs(LogEvent one, ReadOnlySpan<char> fields, Pool pool)
    {
        var isBlind = false;
        one.FileSystem = pool.Of(Uuid(fields));
        one.Queue = Pointer(Field(fields, "wq="), ref isBlind);
        one.Work = Pointer(
            one.Kind == EventKind.Done ? After(fields, "work->") : Field(fields, "work="), ref isBlind);
        one.Item = Pointer(Field(fields, "normal_work="), ref isBlind);
        one.Function = pool.Of(Symbol(Between(fields, "func=", "ordered_func=")));
        one.Subject = pool.Of(Field(fields, "name="));
        one.HasBlindPointer = isBlind;
        if (Field(fields, "ordered_func=") is not { IsEmpty: false } ordered)
            return;
        // Which function it is nobody asks: one that cannot be read is no reason to judge nothing.
        var cannotBeRead = false;
        var function = Pointer(ordered, ref cannotBeRead);
        one.HasOrderedPart = cannotBeRead ? null : function != 0;
    }

    static void FillItem(LogEvent one, ReadOnlySpan<char> fields, Pool pool)
    {
        var isBlind = false;
        one.Item = Pointer(After(fields, "work struct"), ref isBlind);
        one.HasBlindPointer = isBlind;
        var function = fields.IndexOf("function");
        var symbol = function < 0 ? [] : fields[(function + "function".Length)..].TrimStart("= ");
        one.Function = pool.Of(Symbol(symbol.IndexOf(" workqueue=") is >= 0 and var end ? symbol[..end] : symbol));
    }

    // A name without its module and its offset: kernels and tools differ in them.
    static ReadOnlySpan<char> Symbol(ReadOnlySpan<char> text) =>
        text.IndexOfAny(" ,+") is >= 0 and var end ? text[..end] : text;

    static ReadOnlySpan<char> Uuid(ReadOnlySpan<char> fields) =>
        fields.Length > 36 && fields[8] == '-' && fields[13] == '-' && fields[18] == '-' && fields[23] == '-'
            && fields[36] == ':'
                ? fields[..36]
                : [];

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
