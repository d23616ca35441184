namespace Quiesce.Language;

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
