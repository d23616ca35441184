using System.Text.Json;

namespace Quiesce.Benchmarks;

/// <summary>A row: one benchmark at a number of threads, and Spin beside it where there is one.</summary>
sealed record Row(Benchmark Benchmark, int Threads, Measurement Search, Measurement? Spin);

/// <summary>The rows as a table of text that is Markdown as well.</summary>
static class ResultTable
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    static readonly (string Title, Func<Row, string> Cell)[] Columns =
    [
        ("protocol", row => row.Benchmark.Title),
        ("distinct", row => $"{row.Search.Distinct:N0}"),
        ("transitions", row => $"{row.Search.Transitions:N0}"),
        ("threads", row => $"{row.Threads}"),
        ("s", row => $"{row.Search.Seconds:F2}"),
        ("CPU s", row => $"{row.Search.CpuSeconds:F2}"),
        ("M distinct/s", row => $"{row.Search.Distinct / row.Search.Seconds / 1e6:F2}"),
        ("M transitions/s", row => $"{row.Search.Transitions / row.Search.Seconds / 1e6:F1}"),
        ("ns/transition", row => $"{row.Search.Seconds / row.Search.Transitions * 1e9:F0}"),
        ("B/state", row => $"{(double)row.Search.Bytes / row.Search.Distinct:F1}"),
        ("/packed", row => $"{(double)row.Search.Bytes / row.Search.Distinct / row.Search.StateBytes:F1}"),
        ("Spin s", row => Spin(row, spin => $"{spin.Seconds:F2}")),
        ("Spin CPU s", row => Spin(row, spin => $"{spin.CpuSeconds:F2}")),
        ("Spin M distinct/s", row => Spin(row, spin => $"{spin.Distinct / spin.Seconds / 1e6:F2}")),
        ("Spin B/state", row => Spin(row, spin => $"{(double)spin.Bytes / spin.Distinct:F1}")),
        ("faster", row => Spin(row, spin => $"{spin.Seconds / row.Search.Seconds:F1} x")),
        ("by CPU", row => Spin(row, spin => $"{spin.CpuSeconds / row.Search.CpuSeconds:F1} x")),
    ];

    /// <summary>What the columns mean.</summary>
    public const string Legend =
        """
        s: wall clock of a search in a fresh process, medians; compilation of the steps included, start of .NET not.
        CPU s: user and system time of all its threads. transitions: steps taken from all states, initial states counted
        as one each. ns/transition: s / transitions, so guards that were false are paid for by those that were true.
        B/state: the most memory for states and index / distinct; /packed: that / the bytes of a packed state; of Spin
        states and hash table, its stack not counted.
        faster, by CPU: Spin's seconds / ours, of the wall clock and of all processors.
        """;

    /// <summary>The table.</summary>
    /// <param name="missing">What stands in the first column of a Spin that was not run; null if it was.</param>
    public static string Print(IReadOnlyList<Row> rows, string? missing)
    {
        string[][] cells =
        [
            [.. Columns.Select(column => column.Title)],
            .. rows.Select(row => (string[])[.. Columns.Select(column => column.Cell(row))]),
        ];
        var spin = Array.FindIndex(Columns, column => column.Title == "Spin s");
        if (missing is not null)
            foreach (var row in cells.Skip(1))
                row[spin] = missing;
        return TextTable.Print(cells);
    }

    /// <summary>The rows for machines.</summary>
    public static string Json(IEnumerable<Row> rows) => JsonSerializer.Serialize(
        rows.Select(row => new { row.Benchmark.Title, row.Threads, row.Search, row.Spin }), Indented);

    static string Spin(Row row, Func<Measurement, string> cell) => row.Spin is { } spin ? cell(spin) : "";
}
