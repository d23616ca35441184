using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Ir;
using Spectre.Console;

namespace Quiesce.Cli.Reports;

/// <summary>
/// Variants against properties: which patch fixes what, at a glance. The names of the properties stand above their
/// columns like steps of a stair, so that long ones fit anywhere.
/// </summary>
static class Matrix
{
    const string NotApplicable = "-";

    /// <summary>What the cells mean, in a line.</summary>
    public const string Legend =
        "ok holds, or is reached; x5 violated after 5 steps, x4+3 after 4 steps and a loop of 3; "
        + "x never reached; ? unknown; - not in this variant.";

    /// <summary>Writes one protocol.</summary>
    /// <param name="reports">Its variants, at least one; a variant may come with several bounds.</param>
    /// <param name="isExpected">Whether a verdict is as expected: one that is not gets a mark.</param>
    public static void Write(
        Terminal terminal,
        IReadOnlyList<SearchReport> reports,
        Func<SearchReport, Property, bool>? isExpected = null)
    {
        var areBoundsEqual = reports.Select(report => Bounds(report.System)).Distinct().Count() == 1;
        var properties = Columns(reports);
        ImmutableArray<Row> rows =
            [.. reports.Select(report => RowOf(report, properties, !areBoundsEqual, isExpected))];
        terminal.Write(reports[0].System.Name, Styles.Title);
        terminal.WriteLine(areBoundsEqual ? $"  {Bounds(reports[0].System)}".TrimEnd() : "");

        var labelWidth = rows.Max(row => row.Label.Length) + 4;
        int[] widths = [.. properties.Select((_, k) => rows.Max(row => row.Cells[k].Text.Length) + 2)];
        for (var k = 0; k < properties.Length; k++)
        {
            var bars = string.Concat(widths.Take(k).Select(width => "|".PadRight(width)));
            terminal.WriteLine(new string(' ', labelWidth) + bars + properties[k]);
        }
        foreach (var row in rows)
        {
            terminal.Write($"  {row.Label}".PadRight(labelWidth));
            for (var k = 0; k < widths.Length; k++)
            {
                terminal.Write(row.Cells[k].Text, row.Cells[k].Style);
                terminal.Write(new string(' ', widths[k] - row.Cells[k].Text.Length));
            }
            terminal.WriteLine(row.Note, Styles.Quiet);
        }
    }

    sealed record Row(string Label, ImmutableArray<Cell> Cells, string Note);

    sealed record Cell(string Text, Style Style);

    // Lemmas that hold everywhere would only widen the table.
    static ImmutableArray<string> Columns(IReadOnlyList<SearchReport> reports) => MergedOrder.Of(reports.Select(report =>
        report.Verdicts
            .Where(verdict => verdict.Property.Kind != PropertyKind.Lemma
                || reports.Any(other => other.Verdicts.Any(v =>
                    v.Property.Name == verdict.Property.Name && v.Answer != Answer.Holds)))
            .Select(verdict => verdict.Property.Name)));

    static Row RowOf(
        SearchReport report,
        ImmutableArray<string> properties,
        bool withBounds,
        Func<SearchReport, Property, bool>? isExpected)
    {
        var system = report.System;
        var label = system.Variant.Length > 0 ? system.Variant : "-";
        return new Row(
            withBounds ? $"{label} {Bounds(system)}" : label,
            [.. properties.Select(name => report.Verdicts.FirstOrDefault(v => v.Property.Name == name) is { } verdict
                ? CellOf(verdict, isExpected?.Invoke(report, verdict.Property) ?? true)
                : new Cell(NotApplicable, Styles.Quiet))],
            $"{report.Distinct:N0} states{(report.IsComplete ? "" : " so far")}");
    }

    static Cell CellOf(Verdict verdict, bool isExpected)
    {
        var summary = VerdictSummary.Of(verdict);
        var (text, style) = summary.Finding switch
        {
            Finding.Holds or Finding.Reached => ("ok", Styles.Good),
            Finding.Violated or Finding.Unreachable => ($"x{summary.Length}", Styles.Bad),
            Finding.Unknown => ("?", Styles.Warning),
            _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
        };
        return isExpected ? new Cell(text, style) : new Cell($"{text}!", Styles.Warning);
    }

    static string Bounds(TransitionSystem system) =>
        string.Join(' ', system.Bounds.Select(bound => $"{bound.Name}={bound.Value}"));
}
