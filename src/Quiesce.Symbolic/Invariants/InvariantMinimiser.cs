using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Invariants;

/// <summary>
/// Makes an inductive invariant small enough to read: conjuncts become clauses over values of the spec, clauses lose
/// the parts that are not needed, and conjuncts that no proof uses are dropped. The result is checked again by
/// <see cref="InductionQueries"/>.
/// </summary>
internal sealed class InvariantMinimiser
{
    // A conjunct that makes more clauses than this is left out.
    const int ClausesMax = 64;

    readonly TransitionSystem system;
    readonly EncodedSystem encoded;
    readonly Limits limits;
    readonly InductionQueries queries;
    readonly ImmutableArray<Expr> goals;
    readonly ImmutableArray<Expr> facts;
    // No conjunct was left out.
    bool isComplete = true;

    InvariantMinimiser(
        EncodedSystem encoded,
        ImmutableArray<Property> goals,
        ImmutableArray<Expr> facts,
        Limits limits)
    {
        this.encoded = encoded;
        this.limits = limits;
        this.facts = facts;
        system = encoded.System;
        this.goals = [.. goals.Select(Conjunct.Of).Where(goal => !goal.IsTrue)];
        queries = new InductionQueries(encoded, limits);
    }

    /// <summary>Conjuncts, the goals among them, that are true initially and kept by every action.</summary>
    /// <param name="invariant">
    /// Literals of the encoded system's circuit whose conjunction is inductive and implies the goals.
    /// </param>
    /// <param name="facts">Conjuncts that are inductive by themselves, and that the invariant may rely on.</param>
    /// <param name="minimise">
    /// If false, conjuncts are only turned into clauses over values, which is much quicker.
    /// </param>
    /// <exception cref="SymbolicLimitException">It has no short form in values, or time is up.</exception>
    /// <exception cref="InvalidOperationException">It is not inductive: the engine that found it errs.</exception>
    public static ImmutableArray<Expr> Run(
        EncodedSystem encoded,
        ImmutableArray<Property> goals,
        ImmutableArray<Literal> invariant,
        ImmutableArray<Expr> facts,
        bool minimise,
        Limits limits)
    {
        var minimiser = new InvariantMinimiser(encoded, goals, facts, limits);
        // A system without initial states: FALSE is true initially and inductive.
        if (minimiser.queries.IsInitial(Expr.False))
            return minimiser.Minimise([ValueClause.Never]);
        var clauses = invariant.SelectMany(minimiser.Clauses)
            .Where(clause => !clause.IsTrivial(encoded.System))
            .DistinctBy(clause => clause.ToExpr(encoded.System).ToString());
        return minimise ? minimiser.Minimise([.. clauses]) : minimiser.Unminimised([.. clauses]);
    }

    ImmutableArray<Expr> Unminimised(ImmutableArray<ValueClause> clauses) => isComplete
        ? [.. goals, .. facts, .. clauses.Select(clause => clause.ToExpr(system))]
        : throw NoShortForm();

    static SymbolicLimitException NoShortForm() =>
        new("the invariant that was found has no short form in the words of the system");

    ImmutableArray<Expr> Minimise(ImmutableArray<ValueClause> clauses)
    {
        var exprs = clauses.ToDictionary(clause => clause.ToExpr(system));
        var needed = Closure([.. exprs.Keys])
            ?? throw (isComplete
                ? new InvalidOperationException("Internal error: the invariant that was found is not inductive.")
                : NoShortForm());
        var stronger = needed.Where(exprs.ContainsKey).ToList();
        for (var k = 0; k < stronger.Count; k++)
            stronger[k] = Strengthened(exprs[stronger[k]], k, stronger);
        needed = Closure(stronger)!;
        DropRedundant(needed);
        return [.. needed];
    }

    // Drops one conjunct after the other, until the others need each one that is left. Only conjuncts whose last proof
    // used the candidate are checked again.
    void DropRedundant(List<Expr> needed)
    {
        var uses = new Dictionary<Expr, List<Expr>>();
        foreach (var conjunct in needed)
            if (queries.IsKept(conjunct, needed))
                uses[conjunct] = queries.UsedConjuncts(needed);
        int count;
        do
        {
            count = needed.Count;
            foreach (var candidate in needed.Where(conjunct => !goals.Contains(conjunct)).Reverse().ToList())
                if (UsesWithout(candidate, needed, uses) is { } newUses)
                {
                    foreach (var (user, used) in newUses)
                        uses[user] = used;
                    needed.Remove(candidate);
                }
        }
        while (needed.Count < count);
    }

