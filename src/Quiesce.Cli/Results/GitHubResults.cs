using System.Text;

namespace Quiesce.Cli.Results;

/// <summary>
/// Results as commands to a GitHub workflow, which shows them at the lines of the spec: an error for what is not as it
/// should be, a warning for what is unknown; and a notice that counts them. See GitHub's "Workflow commands".
/// </summary>
static class GitHubResults
{
    public static string Print(IReadOnlyList<ResultCase> cases)
    {
        var text = new StringBuilder();
        foreach (var one in cases.Where(one => one.Kind != ResultKind.Pass))
        {
            var place = one.Location is { } location
                ? $"file={Property(ResultForms.FileOf(location))},line={location.Line}," : "";
            var drawn = ResultForms.Drawn(one.Trace);
            text.Append($"::{(one.Kind == ResultKind.Open ? "warning" : "error")} {place}")
                .Append($"title={Property($"{one.Suite} {one.Title}")}::")
                .Append(Message(drawn.Length > 0 ? $"{one.Message}\n{drawn.TrimEnd('\n')}" : one.Message))
                .Append('\n');
        }
        var passed = cases.Count(one => one.Kind == ResultKind.Pass);
        return text.Append($"::notice title=quiesce::{passed} of {cases.Count} results as they should be\n").ToString();
    }

    static string Message(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    static string Property(string text) => Message(text).Replace(":", "%3A").Replace(",", "%2C");
}
