using System.Security;
using System.Text;
using Quiesce.Explicit.Orders;

namespace Quiesce.Cli.Reports;

/// <summary>
/// The precedences as a drawing: an item stands in the first column in which everything before it is to its left.
/// </summary>
static class OrderDrawing
{
    // Pixels; a character of the label takes about seven.
    const int CharacterWidth = 7, BoxHeight = 26, RowHeight = 58, Margin = 16, GapMin = 70;

    public static string Print(OrderReport report)
    {
        var words = new OrderWords(report);
        List<(int First, int Second, string Race)> edges =
        [
            .. report.Constraints.Where(constraint => constraint.IsPrecedence).Select(constraint => (
                constraint.Clause.Forbidden[0].Second,
                constraint.Clause.Forbidden[0].First,
                OrderForms.Race(constraint))),
        ];
        var columns = new int[report.Items.Length];
        for (var round = 0; round < columns.Length; round++)
            foreach (var (first, second, _) in edges)
                columns[second] = Math.Max(columns[second], columns[first] + 1);
        var rows = columns.Select((column, item) => columns.Take(item).Count(other => other == column)).ToArray();
        var boxWidth = report.Items.Max(item => item.Name.Length) * CharacterWidth + 2 * Margin;
        var gap = Math.Max(GapMin, edges.Select(edge => edge.Race.Length).DefaultIfEmpty(0).Max() * CharacterWidth);
        int X(int item) => Margin + columns[item] * (boxWidth + gap);
        int Y(int item) => Margin + rows[item] * RowHeight;
        List<string> others =
            [.. report.Constraints.Where(one => !one.IsPrecedence).Select(one => words.Rule(one.Clause))];
        var height = 2 * Margin + (rows.Max() + 1) * RowHeight + others.Count * BoxHeight;
        var width = Math.Max(
            2 * Margin + (columns.Max() + 1) * (boxWidth + gap) - gap,
            2 * Margin + others.Select(text => text.Length).DefaultIfEmpty(0).Max() * CharacterWidth);
        var svg = new StringBuilder();
        void Line(string text) => svg.Append(text).Append('\n');
        Line($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" "
            + $"font-family=\"monospace\" font-size=\"11\">");
        Line($"<defs><marker id=\"end\" markerWidth=\"8\" markerHeight=\"8\" refX=\"8\" refY=\"4\" orient=\"auto\">"
            + $"<path d=\"M0,0 L8,4 L0,8 z\"/></marker></defs>");
        foreach (var (first, second, race) in edges)
        {
            var (x1, y1) = (X(first) + boxWidth, Y(first) + BoxHeight / 2);
            var (x2, y2) = (X(second), Y(second) + BoxHeight / 2);
            Line($"<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" stroke=\"black\" marker-end=\"url(#end)\"/>");
            Line($"<text x=\"{(x1 + x2) / 2}\" y=\"{(y1 + y2) / 2 - 4}\" text-anchor=\"middle\">"
                + $"{Escaped(race)}</text>");
        }
        for (var item = 0; item < columns.Length; item++)
        {
            Line($"<rect x=\"{X(item)}\" y=\"{Y(item)}\" width=\"{boxWidth}\" height=\"{BoxHeight}\" "
                + $"fill=\"white\" stroke=\"black\"/>");
            Line($"<text x=\"{X(item) + boxWidth / 2}\" y=\"{Y(item) + BoxHeight / 2 + 4}\" "
                + $"text-anchor=\"middle\">{Escaped(words.Item(item))}</text>");
        }
        for (var other = 0; other < others.Count; other++)
            Line($"<text x=\"{Margin}\" y=\"{height - Margin - other * BoxHeight}\">{Escaped(others[other])}</text>");
        Line("</svg>");
        return svg.ToString();
    }

    static string Escaped(string text) => SecurityElement.Escape(text);
}
