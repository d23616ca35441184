using System.IO.Compression;
using System.Text;
using Quiesce.Logs.Judging;
using Quiesce.Logs.Reading;

namespace Quiesce.Tests.Logs;

/// <summary>A log that a test writes, and what the monitors say of it.</summary>
static class Judged
{
    public static LogReport Lines(string lines, LogOptions? options = null) => Lines(Line.Parse(lines), options);

    public static LogReport Lines(IEnumerable<Line> lines, LogOptions? options = null) =>
        Text(Line.Print(lines), options);

    public static LogReport Text(string text, LogOptions? options = null) =>
        Bytes(Encoding.UTF8.GetBytes(text), options);

    public static LogReport Bytes(byte[] bytes, LogOptions? options = null)
    {
        using var text = LogInput.Open(new MemoryStream(bytes));
        return LogCheck.Of(text, options ?? new LogOptions());
    }

    public static byte[] Zipped(string text)
    {
        var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
            zip.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }

    /// <summary>Each finding as <c>work-life 12</c>; soft ones with a question mark.</summary>
    public static string Findings(this LogReport report) => string.Join(", ", report.Findings.Select(
        finding => $"{finding.Monitor}{(finding.IsHard ? "" : "?")} {finding.Event.Line}"));
}
