using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Random;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Engines;

/// <summary>
/// One engine behind a second look: no report leaves this place before <see cref="Audit"/> has passed its verdicts.
/// All of these throw an <see cref="InvalidOperationException"/> where the engine contradicts itself or the
/// interpreter.
/// </summary>
public static class Audited
{
    /// <summary>An exhaustive search.</summary>
    public static SearchReport Search(TransitionSystem system, SearchOptions options)
    {
        var report = ExhaustiveSearch.Run(system, options);
        Audit.Check(report.Verdicts, report.IsComplete);
        return report;
    }

    /// <summary>Random runs.</summary>
    /// <exception cref="GeneratorExhaustedException">No initial state could be drawn.</exception>
    public static RandomReport Random(TransitionSystem system, RandomOptions options)
    {
        var report = RandomRuns.Run(system, options);
        Audit.Check(report.Verdicts);
        return report;
    }

    /// <summary>A symbolic engine of <see cref="EngineCatalog.Symbolic"/>.</summary>
    public static SymbolicReport Symbolic(string engine, TransitionSystem system, SymbolicOptions options) =>
        Symbolic(() => SymbolicCheck.Run(engine, system, options));

    /// <summary>Whatever makes a symbolic report.</summary>
    public static SymbolicReport Symbolic(Func<SymbolicReport> engine)
    {
        var report = engine();
        Audit.Check(report.Verdicts);
        return report;
    }
}
