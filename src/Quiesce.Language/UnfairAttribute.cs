namespace Quiesce.Language;

/// <summary>
/// The fairness of its process leaves this step out: the process is fair in all its steps but this one. Where it can
/// take no other, it may stay.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnfairAttribute : Attribute;
