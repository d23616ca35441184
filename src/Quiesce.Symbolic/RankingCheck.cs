using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Symbolic;

/// <summary>
/// Has a solver check a <see cref="Ranking"/>, in three questions about the system itself: is there an initial state
/// where it says nothing; a state in which a violation begins, and that has no rank, or in which the helpful condition
/// cannot make progress; a step that it does not allow? A ranking that is wrong proves nothing.
/// </summary>
public static class RankingCheck
{
    /// <summary>The proof.</summary>
    /// <exception cref="Microsoft.Z3.Z3Exception">Z3 cannot be used.</exception>
    /// <exception cref="InvalidOperationException">
    /// The ranking is wrong: the engine that made it errs, or this one.
    /// </exception>
    /// <exception cref="ArgumentException">Its property is no liveness property.</exception>
    public static SymbolicReport Run(TransitionSystem system, Ranking ranking, SymbolicOptions? options = null)
    {
        options ??= new SymbolicOptions();
        using var limits = new Limits(options, EngineNames.Ranking);
        Evidence evidence;
        string? stopReason = null;
        try
        {
            evidence = new RankingRun(system, ranking, options, limits).Prove();
        }
        catch (SymbolicLimitException limit)
        {
            stopReason = limit.Message;
            evidence = new Evidence.Bound(stopReason, 0, 0);
        }
        return new SymbolicReport
        {
            System = system,
            Engine = EngineNames.Ranking,
            Verdicts =
            [
                new Verdict(ranking.Property, stopReason is null ? Answer.Holds : Answer.Unknown, evidence),
            ],
            Depth = -1,
            StopReason = stopReason,
            Elapsed = limits.Elapsed,
        };
    }
}

/// <summary>One run of <see cref="RankingCheck"/>.</summary>
internal sealed class RankingRun
{
    readonly Ranking ranking;
    readonly Questions questions;
    readonly EncodedSystem encoded;
    readonly Expr rank;
    readonly Word rankWord;
    readonly Literal p, q;

    public RankingRun(TransitionSystem system, Ranking ranking, SymbolicOptions options, Limits limits)
    {
        var formula = ranking.Property.Temporal
            ?? throw new ArgumentException($"{ranking.Property} is no liveness property.");
        this.ranking = ranking;
        questions = new Questions(system, limits);
        encoded = new EncodedSystem(system, options.Fault);
        Expr[] numbers = [.. Enumerable.Range(0, ranking.Helpful.Length + 2).Select(Expr.Int)];
        rank = DecisionDiagram.Of(
            system.Variables, ranking.States.Select(row => (row.State, numbers[row.Rank])), numbers[^1]);
        rankWord = encoded.Value(rank);
        p = encoded.Holds(formula.P);
        q = formula.Q is null ? Literal.False : encoded.Holds(formula.Q);
    }

    TemporalOp Op => ranking.Property.Temporal!.Op;

    // Of a state: a violation goes on. It begins there, too, but of leads-to, where P begins it.
    Literal Stays => Op switch
    {
        TemporalOp.Eventually or TemporalOp.AlwaysEventually => !p,
        TemporalOp.EventuallyAlways => Literal.True,
        TemporalOp.LeadsTo => !q,
        _ => throw new ArgumentOutOfRangeException(nameof(ranking)),
    };

    Literal Begins => Op == TemporalOp.LeadsTo ? encoded.Circuit.And(p, !q) : Stays;

    bool BeginsAtOnce => Op == TemporalOp.Eventually;

    public Evidence.Ranked Prove()
    {
        questions.Deny("an initial state without a rank", Questions.InitialState(encoded), frames =>
            BeginsAtOnce ? frames.Circuit.And(frames.At(Begins, 0), !IsRanked(frames, 0)) : !IsKnown(frames, 0));
        questions.Deny("a state where a violation begins, without a rank", Questions.AnyState(encoded), frames =>
            BeginsAtOnce ? Literal.False : frames.Circuit.And(HasRank(frames, 0, 0), frames.At(Begins, 0)));
        questions.Deny("a state where nothing helps", Questions.AnyState(encoded), frames =>
            frames.Circuit.Or(Conditions.Select(condition => frames.Circuit.And(
                IsHelpful(condition, frames), !CanProgress(condition, frames)))));
        questions.Deny("a step to a state without a rank", Questions.AnyStep(encoded), frames =>
            BeginsAtOnce ? Literal.False : frames.Circuit.And(IsKnown(frames, 0), !IsKnown(frames, 1)));
        questions.Deny("a step that the ranks do not allow", Questions.AnyStep(encoded), IsForbidden);
        return new Evidence.Ranked(encoded.System, rank, ranking.Helpful);
    }

    IEnumerable<int> Conditions => ranking.Helpful.Distinct();

    Word RankAt(Unrolling frames, int frame) => frames.At(rankWord, frame);

    static Literal Less(Unrolling frames, Word left, Word right) =>
        new WordArithmetic(frames.Circuit).Less(left, right);

    Literal HasRank(Unrolling frames, int frame, int number) =>
        new WordArithmetic(frames.Circuit).Equal(RankAt(frames, frame), Word.Constant(number));

    Literal IsKnown(Unrolling frames, int frame) =>
        Less(frames, RankAt(frames, frame), Word.Constant(ranking.Helpful.Length + 1));

    Literal IsRanked(Unrolling frames, int frame) =>
        frames.Circuit.And(IsKnown(frames, frame), !HasRank(frames, frame, 0));

    Literal IsHelpful(int condition, Unrolling frames) => frames.Circuit.Or(
        Enumerable.Range(0, ranking.Helpful.Length)
            .Where(place => ranking.Helpful[place] == condition)
            .Select(place => HasRank(frames, 0, place + 1)));

    // What a violation visits again and again: ~P, of a formula <>[]P.
    bool IsVisit(int condition) => condition == encoded.System.Fairness.Length && Op == TemporalOp.EventuallyAlways;

    Literal CanProgress(int condition, Unrolling frames) => IsVisit(condition) ? frames.At(p, 0)
        : frames.Circuit.Or(ActionsOf(condition).Select(action =>
            frames.At(encoded.Holds(Progress.Of(encoded.System.Actions[action])), 0)));

    ImmutableArray<int> ActionsOf(int condition) => encoded.System.Fairness[condition].Actions;

    // Inside the violation: the rank is greater, or the same although the helpful condition makes progress.
    Literal IsForbidden(Unrolling step)
    {
        var circuit = step.Circuit;
        var (before, after) = (RankAt(step, 0), RankAt(step, 1));
        var changes = circuit.Or(encoded.Bits.Select((_, bit) => circuit.Xor(step.Bit(bit, 0), step.Bit(bit, 1))));
        var helps = circuit.Or(Conditions.Where(condition => !IsVisit(condition)).Select(condition => circuit.And(
            IsHelpful(condition, step),
            circuit.Or(ActionsOf(condition).Select(action => step.Selector(action, 0))))));
        var isAllowed = circuit.And(
            IsRanked(step, 1),
            !Less(step, before, after),
            circuit.Implies(circuit.And(helps, changes), Less(step, after, before)));
        return circuit.And(IsRanked(step, 0), step.At(Stays, 1), !isAllowed);
    }
}