    // The new proofs of the conjuncts that used the candidate, if all of them can do without it; otherwise null.
    List<(Expr User, List<Expr> Used)>? UsesWithout(
        Expr candidate, List<Expr> needed, Dictionary<Expr, List<Expr>> uses)
    {
        limits.Enter(1, "a smaller invariant");
        var others = needed.Where(other => other != candidate).ToList();
        var newUses = new List<(Expr, List<Expr>)>();
        foreach (var user in others.Where(other => uses[other].Contains(candidate)))
        {
            if (!queries.IsKept(user, others))
                return null;
            newUses.Add((user, queries.UsedConjuncts(others)));
        }
        return newUses;
    }

    List<Expr>? Closure(IEnumerable<Expr> conjuncts)
    {
        limits.Enter(1, "a smaller invariant");
        return queries.Closure(goals, conjuncts.Concat(facts));
    }

    // Drops one element of the clause after the other, as long as what remains is true initially and kept.
    Expr Strengthened(ValueClause clause, int place, List<Expr> conjuncts)
    {
        foreach (var element in clause.Allowed.Keys)
        {
            var shorter = clause.Without(element);
            var expr = shorter.ToExpr(system);
            if (!queries.IsInitial(expr))
                continue;
            if (queries.IsKept(expr, [expr, .. goals, .. facts, .. conjuncts.Where((_, other) => other != place)]))
                clause = shorter;
        }
        return clause.ToExpr(system);
    }

    // A conjunct as clauses over values; none if that would be too many.
    IEnumerable<ValueClause> Clauses(Literal conjunct)
    {
        var clauses = ClausesOf(conjunct, []);
        var whole = clauses?.Select(clause => ValueClause.Of(encoded, clause)).OfType<ValueClause>().ToList() ?? [];
        isComplete &= whole.Count == clauses?.Count;
        return whole;
    }

    List<ImmutableHashSet<(int Bit, bool Value)>>? ClausesOf(
        Literal literal,
        ImmutableHashSet<(int Bit, bool Value)> rest)
    {
        if (literal.IsConstant)
            return literal == Literal.True ? [] : [rest];
        var gate = encoded.Circuit[literal.Gate];
        switch (gate.Kind)
        {
            case GateKind.Input:
                return [rest.Add((literal.Gate - 1, !literal.IsNegated))];
            case GateKind.And when !literal.IsNegated:
                return Both(ClausesOf(gate.A, rest), ClausesOf(gate.B, rest));
            case GateKind.And:
                return Either(!gate.A, !gate.B, rest);
            case GateKind.Xor:
                var (a, b) = (gate.A, gate.B.NegatedIf(literal.IsNegated));
                return Both(Either(a, b, rest), Either(!a, !b, rest));
            case GateKind.Mux:
                var (then, otherwise) = (gate.B.NegatedIf(literal.IsNegated), gate.C.NegatedIf(literal.IsNegated));
                return Both(Either(!gate.A, then, rest), Either(gate.A, otherwise, rest));
        }
        throw new ArgumentOutOfRangeException(nameof(literal));
    }

    static List<ImmutableHashSet<(int, bool)>>? Both(
        List<ImmutableHashSet<(int, bool)>>? left,
        List<ImmutableHashSet<(int, bool)>>? right) =>
        left is null || right is null || left.Count + right.Count > ClausesMax ? null : [.. left, .. right];

    List<ImmutableHashSet<(int, bool)>>? Either(Literal left, Literal right, ImmutableHashSet<(int, bool)> rest)
    {
        var clauses = new List<ImmutableHashSet<(int, bool)>>();
        if (ClausesOf(left, rest) is not { } partial)
            return null;
        foreach (var clause in partial)
        {
            if (ClausesOf(right, clause) is not { } whole || clauses.Count + whole.Count > ClausesMax)
                return null;
            clauses.AddRange(whole);
        }
        return clauses;
    }
}
