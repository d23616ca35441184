using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Symbolic.Claims;
using Quiesce.Symbolic.Encoding;

namespace Quiesce.Symbolic;

/// <summary>How far a symbolic engine may go, and with what means.</summary>
public sealed record SymbolicOptions
{
    /// <summary>
    /// Bounded model checking: the longest runs to look at, in steps. Null for no bound.
    /// </summary>
    public int? DepthMax { get; init; }

    /// <summary>
    /// The depth of the reachable set (in states, as an exhaustive search reports it), if it is known: bounded model
    /// checking is then complete after one step less. Otherwise it looks for the end of simple runs itself.
    /// </summary>
    public int? ReachableDepth { get; init; }

    /// <summary>Beyond it open properties are Unknown; null for none.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>
    /// How much of <see cref="TimeLimit"/> is used up before the engine begins: by other engines of the same run.
    /// </summary>
    public TimeSpan TimeUsed { get; init; }

    /// <summary>
    /// Bytes by which the memory of the process may grow while the engine runs; beyond it open properties are Unknown.
    /// It is looked at now and then, so that a little more may be taken. Null for no limit.
    /// </summary>
    public long? MemoryLimit { get; init; }

    /// <summary>Open properties become Unknown.</summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>Told of each question before it is asked, on the thread that asks.</summary>
    public IProgress<SymbolicProgress>? Progress { get; init; }

    /// <summary>
    /// Bounded model checking: of instances of a process that are in the same state, only the first takes a step, where
    /// it is shown that they can change places.
    /// </summary>
    public bool Symmetry { get; init; } = true;

    /// <summary>
    /// <see cref="LayerCheck"/>: of more states it does not ask how far away they are, which would take longer than
    /// bounded model checking.
    /// </summary>
    public int DistancesMax { get; init; } = 20_000;

    /// <summary>
    /// Invariants that are found are made small enough to read, which can take longer than to find them.
    /// </summary>
    public bool Minimise { get; init; } = true;

    /// <summary>
    /// Predicates that are an inductive invariant together: engines take them for granted.
    /// </summary>
    public ImmutableArray<Expr> Facts { get; init; } = [];

    internal PlantedFault Fault { get; init; }
}
