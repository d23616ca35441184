using Quiesce.Tests.Agreement;
using Xunit.Abstractions;

namespace Quiesce.Tests.Logs;

/// <summary>Runs of the model are accepted; what an edit makes of them is rejected if it is none.</summary>
public class GeneratedLogsTests(ITestOutputHelper output)
{
    const int Mounts = 2;

    [Fact]
    public void Runs_of_the_model_are_accepted_and_judged_by_every_monitor_of_works() => Seeds.Check(40, seed =>
    {
        var report = Judged.Lines(ModelLog.Draw(seed, Mounts));
        Assert.Equal("", report.Findings());
        Assert.Equal(4 * Mounts, report.Incarnations);
        Assert.Equal(0, report.Unfinished);
        Assert.All(
            report.Monitors.Where(monitor => monitor.Name is not ("stop-order" or "queue-limit")),
            monitor => Assert.True(monitor.Accepted > 0, $"{monitor.Name} accepts nothing."));
    });

    [Fact]
    public void Runs_are_accepted_wherever_the_log_begins_and_ends() => Seeds.Check(10, seed =>
    {
        var lines = ModelLog.Draw(seed, 3);
        for (var from = 0; from < lines.Count; from += 7)
            for (var to = from + 1; to <= lines.Count; to += 11)
                // Something of btrfs is in it.
                if (lines[from..to].Any(line => line.Verb is not ("hand" or "start" or "end")))
                    Assert.Equal("", Judged.Lines(lines[from..to]).Findings());
    });

    [Fact]
    public void Runs_are_accepted_with_holes_that_the_log_admits() => Seeds.Check(40, seed =>
    {
        var random = new System.Random((int)seed);
        var text = Line.Print(ModelLog.Draw(seed, 4)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var (kept, lost, hole) = (new List<string>(), new int[2], new int[2]);
        foreach (var line in text)
        {
            var cpu = line.Contains("[001]") ? 1 : 0;
            if (hole[cpu]-- > 0)
            {
                lost[cpu]++;
                continue;
            }
            if (lost[cpu] > 0)
                kept.Add($"CPU:{cpu} [LOST {lost[cpu]} EVENTS]");
            lost[cpu] = 0;
            kept.Add(line);
            hole[cpu] = random.Next(8) == 0 ? random.Next(6) : 0;
        }
        Assert.Equal("", Judged.Text(string.Join('\n', kept)).Findings());
    });

    [Fact]
    public void Runs_are_accepted_whose_stamps_are_coarse_and_whose_ties_stand_CPU_by_CPU() => Seeds.Check(40, seed =>
    {
        var lines = ModelLog.Draw(seed, Mounts).Select((line, place) => line with { Stamp = place / 6 * 6 });
        var shuffled = lines.GroupBy(line => line.Stamp).SelectMany(tie => tie.OrderBy(line => line.Pid % 2));
        var report = Judged.Lines(shuffled);
        Assert.Equal("", report.Findings());
        Assert.Empty(report.OpenTies);
    });

    [Theory]
    [InlineData("drop", 1.0)]
    [InlineData("repeat", 1.0)]
    [InlineData("move", 1.0)]
    [InlineData("afterDestroy", 1.0)]
    // Some neighbours of a thread may stand in either order: the last works of a helper, say.
    [InlineData("swap", 0.9)]
    public void Edits_are_rejected(string edit, double least)
    {
        var (made, caught) = (0, 0);
        var by = new SortedDictionary<string, int>();
        var missed = new List<string>();
        Seeds.Check(20, seed =>
        {
            // The first mount shows all threads, so that what they do in the second one is known.
            var lines = ModelLog.Draw(seed, Mounts);
            var from = lines.FindIndex(1, line => line.Verb == "alloc");
            foreach (var (edited, what) in Edits(edit, lines, from))
            {
                made++;
                var report = Judged.Lines(edited);
                if (report.IsRejected)
                    caught++;
                else
                    missed.Add($"seed {seed}: {what}");
                foreach (var monitor in report.Monitors.Where(monitor => monitor.Rejected > 0))
                    by[monitor.Name] = by.GetValueOrDefault(monitor.Name) + 1;
            }
        });
        output.WriteLine($"{edit}: {caught} of {made} caught");
        foreach (var (monitor, count) in by)
            output.WriteLine($"  {monitor,-16} {(double)count / made:P0}");
        Assert.True(made > 100);
        Assert.True(caught >= least * made, $"{caught} of {made}: {string.Join("; ", missed.Take(5))}");
    }

    static IEnumerable<(List<Line> Lines, string What)> Edits(string edit, List<Line> lines, int from)
    {
        for (var at = from; at < lines.Count; at++)
        {
            var line = lines[at];
            // Without its last destroy or ends a log only ends early; without its first alloc it begins late.
            var isEdge = line.Verb is "alloc" || !lines.Skip(at + 1).Any(later => later.Verb is "alloc" or "start"
                && (line.Verb == "destroy" || later.Thread == line.Thread));
            var what = $"{edit} {at + 1}: {line.Thread} {line.Verb} {line.Object}";
            switch (edit)
            {
                case "drop" when !(isEdge && line.Verb is "alloc" or "destroy" or "end"):
                    yield return ([.. lines[..at], .. lines[(at + 1)..]], what);
                    break;
                case "repeat":
                    yield return ([.. lines[..(at + 1)], .. lines[at..]], what);
                    break;
                case "move" when line.Verb is not ("alloc" or "destroy"):
                    yield return ([.. lines[..at], line with { Thread = "other" }, .. lines[(at + 1)..]], what);
                    break;
                case "afterDestroy" when line.Verb is "queued" or "sched" or "ordered" or "done":
                    yield return ([.. lines, line], what);
                    break;
                case "swap":
                    var next = lines.FindIndex(at + 1, later => later.Thread == line.Thread);
                    if (next < 0 || line.Verb == "alloc" || line.Thread.StartsWith("writer", StringComparison.Ordinal)
                        && lines[next].Object != line.Object)
                        break;
                    var swapped = lines.ToList();
                    (swapped[at], swapped[next]) = (lines[next], line);
                    yield return (swapped, $"{what} with {next + 1}: {lines[next].Verb} {lines[next].Object}");
                    break;
            }
        }
    }
}
