using System.Collections.Immutable;
using System.CommandLine;
using Quiesce.Cli.Console;
using Quiesce.Cli.Specs;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Lanes;

namespace Quiesce.Cli.Results;

/// <summary>The forms in which <c>check</c> and <c>verify</c> print results for other programs.</summary>
static class ResultForms
{
    public const string JUnit = "junit", Sarif = "sarif", GitHub = "github";

    public static readonly ImmutableArray<string> Names = [GitHub, JUnit, Sarif];

    public static Option<string?> NewOption() => new("--format")
    {
        HelpName = "F",
        Description = $"Results for other programs instead of text: {JUnit} (XML for test reports), {Sarif} (for "
            + $"code scanning; a trace is a code flow with a thread for each process), or {GitHub} (annotations of the "
            + "lines of a workflow's checkout).",
    };

    /// <summary>The form that was asked for; null if none was.</summary>
    /// <exception cref="UserException">There is no such form, or JSON was asked for, too.</exception>
    public static string? Of(ParseResult parse, Option<string?> option, Option<bool> json)
    {
        if (parse.GetValue(option) is not { } given)
            return null;
        var form = Console.Names.Resolve("format", given, Names);
        return !parse.GetValue(json) ? form
            : throw UserException.Usage("--json and --format are two different outputs.");
    }

    /// <summary>Prints all results in a form.</summary>
    public static string Print(string form, IReadOnlyList<ResultCase> cases) => form switch
    {
        JUnit => JUnitResults.Print(cases),
        Sarif => SarifResults.Print(cases),
        GitHub => GitHubResults.Print(cases),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    /// <summary>
    /// A spec that is loaded; where it cannot be read, that is a result, too, before the error leaves.
    /// </summary>
    /// <param name="given">What it was called on the command line; null if nothing was.</param>
    public static Spec Loaded(string? form, string? given, Terminal terminal, Func<Spec> load)
    {
        try
        {
            return load();
        }
        catch (UserException wrong) when (form is not null && wrong.ExitCode == ExitCode.Input)
        {
            terminal.Write(Print(form, [ResultCases.Unread(given ?? "spec", wrong.Message)]));
            throw;
        }
    }

    /// <summary>A trace as text; empty if there is none.</summary>
    public static string Drawn(Trace? trace) =>
        trace is null ? "" : LaneTrace.Print(trace, new LaneTraceOptions { Width = 100 });

    /// <summary>A file as these forms name it: relative to the current directory, with slashes.</summary>
    public static string FileOf(SourceLocation location) =>
        Path.GetRelativePath(Environment.CurrentDirectory, location.File).Replace('\\', '/');
}
