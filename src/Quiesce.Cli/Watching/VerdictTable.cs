using System.Collections.Immutable;
using Quiesce.Cli.Expected;

namespace Quiesce.Cli.Watching;

/// <summary>All verdicts on a spec at one time: the matrices, to be compared.</summary>
/// <param name="Rows">A row for each variant of each protocol, in their order.</param>
sealed record VerdictTable(ImmutableArray<VerdictTable.Row> Rows)
{
    /// <param name="Protocol">Its full name.</param>
    /// <param name="Variant">Empty for a protocol without variants.</param>
    /// <param name="Verdicts">By property, in the order of the columns.</param>
    public sealed record Row(
        string Protocol, string Variant, ImmutableArray<(string Property, VerdictSummary Verdict)> Verdicts)
    {
        public string Title => Variant.Length > 0 ? $"{Protocol} {Variant}" : Protocol;
    }

    /// <summary>Whether some protocols have a mistake now, so that nothing new is known of them.</summary>
    public bool IsPartial { get; private init; }

    /// <summary>The same with the rows that an older table has of some protocols.</summary>
    /// <param name="protocols">Those that have a mistake now.</param>
    public VerdictTable WithOld(VerdictTable? older, IReadOnlyCollection<string> protocols) => new(
    [
        .. Rows.Where(row => !protocols.Contains(row.Protocol)),
        .. older?.Rows.Where(row => protocols.Contains(row.Protocol)) ?? [],
    ])
    {
        IsPartial = protocols.Count > 0,
    };

    /// <summary>
    /// What is different now, a line each; if nothing is, one that says so, unless there was a mistake to tell of.
    /// </summary>
    public IEnumerable<string> ChangesTo(VerdictTable now)
    {
        List<string> lines = [.. now.Rows.SelectMany(row => Changes(Find(row), row))];
        lines.AddRange(Rows.Where(row => now.Find(row) is null).Select(row => $"{row.Title}  is gone"));
        return lines.Count > 0 || now.IsPartial ? lines : ["No verdict changed."];
    }

    Row? Find(Row other) => Rows.FirstOrDefault(row => row.Title == other.Title);

    static IEnumerable<string> Changes(Row? old, Row now)
    {
        List<(string Property, string Change)> changes =
        [
            .. from verdict in now.Verdicts
               let before = Of(old, verdict.Property)
               where before != verdict.Verdict
               select (verdict.Property, (old is null ? "" : $"{Text(before)} -> ") + Text(verdict.Verdict)),
            .. from verdict in old?.Verdicts ?? []
               where Of(now, verdict.Property) is null
               select (verdict.Property, $"{Text(verdict.Verdict)} -> is gone"),
        ];
        var width = changes.Select(change => change.Property.Length).DefaultIfEmpty().Max();
        return changes.Count == 0 && old is not null ? []
            : changes.Select(change => $"  {change.Property.PadRight(width)}  {change.Change}")
                .Prepend(old is null ? $"{now.Title}  is new" : now.Title);
    }

    static VerdictSummary? Of(Row? row, string property) => row?.Verdicts
        .Where(pair => pair.Property == property)
        .Select(pair => (VerdictSummary?)pair.Verdict)
        .FirstOrDefault();

    static string Text(VerdictSummary? summary) => summary is not { } known ? "new"
        : known.Length.Length > 0 ? $"{known.Word} @{known.Length}"
        : known.Word;
}
