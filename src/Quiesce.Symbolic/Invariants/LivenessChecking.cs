using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Invariants;

/// <summary>
/// Liveness for engines that check only states: they run on the product of <see cref="LivenessToSafety"/>.
/// </summary>
internal static class LivenessChecking
{
    /// <summary>Runs an engine on a system's liveness properties.</summary>
    public static SymbolicReport Run(
        Func<TransitionSystem, SymbolicOptions, SymbolicReport> engine,
        TransitionSystem system,
        SymbolicOptions options) => Run(engine, LivenessToSafety.Apply(system), options);

    /// <summary>The same for a product that has been made.</summary>
    public static SymbolicReport Run(
        Func<TransitionSystem, SymbolicOptions, SymbolicReport> engine,
        LivenessToSafety pass,
        SymbolicOptions options)
    {
        // The product takes one step more, to remember where the loop begins; its reachable depth differs.
        var report = engine(pass.System, options with { ReachableDepth = null, DepthMax = options.DepthMax + 1 });
        return report with
        {
            System = pass.Original,
            Verdicts = [.. report.Verdicts.Select(verdict => ToOriginal(verdict, pass))],
        };
    }

    static Verdict ToOriginal(Verdict verdict, LivenessToSafety pass) => new(
        pass.Original.FindProperty(verdict.Property.Name)!,
        verdict.Answer,
        verdict.Evidence switch
        {
            Evidence.Run(var trace) => new Evidence.Run(Replay.Checked(pass.ToLasso(trace))),
            Evidence.Bound bound => bound with { Depth = Math.Max(bound.Depth - 1, 0) },
            var evidence => evidence,
        });

}
