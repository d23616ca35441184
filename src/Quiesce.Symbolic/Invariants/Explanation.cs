using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Invariants;

/// <summary>
/// What the proof of a property needs, from unsatisfiable cores: without any one of the guards, the conjuncts are no
/// longer kept by every action. Any other guard could be dropped without harm to this property.
/// </summary>
/// <param name="Conjuncts">The conjuncts of the invariant that this property needs, itself first.</param>
/// <param name="Guards">Actions whose guard the proof needs, in the order of the system.</param>
/// <param name="Variables">The variables of these conjuncts and guards, in the order of the system.</param>
public sealed record Explanation(
    Property Property,
    ImmutableArray<Expr> Conjuncts,
    ImmutableArray<GuardedAction> Guards,
    ImmutableArray<Variable> Variables)
{
    /// <summary>Explains why a property holds.</summary>
    /// <param name="proof">A proof of the property, and perhaps of others.</param>
    /// <exception cref="ArgumentException">The conjuncts do not prove the property.</exception>
    /// <exception cref="TimeoutException">A limit of the options was reached; the sentence says which.</exception>
    public static Explanation Of(Property property, Evidence.InductiveInvariant proof, SymbolicOptions? options = null)
    {
        var limits = new Limits(options ?? new SymbolicOptions(), EngineNames.Lemmas);
        var encoded = new EncodedSystem(proof.System);
        var queries = new InductionQueries(encoded, limits);
        // For liveness the property is an invariant of the proof's own system.
        var goal = Conjunct.Of(proof.System.FindProperty(property.Name) ?? property);
        try
        {
            limits.Enter(1, $"what {property} needs");
            var conjuncts = queries.Closure([goal], proof.Conjuncts)
                ?? throw new ArgumentException($"The conjuncts do not prove {property}.", nameof(proof));
            var guards = NeededGuards(queries, conjuncts);
            ImmutableArray<GuardedAction> actions =
                [.. proof.System.Actions.Where((_, k) => guards.Contains(queries.Guards[k]))];
            var variables = conjuncts.Concat(actions.Select(action => action.Guard))
                .SelectMany(expr => expr.Nodes())
                .Select(expr => expr.Variable)
                .ToHashSet();
            return new Explanation(
                property,
                [.. conjuncts],
                actions,
                [.. proof.System.Variables.Where(variables.Contains)]);
        }
        catch (SymbolicLimitException limit)
        {
            throw new TimeoutException($"{property} was not explained to the end: {limit.Message}.", limit);
        }
    }

    // First the guards in the cores, then without each of these in turn: a core is not always the smallest.
    static HashSet<Literal> NeededGuards(InductionQueries queries, List<Expr> conjuncts)
    {
        var needed = new HashSet<Literal>();
        foreach (var conjunct in conjuncts)
            if (queries.IsKept(conjunct, conjuncts))
                needed.UnionWith(queries.UsedGuards(queries.Guards));
        foreach (var guard in needed.ToList())
            if (conjuncts.All(conjunct => queries.IsKept(conjunct, conjuncts, needed.Where(other => other != guard))))
                needed.Remove(guard);
        return needed;
    }
}
