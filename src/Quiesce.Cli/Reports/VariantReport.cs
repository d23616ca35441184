using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic.Bounded;
using Quiesce.Symbolic.Solving;
using Spectre.Console;

namespace Quiesce.Cli.Reports;

/// <summary>
/// What the check of one variant found, as text: counts, a verdict for each property, what was never done.
/// </summary>
/// <param name="sentence">What the variant stands for, if the spec says it.</param>
sealed class VariantReport(Terminal terminal, EngineRun run, string? sentence)
{
    // Below it the fixed cost of a search says nothing about its rate and memory.
    const int StatesForRates = 10_000;

    readonly EngineReport report = run.Combined;

    public void Write()
    {
        WriteTitle();
        if (run.Emptiness is { } emptiness)
            Warn(emptiness.Sentence);
        if (run.Emptiness?.Kind == EmptinessKind.NoInitialState)
            return;
        if (run.Reports.Length == 1)
        {
            terminal.WriteLine($"  {Counts(report)}");
            if (report.Search?.Reduction is { } reduction)
                foreach (var line in terminal.Wrap(reduction, indent: 2))
                    terminal.WriteLine($"  {line}");
            WriteVerdicts();
        }
        else
        {
            var width = run.Reports.Max(engine => engine.Engine.Length);
            foreach (var engine in run.Reports)
                terminal.WriteLine($"  {engine.Engine.PadRight(width)}  {Counts(engine)}");
            WriteTable();
        }
        if (InsideDomains.Of(report.Verdicts) is { } note)
            Warn(note);
        WriteCoverage();
    }

    void WriteTitle()
    {
        var system = report.System;
        terminal.Write(system.ToString(), Styles.Title);
        foreach (var (name, value) in system.Bounds)
            terminal.Write($"  {name}={value}");
        terminal.WriteLine();
        foreach (var line in terminal.Wrap(sentence ?? "", indent: 2))
            terminal.WriteLine($"  {line}", Styles.Quiet);
    }

    string Counts(EngineReport engine)
    {
        var counts = engine.Search is { } search ? Counts(search) : CountsOfSymbolic(engine);
        return engine.StopReason is null ? counts
            : $"{counts}; not {(engine.Search is null ? "to the end" : "all of them")}: {engine.StopReason}";
    }

    // The engine itself is named in front of it where there are several.
    string CountsOfSymbolic(EngineReport engine)
    {
        var name = run.Reports.Length == 1 ? $"{engine.Engine}, " : "";
        var depth = engine switch
        {
            { Engine: EngineNames.BoundedModelChecking, Depth: >= 0 } =>
                $"runs of up to {Sentences.Count(engine.Depth.Value, "step")}, ",
            _ => "",
        };
        return $"{name}{depth}{Quantity.OfTime(engine.Elapsed)}";
    }

    static string Counts(SearchReport report)
    {
        var counts = $"{Sentences.Count(report.Distinct, "distinct state")}, depth {report.Depth}, "
            + $"{Quantity.OfTime(report.Elapsed)}";
        if (report.Distinct >= StatesForRates)
        {
            var rate = Quantity.OfCount(report.Distinct / report.Elapsed.TotalSeconds);
            var bytes = (double)report.PeakBytes / report.Distinct;
            counts += $", {rate} states/s, {bytes:0.0} bytes per state ({report.StateBits} bits packed)";
        }
        return counts;
    }

    void WriteVerdicts()
    {
        // Lemmas that hold are counted, not listed: there may be many.
        var lemmas = report.Verdicts.Count(IsLemmaThatHolds);
        var shown = report.Verdicts.Where(verdict => !IsLemmaThatHolds(verdict))
            .Select(verdict =>
                (verdict.Property, Summary: VerdictSummary.Of(verdict), Basis: Basis.Of(verdict.Evidence)))
            .ToList();
        var words = shown.Select(row => row.Summary.Word.Length).DefaultIfEmpty().Max();
        var names = shown.Select(row => row.Property.Name.Length).DefaultIfEmpty().Max();
        var lengths = shown.Select(row => row.Summary.LengthInWords.Length).DefaultIfEmpty().Max();
        foreach (var (property, summary, basis) in shown)
        {
            terminal.Write("  ");
            terminal.Write(summary.Word.PadRight(words), StyleOf(summary));
            var text = $"  {property.Name.PadRight(names)}  {summary.LengthInWords.PadRight(lengths)}";
            var wrong = summary.Finding is Finding.Violated or Finding.Unreachable ? property.Sentence ?? "" : "";
            var rest = string.Join(". ", new[] { basis, wrong }.Where(part => part.Length > 0));
            WriteHanging(rest, text, 2 + words + text.Length);
        }
        WriteLemmas(lemmas);
    }

