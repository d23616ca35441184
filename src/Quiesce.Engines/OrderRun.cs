using Quiesce.Explicit.Orders;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Engines;

/// <summary>The orders of a process's list, behind a second look.</summary>
public static class OrderRun
{
    /// <inheritdoc cref="OrderAnalysis.Of"/>
    /// <exception cref="InvalidOperationException">The engine contradicts itself or the interpreter.</exception>
    public static OrderReport Of(
        TransitionSystem system, int process, IReadOnlySet<string>? properties, OrderOptions options)
    {
        var report = OrderAnalysis.Of(system, process, properties, options);
        Audit.Check(report.Today);
        Audit.Check(report.SetAside);
        Audit.Check(report.Conflict.Concat(report.Constraints).Select(constraint => constraint.Race).OfType<Verdict>());
        return report;
    }
}
