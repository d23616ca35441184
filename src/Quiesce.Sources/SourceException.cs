namespace Quiesce.Sources;

/// <summary>A source tree cannot be read as asked; the message is one sentence for the user.</summary>
public sealed class SourceException(string message) : Exception(message);
