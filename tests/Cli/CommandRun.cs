using Quiesce.Cli;
using Quiesce.Cli.Console;

namespace Quiesce.Tests.Cli;

/// <summary>A command line of the tool, run in this process.</summary>
sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static CommandRun Of(params string[] arguments) => Of(new CancellationToken(), arguments);

    /// <summary>With Ctrl-C pressed when the token says so.</summary>
    public static CommandRun Of(CancellationToken interrupted, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var session = new Session(new Terminal(output, error), Interrupted: interrupted);
        var exitCode = Tool.Run(arguments, session);
        // Whatever a test asks, other programs read it.
        if (arguments.Contains("--json") && output.ToString().StartsWith('{'))
            ReportSchema.Check(output.ToString());
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>On a terminal that understands escapes.</summary>
    public static CommandRun OnTerminal(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(output, error, isTerminal: true, errorIsTerminal: true, width: 80);
        var exitCode = Tool.Run(arguments, new Session(terminal));
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>Asserts that it ends well; it itself.</summary>
    public CommandRun Succeeds()
    {
        Assert.True(ExitCode == Quiesce.Cli.Console.ExitCode.AsExpected, $"It ends with {ExitCode}.\n{Output}\n{Error}");
        return this;
    }

    /// <summary>Asserts a failure of the user's: one sentence on the error output, nothing anywhere else.</summary>
    public void Complains(int exitCode, string sentence)
    {
        Assert.Equal(sentence, Error.TrimEnd('\n'));
        Assert.Equal("", Output);
        Assert.Equal(exitCode, ExitCode);
    }
}
