using System.CommandLine;
using Quiesce.Cli.Console;

namespace Quiesce.Cli.Commands;

/// <summary>A command of the tool, whose help teaches by example.</summary>
abstract class ToolCommand : Command
{
    protected ToolCommand(string name, string description, Session session) : base(name, description) =>
        SetAction(parse => Run(parse, parse.GetValue<bool>(GlobalOptions.PlainName)
            ? session with { Terminal = session.Terminal.AsPlain() }
            : session));

    /// <summary>Command lines and what they show.</summary>
    public abstract IReadOnlyList<(string Command, string Meaning)> Examples { get; }

    /// <summary>What else the help has to say; lines without a newline at the end.</summary>
    public virtual string? Notes => null;

    /// <summary>The exit code.</summary>
    protected abstract int Run(ParseResult parse, Session session);
}
