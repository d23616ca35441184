using System.Collections.Immutable;
using Quiesce.Cli.Console;
using Quiesce.Engines;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Spectre.Console;

namespace Quiesce.Cli.Expected;

/// <summary>
/// Variants against properties: which patch fixes what, at a glance; a block for each bounds. The names of the
/// properties stand above their columns like steps of a stair, so that long ones fit anywhere; where the columns do not
/// fit, the block goes on in another table. Terminals and <see cref="ExpectedFile"/>s show the same.
/// </summary>
static class Matrix
{
    // Of a file, whatever the terminal is.
    const int FileWidth = 100;

    const int Indent = 2, Gap = 2;

    const string Legend =
        """
        ok: holds. ok3: reached after 3 steps. x5: violated after 5 steps. x4+3: after 4 steps and a loop of 3.
        x: never reached. ?: unknown. -: not in this variant.
        """;

    /// <summary>Writes what the cells mean.</summary>
    /// <param name="marks">What it means that some are marked; null if none is.</param>
    public static void WriteLegend(Terminal terminal, string? marks = null) =>
        terminal.WriteLine(marks is null ? Legend : $"{Legend} !: {marks}.", Styles.Quiet);

    /// <summary>Writes what an engine found out about one protocol.</summary>
    /// <param name="reports">Its variants, at least one; a variant may come with several bounds.</param>
    /// <param name="isExpected">Whether a verdict is as expected: one that is not gets a mark.</param>
    public static void Write(
        Terminal terminal,
        IReadOnlyList<EngineReport> reports,
        Func<EngineReport, Property, bool>? isExpected = null)
    {
        var isFirst = true;
        foreach (var block in reports.GroupBy(report => SettingsOf(report.System.Bounds)))
        {
            if (!isFirst)
                terminal.WriteLine();
            isFirst = false;
            var properties = Columns([.. block]);
            Write(terminal, Layout(
                block.First().System.Name, block.Key, properties,
                [.. block.Select(report => RowOf(report, properties, isExpected))], terminal.Width));
        }
    }

    /// <summary>Writes what is expected of one protocol with certain bounds.</summary>
    public static void Write(Terminal terminal, Block block) => Write(terminal, Layout(block, terminal.Width));

    /// <summary>The same as the lines of a file.</summary>
    public static IEnumerable<string> Print(Block block) =>
        Layout(block, FileWidth).Select(line => string.Concat(line.Select(span => span.Text)));

    static void Write(Terminal terminal, IEnumerable<ImmutableArray<Span>> lines)
    {
        foreach (var line in lines)
        {
            foreach (var (text, style) in line)
                terminal.Write(text, style);
            terminal.WriteLine();
        }
    }

    readonly record struct Span(string Text, Style? Style = null);

    /// <summary>A variant before it is laid out: a cell for each property, or none at all.</summary>
    sealed record VariantRow(string Label, ImmutableArray<Span> Cells, string Note, ImmutableArray<string> Remarks);

