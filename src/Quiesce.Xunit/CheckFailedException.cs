namespace Quiesce.Xunit;

/// <summary>
/// What a test claims of a protocol is not so, is not known, or makes no sense: the message says which, and draws the
/// trace if there is one.
/// </summary>
public sealed class CheckFailedException : Exception
{
    /// <summary>A sentence, and whatever explains it in the lines below.</summary>
    public CheckFailedException(string message, Exception? inner = null) : base(message, inner) { }
}
