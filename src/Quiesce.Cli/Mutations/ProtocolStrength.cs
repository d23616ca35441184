using System.Collections.Immutable;
using Quiesce.Language;
using Quiesce.Mutation;

namespace Quiesce.Cli.Mutations;

/// <summary>What became of the mutants of one protocol, in all of its variants that were tried.</summary>
/// <param name="Reports">A report for each variant.</param>
sealed record ProtocolStrength(
    ProtocolType Protocol, ImmutableArray<MutationReport> Reports, ImmutableArray<MutantReason> Reasons)
{
    public IEnumerable<(MutationReport Report, MutantResult Result)> Results =>
        Reports.SelectMany(report => report.Results.Select(result => (report, result)));

    public int Count(MutantFate fate) => Reports.Sum(report => report.Count(fate));

    public MutantReason? ReasonOf(MutantResult result) => result.Fate != MutantFate.Survived ? null
        : Reasons.FirstOrDefault(reason => reason.Fits(result.Mutant.Sentence));

    /// <summary>Survivors of which the protocol says why they may live.</summary>
    public int Reasoned => Results.Count(pair => ReasonOf(pair.Result) is not null);

    /// <summary>The survivors that nobody speaks for, each once, with the variants in which it survives.</summary>
    public IEnumerable<ImmutableArray<(MutationReport Report, MutantResult Result)>> Survivors => Results
        .Where(pair => pair.Result.Fate == MutantFate.Survived && ReasonOf(pair.Result) is null)
        .GroupBy(pair => pair.Result.Mutant.Sentence)
        .Select(group => group.ToImmutableArray());

    /// <summary>
    /// Reasons that speak for no survivor: the mutant is killed by now, or is not made any more. Only where everything
    /// was tried that there is.
    /// </summary>
    public IEnumerable<MutantReason> Stale => IsWhole && StopReason is null
        ? Reasons.Where(reason => !Results.Any(pair => ReasonOf(pair.Result) == reason))
        : [];

    /// <summary>Whether all that counts by default was asked for.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>How many variants were to be tried.</summary>
    public required int Variants { get; init; }

    /// <summary>Why not everything was tried; null if it was.</summary>
    public string? StopReason => Reports.Select(report => report.StopReason)
            .FirstOrDefault(reason => reason is not null)
        ?? (Reports.Length < Variants ? "it was interrupted" : null);

    /// <summary>The part that is killed of those that count; null if none does.</summary>
    public double? Score => Counted == 0 ? null : (double)Count(MutantFate.Killed) / Counted;

    int Counted => Reports.Sum(report => report.Counted) - Reasoned;
}
