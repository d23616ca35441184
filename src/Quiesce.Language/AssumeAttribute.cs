namespace Quiesce.Language;

/// <summary>A <c>Bool</c> that restricts the initial states.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AssumeAttribute : Attribute;
