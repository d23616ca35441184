using System.Collections.Immutable;
using Quiesce.Cli.Expected;
using Quiesce.Explicit.Orders;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Cli.Reports;

/// <summary>The answer to a question for orders as a file keeps it: a line for each fact.</summary>
static class OrderRecord
{
    public static ImmutableArray<string> Of(OrderReport report)
    {
        var words = new OrderWords(report);
        string Cell(Verdict verdict) => $"{verdict.Property} {VerdictSummary.Of(verdict).Cell}";
        string Row(OrderConstraint constraint) =>
            words.Rule(constraint.Clause) + (constraint.Race is { } race ? $": {Cell(race)}" : "");
        var violated = report.Today.Where(verdict => verdict.Answer == Answer.Violated).Select(Cell).ToList();
        var lines = new List<string>
        {
            violated.Count == 0 ? "as it is: safe" : $"as it is: {string.Join(", ", violated)}",
        };
        lines.AddRange(report.AlwaysViolated.Select(verdict => $"every order: {verdict.Property}"));
        lines.AddRange(report.Conflict.Select(constraint => $"conflict: {Row(constraint)}"));
        if (!report.SetAside.IsEmpty)
            lines.Add($"without {string.Join(", ", report.SetAside.Select(verdict => verdict.Property.Name))}:");
        if (report.Nearest is { Changes: > 0 } nearest)
            lines.AddRange(nearest.Orders.Select(order => $"nearest: {words.Edit(order)}"));
        lines.AddRange(report.Constraints.Select(Row));
        lines.Add(FormattableString.Invariant($"{report.Safe} of {report.Graph.Rules.Count} orders are safe"));
        return [.. lines];
    }
}
