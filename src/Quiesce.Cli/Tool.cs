using System.CommandLine;
using System.CommandLine.Help;
using Quiesce.Cli.Commands;
using Quiesce.Cli.Console;
using Quiesce.Ir.Parsing;
using Quiesce.Ir.Symmetry;
using Quiesce.Language;

namespace Quiesce.Cli;

/// <summary>The whole tool as a function of its arguments: what a process and a test both run.</summary>
static class Tool
{
    /// <summary>Runs a command line and gives the exit code. Throws nothing.</summary>
    public static int Run(IReadOnlyList<string> arguments, Session session)
    {
        if (Completion.IsAsked(arguments))
            return Completion.Answer(arguments, () => Root(session), session);
        var isDebugged = arguments.Contains(GlobalOptions.DebugName);
        try
        {
            if (arguments.Contains(""))
                throw UserException.Usage("One of the arguments is empty. 'quiesce --help' shows what there is.");
            var parse = Root(session).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            var isWrong = parse.Errors.Count > 0 || ParseErrors.OptionAmongArguments(parse) is not null;
            if (isWrong && parse.Action is not TeachingHelp)
                throw UserException.Usage(ParseErrors.Sentence(parse));
            return parse.Invoke(new InvocationConfiguration
            {
                Output = session.Terminal.Output,
                Error = session.Terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (UserException wrong)
        {
            session.Terminal.Complain($"quiesce: {wrong.Message}");
            return wrong.ExitCode;
        }
        catch (ExpressionException wrong)
        {
            var lines = wrong.Render().Split('\n').Select(line => $"\n  {line}");
            session.Terminal.Complain($"quiesce: {wrong.Message}{string.Concat(lines)}");
            return ExitCode.Usage;
        }
        catch (ModelException wrong)
        {
            var place = wrong.Location is { } location ? $"{Paths.Shown(location)}: " : "quiesce: ";
            session.Terminal.Complain(place + wrong.Message + (isDebugged ? $"\n{wrong}" : ""));
            return ExitCode.Input;
        }
        catch (SymmetryException wrong)
        {
            session.Terminal.Complain($"quiesce: {wrong.Message}" + (isDebugged ? $"\n{wrong}" : ""));
            return ExitCode.Input;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Of some file that the user did not name, so that it is for the user to see to.
            session.Terminal.Complain($"quiesce: {failure.Message}{(isDebugged ? $"\n{failure}" : "")}");
            return ExitCode.Output;
        }
        catch (Exception failure)
        {
            session.Terminal.Complain(
                $"quiesce: internal error: {failure.GetType().Name}: {failure.Message}\n" +
                (isDebugged
                    ? failure.ToString()
                    : $"Please report it, with this command line, your spec and what {GlobalOptions.DebugName} adds."));
            return ExitCode.Internal;
        }
    }

    internal static RootCommand Root(Session session)
    {
        var root = new RootCommand(
            "Finds and rules out teardown races: checks protocols written as state machines in C#, exhaustively.")
        {
            new ListCommand(session),
            new CheckCommand(session),
            new RunCommand(session),
            new TraceCommand(session),
            new ReplayCommand(session),
            new ExportCommand(session),
            new VerifyCommand(session),
            new ProveCommand(session),
            new CertifyCommand(session),
            new AtomicityCommand(session),
            new OrderCommand(session),
            new ExplainCommand(session),
            new MutateCommand(session),
            new SourcesCommand(session),
            new ValidateCommand(session),
            new WatchCommand(session),
            new NewCommand(session),
            new CompletionCommand(session),
        };
        foreach (var option in GlobalOptions.New())
            root.Options.Add(option);
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new TeachingHelp((HelpAction)help.Action!);
        return root;
    }
}
