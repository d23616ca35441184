using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Quiesce.Cli.Console;

namespace Quiesce.Cli.Commands;

/// <summary>The usual help, then examples; for the tool itself also the exit codes.</summary>
sealed class TeachingHelp(HelpAction usual) : SynchronousCommandLineAction
{
    // --help works without the required arguments.
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        output.Write(UsualHelp(parseResult));
        switch (parseResult.CommandResult.Command)
        {
            case ToolCommand command:
                output.Write(Examples(command.Examples));
                if (command.Notes is { } notes)
                    output.Write($"\n{notes}\n");
                break;
            case RootCommand:
                output.Write(Examples(
                [
                    ("quiesce list", "what there is to check"),
                    ("quiesce check delayed-iputs", "all variants: verdicts and counterexamples"),
                    ("quiesce trace delayed-iputs --variant None --property NoIputLost", "one counterexample in full"),
                    ("quiesce verify", "every expected verdict, and which patch fixes what"),
                    ("quiesce new teardown", "a file with a protocol of your own: quiesce check teardown.cs"),
                ]));
                output.Write("\nExit codes:\n");
                foreach (var (code, meaning) in ExitCode.All)
                    output.Write($"  {code,2}  {meaning}\n");
                break;
        }
        return ExitCode.AsExpected;
    }

    // Its wrapped lines end in a blank.
    string UsualHelp(ParseResult parseResult)
    {
        var configuration = parseResult.InvocationConfiguration;
        var output = configuration.Output;
        using var help = new StringWriter();
        usual.MaxWidth = 100;
        configuration.Output = help;
        usual.Invoke(parseResult);
        configuration.Output = output;
        return string.Join('\n', help.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
    }

    static string Examples(IReadOnlyList<(string Command, string Meaning)> examples) =>
        "Examples:\n" + string.Concat(examples.Select(example => $"  {example.Command}\n      {example.Meaning}\n"));
}
