using System.Collections.Immutable;
using Quiesce.Cli.Console;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic.Bounded;

namespace Quiesce.Cli.Expected;

/// <summary>Writes what was found into the files of expectations, and says what that changes.</summary>
/// <param name="gone">Rows that go.</param>
/// <param name="say">Takes the lines that tell of changes.</param>
/// <param name="warn">Takes sentences on what a reviewer should not miss.</param>
sealed class Acceptance(
    Expectations expected,
    ImmutableArray<ExpectedLine> lines,
    ImmutableArray<GoneClaim> gone,
    Action<string> say,
    Action<string> warn)
{
    /// <summary>Writes all of it, or nothing if there is a line that says too little.</summary>
    /// <param name="unbuilt">How many lines could not be built.</param>
    /// <exception cref="UserException">A file cannot be written.</exception>
    public int Write(int unbuilt)
    {
        if (lines.FirstOrDefault(line => !line.IsKnown) is { } unknown)
        {
            warn($"quiesce: {unknown.Claim.Title} was not searched to its end "
                + $"({unknown.Report?.StopReason ?? "interrupted"}); no file was changed.");
            return ExitCode.Unknown;
        }
        if (lines.FirstOrDefault(line => line.Emptiness?.Kind == EmptinessKind.NoInitialState) is { } empty)
        {
            warn($"quiesce: {empty.Claim.Title} has nothing to write down; no file was changed.");
            return ExitCode.Input;
        }
        foreach (var line in lines)
            Warn(line);
        var lemmas = lines.SelectMany(line => line.Report!.Verdicts)
            .Where(verdict => verdict.Property.Kind == PropertyKind.Lemma && verdict.Answer != Answer.Holds)
            .Select(verdict => verdict.Property.Name)
            .ToHashSet();
        var replaced = lines.Where(line => line.Claim.Line > 0)
            .ToDictionary(line => line.Claim, Claim? (line) => line.Accepted(lemmas));
        foreach (var row in gone)
            replaced.Add(row.Claim, null);
        var files = expected.Write(
            replaced, [.. lines.Where(line => line.Claim.Line == 0).Select(line => line.Accepted(lemmas))]);
        foreach (var change in Changes())
            say(change);
        var changed = lines.Count(line => line.Differences().Any());
        var added = lines.Count(line => line.IsMissing);
        var notBuilt = unbuilt > 0 ? $", {unbuilt} not built" : "";
        say(files.Count == 0 && unbuilt == 0
            ? $"{Sentences.Count(lines.Length, "line")}, nothing has changed."
            : $"{Sentences.Count(changed, "line")} changed, {added} added, {gone.Length} removed{notBuilt}. "
                + "Review the difference like code.");
        return ExitCode.AsExpected;
    }

    // Each change once, with the variants that it is the same in.
    IEnumerable<string> Changes()
    {
        foreach (var block in lines.GroupBy(line => BlockOf(line.Claim)))
        {
            var differences = block.SelectMany(line => line.Differences(), (line, difference) =>
                (line.Claim, Text: $"{difference.Subject} {difference.Change}"));
            foreach (var same in differences.GroupBy(pair => pair.Text, pair => pair.Claim))
                yield return $"{block.Key}: {same.Key}{In(same)}";
            if (block.Where(line => line.IsMissing).Select(line => line.Claim).ToList() is { Count: > 0 } added)
                yield return $"{block.Key}: added{In(added, " ")}";
        }
        foreach (var block in gone.GroupBy(row => BlockOf(row.Claim)))
            yield return $"{block.Key}: removed{In(block.Select(row => row.Claim), " ")}: "
                + string.Join("; ", block.Select(row => row.Reason).Distinct());
    }

    static string BlockOf(Claim claim) =>
        $"{Paths.Shown(claim.Path)}: {string.Join(' ', claim.Settings.Prepend(claim.Protocol))}";

    static string In(IEnumerable<Claim> claims, string word = " in ") =>
        claims.Select(claim => claim.Variant).Where(variant => variant.Length > 0).ToList() is { Count: > 0 } variants
            ? word + Sentences.All(variants)
            : "";

    void Warn(ExpectedLine line)
    {
        foreach (var verdict in line.Report!.Verdicts)
        {
            var property = verdict.Property.Name;
            var sentence = (line.ExpectedOf(verdict.Property)?.Finding, VerdictSummary.Of(verdict).Finding) switch
            {
                (not Finding.Unreachable, Finding.Unreachable) => $"{property} is never reached: the model cannot do "
                    + "what it is there for, and this is expected now.",
                (Finding.Violated, Finding.Holds) =>
                    $"{property} was violated and holds now: check that the model still has the bug.",
                (Finding.Holds, Finding.Violated) => $"{property} held and is violated now.",
                _ => null,
            };
            if (sentence is not null)
                warn($"{line.Claim.Title}: {sentence}");
        }
    }
}
