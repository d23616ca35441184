using Quiesce.Ir;

namespace Quiesce.Symbolic;

/// <summary>
/// Property-directed reachability: Spacer (Komuravelli, Gurfinkel, Chaki, CAV 2014), Z3's engine for Horn clauses. See
/// <see cref="InvariantRun"/> for what becomes of its answers.
/// </summary>
public static class Spacer
{
    /// <summary>Checks every property but liveness, which is Unknown: see <see cref="LivenessChecking"/>.</summary>
    /// <exception cref="Microsoft.Z3.Z3Exception">Z3 cannot be used.</exception>
    public static SymbolicReport Run(TransitionSystem system, SymbolicOptions? options = null) => InvariantRun.Run(
        EngineNames.Spacer,
        system,
        options ?? new SymbolicOptions(),
        (encoded, options, limits) => new SpacerQuery(encoded, options.Facts, limits));
}
