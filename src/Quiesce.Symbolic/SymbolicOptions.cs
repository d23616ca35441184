using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Symbolic.Claims;
using Quiesce.Symbolic.Encoding;

namespace Quiesce.Symbolic;

/// <summary>Limits and switches of a symbolic engine.</summary>
public sealed record SymbolicOptions
{
    /// <summary>
    /// Bounded model checking: the length of the longest runs to check, in steps. Null for no bound.
    /// </summary>
    public int? DepthMax { get; init; }

    /// <summary>
    /// The depth of the reachable set (in states, as an exhaustive search reports it), if it is known: bounded model
    /// checking is then complete at one step less. Without it, it checks for the longest simple run itself.
    /// </summary>
    public int? ReachableDepth { get; init; }

    /// <summary>After it open properties are Unknown; null for none.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>
    /// How much of <see cref="TimeLimit"/> is used up before the engine begins: by other engines of the same run.
    /// </summary>
    public TimeSpan TimeUsed { get; init; }

    /// <summary>
    /// Bytes by which the memory of the process may grow while the engine runs; beyond it open properties are Unknown.
    /// It is polled, so that a little more may be used. Null for no limit.
    /// </summary>
    public long? MemoryLimit { get; init; }

    /// <summary>Open properties become Unknown.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Gets each query before it is made, on the thread that makes it.</summary>
    public IProgress<SymbolicProgress>? Progress { get; init; }

    /// <summary>
    /// Bounded model checking: of instances of a process that are in the same state and proved to be exchangeable, only
    /// the first takes a step.
    /// </summary>
    public bool Symmetry { get; init; } = true;

    /// <summary>
    /// <see cref="LayerCheck"/>: for more states than this, distances are not checked, since that would take longer
    /// than bounded model checking.
    /// </summary>
    public int DistancesMax { get; init; } = 20_000;

    /// <summary>
    /// Make invariants small enough to read, which can take longer than to find them.
    /// </summary>
    public bool Minimise { get; init; } = true;

    /// <summary>
    /// Conjuncts of an inductive invariant, which engines assume.
    /// </summary>
    public ImmutableArray<Expr> Facts { get; init; } = [];

    internal PlantedFault Fault { get; init; }
}
