using System.Text.Json.Nodes;
using Quiesce.Cli.Console;
using Quiesce.Engines;
using Quiesce.Ir.Formats.Itf;

namespace Quiesce.Cli.Reports;

/// <summary>
/// Keeps what engines disagree about: for each engine what it reports, and its traces as files that
/// <c>quiesce replay</c> reads.
/// </summary>
static class ConflictFolder
{
    /// <summary>
    /// Writes the files below the current directory, and tells of the conflicts and of the place.
    /// </summary>
    /// <exception cref="UserException">They cannot be written.</exception>
    public static void Save(EngineRun run, Terminal terminal) => Save(run, terminal, TraceFolder.Default);

    /// <summary>The same below another directory.</summary>
    /// <exception cref="UserException">They cannot be written.</exception>
    public static void Save(EngineRun run, Terminal terminal, string parent)
    {
        foreach (var conflict in run.Conflicts)
            terminal.Complain($"quiesce: {run.Combined.System}: {conflict}");
        var system = run.Combined.System;
        var folder = Path.Combine(parent, TraceFolder.NameOf("quiesce-conflict", system, system.Bounds));
        Paths.MakeDirectory(folder);
        foreach (var report in run.Reports)
        {
            Paths.Write(
                Path.Combine(folder, $"{report.Engine}.json"), JsonReport.Text(JsonReport.Of(report)));
            foreach (var trace in report.Verdicts.Select(verdict => verdict.Trace).OfType<Ir.Trace>())
                Paths.Write(
                    Path.Combine(folder, $"{report.Engine}-{Paths.FileName(trace.Property.Name)}.itf.json"),
                    ItfTrace.Print(trace));
        }
        var sentences = new JsonArray([.. run.Conflicts.Select(conflict => JsonValue.Create(conflict.Sentence))]);
        Paths.Write(
            Path.Combine(folder, "conflicts.json"), JsonReport.Text(new JsonObject { ["conflicts"] = sentences }));
        terminal.Complain($"quiesce: what the engines say is in {Paths.Shown(folder)}. One of them is wrong: please "
            + "report it, with your spec and that directory.");
    }
}
