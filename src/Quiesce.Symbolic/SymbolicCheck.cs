using Quiesce.Ir;
using Quiesce.Symbolic.Bounded;
using Quiesce.Symbolic.Invariants;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic;

/// <summary>
/// Runs a symbolic engine on all properties of a system: properties of states first, then liveness.
/// </summary>
public static class SymbolicCheck
{
    /// <summary>What to install where Z3 cannot be used, in a sentence; null where it can.</summary>
    public static string? Missing() => Z3Availability.Problem;

    /// <summary>The version of Z3's library, where it can be used.</summary>
    /// <exception cref="Microsoft.Z3.Z3Exception">It cannot.</exception>
    public static string Z3Version => Microsoft.Z3.Version.ToString();

    /// <summary>Runs one of <see cref="EngineNames"/>; every property gets a verdict.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such engine.</exception>
    /// <exception cref="Microsoft.Z3.Z3Exception">Z3 cannot be used.</exception>
    public static SymbolicReport Run(string engine, TransitionSystem system, SymbolicOptions? options = null)
    {
        options ??= new SymbolicOptions();
        Func<TransitionSystem, SymbolicOptions, SymbolicReport> run = engine switch
        {
            EngineNames.BoundedModelChecking => BoundedModelChecking.Run,
            EngineNames.PropertyDirectedReachability => PropertyDirectedReachability.Run,
            _ => throw new ArgumentOutOfRangeException(nameof(engine), engine, "There is no such engine."),
        };
        var safety = run(system, options);
        if (!system.Properties.Any(property => property.Kind == PropertyKind.Liveness))
            return safety;
        var liveness = LivenessChecking.Run(
            run, system, options with { TimeUsed = options.TimeUsed + safety.Elapsed });
        return safety with
        {
            Verdicts =
            [
                .. safety.Verdicts.Select(verdict =>
                    liveness.Verdicts.FirstOrDefault(other => other.Property == verdict.Property) ?? verdict),
            ],
            StopReason = safety.StopReason ?? liveness.StopReason,
            Elapsed = safety.Elapsed + liveness.Elapsed,
        };
    }
}
