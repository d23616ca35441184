using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Invariants;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Engines;

/// <summary>
/// What can be proved of one variant: by the lemmas and properties of its spec together, and for what is left, by an
/// invariant that is found.
/// </summary>
/// <param name="Conjuncts">The three questions for each lemma and property, in the order of the system.</param>
/// <param name="Verdicts">On the properties that were asked for, in the order of the system.</param>
/// <param name="StopReason">Why the lemmas were not checked to the end, a sentence; null if they were.</param>
public sealed record ProofRun(
    TransitionSystem System,
    ImmutableArray<ConjunctReport> Conjuncts,
    ImmutableArray<Verdict> Verdicts,
    string? StopReason)
{
    /// <summary>What looks for invariants where the lemmas are not enough.</summary>
    public const string Finder = EngineNames.PropertyDirectedReachability;

    /// <summary>Proves what it can.</summary>
    /// <param name="wanted">
    /// The properties to prove, and the type invariant; empty for all but the reachable ones, which a trace shows.
    /// </param>
    public static ProofRun Of(
        TransitionSystem system, IReadOnlySet<string> wanted, SymbolicOptions options)
    {
        // A proof is of the whole system.
        system = system.WithoutConstraints();
        ImmutableArray<Property> goals =
        [
            .. system.Properties.Where(property => wanted.Count > 0
                ? wanted.Contains(property.Name) || property.Kind == PropertyKind.TypeInvariant
                : property.Kind != PropertyKind.Reachable),
        ];
        var (conjuncts, stopReason) = Check(system, options);
        ImmutableArray<Property> passed =
            [.. conjuncts.Where(report => report.Passed).Select(report => report.Property)];
        var names = passed.Select(property => property.Name).ToHashSet();
        var invariant = new Evidence.InductiveInvariant(system, [.. passed.Select(Conjunct.Of)]);
        var verdicts = goals.Where(goal => names.Contains(goal.Name)).ToDictionary(
            goal => goal, goal => Verdict.Never(goal, invariant));
        var left = goals.Where(goal => !verdicts.ContainsKey(goal)).Select(goal => goal.Name).ToHashSet();
        if (left.Count > 0)
        {
            var withFacts = options with { Facts = invariant.Conjuncts };
            foreach (var verdict in Audited.Symbolic(Finder, system.WithOnly(left), withFacts).Verdicts)
                verdicts.Add(verdict.Property, verdict);
        }
        return new ProofRun(system, conjuncts, [.. goals.Select(goal => verdicts[goal])], stopReason);
    }

    static (ImmutableArray<ConjunctReport>, string?) Check(TransitionSystem system, SymbolicOptions options)
    {
        try
        {
            return (InductiveInvariantCheck.Run(system, options), null);
        }
        catch (TimeoutException limit)
        {
            return ([], limit.Message);
        }
    }
}
