using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>
/// An atomic step of one process instance: when the guard holds, all updates happen at once and every variable
/// without one keeps its value. An enabled action that changes nothing is a stuttering step: it counts as
/// enabled (so it is no deadlock) but not as progress (fairness ignores it), as in TLA+.
/// </summary>
public sealed record GuardedAction
{
    /// <summary>The step's name, with the values chosen in it: <c>QueueIput</c>, <c>EvictOne(1)</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The position of the step in its process: a member of the program counter's domain.</summary>
    public required string Step { get; init; }

    /// <summary>Place in <see cref="TransitionSystem.Processes"/>.</summary>
    public required int Process { get; init; }

    public required Expr Guard { get; init; }

    public required ImmutableArray<Update> Updates { get; init; }

    public ImmutableArray<Assertion> Assertions { get; init; } = [];

    public SourceLocation? Location { get; init; }

    /// <summary>A memory barrier before everything else that the step does.</summary>
    public MemoryFence Fence { get; init; }

    /// <summary>
    /// Places of other processes in <see cref="TransitionSystem.Processes"/>, on whose processors there is a full
    /// barrier, too. Matters under a weak memory model only.
    /// </summary>
    public ImmutableArray<int> FencedProcesses { get; init; } = [];

    /// <summary>The C code it stands for: <c>fs/btrfs/disk-io.c:close_ctree</c>.</summary>
    public string? Kernel { get; init; }

    /// <summary>
    /// What C calls it, where a primitive takes the step: <c>synchronize_rcu()</c>; null for the steps of a spec, whose
    /// margins say it.
    /// </summary>
    public string? Call { get; init; }

    /// <summary>
    /// The effects of the step in program order; empty if they are not known. The guard and updates compose them.
    /// </summary>
    public ImmutableArray<Effect> Effects { get; init; } = [];

    /// <summary>
    /// What makes the step atomic, if anything does: the name of a lock, of an instruction, of a section with
    /// interrupts off.
    /// </summary>
    public string? AtomicBy { get; init; }

    /// <summary>
    /// The step is only the spec's, none of the code: drawings in the words of the kernel leave it out.
    /// </summary>
    public bool IsInternal { get; init; }

    /// <summary>
    /// It is one of <see cref="TransitionSystem.Observers"/>: it only checks, and has no updates and no successor.
    /// </summary>
    public bool IsObserver { get; init; }

    /// <summary>
    /// Index in <see cref="TransitionSystem.Actions"/>, or for an observer, after them; set by <see
    /// cref="SystemBuilder"/>.
    /// </summary>
    public int Index { get; init; } = -1;

    public override string ToString() => Name;
}
