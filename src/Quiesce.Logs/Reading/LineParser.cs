using System.Globalization;

namespace Quiesce.Logs.Reading;

/// <summary>
/// A line as ftrace's <c>trace</c> and <c>trace_pipe</c>, <c>trace-cmd report</c> and <c>perf script</c> print it:
/// task, CPU in brackets, perhaps flags, time stamp, event, fields. See Documentation/trace/ftrace.rst of the kernel.
/// </summary>
sealed class LineParser
{
    readonly Pool pool = new();

    /// <summary>Null if it is no line of an event.</summary>
    public LogEvent? Parse(string text, long line)
    {
        if (!TryCpu(text, out var open, out var close, out var cpu)
            || !TryTask(text.AsSpan(0, open), out var command, out var pid))
            return null;
        var rest = text.AsSpan(close + 1).TrimStart();
        bool? isInterrupt = null;
        if (!TryStamp(rest, out var stamp, out var length))
        {
            // irqs-off, need-resched, hardirq/softirq and more, by tracer and kernel.
            var blank = rest.IndexOf(' ');
            if (blank < 0)
                return null;
            if (blank >= 4)
                isInterrupt = "hHsSzZ".Contains(rest[2]);
            rest = rest[blank..].TrimStart();
            if (!TryStamp(rest, out stamp, out length))
                return null;
        }
        rest = rest[length..].TrimStart();
        var end = rest.IndexOf(": ");
        var name = end >= 0 ? rest[..end] : rest.TrimEnd().TrimEnd(':');
        var fields = end >= 0 ? rest[(end + 2)..].Trim() : [];
        // perf names the system, too, and puts some events without fields in front.
        name = name[(name.LastIndexOf(':') + 1)..].Trim();
        if (name.IsEmpty || name.Contains(' '))
            return Loss(text, line, cpu, rest);
        var one = new LogEvent(text, line)
        {
            Name = pool.Of(name),
            Command = command,
            Pid = pid,
            Cpu = cpu,
            Stamp = stamp,
            IsInterrupt = isInterrupt,
        };
        Payload.Fill(one, fields, pool);
        return one;
    }

    /// <summary>
    /// A line that says that events of a CPU were lost before it; null if it says nothing of the kind.
    /// </summary>
    public static LogEvent? ParseLoss(string text, long line)
    {
        // ftrace: "CPU:0 [LOST 790 EVENTS]"; trace-cmd: "CPU:0 [790 EVENTS DROPPED]", sometimes without a number.
        var trimmed = text.AsSpan().Trim();
        if (!trimmed.StartsWith("CPU:") || !(trimmed.Contains("LOST", StringComparison.Ordinal)
            || trimmed.Contains("DROPPED", StringComparison.Ordinal)))
            return null;
        var digits = trimmed[4..];
        var end = digits.IndexOfAnyExceptInRange('0', '9');
        if (end <= 0 || !int.TryParse(digits[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var cpu))
            return null;
        return new LogEvent(text, line) { Kind = EventKind.Lost, Cpu = cpu, Lost = Number(digits[end..]) };
    }

    // perf: "task 1 [000] 91.2: PERF_RECORD_LOST lost 790".
    static LogEvent? Loss(string text, long line, int cpu, ReadOnlySpan<char> rest) =>
        rest.Contains("PERF_RECORD_LOST", StringComparison.Ordinal)
            ? new LogEvent(text, line) { Kind = EventKind.Lost, Cpu = cpu, Lost = Number(rest) }
            : null;

    // The first number; 0 if there is none.
    static long Number(ReadOnlySpan<char> text)
    {
        var start = text.IndexOfAnyInRange('0', '9');
        if (start < 0)
            return 0;
        var end = text[start..].IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? text[start..] : text.Slice(start, end);
        return long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    static bool TryCpu(string text, out int open, out int close, out int cpu)
    {
        for (open = text.IndexOf('['); open >= 0; open = text.IndexOf('[', open + 1))
        {
            close = text.IndexOf(']', open);
            if (close > open + 1 && int.TryParse(
                text.AsSpan(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out cpu))
                return true;
        }
        (close, cpu) = (-1, -1);
        return false;
    }

    // "mount-128", "mount-128 (    128)", "mount 128", "mount 128/128": a command may have blanks and dashes.
    bool TryTask(ReadOnlySpan<char> text, out string command, out int pid)
    {
        var task = text.Trim();
        if (task is [.., ')'] && task.LastIndexOf('(') is > 0 and var group)
            task = task[..group].TrimEnd();
        var digits = task.Length;
        while (digits > 0 && char.IsAsciiDigit(task[digits - 1]))
            digits--;
        command = "";
        pid = 0;
        if (digits == 0 || digits == task.Length
            || !int.TryParse(task[digits..], NumberStyles.None, CultureInfo.InvariantCulture, out pid))
            return false;
        var before = task[..digits];
        if (before[^1] == '/')
            before = before[..^1].TrimEnd("0123456789");
        if (before.IsEmpty || before[^1] is not ('-' or ' ' or '\t'))
            return false;
        command = pool.Of(before[..^1].Trim());
        return true;
    }

    static bool TryStamp(ReadOnlySpan<char> text, out ulong stamp, out int length)
    {
        stamp = 0;
        length = text.IndexOf(':') + 1;
        if (length < 2)
            return false;
        var digits = text[..(length - 1)];
        var dot = digits.IndexOf('.');
        if (dot < 0)
            return ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out stamp);
        var fraction = digits[(dot + 1)..];
        if (fraction.Length is 0 or > 9
            || !ulong.TryParse(digits[..dot], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || !ulong.TryParse(fraction, NumberStyles.None, CultureInfo.InvariantCulture, out var part))
            return false;
        for (var digit = fraction.Length; digit < 9; digit++)
            part *= 10;
        stamp = unchecked(seconds * 1_000_000_000 + part);
        return true;
    }
}
