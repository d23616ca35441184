using System.Text.Json.Nodes;
using Quiesce.Cli.Expected;
using Quiesce.Engines;
using Quiesce.Explicit.Orders;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Cli.Reports;

/// <summary>What <c>quiesce order --json</c> prints.</summary>
static class OrderJson
{
    /// <param name="samples">Null if nobody asked.</param>
    public static JsonObject Of(OrderReport report, OrderSamples? samples)
    {
        var words = new OrderWords(report);
        JsonArray Order(IEnumerable<int> order) => [.. order.Select(item => (JsonNode)words.Item(item))];
        JsonNode Constraint(OrderConstraint constraint) => new JsonObject
        {
            ["rule"] = words.Rule(constraint.Clause),
            ["forbidden"] = new JsonArray([.. constraint.Clause.Forbidden.Select(pair =>
                (JsonNode)new JsonArray(words.Item(pair.First), words.Item(pair.Second)))]),
            ["order"] = Order(constraint.Order),
            ["race"] = constraint.Race is { } race ? Verdict(race) : null,
        };
        JsonArray Constraints(IEnumerable<OrderConstraint> some) => [.. some.Select(Constraint)];
        return new JsonObject
        {
            ["exitCode"] = OrderText.ExitCodeOf(report),
            ["protocol"] = report.System.Name,
            ["variant"] = JsonReport.Variant(report.System),
            ["bounds"] = JsonReport.Bounds(report.System),
            ["process"] = report.System.Processes[report.Process].Group,
            ["items"] = Order(Enumerable.Range(0, report.Items.Length)),
            ["isSafe"] = report.IsTodaySafe,
            ["properties"] = new JsonArray([.. report.Today.Select(Verdict)]),
            ["alwaysViolated"] = new JsonArray([.. report.AlwaysViolated.Select(Verdict)]),
            ["conflict"] = Constraints(report.Conflict),
            ["setAside"] = new JsonArray([.. report.SetAside.Select(Verdict)]),
            ["orders"] = report.Graph.Rules.Count.ToString(),
            ["safe"] = report.Safe.ToString(),
            ["isDecided"] = report.IsDecided,
            ["isComplete"] = report.StopReason is null,
            ["stopReason"] = report.StopReason,
            ["changes"] = report.Nearest?.Changes,
            ["nearest"] = new JsonArray([.. (report.Nearest?.Orders ?? []).Select(order => (JsonNode)new JsonObject
            {
                ["order"] = Order(order),
                ["edit"] = words.Edit(order),
            })]),
            ["areExact"] = report.AreExact,
            ["constraints"] = Constraints(report.Constraints),
            ["certified"] = samples is null ? null : new JsonObject
            {
                ["searched"] = samples.Searched,
                ["confirmed"] = samples.Confirmed,
                ["open"] = samples.Open,
                ["conflicts"] = new JsonArray([.. samples.Conflicts.Select(sentence => (JsonNode)sentence)]),
            },
            ["states"] = report.States,
            ["seconds"] = report.Elapsed.TotalSeconds,
        };
    }

    static JsonNode Verdict(Verdict verdict)
    {
        var summary = VerdictSummary.Of(verdict);
        return new JsonObject
        {
            ["property"] = verdict.Property.Name,
            ["verdict"] = summary.Word,
            ["steps"] = summary.Steps,
            ["loop"] = summary.Loop,
        };
    }
}
