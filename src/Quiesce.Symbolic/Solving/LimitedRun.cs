using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Symbolic.Solving;

/// <summary>
/// One run of a symbolic engine. It may be stopped at any query; verdicts found until then count.
/// </summary>
internal interface ISymbolicRun
{
    /// <summary>Decides what it can.</summary>
    /// <exception cref="SymbolicLimitException">A limit was reached.</exception>
    void Run();

    /// <summary>The verdict on a property, if there is one yet.</summary>
    Verdict? VerdictOn(Property property);

    /// <summary>Why a property is open although no limit was reached, a clause.</summary>
    string WhyOpen(Property property);

    /// <summary>As <see cref="SymbolicReport.Depth"/>.</summary>
    int Depth { get; }

    /// <summary>As <see cref="Evidence.Bound.Depth"/>, for an open property.</summary>
    int CheckedDepth(Property property) => 0;
}

/// <summary>Runs a symbolic engine under limits and makes its report, however it ends.</summary>
internal static class LimitedRun
{
    /// <summary>Runs an engine on a system; every property gets a verdict.</summary>
    /// <param name="engine">One of <see cref="EngineNames"/>.</param>
    /// <param name="create">Creates the run.</param>
    public static SymbolicReport Of(
        string engine,
        TransitionSystem system,
        SymbolicOptions? options,
        Func<SymbolicOptions, Limits, ISymbolicRun> create)
    {
        options ??= new SymbolicOptions();
        var limits = new Limits(options, engine);
        var run = create(options, limits);
        using var resources = run as IDisposable;
        string? stopReason = null;
        try
        {
            run.Run();
        }
        catch (SymbolicLimitException limit)
        {
            stopReason = limit.Message;
        }
        return new SymbolicReport
        {
            System = system,
            Engine = engine,
            Verdicts =
            [
                .. system.Properties.Select(property => run.VerdictOn(property) ?? new Verdict(
                    property,
                    Answer.Unknown,
                    new Evidence.Bound(stopReason ?? run.WhyOpen(property), 0, run.CheckedDepth(property)))),
            ],
            Depth = run.Depth,
            StopReason = stopReason,
            Elapsed = limits.Elapsed,
        };
    }
}
