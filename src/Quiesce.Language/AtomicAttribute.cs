namespace Quiesce.Language;

/// <summary>
/// Why the step is atomic although it does several things: a lock is held, it is one instruction, interrupts are off.
/// <c>quiesce atomicity</c> splits other steps, and checks that every step that touches the same names the same reason.
/// </summary>
/// <param name="by">
/// The name of the lock, or another reason; the same name is the same lock. <c>one instruction</c> is no lock:
/// such a step touches one word, or calls one primitive.
/// </param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AtomicAttribute(string by) : Attribute
{
    internal string By { get; } = by;
}
