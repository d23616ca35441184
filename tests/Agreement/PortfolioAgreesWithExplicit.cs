using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Claims;
using Quiesce.Symbolic.Invariants;
using Quiesce.Tests.Symbolic;
using Xunit.Abstractions;
using static Quiesce.Tests.Agreement.SymbolicAgreesWithExplicit;

namespace Quiesce.Tests.Agreement;

/// <summary>On random systems the portfolio, and what confirms a search, say what exhaustive search says.</summary>
public class PortfolioAgreesWithExplicit(ITestOutputHelper output)
{
    [Theory]
    [InlineData(false, false, false)]
    [InlineData(false, true, false)]
    [InlineData(true, false, false)]
    [InlineData(true, true, false)]
    [InlineData(true, false, true)]
    [InlineData(true, true, true)]
    public void The_portfolio_is_right_whatever_it_is_told_to_hope_for(
        bool hopesForTrue, bool hopesForFalse, bool searches)
    {
        var (proved, lassos) = (0, 0);
        void Compare(SearchReport explicitly, TransitionSystem system)
        {
            if (system.Variables.Any(variable => variable.Domain.Size > ValueClause.ValuesMax))
                return;
            var expectedToHold = explicitly.Verdicts
                .Where(verdict => verdict.Trace is null ? hopesForTrue : hopesForFalse)
                .Select(verdict => verdict.Property.Name)
                .ToHashSet();
            var options = new SymbolicOptions { ReachableDepth = explicitly.Depth };
            var report = Portfolio.Run(
                system, expectedToHold, lassoStepsMax: 3, options, searches ? SearchClaims.Of(system) : null,
                searches ? SearchClaims.Of : null);
            AssertAgree(explicitly, report);
            foreach (var (verdict, expected) in Safety(report.Verdicts).Zip(Safety(explicitly.Verdicts)))
                Assert.True(expected.Answer == verdict.Answer, $"{verdict.Property} is {verdict}.");
            AssertProofs(system, report with { Verdicts = [.. Safety(report.Verdicts)] });
            proved += report.Verdicts.Count(verdict => verdict.Evidence is Evidence.InductiveInvariant);
            lassos += report.Verdicts.Count(verdict => verdict.Trace is { IsLasso: true });
        }
        ForSmallSystems(8, Compare);
        Seeds.Check(8, seed =>
        {
            var system = GraphWithInvariants(seed);
            Compare(ExhaustiveSearch.Run(system, OneThread), system);
        });
        output.WriteLine($"{proved} properties proved, {lassos} lassos");
        AssertSome(hopesForTrue ? proved : lassos);
    }

    [Fact]
    public void A_search_that_is_right_is_confirmed()
    {
        var (proved, traces) = (0, 0);
        void Confirm(TransitionSystem system)
        {
            var explicitly = ExhaustiveSearch.Run(system, SearchClaims.Options with { StatesMax = (int)DistinctMax });
            if (explicitly.Layers is null)
                return;
            var report = LayerCheck.Run(system, SearchClaims.Of(explicitly));
            AssertAgree(explicitly, report);
            foreach (var (verdict, expected) in Safety(report.Verdicts).Zip(Safety(explicitly.Verdicts)))
                Assert.True(expected.Answer == verdict.Answer, $"{verdict.Property} is {verdict}.");
            AssertProofs(system, report with { Verdicts = [.. Safety(report.Verdicts)] });
            proved += report.Verdicts.Count(verdict => verdict.Evidence is Evidence.InductiveInvariant);
            traces += report.Verdicts.Count(verdict => verdict.Trace is not null);
        }
        Seeds.Check(30, seed =>
        {
            Confirm(RandomSystems.Number(seed));
            Confirm(GraphWithInvariants(seed));
        });
        output.WriteLine($"{proved} properties proved, {traces} traces");
        AssertSome(proved);
        AssertSome(traces);
    }
}
