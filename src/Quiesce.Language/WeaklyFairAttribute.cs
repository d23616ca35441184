namespace Quiesce.Language;

/// <summary>Weak fairness of this one step, in every process instance that takes it.</summary>
/// <param name="together">
/// A name that several steps may have: weak fairness of taking any of them, whoever takes it, and not of each.
/// </param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WeaklyFairAttribute(string together = "") : Attribute
{
    internal string Together { get; } = together;
}
