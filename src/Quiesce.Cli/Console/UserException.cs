namespace Quiesce.Cli.Console;

/// <summary>Something only the user can put right: the message is a sentence in the user's terms.</summary>
/// <param name="exitCode">One of <see cref="ExitCode"/>.</param>
sealed class UserException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;

    /// <summary>The command line cannot be meant.</summary>
    public static UserException Usage(string message) => new(Console.ExitCode.Usage, message);

    /// <summary>Z3 is needed and not there.</summary>
    public static UserException Unavailable(string message) => new(Console.ExitCode.Unavailable, message);

    /// <summary>Something cannot be written, though it is named rightly.</summary>
    /// <param name="what">The subject of the sentence.</param>
    public static UserException Output(string what, IOException failure) =>
        new(Console.ExitCode.Output, $"{what} cannot be written: {FirstClause(failure.Message)}.");

    // The system's own words, without the name of the file behind them.
    static string FirstClause(string message) => message.Split(" : ")[0].TrimEnd('.');

    /// <summary>A file the user named has a mistake.</summary>
    public static UserException Input(string message) => new(Console.ExitCode.Input, message);
}
