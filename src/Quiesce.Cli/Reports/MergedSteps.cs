using Quiesce.Cli.Console;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Explicit.Atomicity;
using Quiesce.Ir.Passes;

namespace Quiesce.Cli.Reports;

/// <summary>How many verdicts of a check rest on steps that do several things at once.</summary>
static class MergedSteps
{
    // All systems with a step taken apart together; beyond it only the steps that give a reason are looked at, or none.
    const long StatesMax = 200_000;

    /// <summary>Says it in a sentence; null where there is nothing to say.</summary>
    public static string? Sentence(EngineReport report, SearchOptions options)
    {
        // How many states it would take is not known where some stand for others.
        if (report.Search is not { IsComplete: true, IsReduced: false } search)
            return null;
        var system = search.System;
        if (!system.Constraints.IsEmpty || system.Actions.All(action => action.Effects.IsEmpty))
            return null;
        var places = SplitStep.Places(system).ToList();
        var withReason = places.Where(place => place.AtomicBy is not null).ToList();
        var looked = places.Count * search.Distinct <= StatesMax ? places
            : withReason.Count * search.Distinct <= StatesMax ? withReason
            : [];
        var audit = AtomicityAudit.Of(system, search.Verdicts, new AtomicityOptions
        {
            Search = options with { Threads = 1, Progress = null, Until = null, StatesMax = 0 },
            Only = looked.Contains,
        });
        var known = looked.Count - audit.Unknown.Length;
        var left = places.Count - known;
        var resting = audit.Findings.GroupBy(finding => finding.Property.Name)
            .Select(group => $"{group.Key} ({Reasons(group)})")
            .ToList();
        var count = Sentences.Count(search.Verdicts.Length, "verdict");
        var said = resting.Count == 0 ? null
            : $"{resting.Count} of {count} {(resting.Count == 1 ? "rests" : "rest")} on steps being one: "
                + $"{string.Join(", ", resting)}.";
        var open = left == 0 ? null
            : "Whether verdicts rest on steps being one was not looked at in "
                + $"{left} of {Sentences.Count(places.Count, "place")}: quiesce atomicity.";
        return said is null && open is null ? null : string.Join(' ', new[] { said, open }.OfType<string>());
    }

    static string Reasons(IEnumerable<AtomicityFinding> findings)
    {
        var places = findings.SelectMany(finding => finding.Places).ToList();
        var reasons = places.Select(place => place.AtomicBy).OfType<string>().Distinct().ToList();
        var silent = places.Where(place => place.AtomicBy is null).Select(place => place.Step).Distinct().ToList();
        return string.Join("; ", [
            .. reasons,
            .. silent.Count == 0 ? (string[])[] : [$"no reason given by {string.Join(", ", silent)}"],
        ]);
    }
}
