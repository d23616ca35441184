using System.Text;

namespace Quiesce.Benchmarks;

/// <summary>A table of text that is Markdown as well.</summary>
static class TextTable
{
    /// <summary>A table with a row for each thing, and a column for each title.</summary>
    public static string Print<T>(
        IEnumerable<T> rows, IReadOnlyCollection<(string Title, Func<T, string> Cell)> columns) => Print(
    [
        [.. columns.Select(column => column.Title)],
        .. rows.Select(row => (string[])[.. columns.Select(column => column.Cell(row))]),
    ]);

    /// <summary>A table of cells, the titles of the columns first.</summary>
    public static string Print(string[][] cells)
    {
        var widths = Enumerable.Range(0, cells[0].Length).Select(k => cells.Max(row => row[k].Length)).ToArray();
        var text = new StringBuilder();
        foreach (var (number, row) in cells.Index())
        {
            // Names to the left, numbers to the right.
            text.AppendLine($"| {string.Join(" | ", row.Select((cell, k) =>
                k == 0 ? cell.PadRight(widths[k]) : cell.PadLeft(widths[k])))} |");
            if (number == 0)
                text.AppendLine($"|{string.Join('|', widths.Select((width, k) =>
                    new string('-', width + 1) + (k == 0 ? "-" : ":")))}|");
        }
        return text.ToString();
    }
}
