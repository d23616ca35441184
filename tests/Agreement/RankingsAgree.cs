using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic.Claims;
using Quiesce.Tests.Symbolic;
using Xunit.Abstractions;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// Liveness that holds has a ranking, unless it takes strong fairness, and Z3 confirms it. Where it does not hold, no
/// ranking is ever confirmed.
/// </summary>
public class RankingsAgree(ITestOutputHelper output)
{
    [Fact]
    public void What_holds_under_weak_fairness_has_a_ranking_that_is_confirmed()
    {
        var (ranked, strong) = (0, 0);
        void Check(TransitionSystem system)
        {
            var search = ExhaustiveSearch.Run(system, SearchClaims.Options);
            if (search.Layers is null)
                return;
            var report = RankingCheck.Run(system, SearchClaims.Of(search));
            foreach (var (verdict, expected) in report.Verdicts.Zip(search.Verdicts))
            {
                var hasRanking = search.Rankings.Any(ranking => ranking.Properties.Contains(verdict.Property));
                Assert.Equal(hasRanking ? Answer.Holds : Answer.Unknown, verdict.Answer);
                Assert.True(!hasRanking || expected.Answer == Answer.Holds, $"{verdict.Property} has a ranking.");
                if (verdict.Property.Kind != PropertyKind.Liveness || expected.Answer != Answer.Holds)
                    continue;
                var isWeak = system.Fairness.All(fairness => fairness.Strength == FairnessStrength.Weak);
                Assert.True(hasRanking || !isWeak, $"{verdict.Property} has no ranking.");
                (ranked, strong) = hasRanking ? (ranked + 1, strong) : (ranked, strong + 1);
            }
        }
        Seeds.Check(50, seed => Check(RandomGraphs.Number(seed)));
        Seeds.Check(20, seed => Check(RandomSystems.Number(seed)));
        output.WriteLine($"{ranked} rankings, {strong} properties that take strong fairness");
        if (Environment.GetEnvironmentVariable("QUIESCE_SEED") is null)
            Assert.True(ranked > 50 && strong > 0, $"{ranked} rankings, {strong} without");
    }

    // Ranks that seem reasonable: those of another property, all states at one rank, or as far as some attempt goes.
    [Fact]
    public void No_ranking_is_confirmed_for_what_is_violated()
    {
        var denied = 0;
        Seeds.Check(8, seed =>
        {
            var system = RandomGraphs.Number(seed);
            var search = ExhaustiveSearch.Run(system, SearchClaims.Options);
            var claim = SearchClaims.Of(search);
            var violated = search.Verdicts.Where(verdict =>
                verdict is { Property.Kind: PropertyKind.Liveness, Answer: Answer.Violated });
            foreach (var property in violated.Select(verdict => verdict.Property))
                foreach (var ranking in Guesses(search, (int)seed))
                {
                    var wrong = claim with { Rankings = [ranking with { Properties = [property] }] };
                    Assert.Throws<InvalidOperationException>(() => RankingCheck.Run(system, wrong));
                    denied++;
                }
        });
        output.WriteLine($"{denied} rankings denied");
        if (Environment.GetEnvironmentVariable("QUIESCE_SEED") is null)
            Assert.InRange(denied, 20, int.MaxValue);
    }

    static IEnumerable<Ranking> Guesses(SearchReport search, int seed)
    {
        var random = new System.Random(seed);
        var states = search.Layers!.Value.SelectMany(layer => layer).ToList();
        var conditions = search.System.Fairness.Length + 1;
        foreach (var ranking in search.Rankings)
            yield return ranking;
        for (var k = 0; k < conditions; k++)
            yield return new Ranking([], [.. states.Select(state => (state, 1))], [k]);
        for (var k = 0; k < 3; k++)
            yield return new Ranking(
                [],
                [.. states.Where(_ => random.Next(4) > 0).Select(state => (state, random.Next(1, 4)))],
                [.. Enumerable.Range(0, 3).Select(_ => random.Next(conditions))]);
    }

    // A counter goes down by fair steps; another process does and undoes something else, as long as it likes.
    static readonly TransitionSystem Countdown = CountdownOf(3);

