using System.Collections.Immutable;
using System.Text;
using static Quiesce.Cli.Expected.ExpectedEntry;

namespace Quiesce.Cli.Expected;

/// <summary>
/// Writes EXPECTED: remarks as they were, the claims of each protocol in columns, so that a change shows in a diff
/// as what changed.
/// </summary>
static class ExpectedPrinter
{
    public static string Print(IReadOnlyList<ExpectedEntry> entries)
    {
        var texts = new Dictionary<Claim, string>(ReferenceEqualityComparer.Instance);
        foreach (var protocol in entries.OfType<Claim>().GroupBy(claim => claim.Protocol))
            foreach (var (claim, text) in Align([.. protocol]))
                texts[claim] = text;
        var output = new StringBuilder();
        foreach (var entry in entries)
            output.Append(entry is Claim claim ? texts[claim] : ((Remark)entry).Text).Append('\n');
        return output.ToString();
    }

    static IEnumerable<(Claim, string)> Align(ImmutableArray<Claim> claims)
    {
        var bounds = Columns(claims, claim => claim.Bounds.Select(bound => bound.Name));
        var properties = Columns(claims, claim => claim.Verdicts.Select(verdict => verdict.Property));
        List<string[]> rows = [.. claims.Select(claim => Cells(claim, bounds, properties))];
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        foreach (var (claim, row) in claims.Zip(rows))
        {
            var cells = row.Select((cell, column) => cell.PadRight(widths[column])).Where(cell => cell.Length > 0);
            yield return (claim, string.Join("  ", cells).TrimEnd());
        }
    }

    static string[] Cells(Claim claim, ImmutableArray<string> bounds, ImmutableArray<string> properties) =>
    [
        claim.Protocol,
        claim.Variant.Length > 0 ? claim.Variant : ExpectedParser.NoVariant,
        .. bounds.Select(name => claim.Bounds.Where(bound => bound.Name == name)
            .Select(bound => $"{name}={bound.Value}").FirstOrDefault("")),
        claim.IsSlow ? ExpectedParser.Slow : "",
        $"distinct={claim.Distinct}",
        $"depth={claim.Depth}",
        .. properties.Select(name => claim.Of(name) is { } verdict ? $"{name}={verdict}" : ""),
        claim.Note,
    ];

    static ImmutableArray<string> Columns(ImmutableArray<Claim> claims, Func<Claim, IEnumerable<string>> names) =>
        MergedOrder.Of(claims.Select(names));
}
