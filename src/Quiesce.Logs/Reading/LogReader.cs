using System.Globalization;

namespace Quiesce.Logs.Reading;

/// <summary>A log line by line. Holds no line that was read, so that a log may be longer than the memory.</summary>
sealed class LogReader(TextReader text)
{
    readonly LineParser parser = new();

    /// <summary>Lines read so far.</summary>
    public long Lines { get; private set; }

    /// <summary>Lines that are neither events nor remarks.</summary>
    public long Unreadable { get; private set; }

    /// <summary>
    /// Events that were written and overrun before the log was read, by its header; 0 if there is none.
    /// </summary>
    public long Overrun { get; private set; }

    /// <summary>The next event or loss; null at the end.</summary>
    /// <exception cref="LogException">The compressed data ends too early.</exception>
    public LogEvent? Next()
    {
        while (ReadLine() is { } line)
        {
            Lines++;
            if (line.Length == 0)
                continue;
            if (line[0] == '#')
            {
                Overrun += OverrunIn(line);
                continue;
            }
            if ((LineParser.ParseLoss(line, Lines) ?? parser.Parse(line, Lines)) is { } found)
                return found;
            Unreadable++;
        }
        return null;
    }

    string? ReadLine()
    {
        try
        {
            return text.ReadLine();
        }
        catch (InvalidDataException)
        {
            throw new LogException(string.Create(
                CultureInfo.InvariantCulture, $"is cut off: its gzip has no end after line {Lines}"));
        }
    }

    // "# entries-in-buffer/entries-written: 4354/5956   #P:2"
    static long OverrunIn(string header)
    {
        const string Words = "entries-in-buffer/entries-written:";
        var start = header.IndexOf(Words, StringComparison.Ordinal);
        if (start < 0)
            return 0;
        var counts = header[(start + Words.Length)..].Split('#')[0].Split('/');
        return counts.Length == 2
            && long.TryParse(counts[0], CultureInfo.InvariantCulture, out var kept)
            && long.TryParse(counts[1], CultureInfo.InvariantCulture, out var written)
            && written > kept ? written - kept : 0;
    }
}
