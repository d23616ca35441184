namespace Quiesce.Logs.Reading;

/// <summary>The input is no log that can be read; the message is a predicate: <c>is empty</c>.</summary>
public sealed class LogException(string message) : Exception(message);
