using System.CommandLine;
using Quiesce.Cli.Console;
using Quiesce.Cli.Watching;

namespace Quiesce.Cli.Commands;

/// <summary><c>quiesce watch</c>: checks a spec at every save, and shows which verdicts changed.</summary>
sealed class WatchCommand : ToolCommand
{
    // Who saves a file looks at the answer a moment later.
    static readonly TimeSpan Every = TimeSpan.FromMilliseconds(150);

    readonly SearchLimits limits = new();
    readonly Argument<string?> path = new("PATH")
    {
        Arity = ArgumentArity.ZeroOrOne,
        Description = "A .cs file, a .csproj, or its directory. Without it what --spec would be without a name.",
    };

    public WatchCommand(Session session)
        : base("watch", "Checks a spec again whenever it is saved, and shows which verdicts changed.", session)
    {
        Arguments.Add(path);
        limits.AddTo(this);
    }

    public override IReadOnlyList<(string, string)> Examples =>
    [
        ("quiesce watch teardown.cs", "one file, beside the editor"),
        ("quiesce watch ../mine", "a project"),
    ];

    public override string Notes =>
        """
        All protocols and variants are checked by exhaustive search, with their default bounds. The first time their
        matrices are shown, then only what is different:

          teardown Wait
            NoUseAfterFree  violated @3 -> holds

        With a mistake in the spec the last verdicts stay what the next ones are compared with. Ctrl-C ends it; the exit
        code is then 30.
        """;

    protected override int Run(ParseResult parse, Session session)
    {
        var watched = Path.GetFullPath(parse.GetValue(path) ?? session.DefaultSpec
            ?? throw UserException.Usage("Watch what? Name a .cs file, a project, or its directory."));
        if (!File.Exists(watched) && !Directory.Exists(watched))
            throw UserException.Usage($"The spec {Paths.Shown(watched)} does not exist.");
        using var check = new WatchedSpec(watched, limits.Of(parse, session), session.Terminal);
        var files = new WatchedFiles(watched);
        var saves = session.Saved
            ?? Saves.Of(files.Look(), Saves.Looks(files.Look, Every, session.Interrupted));
        new WatchLoop(session.Terminal, check.Check, check.Show).Run(saves, session.Interrupted);
        return ExitCode.Unknown;
    }
}