    // A row for each property, a column for each engine.
    void WriteTable()
    {
        var shown = report.Verdicts.Where(verdict => !IsLemmaThatHolds(verdict)).ToList();
        var names = shown.Select(verdict => verdict.Property.Name.Length).DefaultIfEmpty().Max();
        var columns = run.Reports
            .Select(engine => engine.Verdicts.ToDictionary(verdict => verdict.Property.Name, VerdictSummary.Of))
            .ToList();
        int[] widths = [.. run.Reports.Zip(columns, (engine, column) =>
            column.Values.Select(summary => $"{summary}".Length).Append(engine.Engine.Length).Max())];
        var titles = run.Reports.Zip(widths, (engine, width) => $"  {engine.Engine.PadRight(width)}");
        terminal.WriteLine(new string(' ', names + 2) + string.Concat(titles).TrimEnd(), Styles.Quiet);
        foreach (var name in shown.Select(verdict => verdict.Property.Name))
        {
            terminal.Write($"  {name.PadRight(names)}");
            // The spaces behind a verdict come before the next one, so that none is left at the end.
            var gap = 2;
            foreach (var (column, width) in columns.Zip(widths))
            {
                terminal.Write(new string(' ', gap));
                terminal.Write($"{column[name]}", StyleOf(column[name]));
                gap = width - $"{column[name]}".Length + 2;
            }
            if (run.IsDisputed(name))
                terminal.Write(new string(' ', gap) + "conflict", Styles.Bad);
            terminal.WriteLine();
        }
        WriteLemmas(report.Verdicts.Length - shown.Count);
    }

    void WriteLemmas(int lemmas)
    {
        if (lemmas > 0)
            terminal.WriteLine($"  and {Sentences.Count(lemmas, "lemma")} that hold{(lemmas == 1 ? "s" : "")}");
    }

    // The rest of a line that has begun, and below it as many as the sentence takes.
    void WriteHanging(string rest, string begun, int column)
    {
        var lines = terminal.Wrap(rest, indent: column + 2);
        terminal.WriteLine(lines.Count == 0 ? begun.TrimEnd() : $"{begun}  {lines[0]}");
        foreach (var line in lines.Skip(1))
            terminal.WriteLine(new string(' ', column + 2) + line);
    }

    static bool IsLemmaThatHolds(Verdict verdict) =>
        verdict.Property.Kind == PropertyKind.Lemma && verdict.Answer == Answer.Holds;

    void WriteCoverage()
    {
        if (report.Search is not { } search)
            return;
        if (Coverage.NeverEnabled(search) is { Count: > 0 } never)
            Warn($"never enabled: {string.Join(", ", never)}");
        WarnOf("no state could violate it", search.NeverTriggered.Where(IsConstant));
        WarnOf("its premise is never true", search.NeverTriggered.Where(property => !IsConstant(property)));
    }

    static bool IsConstant(Property property) =>
        property.Kind == PropertyKind.Invariant && property.Predicate.IsTrue;

    void WarnOf(string reason, IEnumerable<Property> properties)
    {
        if (string.Join(", ", properties.Select(property => property.Name)) is { Length: > 0 } idle)
            Warn($"says nothing here, {reason}: {idle}");
    }

    void Warn(string text)
    {
        var isFirst = true;
        foreach (var line in terminal.Wrap(text, indent: 4))
        {
            terminal.WriteLine((isFirst ? "  " : "    ") + line, Styles.Warning);
            isFirst = false;
        }
    }

    static Style StyleOf(VerdictSummary summary) => summary.Finding switch
    {
        Finding.Holds or Finding.Reached => Styles.Good,
        Finding.Violated or Finding.Unreachable => Styles.Bad,
        Finding.Unknown => Styles.Warning,
        _ => throw new ArgumentOutOfRangeException(nameof(summary)),
    };
}
