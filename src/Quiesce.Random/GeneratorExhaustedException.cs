namespace Quiesce.Random;

/// <summary>Nothing that fits could be drawn. The message is a sentence.</summary>
public sealed class GeneratorExhaustedException(string message) : Exception(message);
