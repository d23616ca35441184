using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Random;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Claims;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Engines;

/// <summary>
/// A second opinion on what an exhaustive search has decided: what it says holds is to be proved, what it found is to
/// be found again, or at least confirmed, and whatever is left open is looked at in all runs that are as long as the
/// search found states deep, and in lassos up to those that were found. Where the search handed over its states and
/// their ranks, these are checked.
/// </summary>
public static class CrossCheck
{
    // Where the search found no lasso. Longer ones take far more time than they are worth here.
    const int LassoStepsMax = 4;

    // Random runs: at least a batch, and more while something is not found that the search did find.
    static readonly RandomOptions Runs = new() { Runs = 25 * RandomOptions.BatchRuns, Steps = 20_000, Threads = 1 };

    /// <summary>Z3 checks the search itself where there are no more states.</summary>
    public const int StatesMax = 50_000;

    // For how long a product is searched, so that Z3 has something to check.
    static readonly TimeSpan ProductTimeMax = TimeSpan.FromSeconds(1);

    /// <summary>The search and the other opinions, compared.</summary>
    /// <param name="report">Of a search that is complete.</param>
    /// <param name="symbolic">Null to leave Z3 out.</param>
    public static EngineRun Run(SearchReport report, SymbolicOptions? symbolic)
    {
        var reports = new List<EngineReport> { EngineReport.Of(report) };
        // What it has found of a part of the states is no claim about all.
        if (!report.System.Constraints.IsEmpty)
            return EngineRun.Of([.. reports]);
        if (symbolic is not null)
            reports.Add(EngineRun.OrFailure(
                EngineNames.Portfolio, report.System, () => SecondOpinion(report, symbolic)));
        reports.Add(EngineRun.OrFailure(
            EngineCatalog.Random, report.System, () => EngineRun.Random(report.System, RunsFor(report))));
        return EngineRun.Of([.. reports]);
    }

    static SearchClaim Claim(SearchReport report) => new(
        report.Layers,
        [.. report.Verdicts.Select(verdict => verdict.Trace).OfType<Trace>()],
        report.Rankings);

    static SearchClaim? Claim(TransitionSystem product, SearchOptions options) =>
        Claim(ExhaustiveSearch.Run(product, options)) is { Layers: not null } claim ? claim : null;

    static RandomOptions RunsFor(SearchReport report) => Runs with
    {
        Until = report.Verdicts.Where(verdict => verdict.Trace is not null)
            .Select(verdict => verdict.Property.Name)
            .ToHashSet(),
    };

    static EngineReport SecondOpinion(SearchReport report, SymbolicOptions options)
    {
        var expectedToHold = report.Verdicts.Where(verdict => verdict.Trace is null)
            .Select(verdict => verdict.Property.Name)
            .ToHashSet();
        var lassos = report.Verdicts.Select(verdict => verdict.Trace)
            .Where(trace => trace is { IsLasso: true })
            .Select(trace => trace!.Length)
            .DefaultIfEmpty(LassoStepsMax);
        var products = new SearchOptions
        {
            Threads = 1,
            StatesMax = StatesMax,
            TimeLimit = ProductTimeMax,
            CancellationToken = options.CancellationToken,
        };
        return EngineReport.Of(Audited.Symbolic(() => Portfolio.Run(
            report.System,
            expectedToHold,
            lassos.Max(),
            options with { ReachableDepth = report.Depth },
            Claim(report),
            product => Claim(product, products))));
    }
}
