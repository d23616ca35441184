using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Mutation;

/// <summary>What became of the mutants of one system.</summary>
/// <param name="System">Under sequential consistency.</param>
/// <param name="Verdicts">Its own, by memory model; fewer than were asked for where a limit came first.</param>
/// <param name="Results">In the order of <see cref="Mutants.Of"/>; those that were not begun are missing.</param>
/// <param name="Mutants">How many there are.</param>
/// <param name="StopReason">Why not all were tried; null if they were.</param>
public sealed record MutationReport(
    TransitionSystem System,
    ImmutableArray<(MemoryModel Model, ImmutableArray<Verdict> Verdicts)> Verdicts,
    ImmutableArray<MutantResult> Results,
    int Mutants,
    string? StopReason)
{
    /// <summary>How many have a fate.</summary>
    public int Count(MutantFate fate) => Results.Count(result => result.Fate == fate);

    /// <summary>How many of those that count: all but the equivalent ones, and those that only do less.</summary>
    public int Counted => Results.Length - Count(MutantFate.Equivalent) - Count(MutantFate.Narrower);

    /// <summary>The part of those that count that is killed, 0..1; null if there is none.</summary>
    public double? Score => Counted == 0 ? null : (double)Count(MutantFate.Killed) / Counted;

    /// <summary>
    /// By name of a property that holds: how many mutants it kills, and how many of them nothing else does.
    /// </summary>
    public IEnumerable<(Property Property, int Kills, int Alone)> ByProperty =>
        from property in Verdicts.SelectMany(model => model.Verdicts)
            .Where(verdict => verdict.Answer == Answer.Holds)
            .Select(verdict => verdict.Property)
            .DistinctBy(property => property.Name)
        let killed = Results.Where(result => result.Fate == MutantFate.Killed
            && result.Failures.Any(failure => failure.Property.Name == property.Name)).ToList()
        select (property, killed.Count, killed.Count(result => result.Failures.Length == 1));
}
