namespace Quiesce.Language;

/// <summary>A protocol class that no protocol can be made of.</summary>
/// <param name="Name">What the protocol would be called.</param>
public sealed record BrokenProtocol(string Name, ModelException Mistake);
