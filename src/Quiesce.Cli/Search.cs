using Quiesce.Explicit;
using Quiesce.Ir;

namespace Quiesce.Cli;

/// <summary>
/// The exhaustive engine behind a second look: nothing it reports is shown unless its evidence supports it and the
/// reference interpreter replays its traces.
/// </summary>
static class Search
{
    /// <summary>Searches, and shows on the terminal how it gets on.</summary>
    /// <exception cref="InvalidOperationException">The engine contradicts itself or the interpreter.</exception>
    public static SearchReport Run(TransitionSystem system, SearchOptions options, Terminal terminal)
    {
        using var progress = new ProgressLine(terminal, system.ToString());
        return Run(system, options with { Progress = progress });
    }

    /// <summary>Searches in silence.</summary>
    /// <exception cref="InvalidOperationException">The engine contradicts itself or the interpreter.</exception>
    public static SearchReport Run(TransitionSystem system, SearchOptions options)
    {
        var report = ExhaustiveSearch.Run(system, options);
        Audit(report);
        return report;
    }

    /// <summary>Looks for a verdict whose evidence does not support it.</summary>
    /// <exception cref="InvalidOperationException">There is one.</exception>
    public static void Audit(SearchReport report)
    {
        Audit(report.Verdicts);
        foreach (var verdict in report.Verdicts)
            if (verdict.Evidence is Evidence.ReachableSet && !report.IsComplete)
                throw new InvalidOperationException($"{verdict.Property} was decided by a search that ended early.");
    }

    /// <summary>The same for the verdicts of any engine.</summary>
    /// <exception cref="InvalidOperationException">There is one.</exception>
    public static void Audit(IEnumerable<Verdict> verdicts)
    {
        foreach (var verdict in verdicts)
        {
            // Throws where the evidence is of the wrong kind.
            _ = VerdictSummary.Of(verdict);
            if (verdict.Trace is { } trace)
                Audit(trace, verdict.Property);
        }
    }

    static void Audit(Trace trace, Property property)
    {
        if (trace.Property != property)
            throw new InvalidOperationException($"The trace for {property} is one for {trace.Property}.");
        if (Replay.Check(trace) is { } divergence)
            throw new InvalidOperationException(
                $"The trace for {property} does not replay: step {divergence.Step}: {divergence.Sentence}");
    }
}
