namespace Quiesce.Language;

/// <summary>
/// A process that stands at this step may stay there for ever, and the system has terminated all the same, as at an end
/// label of Promela: it is no deadlock.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MayRestAttribute : Attribute;