    static IEnumerable<ImmutableArray<Span>> Layout(
        string protocol, string bounds, ImmutableArray<string> properties, ImmutableArray<VariantRow> rows, int width)
    {
        yield return [new(protocol, Styles.Title), new(bounds.Length > 0 ? $"  {bounds}" : "")];
        if (rows.IsEmpty)
            yield break;
        var labelWidth = Indent + rows.Max(row => row.Label.Length) + Gap;
        var noteWidth = rows.Max(row => row.Note.Length);
        ImmutableArray<int> widths = [.. properties.Select((_, k) =>
            Gap + rows.Max(row => row.Cells.Length > 0 ? row.Cells[k].Text.Length : 0))];
        // The counts stand in the last table.
        bool Fits(int k, int column) => column + properties[k].Length <= width
            && column + widths[k] + (k == properties.Length - 1 ? noteWidth : -Gap) <= width;
        var first = 0;
        do
        {
            if (first > 0)
                yield return [];
            var (end, column) = (first, labelWidth);
            for (; end < properties.Length && (end == first || Fits(end, column)); end++)
            {
                var bars = string.Concat(widths[first..end].Select(width => "|".PadRight(width)));
                yield return [new(new string(' ', labelWidth) + bars + properties[end])];
                column += widths[end];
            }
            foreach (var row in rows.Where(row => first == 0 || row.Cells.Length > 0))
            {
                if (first == 0)
                    foreach (var remark in row.Remarks)
                        yield return [new(remark)];
                yield return LineOf(row, first, end);
            }
            first = end;
        }
        while (first < properties.Length);

        ImmutableArray<Span> LineOf(VariantRow row, int first, int end)
        {
            var (line, missing) = (ImmutableArray.CreateBuilder<Span>(), Indent);
            void Add(Span cell, int columns)
            {
                // The spaces behind a cell come before the next one, so that none is left at the end.
                line.Add(new(new string(' ', missing)));
                line.Add(cell);
                missing = columns - cell.Text.Length;
            }
            Add(new(row.Label), labelWidth - Indent);
            for (var k = first; k < Math.Min(end, row.Cells.Length); k++)
                Add(row.Cells[k], widths[k]);
            if (end == properties.Length && row.Note.Length > 0)
                Add(new(row.Note, Styles.Quiet), row.Note.Length);
            return line.DrainToImmutable();
        }
    }

    static IEnumerable<ImmutableArray<Span>> Layout(Block block, int width)
    {
        var properties = MergedOrder.Of(
            block.Claims.Select(claim => claim.Verdicts.Select(verdict => verdict.Property)));
        return Layout(
            block.Protocol, SettingsOf(block.Bounds), properties,
            [.. block.Claims.Select(claim => RowOf(claim, properties))], width);
    }

    static string SettingsOf(ImmutableArray<(string Name, string Value)> bounds) =>
        string.Join(' ', bounds.Select(bound => $"{bound.Name}={bound.Value}"));

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

    static VariantRow RowOf(
        EngineReport report,
        ImmutableArray<string> properties,
        Func<EngineReport, Property, bool>? isExpected) => new(
        LabelOf(report.System.Variant),
        [.. properties.Select(name => report.Verdicts.FirstOrDefault(v => v.Property.Name == name) is { } verdict
            ? CellOf(VerdictSummary.Of(verdict), isExpected?.Invoke(report, verdict.Property) ?? true)
            : NotApplicable)],
        report.Search is not { } search ? ""
            : search.IsComplete ? Counts(search.Distinct, search.Depth)
            : $"{Sentences.Count(search.Distinct, "state")} so far",
        []);

    static VariantRow RowOf(Claim claim, ImmutableArray<string> properties) => new(
        LabelOf(claim.Variant),
        claim.IsBlank ? []
            : [.. properties.Select(name =>
                claim.Of(name) is { } summary ? CellOf(summary, isExpected: true) : NotApplicable)],
        claim.IsBlank ? "" : Counts(claim.Distinct, claim.Depth),
        claim.Remarks);

    static readonly Span NotApplicable = new(ExpectedParser.NotApplicable, Styles.Quiet);

    static string LabelOf(string variant) => variant.Length > 0 ? variant : ExpectedParser.NoVariant;

    static string Counts(long distinct, int depth) => $"{Sentences.Count(distinct, "state")}, depth {depth}";

    static Span CellOf(VerdictSummary summary, bool isExpected)
    {
        var style = summary.Finding switch
        {
            Finding.Holds or Finding.Reached => Styles.Good,
            Finding.Violated or Finding.Unreachable => Styles.Bad,
            Finding.Unknown => Styles.Warning,
            _ => throw new ArgumentOutOfRangeException(nameof(summary)),
        };
        return isExpected ? new(summary.Cell, style) : new($"{summary.Cell}!", Styles.Warning);
    }
}
