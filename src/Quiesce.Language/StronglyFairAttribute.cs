namespace Quiesce.Language;

/// <summary>Strong fairness of this one step, in every process instance that takes it.</summary>
/// <param name="together">
/// A name that several steps may have: strong fairness of taking any of them, whoever takes it, and not of each.
/// </param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class StronglyFairAttribute(string together = "") : Attribute
{
    internal string Together { get; } = together;
}
