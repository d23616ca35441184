namespace Quiesce.Language;

/// <summary>
/// Says that a step is only the spec's, none of the code that it describes: a changelog does not draw it.
/// </summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class InternalAttribute : Attribute;
