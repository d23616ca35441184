using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Symbolic;

/// <summary>
/// Three engines, each for what it is good at: what the lemmas of the spec prove is proved in a moment, for runs of any
/// length; what is thought to hold is tried by <see cref="PropertyDirectedReachability"/>; bounded model checking looks
/// for the shortest traces of the rest, and at what is left open. Each may take for granted what was proved before it.
/// </summary>
public static class Portfolio
{
    // So much of the time is left to bounded model checking, whatever the proofs take.
    const int BoundedShare = 4;

    /// <summary>Checks every property but liveness, which is Unknown.</summary>
    /// <param name="hopeful">
    /// Names of the properties that are thought to hold, or to be unreachable. It matters only for the time it takes.
    /// </param>
    /// <exception cref="Microsoft.Z3.Z3Exception">Z3 cannot be used.</exception>
    public static SymbolicReport Run(
        TransitionSystem system, IReadOnlySet<string> hopeful, SymbolicOptions? options = null)
    {
        options ??= new SymbolicOptions();
        var verdicts = new Dictionary<string, Verdict>();
        var elapsed = TimeSpan.Zero;
        var facts = options.Facts;

        void Prove(Func<TransitionSystem, SymbolicOptions, SymbolicReport> engine, TransitionSystem asked)
        {
            if (asked.Properties.IsEmpty)
                return;
            var report = engine(asked, options with
            {
                Facts = facts,
                Minimise = false,
                TimeUsed = options.TimeUsed + elapsed
                    + (options.TimeLimit - options.TimeUsed ?? TimeSpan.Zero) / BoundedShare,
            });
            elapsed += report.Elapsed;
            foreach (var verdict in report.Verdicts.Where(verdict => verdict.Evidence is Evidence.InductiveInvariant))
                verdicts.Add(verdict.Property.Name, verdict);
            facts = report.Verdicts.Select(verdict => verdict.Evidence)
                .OfType<Evidence.InductiveInvariant>()
                .Select(invariant => invariant.Conjuncts)
                .FirstOrDefault(facts);
        }

        if (system.Properties.Any(property => property.Kind == PropertyKind.Lemma))
            Prove(InductiveInvariantCheck.Prove, system);
        Prove(PropertyDirectedReachability.Run, Rest(system, verdicts, hopeful.Contains));
        var rest = Rest(system, verdicts, _ => true);
        var bounded = BoundedModelChecking.Run(rest, options with
        {
            Facts = facts,
            TimeUsed = options.TimeUsed + elapsed,
        });
        foreach (var verdict in bounded.Verdicts)
            verdicts.Add(verdict.Property.Name, verdict);
        return bounded with
        {
            System = system,
            Engine = EngineNames.Portfolio,
            Verdicts = [.. system.Properties.Select(property => verdicts[property.Name] with { Property = property })],
            Elapsed = elapsed + bounded.Elapsed,
        };
    }

    static TransitionSystem Rest(
        TransitionSystem system, Dictionary<string, Verdict> verdicts, Func<string, bool> isAsked) => system.WithGoals(
        system.Properties.Select(property => property.Name)
            .Where(name => !verdicts.ContainsKey(name) && isAsked(name))
            .ToHashSet());
}