    static TransitionSystem CountdownOf(int from)
    {
        var builder = new SystemBuilder { Name = "countdown" };
        var count = builder.AddVariable("count", Domain.Range(0, from), [[from]]);
        var flag = builder.AddVariable("flag", Domain.Bool, [[0]]);
        builder.AddProcess(new Process { Name = "P", Group = "P" });
        var x = Expr.Read(count);
        void Action(string name, Expr guard, Update update) => builder.AddAction(new GuardedAction
        {
            Name = name,
            Step = name,
            Process = 0,
            Guard = guard,
            Updates = [update],
        });
        Action("Down", Expr.Less(Expr.Int(0), x), new Update(count, null, Expr.Subtract(x, Expr.Int(1))));
        Action("Flip", Expr.True, new Update(flag, null, Expr.Not(Expr.Read(flag))));
        builder.AddFairness(new Fairness("Down", FairnessStrength.Weak, [0]));
        void Add(Temporal formula) => builder.AddProperty(new Property
        {
            Name = $"{formula.Op}",
            Kind = PropertyKind.Liveness,
            Predicate = Expr.True,
            Temporal = formula,
        });
        Add(new Temporal(TemporalOp.Eventually, Expr.Equal(x, Expr.Int(0))));
        Add(new Temporal(TemporalOp.LeadsTo, Expr.Equal(x, Expr.Int(2)), Expr.Equal(x, Expr.Int(0))));
        return builder.Build();
    }

    public static TheoryData<string, int, string> WrongRankings => new()
    {
        { "the first state is missing", 0, "an initial state without a rank" },
        { "a state in between is missing", 0, "a step that the ranks do not allow" },
        { "a rank is too high", 0, "a step that the ranks do not allow" },
        { "all ranks are the same", 0, "a step that the ranks do not allow" },
        { "it has no conditions", 0, "a state where nothing helps" },
        { "where it begins is missing", 1, "a state without a rank where a violation begins" },
    };

    [Theory]
    [MemberData(nameof(WrongRankings))]
    public void A_wrong_ranking_is_a_failure_that_says_what_is_wrong(string what, int property, string sentence)
    {
        var search = ExhaustiveSearch.Run(Countdown, SearchClaims.Options);
        var claim = SearchClaims.Of(search);
        Assert.All(RankingCheck.Run(Countdown, claim).Verdicts.Take(2), verdict =>
            Assert.Equal(Answer.Holds, verdict.Answer));
        var right = claim.Rankings.Single(ranking => ranking.Properties.Contains(Countdown.Properties[property]));
        var states = right.States;
        bool Counts(State state, int count) => state.Values[0] == count;
        var wrong = what switch
        {
            "the first state is missing" or "a state in between is missing" or "where it begins is missing" =>
                right with
                {
                    States = states.RemoveAll(row => Counts(row.State, what == "the first state is missing" ? 3 : 2)),
                },
            "a rank is too high" => right with
            {
                States = [.. states.Select(row => Counts(row.State, 1) ? row with { Rank = right.Helpful.Length } : row)],
            },
            "all ranks are the same" => right with { States = [.. states.Select(row => row with { Rank = 1 })] },
            "it has no conditions" => right with { Helpful = [.. right.Helpful.Select(_ => 1)] },
            _ => throw new ArgumentOutOfRangeException(nameof(what)),
        };
        var failure = Assert.Throws<InvalidOperationException>(
            () => RankingCheck.Run(Countdown, claim with { Rankings = [wrong] }));
        Assert.EndsWith($"it finds {sentence}.", failure.Message);
    }

    [Fact]
    public void Properties_that_come_true_once_have_one_ranking_together()
    {
        var system = new Quiesce.Protocols.Btrfs.OrderedWork(Quiesce.Protocols.Btrfs.OrderedHelper.OwnPartAtOnce).Build();
        var search = ExhaustiveSearch.Run(system, SearchClaims.Options);
        Assert.Equal(
            ["FlushTerminates", "EveryWorkExecuted EveryOrderedPartRuns EveryWorkFreed DestroyTerminates"],
            search.Rankings.Select(ranking => string.Join(' ', ranking.Properties)));
    }
}
