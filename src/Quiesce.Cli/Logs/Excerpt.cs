using System.Collections.Immutable;
using Quiesce.Logs.Monitors;
using Quiesce.Logs.Reading;

namespace Quiesce.Cli.Logs;

/// <summary>The events that show a finding: a row each with its line number, a column for each thread.</summary>
static class Excerpt
{
    const int Gap = 2;

    /// <summary>Lines without a newline at the end. Where the columns do not fit, the threads stand in front.</summary>
    /// <param name="width">Columns there are.</param>
    public static ImmutableArray<string> Of(Finding finding, int width)
    {
        var events = finding.Excerpt;
        ImmutableArray<string> threads = [.. events.Select(one => one.Thread).Distinct()];
        var places = events.Select(one => $"{one.Line}").ToList();
        var digits = places.Max(place => place.Length);
        var lanes = threads
            .Select(thread => events.Where(one => one.Thread == thread).Select(one => Cell(one).Length)
                .Append(thread.Length).Max() + Gap)
            .ToList();
        if (digits + Gap + lanes.Sum() > width)
        {
            var longest = threads.Max(thread => thread.Length);
            return
            [
                .. events.Select((one, row) =>
                    $"{places[row].PadLeft(digits)}  {one.Thread.PadRight(longest)}  {Cell(one)}"),
            ];
        }
        return
        [
            $"{new string(' ', digits)}  {string.Concat(threads.Select((name, lane) => name.PadRight(lanes[lane])))}"
                .TrimEnd(),
            .. events.Select((one, row) =>
            {
                var indent = lanes.Take(threads.IndexOf(one.Thread)).Sum();
                return $"{places[row].PadLeft(digits)}  {new string(' ', indent)}{Cell(one)}";
            }),
        ];
    }

    /// <summary>
    /// The event and the objects that it is about: <c>btrfs_work_queued work=a1b2c3d4 wq=5d10aa70</c>.
    /// </summary>
    public static string Cell(LogEvent one)
    {
        var words = new List<string> { one.Name };
        if (one.Work != 0)
            words.Add($"work={one.Work:x8}");
        if (one.Queue != 0)
            words.Add($"wq={one.Queue:x8}");
        if (one.Work == 0 && one.Item != 0)
            words.Add($"item={one.Item:x8}");
        if (one.Subject.Length > 0)
            words.Add(one.Subject);
        return string.Join(' ', words);
    }
}
