using System.Globalization;
using System.Text.RegularExpressions;
using Quiesce.Cli.Console;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Cli.Expected;

/// <summary>What became of a property, in a word.</summary>
enum Finding
{
    Holds,
    Violated,
    /// <summary>A <c>[Reachable]</c> that is.</summary>
    Reached,
    /// <summary>A <c>[Reachable]</c> that is not.</summary>
    Unreachable,
    Unknown,
}

/// <summary>
/// A verdict as reports write it: the finding, and the length of the shortest counterexample
/// or witness. A lasso has two lengths, those of its stem and its loop; a loop of 0 steps stands for "nothing
/// happens any more".
/// </summary>
readonly partial record struct VerdictSummary(Finding Finding, int? Steps = null, int? Loop = null)
{
    /// <summary>Of a verdict whose evidence supports it.</summary>
    /// <exception cref="InvalidOperationException">The engine's evidence does not support its answer.</exception>
    public static VerdictSummary Of(Verdict verdict)
    {
        if (!Audit.IsSupported(verdict))
            throw new InvalidOperationException(
                $"{verdict.Property} is said to be {verdict.Answer} without evidence for it.");
        return (verdict.Answer, verdict.Trace) switch
        {
            (Answer.Unknown, _) => new(Finding.Unknown),
            (Answer.Holds, { } witness) => OfTrace(Finding.Reached, witness),
            (Answer.Holds, null) => new(Finding.Holds),
            (_, { } counterexample) => OfTrace(Finding.Violated, counterexample),
            (_, null) => new(Finding.Unreachable),
        };
    }

    static VerdictSummary OfTrace(Finding finding, Trace trace) => trace.LoopStart is { } start
        ? new(finding, start, trace.Length - start)
        : new(finding, trace.Length);

    /// <summary>
    /// As matrices and files of expectations write it: <c>ok</c>, <c>ok3</c>, <c>x5</c>, <c>x4+3</c>, <c>x</c>.
    /// </summary>
    public string Cell => Finding switch
    {
        Finding.Holds or Finding.Reached => $"ok{Length}",
        Finding.Violated or Finding.Unreachable => $"x{Length}",
        Finding.Unknown => "?",
        _ => throw new InvalidOperationException($"{Finding} has no cell."),
    };

    /// <summary>Reads a <see cref="Cell"/> back; null if the text is none.</summary>
    public static VerdictSummary? OfCell(string text)
    {
        if (text == "?")
            return new(Finding.Unknown);
        var match = Pattern().Match(text);
        if (!match.Success)
            return null;
        int? Number(string group) =>
            match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : null;
        var (isBad, steps) = (match.Groups["bad"].Success, Number("steps"));
        return new(
            (isBad, steps is null) switch
            {
                (false, true) => Finding.Holds,
                (false, false) => Finding.Reached,
                (true, true) => Finding.Unreachable,
                (true, false) => Finding.Violated,
            },
            steps,
            Number("loop"));
    }

    /// <summary>
    /// <c>holds</c>, <c>violated@5</c>, <c>violated@4+3</c>, <c>reached@2</c>, <c>unreachable</c>, <c>unknown</c>.
    /// </summary>
    public override string ToString() => $"{Word}{(Steps is null ? "" : "@")}{Length}";

    /// <summary>The finding alone.</summary>
    public string Word => Finding.ToString().ToLowerInvariant();

    /// <summary><c>5</c>, <c>4+3</c>, or nothing.</summary>
    public string Length => (Steps, Loop) switch
    {
        (null, _) => "",
        ({ } steps, null) => $"{steps}",
        ({ } stem, { } loop) => $"{stem}+{loop}",
    };

    /// <summary>The length in words: <c>5 steps</c>, <c>4 steps and a loop of 3</c>.</summary>
    public string LengthInWords => (Steps, Loop) switch
    {
        (null, _) => "",
        ({ } steps, null) => Sentences.Count(steps, "step"),
        ({ } stem, 0) => $"{Sentences.Count(stem, "step")}, then nothing",
        ({ } stem, { } loop) => $"{Sentences.Count(stem, "step")}, then a loop of {loop}",
    };

    /// <summary>As it was hoped for.</summary>
    public bool IsGood => Finding is Finding.Holds or Finding.Reached;

    [GeneratedRegex(
        @"^(ok(?<steps>[0-9]{1,9})?|(?<bad>x)((?<steps>[0-9]{1,9})(\+(?<loop>[0-9]{1,9}))?)?)\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
