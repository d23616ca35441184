using System.Collections.Immutable;
using Quiesce.Cli.Console;
using Quiesce.Cli.Expected;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Mutation;

namespace Quiesce.Cli.Mutations;

/// <summary>A part of a protocol, and what fails without it.</summary>
/// <param name="What">The part, in the words of the kernel where the spec has them.</param>
/// <param name="Result">Of the protocol without it; null where it cannot be taken away alone.</param>
/// <param name="Failures">Those that are asked about, shortest trace first.</param>
sealed record Need(string What, MutantResult? Result, ImmutableArray<Verdict> Failures)
{
    /// <summary>What may be pasted: <c>smp_mb() in f(): without it NoBusyInodes x9 under tso</c>.</summary>
    public string Sentence => $"{What}: without it {Consequence}";

    /// <summary>What fails, and under which memory model.</summary>
    public string Consequence
    {
        get
        {
            const int NamesMax = 3;
            var words = Failures.Take(NamesMax).Select(failure => failure.Property.Kind == PropertyKind.Reachable
                ? $"{failure.Property} is reached no more"
                : $"{failure.Property} {VerdictSummary.Of(failure).Cell}").ToList();
            if (Failures.Length > NamesMax)
                words.Add(Sentences.Count(Failures.Length - NamesMax, "other"));
            var model = Result!.Model == MemoryModel.Sc ? "" : $" under {Result.Model.ToString().ToLowerInvariant()}";
            return Sentences.All(words) + model;
        }
    }
}

/// <summary>What a variant needs of its parts.</summary>
/// <param name="Report">Of the mutants that are behind it.</param>
sealed record Needs(MutationReport Report, ImmutableArray<Need> All)
{
    public IEnumerable<Need> Needed => All.Where(need => need.Failures.Length > 0);

    public IEnumerable<Need> NotNeeded => All.Where(need => need.Failures.Length == 0
        && need.Result is { Fate: not MutantFate.Undecided });

    /// <summary>Nobody knows whether it is needed: it cannot be taken away, or a limit came first.</summary>
    public IEnumerable<Need> Open => All.Where(need => need.Failures.Length == 0
        && need.Result is null or { Fate: MutantFate.Undecided });
}
