namespace Quiesce.Language;

/// <summary>A protocol class with a mistake, from which no protocol can be made.</summary>
/// <param name="Name">The name that the protocol would have.</param>
public sealed record BrokenProtocol(string Name, ModelException Mistake);
