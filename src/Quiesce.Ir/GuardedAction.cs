using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>
/// One assignment of an action: <c>variable' = value</c>, or <c>variable[index]' = value</c>. All right sides and
/// indices see the old state; two updates of one array act in order, as <c>[f EXCEPT ![i] = a, ![j] = b]</c> does.
/// </summary>
/// <param name="Access">Matters under a weak memory model only.</param>
public sealed record Update(Variable Variable, Expr? Index, Expr Value, Access Access = Access.Store);

/// <summary>
/// A condition that must hold whenever its action is enabled: <c>BugOn</c> and <c>Assert</c> inside
/// a step. One that stands before a wait must hold as soon as control stands there, and as long as it waits, too: of
/// that an observer takes care (<see cref="TransitionSystem.Observers"/>).
/// </summary>
/// <param name="Property">The name of the <see cref="PropertyKind.Assertion"/> it belongs to.</param>
/// <param name="Condition">Over the old state.</param>
/// <param name="Sentence">What it means when the condition is false.</param>
public sealed record Assertion(
    string Property,
    Expr Condition,
    string? Sentence = null,
    SourceLocation? Location = null);

/// <summary>
/// One instance of a process: a thread of control and a lane of a trace. A process that has no program counter
/// performs any of its enabled actions, for ever, and is never waited for.
/// </summary>
public sealed record Process
{
    /// <summary>The lane's title: <c>Umount</c>, or <c>Worker0</c> where there are several instances.</summary>
    public required string Name { get; init; }

    /// <summary>The name in the spec, shared by all instances: <c>Worker</c>.</summary>
    public required string Group { get; init; }

    /// <summary>From 0 within the group.</summary>
    public int Instance { get; init; }

    /// <summary>
    /// Its values name the positions (<c>FlushWorkers</c>, <c>DeleteUnusedBgs.Pop</c>, <c>Done</c>); a scalar, or an
    /// array over the group's instances. Null for a process without control flow.
    /// </summary>
    public Variable? ProgramCounter { get; init; }

    /// <summary>Its first position is a place to end at, too: it waits there for others to want something.</summary>
    public bool IsService { get; init; }

    /// <summary>The sentence of its declaration, if any.</summary>
    public string? Sentence { get; init; }

    public SourceLocation? Location { get; init; }

    /// <summary>The value of the program counter, as an expression.</summary>
    public Expr? Position => ProgramCounter switch
    {
        null => null,
        { Length: null } scalar => Expr.Read(scalar),
        var array => Expr.Read(array, Expr.Int(Instance)),
    };

    public override string ToString() => Name;
}

/// <summary>
/// An atomic step of one process instance: when the guard holds, all updates happen at once and every variable
/// without one keeps its value. An enabled action that changes nothing is a stuttering step: it counts as
/// enabled (so it is no deadlock) but not as progress (fairness ignores it), as in TLA+.
/// </summary>
public sealed record GuardedAction
{
    /// <summary>The step's name, with the values chosen in it: <c>QueueIput</c>, <c>EvictOne(1)</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Where the step stands in its process: a member of the program counter's domain.</summary>
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
    /// What the step does, in the order of its text; empty where nobody has said. The rest is what it comes to.
    /// </summary>
    public ImmutableArray<Effect> Effects { get; init; } = [];

    /// <summary>
    /// What makes the step one, where something does: the name of a lock, of an instruction, of a section with
    /// interrupts off.
    /// </summary>
    public string? AtomicBy { get; init; }

    /// <summary>
    /// It only looks, as one of <see cref="TransitionSystem.Observers"/>: it has no updates and no successor.
    /// </summary>
    public bool IsObserver { get; init; }

    /// <summary>
    /// Place in <see cref="TransitionSystem.Actions"/>, or behind them that of an observer; set by <see
    /// cref="SystemBuilder"/>.
    /// </summary>
    public int Index { get; init; } = -1;

    public override string ToString() => Name;
}

public enum FairnessStrength
{
    /// <summary>If it stays enabled for ever, it happens infinitely often.</summary>
    Weak,
    /// <summary>If it is enabled infinitely often, it happens infinitely often.</summary>
    Strong,
}

/// <summary>
/// A fairness condition: WF or SF of the disjunction of some actions. As in TLA+, only occurrences that change
/// the state count, both for "enabled" and for "happens". One that would break the type invariant counts for "enabled",
/// and never happens.
/// </summary>
/// <param name="Name">The process or step it was declared for.</param>
/// <param name="Actions">Places in <see cref="TransitionSystem.Actions"/>, ascending.</param>
public sealed record Fairness(string Name, FairnessStrength Strength, ImmutableArray<int> Actions);
