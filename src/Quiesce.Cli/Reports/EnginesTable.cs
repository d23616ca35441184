using System.Collections.Immutable;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Engines;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Cli.Reports;

/// <summary>The engines side by side: for each protocol what each of them had to say on all its lines.</summary>
static class EnginesTable
{
    const string Absent = "-";

    /// <summary>Writes a row for each protocol, and what random runs did not find.</summary>
    /// <param name="lines">With what the other engines said, at least one.</param>
    /// <param name="time">What Z3 had for each line; null if unknown.</param>
    public static void Write(Terminal terminal, IReadOnlyCollection<ExpectedLine> lines, TimeSpan? time)
    {
        ImmutableArray<string[]> rows =
        [
            ["", "explicit", "Z3", "random runs"],
            .. lines.GroupBy(line => line.Claim.Protocol).Select(protocol =>
                (string[])[protocol.Key, Explicit(protocol), Symbolic(protocol, time), Random(protocol)]),
        ];
        int[] widths =
            [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length) + 2)];
        foreach (var row in rows)
            terminal.WriteLine(
                string.Concat(row.Zip(widths, (cell, width) => cell.PadRight(width))).TrimEnd(),
                row == rows[0] ? Styles.Quiet : Styles.Plain);
        foreach (var line in lines)
            foreach (var property in NotFound(line))
                terminal.WriteLine(
                    $"Random runs did not find {property} of {line.Claim.Title} in "
                        + $"{Sentences.Count(line.Opinion(EngineCatalog.Random)!.Random!.Steps, "step")}.",
                    Styles.Warning);
        if (lines.Count(line => !line.System.Constraints.IsEmpty) is > 0 and var constrained)
            terminal.WriteLine(
                $"Z3 and random runs are not asked about {Sentences.Count(constrained, "line")} with a [Constraint].",
                Styles.Warning);
        if (lines.Count(line => line.Opinions!.Reports.Any(report => report.IsRemembered)) is > 0 and var remembered)
            foreach (var row in terminal.Wrap(
                $"What Z3 and random runs say of {Sentences.Count(remembered, "line")} they have said before, and "
                    + "nothing has changed since; --fresh asks them again.", indent: 0))
                terminal.WriteLine(row, Styles.Quiet);
    }

    // What an engine said on the lines: a verdict in conflict counts as that alone.
    sealed record Count(int Verdicts, int Known, int Disputed, int Failed)
    {
        public static Count Of(IEnumerable<ExpectedLine> lines, string engine)
        {
            var reports = lines.Select(line => (line.Opinions, Report: line.Opinion(engine)))
                .Where(pair => pair.Report is not null)
                .ToList();
            var verdicts = reports
                .SelectMany(pair => pair.Report!.Verdicts, (pair, verdict) => (
                    IsKnown: verdict.Answer != Answer.Unknown,
                    IsDisputed: pair.Opinions!.DisputedBy(engine).Contains(verdict.Property.Name)))
                .ToList();
            return new Count(
                verdicts.Count,
                verdicts.Count(verdict => verdict.IsKnown && !verdict.IsDisputed),
                verdicts.Count(verdict => verdict.IsDisputed),
                reports.Count(pair => pair.Report!.Failure is not null));
        }

        public int Open => Verdicts - Known - Disputed;

        // ", disagrees on 1, fails on 1 line"
        public string Trouble => (Disputed > 0 ? $", disagrees on {Disputed:N0}" : "")
            + (Failed > 0 ? $", fails on {Sentences.Count(Failed, "line")}" : "");
    }

    static string Explicit(IEnumerable<ExpectedLine> lines)
    {
        var count = Count.Of(lines, EngineCatalog.Explicit);
        return (count.Open == 0 ? Sentences.Count(count.Verdicts, "verdict")
            : $"{count.Verdicts - count.Open:N0} of {count.Verdicts:N0} verdicts") + count.Trouble;
    }

    static string Symbolic(IEnumerable<ExpectedLine> lines, TimeSpan? time)
    {
        var count = Count.Of(lines, EngineNames.Portfolio);
        return count.Verdicts == 0 ? Absent
            : count.Known == count.Verdicts ? "agrees on all"
            : $"agrees on {count.Known:N0}{count.Trouble}{Unknown(count.Open, time)}";
    }

    static string Unknown(int open, TimeSpan? time) => open == 0 ? ""
        : $", {open:N0} unknown{(time is { } given ? $" within {given.TotalSeconds:0.###} s" : "")}";

    static string Random(IEnumerable<ExpectedLine> lines)
    {
        var all = lines.ToList();
        var count = Count.Of(all, EngineCatalog.Random);
        return count.Verdicts == 0 ? Absent : Traces(all) + count.Trouble;
    }

    static string Traces(IReadOnlyCollection<ExpectedLine> lines)
    {
        var pairs = lines
            .Select(line => (
                Line: line,
                Report: line.Opinion(EngineCatalog.Random)?.Random,
                Disputed: line.Opinions!.DisputedBy(EngineCatalog.Random)))
            .Where(pair => pair.Report is not null)
            .ToList();
        var all = pairs.Sum(pair => pair.Line.Report!.Verdicts.Count(verdict => verdict.Trace is not null));
        var found = pairs.SelectMany(pair =>
            pair.Report!.Findings.Where(finding => !pair.Disputed.Contains(finding.Key.Name))
                .Select(finding => finding.Value)).ToList();
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
