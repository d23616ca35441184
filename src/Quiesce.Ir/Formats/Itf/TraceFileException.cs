namespace Quiesce.Ir.Formats.Itf;

/// <summary>
/// A file is not a trace of Quiesce, or not of the system it names; the message is one sentence that says why.
/// </summary>
public sealed class TraceFileException : Exception
{
    public TraceFileException(string message) : base(message) { }

    public TraceFileException(string message, Exception inner) : base(message, inner) { }
}
