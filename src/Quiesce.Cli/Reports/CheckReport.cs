using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Cli.Specs;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Lanes;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Symbolic.Bounded;

namespace Quiesce.Cli.Reports;

/// <summary>
/// What <c>quiesce check</c> prints: each variant as soon as it has been searched, its shortest counterexample, and
/// at the end the matrix and what to do next.
/// </summary>
/// <param name="drawsAll">Every counterexample, not only the shortest of each variant.</param>
sealed class CheckReport(Terminal terminal, ProtocolType protocol, CommandLine commands, bool drawsAll)
{
    readonly List<EngineReport> reports = [];
    int conflicts;
    readonly List<Emptiness> empty = [];

    /// <summary>One variant.</summary>
    /// <param name="search">How it is found out what its verdicts rest on: with what limits.</param>
    public void Write(EngineRun run, SearchOptions? search = null)
    {
        if (reports.Count > 0)
            terminal.WriteLine();
        var report = run.Combined;
        reports.Add(report);
        conflicts += run.Conflicts.Length;
        if (run.Emptiness is { } emptiness)
            empty.Add(emptiness);
        var variant = protocol.Variants.FirstOrDefault(variant => variant.Name == report.System.Variant);
        new VariantReport(terminal, run, variant?.Sentence).Write();
        var merged = MergedSteps.Sentence(report, search ?? new SearchOptions());
        foreach (var line in terminal.Wrap(merged ?? "", indent: 4))
            terminal.WriteLine($"  {line}", Styles.Quiet);
        var violated = Counterexamples(report).OrderBy(trace => trace.Length).ToList();
        var drawn = drawsAll ? violated.Count : Math.Min(violated.Count, 1);
        foreach (var trace in violated.Take(drawn))
        {
            terminal.WriteLine();
            terminal.Write(LaneTrace.Print(trace, new LaneTraceOptions { Width = terminal.Width }));
        }
        if (violated.Count > drawn)
            terminal.WriteLine($"  {Sentences.Count(violated.Count - drawn, "more counterexample")} (--all-traces): "
                + Sentences.All([.. violated.Skip(drawn).Select(trace => trace.Property.Name)]));
    }

    /// <summary>The end, all variants having been written.</summary>
    /// <param name="left">Variants that were not searched.</param>
    /// <param name="unbuilt">Variants that could not be built.</param>
    /// <param name="lints">Sentences on what is suspicious.</param>
    public void WriteEnd(int left, int unbuilt, IReadOnlyCollection<string> lints)
    {
        terminal.WriteLine();
        ProtocolLints.Write(terminal, lints, protocol.Bounds.IsEmpty ? "" : " with these bounds");
        if (lints.Count > 0)
            terminal.WriteLine();
        if (reports.Count > 1)
        {
            Matrix.Write(terminal, reports);
            Matrix.WriteLegend(terminal);
            terminal.WriteLine();
        }
        if (left > 0)
            terminal.WriteLine($"Interrupted: {Sentences.Count(left, "variant")} not searched at all.", Styles.Warning);
        if (unbuilt > 0)
            terminal.WriteLine(
                $"{Sentences.Count(unbuilt, "variant")} could not be built and "
                    + (unbuilt == 1 ? "is left out." : "are left out."),
                Styles.Warning);
        terminal.WriteLine(NextStep(unbuilt));
    }

    static IEnumerable<Trace> Counterexamples(EngineReport report) => report.Verdicts
        .Where(verdict => verdict.Answer == Answer.Violated)
        .Select(verdict => verdict.Trace)
        .OfType<Trace>();

    string NextStep(int unbuilt)
    {
        if (conflicts > 0)
            return $"The engines disagree: {Sentences.Count(conflicts, "conflict")}.";
        foreach (var report in reports)
            if (Counterexamples(report).MinBy(trace => trace.Length) is { } trace)
                return $"Next: {commands.OfTrace(report.System, trace.Property.Name)} --format changelog";
        var verdicts = reports.SelectMany(report => report.Verdicts).ToList();
        if (verdicts.FirstOrDefault(verdict => verdict.Answer == Answer.Violated) is { } unreachable)
            return $"{unreachable.Property} is never reached: the model cannot do what it is there for.";
        if (empty.Count > 0)
            return empty.Exists(emptiness => emptiness.Kind == EmptinessKind.NoInitialState)
                ? "Nothing was checked where there is no initial state."
                : "What was checked is all right, and next to nothing.";
        if (verdicts.Select(verdict => verdict.Evidence).OfType<Evidence.Bound>().FirstOrDefault() is { } bound)
        {
            var depth = reports.Any(report => report.Depth is not null) ? ", --depth" : "";
            var limits = $"--time, --memory-limit{depth}";
            return $"Unknown, because {bound.Reason}. Next: smaller bounds (--set), or higher limits ({limits}).";
        }
        if (unbuilt > 0)
            return "What could be built holds. Next: the mistake that is told of above.";
        return protocol.Bounds.IsEmpty
            ? "Everything holds."
            : "Everything holds within these bounds. Next: larger ones (--set).";
    }
}
