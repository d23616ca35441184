using Quiesce.Explicit;
using Quiesce.Ir;
using Spectre.Console;

namespace Quiesce.Cli.Reports;

/// <summary>
/// What the check of one variant found, as text: counts, a verdict for each property, what was never done.
/// </summary>
/// <param name="sentence">What the variant stands for, if the spec says it.</param>
sealed class VariantReport(Terminal terminal, SearchReport report, string? sentence)
{
    // Below it the fixed cost of a search says nothing about its rate and memory.
    const int StatesForRates = 10_000;

    public void Write()
    {
        WriteTitle();
        terminal.WriteLine($"  {Counts()}");
        WriteVerdicts();
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

    string Counts()
    {
        var counts = $"{Sentences.Count(report.Distinct, "distinct state")}, depth {report.Depth}, "
            + $"{Quantity.OfTime(report.Elapsed)}";
        if (report.Distinct >= StatesForRates)
        {
            var rate = Quantity.OfCount(report.Distinct / report.Elapsed.TotalSeconds);
            var bytes = (double)report.PeakBytes / report.Distinct;
            counts += $", {rate} states/s, {bytes:0.0} bytes per state ({report.StateBits} bits packed)";
        }
        return report.IsComplete ? counts : $"{counts}; not all of them: {report.StopReason}";
    }

    void WriteVerdicts()
    {
        // Lemmas that hold are counted, not listed: there may be many.
        var lemmas = report.Verdicts.Count(IsLemmaThatHolds);
        var shown = report.Verdicts.Where(verdict => !IsLemmaThatHolds(verdict))
            .Select(verdict => (verdict.Property, Summary: VerdictSummary.Of(verdict)))
            .ToList();
        var words = shown.Select(row => row.Summary.Word.Length).DefaultIfEmpty().Max();
        var names = shown.Select(row => row.Property.Name.Length).DefaultIfEmpty().Max();
        var lengths = shown.Select(row => row.Summary.LengthInWords.Length).DefaultIfEmpty().Max();
        foreach (var (property, summary) in shown)
        {
            terminal.Write("  ");
            terminal.Write(summary.Word.PadRight(words), StyleOf(summary));
            var text = $"  {property.Name.PadRight(names)}  {summary.LengthInWords.PadRight(lengths)}";
            WriteHanging(summary.IsGood ? "" : property.Sentence ?? "", text, 2 + words + text.Length);
        }
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
        if (Coverage.NeverEnabled(report) is { Count: > 0 } never)
            Warn($"never enabled: {string.Join(", ", never)}");
        if (string.Join(", ", report.NeverTriggered.Select(property => property.Name)) is { Length: > 0 } idle)
            Warn($"says nothing here, its premise is never true: {idle}");
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
