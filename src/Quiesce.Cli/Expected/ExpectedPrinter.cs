using System.Collections.Immutable;
using System.Text;
using static Quiesce.Cli.Expected.ExpectedEntry;

namespace Quiesce.Cli.Expected;

/// <summary>
/// Writes EXPECTED: remarks as they were, the claims of a protocol in columns. Only neighbours share columns, so
/// that a change shows in a diff as what changed and not as new spaces everywhere.
/// </summary>
static class ExpectedPrinter
{
    public static string Print(IReadOnlyList<ExpectedEntry> entries)
    {
        var output = new StringBuilder();
        for (var next = 0; next < entries.Count;)
        {
            ImmutableArray<Claim> neighbours =
            [
                .. entries.Skip(next).TakeWhile(entry => entry is Claim).Cast<Claim>()
                    .TakeWhile(claim => claim.Protocol == ((Claim)entries[next]).Protocol),
            ];
            foreach (var line in neighbours.IsEmpty ? [((Remark)entries[next]).Text] : Align(neighbours))
                output.Append(line).Append('\n');
            next += Math.Max(1, neighbours.Length);
        }
        return output.ToString();
    }

    static IEnumerable<string> Align(ImmutableArray<Claim> claims)
    {
        var bounds = Columns(claims, claim => claim.Bounds.Select(bound => bound.Name));
        var properties = Columns(claims, claim => claim.Verdicts.Select(verdict => verdict.Property));
        List<string[]> rows = [.. claims.Select(claim => Cells(claim, bounds, properties))];
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length))];
        return rows.Select(row => string.Join("  ", row
            .Select((cell, column) => cell.PadRight(widths[column]))
            .Where(cell => cell.Length > 0)).TrimEnd());
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
