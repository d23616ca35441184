using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Quiesce.Tests.Repository;

namespace Quiesce.Tests.Cli;

/// <summary>
/// <c>docs/quiesce.schema.json</c>, taken strictly: users may meet members that were added since, here each must be
/// described.
/// </summary>
static class ReportSchema
{
    static readonly Lazy<JsonSchema> Strict = new(() =>
    {
        var text = JsonNode.Parse(File.ReadAllText(Path.Combine(Checkout.Root, "docs", "quiesce.schema.json")))!;
        Close(text);
        return JsonSchema.FromText(text.ToJsonString());
    });

    static void Close(JsonNode? node)
    {
        if (node is JsonArray array)
            foreach (var item in array)
                Close(item);
        if (node is not JsonObject members)
            return;
        foreach (var (_, value) in members)
            Close(value);
        // A property that is called properties is an object of schemas, too: nothing else has both.
        if (members.ContainsKey("properties") && members.ContainsKey("required"))
            members["additionalProperties"] = false;
    }

    /// <summary>The commands that it describes.</summary>
    public static IEnumerable<string> Commands =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Checkout.Root, "docs", "quiesce.schema.json")))!["oneOf"]!.AsArray()
            .Select(one => ((string)one!["$ref"]!).Split('/')[^1]);

    /// <summary>Asserts that an object is as described.</summary>
    public static void Check(string json)
    {
        using var report = JsonDocument.Parse(json);
        var command = report.RootElement.GetProperty("command").GetString();
        var part = $"/oneOf/{Commands.ToList().IndexOf(command!)}/";
        var answer = Strict.Value.Evaluate(
            report.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(answer.IsValid, string.Join('\n', (answer.Details ?? [])
            .Where(detail => detail.Errors is not null
                && $"{detail.EvaluationPath}".StartsWith(part, StringComparison.Ordinal))
            .Select(detail => $"{detail.InstanceLocation} {detail.EvaluationPath}: {string.Join(' ', detail.Errors!.Values)}")
            .Take(20).Prepend($"The report of {command} is not as docs/quiesce.schema.json says:")));
    }
}
