using System.Collections.Immutable;
using System.CommandLine;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Reports;
using Quiesce.Cli.Sources;
using Quiesce.Cli.Specs;
using Quiesce.Ir.Formats;
using Quiesce.Language;
using Quiesce.Sources;

namespace Quiesce.Cli.Commands;

/// <summary><c>quiesce sources</c>: whether the code that protocols were written against is still that code.</summary>
sealed class SourcesCommand : ToolCommand
{
    readonly SpecOptions spec = new();
    readonly Option<bool> json = JsonReport.NewOption();
    readonly Option<string> kernel = new("--kernel")
    {
        HelpName = "DIR",
        Description = "The source tree: a folder, or a git repository.",
        Required = true,
    };
    readonly Option<string?> at = new("--at")
    {
        HelpName = "REV",
        Description = "Reads this revision of the repository, and not the files in the folder.",
    };
    readonly Option<bool> accept = new("--accept")
    {
        Description = "Records what is there in a file beside the spec, X.sources.",
    };

    public SourcesCommand(Session session)
        : base("sources", "Finds the functions that protocols name in a source tree, and which have changed.", session)
    {
        Arguments.Add(spec.Protocols);
        Options.Add(kernel);
        Options.Add(at);
        Options.Add(accept);
        Options.Add(json);
        Options.Add(spec.Spec);
    }

    public override IReadOnlyList<(string, string)> Examples =>
    [
        ("quiesce sources --kernel ~/linux", "all protocols, against the files of a folder"),
        ("quiesce sources close-ctree --kernel ~/linux --at v6.12", "one protocol, against a revision"),
        ("quiesce sources close-ctree --kernel ~/linux --accept", "records what is there, for review"),
    ];

    public override string Notes =>
        """
        A spec names functions of the code in [Kernel("fs/btrfs/disk-io.c:close_ctree")], and in its header, in the form
        FILE.c:name(), :name(). --accept records a digest of each function's text, without comments and white space, and
        the revision, in a file beside the .expected file: a row for each function. Later each of them is

          unchanged     the same tokens as recorded
          changed       others; with the commits that changed it, where git knows the revision that was recorded, and
                        with the calls that the margins of the spec name: which of them it has, and in which order
          moved         in another file under its name
          renamed       gone, and what was recorded of it, or nearly that, has another name; what is nearly the same is
                        found where git knows the revision that was recorded
          gone          none of this; --accept records that, too
          several       not where the spec says, and in more than one other file
          not recorded  there, and nothing was accepted of it
          not read      in a language that nothing reads: C is read

        All alternatives that #if and #else leave of a function in one file count, and macros with parameters are
        functions, too. SYSCALL_DEFINE3(open, ...) defines open and sys_open.

        The exit code is 20 where something is not as recorded, or not where the spec says; 30 where nothing was
        recorded of a function that is there; 65 where a protocol that is named names no function.

        --json prints one object: tool, exitCode, revision, and protocols, each with protocol, file, stale (recorded,
        and named no more) and functions, each with function, state, differs, isChanged, recorded (digest, revision,
        in), digest, in, line, likeness, commits (revision, subject) and calls (now, before, gone).
        """;

    protected override int Run(ParseResult parse, Session session)
    {
        var loaded = spec.Load(parse, session);
        if (parse.GetValue(accept))
            loaded.RequireOwn("--spec");
        var folder = parse.GetValue(kernel)!;
        using var sources = Open(folder, parse.GetValue(at));
        var isSpecWrong = spec.NamesOf(parse).Length == 0 && loaded.Broken.Length > 0;
        if (isSpecWrong)
            loaded.Complain(session.Terminal);
        var protocols = Protocols(loaded, parse, sources);
        if (parse.GetValue(accept))
            return new SourcesAcceptance(protocols, sources, session.Terminal).Write();
        List<string> words =
            ["sources", .. spec.NamesOf(parse), "--kernel", ShellWord.Quoted(folder)];
        if (parse.GetValue(at) is { } revision)
            words.AddRange(["--at", ShellWord.Quoted(revision)]);
        var report = new SourcesReport(
            protocols, sources.Revision, spec.Commands(parse, session, loaded).Of([.. words, "--accept"]));
        if (parse.GetValue(json))
            JsonReport.Write(session.Terminal, "sources", report.Json());
        else
            report.Write(session.Terminal);
        return isSpecWrong && report.ExitCode == ExitCode.AsExpected ? ExitCode.Input : report.ExitCode;
    }

    static SourceCheckout Open(string folder, string? at)
    {
        try
        {
            return SourceCheckout.Open(folder, at);
        }
        catch (SourceException wrong)
        {
            throw UserException.Usage(wrong.Message);
        }
    }

    // Those that name a function.
    ImmutableArray<ProtocolSources> Protocols(Spec loaded, ParseResult parse, SourceCheckout sources)
    {
        var names = spec.NamesOf(parse);
        ImmutableArray<ProtocolType> chosen = names.Length == 0
            ? loaded.Protocols
            : [.. names.Select(name => Selection.Protocol(loaded, name)).Distinct()];
        var expected = Expectations.Of(loaded)
            ?? throw UserException.Input("Nobody knows where this spec is, and what is recorded beside it.");
        var named = chosen.ToDictionary(protocol => protocol, NamedFunction.Of);
        if (chosen.FirstOrDefault(protocol => named[protocol].IsEmpty) is { } silent
            && (names.Length > 0 || named.Values.All(functions => functions.IsEmpty)))
            throw UserException.Input(
                $"{silent.Name} names no function of the code: say [Kernel(\"FILE:FUNCTION\")] of its processes and "
                + "steps.");
        var files = new Dictionary<string, SourcesFile>();
        return Located([.. chosen.Where(protocol => !named[protocol].IsEmpty).Select(protocol =>
        {
            var path = Path.ChangeExtension(expected.FileOf(protocol), SourcesFile.Extension);
            if (!files.TryGetValue(path, out var file))
                files.Add(path, file = SourcesFile.Read(path));
            return (protocol, path, file.RowsOf(protocol.Name), named[protocol]);
        })], sources);
    }

    static ImmutableArray<ProtocolSources> Located(
        ImmutableArray<(ProtocolType Protocol, string Path, ImmutableArray<RecordedFunction> Rows,
            ImmutableArray<NamedFunction> Named)> protocols,
        SourceCheckout sources)
    {
        try
        {
            var located = new Queue<LocatedFunction>(sources.Locate(
            [
                .. from own in protocols
                   from function in own.Named
                   select (function.Reference, own.Rows.FirstOrDefault(row => row.Reference == function.Reference)),
            ]));
            return
            [
                .. protocols.Select(own => new ProtocolSources(
                    own.Protocol,
                    own.Path,
                    [.. own.Named.Select(function => Status(function, located.Dequeue(), sources))],
                    [.. own.Rows.Where(row => own.Named.All(function => function.Reference != row.Reference))])),
            ];
        }
        catch (SourceException wrong)
        {
            throw UserException.Input(wrong.Message);
        }
    }

    static FunctionStatus Status(NamedFunction function, LocatedFunction located, SourceCheckout sources) => new(
        function,
        located,
        located is { Differs: true, Recorded.Digest: not null } ? sources.CommitsOf(located) : []);
}
