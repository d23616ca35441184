using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Cli;

/// <summary>
/// The exhaustive engine behind a second look: nothing it reports is shown before <see cref="Audit"/> has passed it.
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
        Audit.Check(report.Verdicts, report.IsComplete);
        return report;
    }
}
