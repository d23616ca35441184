using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Itf;
using Quiesce.Ir.Formats.Lanes;
using Quiesce.Ir.Formats.Tla;

namespace Quiesce.Cli.Reports;

/// <summary>The forms a trace can be written in.</summary>
static class TraceForms
{
    public const string Lanes = "lanes", Changelog = "changelog", Itf = "itf", Tlc = "tlc";

    public static readonly ImmutableArray<string> Names = [Lanes, Changelog, Itf, Tlc];

    /// <summary>What each is good for.</summary>
    public const string Description =
        """
          lanes      a column for each process, and what each step changed
          changelog  for a commit message: 72 columns, plain ASCII, kernel functions
          itf        JSON that 'quiesce replay' reads back, and Apalache's and Quint's tools
          tlc        the text TLC prints, for tools that read that
        """;

    public static string Print(string form, Trace trace, LaneTraceOptions lanes) => form switch
    {
        Lanes => LaneTrace.Print(trace, lanes),
        Changelog => ChangelogTrace.Print(trace),
        Itf => ItfTrace.Print(trace),
        Tlc => TlcTrace.Print(trace),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };
}
