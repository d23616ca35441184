using System.Collections.Immutable;
using Quiesce.Cli.Engines;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Spectre.Console;
using static Quiesce.Cli.Expected.ExpectedEntry;

namespace Quiesce.Cli.Reports;

/// <summary>
/// Variants against properties: which patch fixes what, at a glance. The names of the properties stand above their
/// columns like steps of a stair, so that long ones fit anywhere.
/// </summary>
static class Matrix
{
    const string NotApplicable = "-";

    const string Legend =
        """
        ok: holds, or is reached. x5: violated after 5 steps. x4+3: after 4 steps and a loop of 3.
        x: never reached. ?: unknown. -: not in this variant.
        """;

    /// <summary>Writes what the cells mean.</summary>
    /// <param name="marks">What it means that some are marked; null if none is.</param>
    public static void WriteLegend(Terminal terminal, string? marks = null) =>
        terminal.WriteLine(marks is null ? Legend : $"{Legend} !: {marks}.", Styles.Quiet);

    /// <summary>Writes what an engine found out about one protocol, under its name.</summary>
    /// <param name="reports">Its variants, at least one; a variant may come with several bounds.</param>
    /// <param name="isExpected">Whether a verdict is as expected: one that is not gets a mark.</param>
    public static void Write(
        Terminal terminal,
        IReadOnlyList<EngineReport> reports,
        Func<EngineReport, Property, bool>? isExpected = null)
    {
        var properties = Columns(reports);
        Write(terminal, reports[0].System.Name, properties,
            [.. reports.Select(report => RowOf(report, properties, isExpected))]);
    }

    /// <summary>Writes what EXPECTED says about one protocol.</summary>
    /// <param name="title">What stands above it.</param>
    /// <param name="claims">Its lines, at least one.</param>
    public static void Write(Terminal terminal, string title, IReadOnlyList<Claim> claims)
    {
        var properties = MergedOrder.Of(claims.Select(claim => claim.Verdicts.Select(verdict => verdict.Property)));
        Write(terminal, title, properties, [.. claims.Select(claim => RowOf(claim, properties))]);
    }

    static void Write(
        Terminal terminal, string title, ImmutableArray<string> properties, ImmutableArray<Row> rows)
    {
        var areBoundsEqual = rows.Select(row => row.Bounds).Distinct().Count() == 1;
        terminal.Write(title, Styles.Title);
        terminal.WriteLine(areBoundsEqual ? $"  {rows[0].Bounds}".TrimEnd() : "");

        var labelWidth = rows.Max(row => row.Label.Length) + 4;
        int[] widths = [.. properties.Select((_, k) => rows.Max(row => row.Cells[k].Text.Length) + 2)];
        for (var k = 0; k < properties.Length; k++)
        {
            var bars = string.Concat(widths.Take(k).Select(width => "|".PadRight(width)));
            terminal.WriteLine(new string(' ', labelWidth) + bars + properties[k]);
        }
        foreach (var group in rows.GroupBy(row => row.Bounds))
        {
            if (!areBoundsEqual && group.First().Label != group.Key)
                terminal.WriteLine($"  {group.Key}", Styles.Quiet);
            foreach (var row in group)
                WriteRow(terminal, row, labelWidth, widths);
        }
    }

    static void WriteRow(Terminal terminal, Row row, int labelWidth, int[] widths)
    {
        terminal.Write($"  {row.Label}".PadRight(labelWidth));
        for (var k = 0; k < widths.Length; k++)
        {
            terminal.Write(row.Cells[k].Text, row.Cells[k].Style);
            terminal.Write(new string(' ', widths[k] - row.Cells[k].Text.Length));
        }
        terminal.WriteLine(row.Note, Styles.Quiet);
    }

    sealed record Row(string Label, string Bounds, ImmutableArray<Cell> Cells, string Note);

    sealed record Cell(string Text, Style Style);

    // Lemmas that hold everywhere would only widen the table.
    static ImmutableArray<string> Columns(IReadOnlyList<EngineReport> reports)
    {
        var open = reports.SelectMany(report => report.Verdicts)
            .Where(verdict => verdict.Property.Kind != PropertyKind.Lemma || verdict.Answer != Answer.Holds)
            .Select(verdict => verdict.Property.Name)
            .ToHashSet();
        return MergedOrder.Of(reports.Select(report =>
            report.Verdicts.Select(verdict => verdict.Property.Name).Where(open.Contains)));
    }

    static Row RowOf(
        EngineReport report,
        ImmutableArray<string> properties,
        Func<EngineReport, Property, bool>? isExpected)
    {
        var system = report.System;
        return RowOf(
            system.Variant,
            system.Bounds.Select(bound => $"{bound.Name}={bound.Value}"),
            [.. properties.Select(name => report.Verdicts.FirstOrDefault(v => v.Property.Name == name) is { } verdict
                ? CellOf(VerdictSummary.Of(verdict), isExpected?.Invoke(report, verdict.Property) ?? true)
                : null)],
            report.Search is not { } search ? ""
                : $"{Sentences.Count(search.Distinct, "state")}{(search.IsComplete ? "" : " so far")}");
    }

    static Row RowOf(Claim claim, ImmutableArray<string> properties) => RowOf(
        claim.Variant,
        claim.Settings,
        [.. properties.Select(name => claim.Of(name) is { } summary ? CellOf(summary, isExpected: true) : null)],
        Sentences.Count(claim.Distinct, "state"));

    // The rows of a protocol without variants differ by their bounds.
    static Row RowOf(string variant, IEnumerable<string> settings, ImmutableArray<Cell?> cells, string note)
    {
        var bounds = string.Join(' ', settings);
        return new Row(
            variant.Length > 0 ? variant : bounds,
            bounds,
            [.. cells.Select(cell => cell ?? new Cell(NotApplicable, Styles.Quiet))],
            note);
    }

    static Cell CellOf(VerdictSummary summary, bool isExpected)
    {
        var (text, style) = summary.Finding switch
        {
            Finding.Holds or Finding.Reached => ("ok", Styles.Good),
            Finding.Violated or Finding.Unreachable => ($"x{summary.Length}", Styles.Bad),
            Finding.Unknown => ("?", Styles.Warning),
            _ => throw new ArgumentOutOfRangeException(nameof(summary)),
        };
        return isExpected ? new Cell(text, style) : new Cell($"{text}!", Styles.Warning);
    }
}
