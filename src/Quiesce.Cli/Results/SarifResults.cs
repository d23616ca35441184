using System.Text.Json.Nodes;
using Quiesce.Cli.Reports;
using Quiesce.Cli.Specs;
using Quiesce.Ir;

namespace Quiesce.Cli.Results;

/// <summary>
/// Results as SARIF 2.1.0 (OASIS), which code scanning reads. A rule is a property of a protocol. A counterexample is a
/// code flow: a thread flow for each process, whose execution order is the order of the trace.
/// </summary>
static class SarifResults
{
    public static string Print(IReadOnlyList<ResultCase> cases)
    {
        var rules = cases.GroupBy(RuleOf).ToList();
        var places = rules.Select((rule, place) => (rule.Key, place))
            .ToDictionary(pair => pair.Key, pair => pair.place);
        return JsonReport.Text(new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "quiesce",
                        ["version"] = Spec.Version,
                        ["rules"] = new JsonArray([.. rules.Select(rule => Rule(rule.Key, rule.First()))]),
                    },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. cases.Select(one => Result(one, places[RuleOf(one)]))]),
            }),
        });
    }

    static string RuleOf(ResultCase one) => $"{one.Suite}/{one.Name}";

    static JsonObject Rule(string id, ResultCase one) => new()
    {
        ["id"] = id,
        ["name"] = one.Name,
        ["shortDescription"] = new JsonObject
        {
            ["text"] = one.Trace?.Property.Sentence ?? $"{one.Name} of {one.Suite}",
        },
    };

    static JsonObject Result(ResultCase one, int rule)
    {
        var result = new JsonObject
        {
            ["ruleId"] = RuleOf(one),
            ["ruleIndex"] = rule,
            ["kind"] = one.Kind switch
            {
                ResultKind.Pass => "pass",
                ResultKind.Open => "open",
                ResultKind.Fail or ResultKind.Error => "fail",
                _ => throw new ArgumentOutOfRangeException(nameof(one)),
            },
            ["level"] = one.Kind is ResultKind.Fail or ResultKind.Error ? "error" : "none",
            ["message"] = new JsonObject { ["text"] = Message(one) },
            ["partialFingerprints"] = new JsonObject { ["question/v1"] = $"{one.Suite} {one.Title}" },
        };
        if (one.Location is { } location)
            result["locations"] = new JsonArray(Location(location));
        if (one.Trace is { } trace && one.Kind is ResultKind.Fail or ResultKind.Error)
            result["codeFlows"] = new JsonArray(CodeFlow(one.Trace!));
        return result;
    }

    static string Message(ResultCase one)
    {
        var drawn = one.Kind == ResultKind.Pass ? "" : ResultForms.Drawn(one.Trace);
        return $"{one.Title}: {one.Message}{(drawn.Length > 0 ? $"\n{drawn}" : "")}";
    }

    static JsonObject Location(SourceLocation location)
    {
        var physical = new JsonObject
        {
            ["artifactLocation"] = new JsonObject { ["uri"] = UriOf(location) },
        };
        if (location.Line > 0)
            physical["region"] = new JsonObject { ["startLine"] = location.Line };
        return new JsonObject { ["physicalLocation"] = physical };
    }

    static string UriOf(SourceLocation location) =>
        string.Join('/', ResultForms.FileOf(location).Split('/').Select(Uri.EscapeDataString));

    static JsonObject CodeFlow(Trace trace)
    {
        var steps = trace.Actions.Select((action, order) => (action, order)).ToLookup(step => step.action.Process);
        return new JsonObject
        {
            ["threadFlows"] = new JsonArray([.. trace.System.Processes.Select((process, lane) => (process, lane))
                .Where(pair => steps[pair.lane].Any())
                .Select(pair => new JsonObject
                {
                    ["id"] = pair.process.Name,
                    ["locations"] = new JsonArray([.. steps[pair.lane].Select(step => Step(step.action, step.order))]),
                })]),
        };
    }

    static JsonObject Step(GuardedAction action, int order)
    {
        var location = action.Location is { } place ? Location(place) : [];
        location["message"] = new JsonObject { ["text"] = action.Name };
        return new JsonObject { ["location"] = location, ["executionOrder"] = order + 1 };
    }
}
