namespace Quiesce.Language;

/// <summary>Weak fairness of this one step, in every process instance that takes it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WeaklyFairAttribute : Attribute;
