using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Mutation;

namespace Quiesce.Xunit;

/// <summary>How strong the properties of a protocol are: which small mistakes in it they notice.</summary>
[StackTraceHidden]
public sealed class MutantsCheck
{
    readonly MutationReport report;
    readonly string title;
    readonly IReadOnlyCollection<string> mayLive;

    MutantsCheck(MutationReport report, string title, IReadOnlyCollection<string> mayLive) =>
        (this.report, this.title, this.mayLive) = (report, title, mayLive);

    internal static MutantsCheck Of(
        TransitionSystem system, string title, IReadOnlyCollection<string> mayLive, SearchOptions search)
    {
        var report = MutationRun.Of(
            system, new MutationOptions { Search = search, Models = [.. Enum.GetValues<MemoryModel>()] });
        if (report.StopReason is { } reason)
            throw new CheckFailedException($"Not all mutants were tried: {reason}.\n{title}");
        var survivors = Sentences(report, MutantFate.Survived);
        return mayLive.FirstOrDefault(sentence => !survivors.Contains(sentence)) is { } stale
            ? throw new CheckFailedException($"No mutant survives that says \"{stale}\".\n{title}")
            : new MutantsCheck(report, title, mayLive);
    }

    static ImmutableArray<string> Sentences(MutationReport report, MutantFate fate) =>
        [.. report.Results.Where(result => result.Fate == fate).Select(result => result.Mutant.Sentence)];

    /// <summary>What the mutants do that no property notices, each a sentence; without those that may live.</summary>
    public ImmutableArray<string> Survivors =>
        [.. Sentences(report, MutantFate.Survived).Where(sentence => !mayLive.Contains(sentence))];

    /// <summary>The properties that notice no mutant, by name.</summary>
    public ImmutableArray<string> Idle =>
        [.. report.ByProperty.Where(row => row.Kills == 0).Select(row => row.Property.Name)];

    /// <summary>
    /// Per cent that are noticed of those that count; 100 if none does. Not counted are those that are equivalent, only
    /// do less, or may live.
    /// </summary>
    public double Score
    {
        get
        {
            var counted = report.Counted - mayLive.Count;
            return counted == 0 ? 100 : 100.0 * report.Count(MutantFate.Killed) / counted;
        }
    }

    /// <summary>At least so many per cent are noticed, and all are decided.</summary>
    /// <exception cref="CheckFailedException">It is not so; the message has those that are not noticed.</exception>
    public void HaveScore(double least)
    {
        var open = Sentences(report, MutantFate.Undecided);
        if (Score >= least && open.IsEmpty)
            return;
        var score = Score.ToString("0.#", CultureInfo.InvariantCulture);
        throw new CheckFailedException(string.Join('\n', (IEnumerable<string>)
        [
            $"{score} % of the mutants are noticed; the test expects {least.ToString(CultureInfo.InvariantCulture)} %.",
            title,
            .. Survivors.Select(sentence => $"  {sentence}"),
            .. open.Select(sentence => $"  {sentence}: not decided, which is no pass"),
        ]));
    }
}
