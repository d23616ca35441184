namespace FsCheck.Xunit;

/// <summary>A property was falsified, its arguments were exhausted, or it could not be checked.</summary>
public class PropertyFailedException : Exception
{
    /// <summary>A result in FsCheck's words.</summary>
    public PropertyFailedException(TestResult testResult)
        : base(Environment.NewLine + Runner.onFinishedToString("", testResult))
    {
    }

    /// <summary>A message, and what the property or a generator threw.</summary>
    public PropertyFailedException(string userMessage, Exception? innerException)
        : base(userMessage, innerException)
    {
    }
}
