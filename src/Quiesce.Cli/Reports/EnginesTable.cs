using System.Collections.Immutable;
using Quiesce.Cli.Engines;
using Quiesce.Cli.Expected;
using Quiesce.Ir;
using Quiesce.Symbolic;

namespace Quiesce.Cli.Reports;

/// <summary>The engines side by side: for each protocol what each of them had to say on all its lines.</summary>
static class EnginesTable
{
    const string Absent = "-";

    /// <summary>Writes a row for each protocol, and what random runs did not find.</summary>
    /// <param name="lines">With what the other engines said, at least one.</param>
    public static void Write(Terminal terminal, IReadOnlyCollection<ExpectedLine> lines)
    {
        ImmutableArray<string[]> rows =
        [
            ["", "explicit", "Z3", "random runs"],
            .. lines.GroupBy(line => line.Claim.Protocol).Select(protocol =>
                (string[])[protocol.Key, Explicit(protocol), Symbolic(protocol), Random(protocol)]),
        ];
        int[] widths =
            [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length) + 2)];
        foreach (var row in rows)
            terminal.WriteLine(
                string.Concat(row.Zip(widths, (cell, width) => cell.PadRight(width))).TrimEnd(),
                row == rows[0] ? Styles.Quiet : null);
        foreach (var line in lines)
            foreach (var property in NotFound(line))
                terminal.WriteLine(
                    $"Random runs did not find {property} of {line.Claim.Title} in "
                        + $"{Sentences.Count(line.Opinion(EngineCatalog.Random)!.Random!.Steps, "step")}.",
                    Styles.Warning);
    }

    static string Explicit(IEnumerable<ExpectedLine> lines)
    {
        var (verdicts, known) = Count(lines.Select(line => line.Report!.Verdicts));
        return known == verdicts ? Sentences.Count(verdicts, "verdict") : $"{known:N0} of {verdicts:N0} verdicts";
    }

    static string Symbolic(IEnumerable<ExpectedLine> lines)
    {
        var reports = lines.Select(line => line.Opinion(EngineNames.Portfolio)).OfType<EngineReport>().ToList();
        if (reports.Count == 0)
            return Absent;
        var (verdicts, known) = Count(reports.Select(report => report.Verdicts));
        return known == verdicts ? "agrees on all" : $"agrees on {known:N0}, {verdicts - known:N0} within bounds";
    }

    static (int All, int Known) Count(IEnumerable<ImmutableArray<Verdict>> reports)
    {
        var verdicts = reports.SelectMany(report => report).ToList();
        return (verdicts.Count, verdicts.Count(verdict => verdict.Answer != Answer.Unknown));
    }

    static string Random(IEnumerable<ExpectedLine> lines)
    {
        var pairs = lines
            .Select(line => (Line: line, Report: line.Opinion(EngineCatalog.Random)?.Random))
            .Where(pair => pair.Report is not null)
            .ToList();
        if (pairs.Count == 0)
            return Absent;
        var all = pairs.Sum(pair => pair.Line.Report!.Verdicts.Count(verdict => verdict.Trace is not null));
        var found = pairs.SelectMany(pair => pair.Report!.Findings.Values).ToList();
        if (found.Count == 0)
            return all == 0 ? "nothing to find" : $"none of {all:N0} traces";
        var shortest = found.Count(finding => finding.IsShortest);
        var rarest = pairs.Max(pair => pair.Report!.Findings.Keys
            .Select(property => pair.Report.Schedules / pair.Report.Hits[property])
            .DefaultIfEmpty()
            .Max());
        return $"{(found.Count == all ? $"all {all:N0}" : $"{found.Count:N0} of {all:N0}")} traces, "
            + $"{(shortest == found.Count ? "all shortest" : $"{shortest:N0} shortest")}, "
            + $"rarest: one of {Math.Max(1, rarest):N0} schedules";
    }

    static IEnumerable<string> NotFound(ExpectedLine line)
    {
        var random = line.Opinion(EngineCatalog.Random)?.Random;
        return random is null
            ? []
            : line.Report!.Verdicts
                .Where(verdict => verdict.Trace is not null && !random.Findings.ContainsKey(verdict.Property))
                .Select(verdict => verdict.Property.Name);
    }
}
