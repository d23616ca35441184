namespace Quiesce.Language;

/// <summary>
/// A <c>Bool</c> beyond which the search does not go: a state where it is false is checked, and what comes after it is
/// left out. TLC's CONSTRAINT. What nothing decides is then unknown, and never holds.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ConstraintAttribute : Attribute;
