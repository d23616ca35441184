using System.Runtime.CompilerServices;
using Quiesce.Ir;

namespace Quiesce.Language;

/// <summary>Gives a member of a spec its role and remembers where it stands.</summary>
[AttributeUsage(AttributeTargets.Property)]
public abstract class RoleAttribute : Attribute
{
    private protected RoleAttribute(PropertyKind kind, string file, int line)
    {
        Kind = kind;
        Location = new SourceLocation(file, line);
    }

    internal PropertyKind Kind { get; }

    internal SourceLocation Location { get; }
}

/// <summary>A <c>Bool</c> that is true in every reachable state.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class InvariantAttribute(
    [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : RoleAttribute(PropertyKind.Invariant, file, line);

/// <summary>A <c>Bool</c> that some reachable state makes true: the model is not vacuous.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ReachableAttribute(
    [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : RoleAttribute(PropertyKind.Reachable, file, line);

/// <summary>A <c>Bool</c> that helps to prove others: one conjunct of an inductive invariant.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LemmaAttribute(
    [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : RoleAttribute(PropertyKind.Lemma, file, line);

/// <summary>A <see cref="Temporal"/> formula that every fair behaviour satisfies.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class LivenessAttribute(
    [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    : RoleAttribute(PropertyKind.Liveness, file, line);

/// <summary>A <c>Bool</c> that restricts the initial states.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AssumeAttribute : Attribute;

/// <summary>The C code that a step, a procedure or a process stands for.</summary>
/// <param name="function">File and function: <c>fs/btrfs/disk-io.c:close_ctree</c>.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class KernelAttribute(string function) : Attribute
{
    internal string Function { get; } = function;
}

/// <summary>
/// Why the step is one although it does several things: a lock is held, it is one instruction, interrupts are off.
/// <c>quiesce atomicity</c> takes apart what does not say so, and looks whether all who touch the same say the same.
/// </summary>
/// <param name="by">
/// The name of the lock, or what else makes it one; the same name is the same lock. <c>one instruction</c> is none:
/// such a step touches one word, or calls one primitive.
/// </param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AtomicAttribute(string by) : Attribute
{
    internal string By { get; } = by;
}

/// <summary>Weak fairness of this one step, in every process instance that takes it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WeaklyFairAttribute : Attribute;

/// <summary>Strong fairness of this one step, in every process instance that takes it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StronglyFairAttribute : Attribute;
