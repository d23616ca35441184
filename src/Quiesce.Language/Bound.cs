namespace Quiesce.Language;

/// <summary>
/// A constructor parameter that is not the patch: an <c>int</c>, a <c>bool</c> or an enum with a
/// default value.
/// </summary>
/// <param name="Default">The default as the user would type it; null if there is none.</param>
/// <param name="Type">Its type in words: "a whole number", "true or false", or the members.</param>
public sealed record Bound(string Name, string? Default, string Type);
