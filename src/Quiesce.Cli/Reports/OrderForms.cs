using System.Collections.Immutable;
using System.Text;
using Quiesce.Explicit.Orders;

namespace Quiesce.Cli.Reports;

/// <summary>The forms in which constraints on an order can be drawn.</summary>
static class OrderForms
{
    public const string TextForm = "text", Dot = "dot", Markdown = "md", Svg = "svg";

    public static readonly ImmutableArray<string> Names = [TextForm, Dot, Svg, Markdown];

    public static string Print(string form, OrderReport report) => form switch
    {
        Dot => PrintDot(report),
        Markdown => PrintMarkdown(report),
        Svg => OrderDrawing.Print(report),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    // Precedences only: what else there is stands below them as text.
    static string PrintDot(OrderReport report)
    {
        var (words, text) = (new OrderWords(report), new StringBuilder());
        text.Append($"digraph \"{report.System}\" {{\n  rankdir=LR;\n  node [shape=box];\n");
        foreach (var item in report.Items)
            text.Append($"  \"{item}\";\n");
        foreach (var constraint in report.Constraints.Where(constraint => constraint.IsPrecedence))
        {
            var (second, first) = constraint.Clause.Forbidden[0];
            text.Append($"  \"{words.Item(first)}\" -> \"{words.Item(second)}\" [label=\"{Race(constraint)}\"];\n");
        }
        var others = report.Constraints.Where(constraint => !constraint.IsPrecedence).ToList();
        if (others.Count > 0)
            text.Append($"  label=\"{string.Join("\\n", others.Select(one => words.Rule(one.Clause)))}\";\n");
        return text.Append("}\n").ToString();
    }

    static string PrintMarkdown(OrderReport report)
    {
        var (words, text) = (new OrderWords(report), new StringBuilder());
        text.Append($"{report.Safe:N0} of {report.Graph.Rules.Count:N0} orders of ");
        text.Append($"`{report.System.Processes[report.Process].Group}` are safe in `{report.System}`.\n\n");
        if (report.Constraints.IsEmpty)
            return text.ToString();
        text.Append("| every safe order has | otherwise | after |\n|---|---|---|\n");
        foreach (var constraint in report.Constraints)
        {
            var race = constraint.Race;
            text.Append($"| {words.Rule(constraint.Clause)} | {race?.Property.Name} | ");
            text.Append($"{(race is null ? "" : OrderText.LengthOf(race))} |\n");
        }
        return text.ToString();
    }

    /// <summary>The property that is violated otherwise, and when.</summary>
    public static string Race(OrderConstraint constraint) =>
        constraint.Race is { } race ? $"{race.Property} {OrderText.LengthOf(race)}" : "";
}
