using Quiesce.Explicit;
using Quiesce.Ir;
using Spectre.Console;

namespace Quiesce.Cli.Reports;

/// <summary>What the check of one variant found, as text: counts, a verdict for each property, what was never done.</summary>
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
        foreach (var line in Layout.Wrap(sentence ?? "", Math.Max(terminal.Width - 2, Layout.WidthMin)))
            terminal.WriteLine($"  {line}", Styles.Quiet);
    }

    string Counts()
    {
        var counts = $"{Sentences.Count(report.Distinct, "distinct state")}, depth {report.Depth}, "
            + $"{Quantity.OfTime(report.Elapsed)}";
        if (report.Distinct >= StatesForRates)
            counts += $", {Quantity.OfCount(report.Distinct / report.Elapsed.TotalSeconds)} states/s"
                + $", {(double)report.PeakBytes / report.Distinct:0.0} bytes per state ({report.StateBits} bits packed)";
        return report.IsComplete ? counts : $"{counts}; not all of them: {report.StopReason}";
    }

    void WriteVerdicts()
    {
        // Lemmas that hold are counted, not listed: there may be many.
        var lemmas = report.Verdicts.Where(verdict =>
            verdict.Property.Kind == PropertyKind.Lemma && verdict.Answer == Answer.Holds).ToList();
        var shown = report.Verdicts.Except(lemmas).Select(verdict => (verdict, Summary: VerdictSummary.Of(verdict))).ToList();
        var words = shown.Select(row => row.Summary.Word.Length).DefaultIfEmpty().Max();
        var names = shown.Select(row => row.verdict.Property.Name.Length).DefaultIfEmpty().Max();
        var lengths = shown.Select(row => row.Summary.LengthInWords.Length).DefaultIfEmpty().Max();
        foreach (var (verdict, summary) in shown)
        {
            terminal.Write("  ");
            terminal.Write(summary.Word.PadRight(words), StyleOf(summary));
            var text = $"  {verdict.Property.Name.PadRight(names)}  {summary.LengthInWords.PadRight(lengths)}";
            terminal.WriteLine((summary.IsGood ? text : $"{text}  {verdict.Property.Sentence}").TrimEnd());
        }
        if (lemmas.Count > 0)
            terminal.WriteLine($"  and {Sentences.Count(lemmas.Count, "lemma")} that hold{(lemmas.Count == 1 ? "s" : "")}");
    }

    void WriteCoverage()
    {
        if (Coverage.NeverEnabled(report) is { Count: > 0 } never)
            Warn($"never enabled: {string.Join(", ", never)}");
        if (report.NeverTriggered.Length > 0)
            Warn($"says nothing here, its premise is never true: {string.Join(", ", report.NeverTriggered.Select(p => p.Name))}");
    }

    void Warn(string text)
    {
        var isFirst = true;
        foreach (var line in Layout.Wrap(text, Math.Max(terminal.Width - 4, Layout.WidthMin)))
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
