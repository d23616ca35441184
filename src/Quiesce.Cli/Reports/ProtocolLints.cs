using System.Collections.Immutable;
using Quiesce.Cli.Console;
using Quiesce.Explicit;
using Quiesce.Ir;

namespace Quiesce.Cli.Reports;

/// <summary>What is suspicious about a protocol as a whole: said of all its variants, and no verdict.</summary>
static class ProtocolLints
{
    /// <param name="variants">The systems of all variants, with the same bounds.</param>
    /// <param name="reports">What a search found of them, if it is to be said here.</param>
    public static ImmutableArray<string> Of(
        IReadOnlyList<TransitionSystem> variants, IReadOnlyList<SearchReport>? reports = null) =>
        [.. Lints.Of(variants), .. reports is null ? [] : NeverDone(reports)];

    public static void Write(Terminal terminal, IReadOnlyCollection<string> lints, string where = "")
    {
        foreach (var lint in lints)
        {
            var indent = "";
            foreach (var line in terminal.Wrap($"suspicious{where}: {lint}", indent: 4))
            {
                terminal.WriteLine(indent + line, Styles.Warning);
                indent = "    ";
            }
        }
    }

    // A step that one variant cannot take may be what the patch is about; one that no variant takes is dead.
    static IEnumerable<string> NeverDone(IReadOnlyList<SearchReport> reports)
    {
        var never = reports.Select(report => Coverage.NeverEnabled(report).ToHashSet()).ToList();
        var steps = reports.Select(report => report.System.Actions
            .Select(action => $"{report.System.Processes[action.Process].Group}.{action.Step}").ToHashSet()).ToList();
        foreach (var step in steps.SelectMany(one => one).Distinct())
            if (steps.Zip(never).All(pair => !pair.First.Contains(step) || pair.Second.Contains(step)))
                yield return $"no variant ever enables {step}";
        foreach (var property in reports.SelectMany(report => report.NeverTriggered.Select(one => one.Name)).Distinct())
            if (reports.All(report => report.System.FindProperty(property) is not { } own
                || report.NeverTriggered.Contains(own)))
                yield return $"{property} says nothing, what it speaks of never happens in any variant";
    }
}
