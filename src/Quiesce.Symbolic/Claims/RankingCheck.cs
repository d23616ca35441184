using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Claims;

/// <summary>
/// Checks the rankings of a search with a solver, by queries about single states and steps: does a violation begin in a
/// state without a <see cref="Ranking"/>; is there a rank whose helpful condition cannot make progress; does a step of
/// a violation lead to a greater rank, or keep the rank although the helpful condition makes progress? A wrong ranking
/// proves nothing.
/// </summary>
internal static class RankingCheck
{
    /// <summary>Checks the properties that have a ranking; the others are Unknown.</summary>
    /// <param name="claim">A claim with layers.</param>
    /// <exception cref="Microsoft.Z3.Z3Exception">Z3 cannot be used.</exception>
    /// <exception cref="InvalidOperationException">
    /// A ranking is wrong: the engine that made it errs, or this one.
    /// </exception>
    public static SymbolicReport Run(TransitionSystem system, SearchClaim claim, SymbolicOptions? options = null) =>
        LimitedRun.Of(
            EngineNames.Rankings, system, options, (options, limits) => new RankingRun(system, claim, options, limits));
}

/// <summary>One run of <see cref="RankingCheck"/>.</summary>
internal sealed class RankingRun : ISymbolicRun
{
    readonly SearchClaim claim;
    readonly EncodedSystem encoded;
    readonly ClaimQueries queries;
    readonly Dictionary<Property, Ranking> ranked = [];
    // Needed only where a violation can begin in any reachable state.
    readonly Lazy<Literal> isReachable;

    public RankingRun(TransitionSystem system, SearchClaim claim, SymbolicOptions options, Limits limits)
    {
        this.claim = claim;
        encoded = new EncodedSystem(system, options.Fault);
        queries = new ClaimQueries(system, limits);
        isReachable = new Lazy<Literal>(() => queries.Reachable(encoded, claim).Encoded);
    }

    /// <inheritdoc/>
    public void Run()
    {
        foreach (var ranking in claim.Rankings)
        {
            Check(ranking);
            foreach (var property in ranking.Properties)
                ranked[property] = ranking;
        }
    }

    /// <inheritdoc/>
    public Verdict? VerdictOn(Property property) => ranked.TryGetValue(property, out var ranking)
        ? new Verdict(property, Answer.Holds, new Evidence.Ranked(ranking))
        : null;

    /// <inheritdoc/>
    public string WhyOpen(Property property) => "it has no ranking";

    /// <inheritdoc/>
    public int Depth => -1;

    // Throws InvalidOperationException if the ranking is wrong.
    void Check(Ranking ranking)
    {
        if (!IsWellFormed(ranking))
            throw queries.WrongClaim("a ranking with ranks, conditions or properties that do not exist");
        var (begins, stays) = Violation(ranking);
        // Ranks 1, 2, ...
        ImmutableArray<Literal> ranks =
        [
            .. DecisionDiagram
                .Of(encoded.System.Variables, ranking.States.Select(row => (row.State, row.Rank - 1)))
                .Numbered(ranking.Helpful.Length)
                .Select(encoded.Holds),
        ];
        var start = encoded.Circuit.And(begins, !encoded.Circuit.Or(ranks));
        if (ranking.Properties[0].Temporal!.Op == TemporalOp.Eventually)
            RequireUnsatisfiable("an initial state without a rank", ClaimQueries.InitialState(encoded), start);
        else
            RequireUnsatisfiable("a state without a rank where a violation begins", ClaimQueries.AnyState(encoded),
                encoded.Circuit.And(isReachable.Value, start));
        RequireUnsatisfiable("a state where nothing helps", ClaimQueries.AnyState(encoded), encoded.Circuit.Or(
            ranks.Select((rank, place) => encoded.Circuit.And(rank, !CanProgress(ranking, place)))));
        queries.RequireUnsatisfiable("a step that the ranks do not allow", ClaimQueries.AnyStep(encoded),
            step => step.Circuit.And(step.At(stays, 1), IsForbidden(ranking, ranks, step)));
    }

    // Several properties have one ranking only if all are of the form <>P.
    bool IsWellFormed(Ranking ranking) =>
        ranking.Properties.Length > 0
        && ranking.Properties.All(property => property.Temporal is { } formula
            && (ranking.Properties.Length == 1 || formula.Op == TemporalOp.Eventually))
        && ranking.Helpful.All(condition => condition >= 0 && condition <= encoded.System.Fairness.Length)
        && ranking.States.All(row => row.Rank >= 1 && row.Rank <= ranking.Helpful.Length);

    void RequireUnsatisfiable(string what, Unrolling frames, Literal inFirstFrame) =>
        queries.RequireUnsatisfiable(what, frames, _ => frames.At(inFirstFrame, 0));

    // Literals over a state: a violation begins there; a violation goes on there.
    (Literal Begins, Literal Stays) Violation(Ranking ranking)
    {
        var notP = encoded.Circuit.Or(ranking.Properties.Select(property => !encoded.Holds(property.Temporal!.P)));
        var formula = ranking.Properties[0].Temporal!;
        switch (formula.Op)
        {
            case TemporalOp.Eventually:
            case TemporalOp.AlwaysEventually:
                return (notP, notP);
            case TemporalOp.EventuallyAlways:
                return (Literal.True, Literal.True);
            case TemporalOp.Recurrence:
                var without = !encoded.Holds(formula.Q!);
                return (without, without);
            case TemporalOp.LeadsTo:
                var notQ = !encoded.Holds(formula.Q!);
                return (encoded.Circuit.And(!notP, notQ), notQ);
        }
        throw new ArgumentOutOfRangeException(nameof(ranking));
    }

    // The condition of a rank; null for what a violation visits again and again: ~P of a formula <>[]P, and P of
    // []<>P => []<>Q.
    Fairness? Helpful(Ranking ranking, int place) =>
        ranking.Helpful[place] < encoded.System.Fairness.Length
            ? encoded.System.Fairness[ranking.Helpful[place]]
            : null;

    Literal CanProgress(Ranking ranking, int place)
    {
        if (Helpful(ranking, place) is { } condition)
            return encoded.Circuit.Or(condition.Actions.Select(action =>
                encoded.Holds(Progress.Of(encoded.System.Actions[action]))));
        var formula = ranking.Properties[0].Temporal!;
        return formula.Op switch
        {
            TemporalOp.EventuallyAlways => encoded.Holds(formula.P),
            TemporalOp.Recurrence => !encoded.Holds(formula.P),
            _ => Literal.False,
        };
    }

    // The rank is greater afterwards, or the same although the helpful condition makes progress.
    Literal IsForbidden(Ranking ranking, ImmutableArray<Literal> ranks, Unrolling step)
    {
        var circuit = step.Circuit;
        var changes = circuit.Or(encoded.Bits.Select((_, bit) => circuit.Xor(step.Bit(bit, 0), step.Bit(bit, 1))));
        var (isLower, isForbidden) = (Literal.False, Literal.False);
        for (var place = 0; place < ranks.Length; place++)
        {
            var (before, after) = (step.At(ranks[place], 0), step.At(ranks[place], 1));
            var helps = circuit.Or((Helpful(ranking, place)?.Actions ?? []).Select(action => step.Selector(action, 0)));
            var isAllowed = circuit.Or(isLower, circuit.And(after, !circuit.And(helps, changes)));
            isForbidden = circuit.Or(isForbidden, circuit.And(before, !isAllowed));
            isLower = circuit.Or(isLower, after);
        }
        return isForbidden;
    }
}
