namespace Quiesce.Random;

/// <summary>Random draws met no suitable value. The message is a sentence.</summary>
public sealed class GeneratorExhaustedException(string message) : Exception(message);
