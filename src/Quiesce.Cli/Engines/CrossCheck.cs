using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Random;
using Quiesce.Symbolic;

namespace Quiesce.Cli.Engines;

/// <summary>
/// A second opinion on what an exhaustive search has decided: Z3 proves what the lemmas of the spec prove, and for the
/// rest looks at all runs that are as long as the search found states deep. Of behaviours it looks at those up to the
/// lassos that were found, or else at short ones only: proofs cover what holds.
/// </summary>
static class CrossCheck
{
    // Where all liveness holds. Longer lassos take far more time than they are worth here.
    const int LassoStepsMax = 4;

    // Behaviours get at least this part of the time, whatever states take.
    const int LivenessShare = 4;

    // Random runs: at least a batch, and more while something is not found that the search did find.
    static readonly RandomOptions Runs = new() { Runs = 25 * RandomOptions.BatchRuns, Steps = 20_000, Threads = 1 };

    /// <summary>The search and the other opinions, compared.</summary>
    /// <param name="report">Of a search that is complete.</param>
    /// <param name="symbolic">Its limit of time is for both parts together; null to leave Z3 out.</param>
    /// <param name="runs">How many random runs at most; null for as many as are worth it.</param>
    public static EngineRun Run(SearchReport report, SymbolicOptions? symbolic, int? runs)
    {
        var reports = new List<EngineReport> { EngineReport.Of(report) };
        if (symbolic is not null)
            reports.Add(EngineRun.Comparable(
                EngineNames.Portfolio, report.System, () => SecondOpinion(report, symbolic)));
        reports.Add(EngineRun.Comparable(
            EngineCatalog.Random, report.System, () => EngineRun.Random(report.System, RunsFor(report, runs))));
        return EngineRun.Of([.. reports]);
    }

    static RandomOptions RunsFor(SearchReport report, int? runs) => Runs with
    {
        Runs = runs ?? Runs.Runs,
        Until = report.Verdicts.Where(verdict => verdict.Trace is not null)
            .Select(verdict => verdict.Property.Name)
            .ToHashSet(),
    };

    static EngineReport SecondOpinion(SearchReport report, SymbolicOptions options)
    {
        var hopeful = report.Verdicts.Where(verdict => verdict.Trace is null)
            .Select(verdict => verdict.Property.Name)
            .ToHashSet();
        var states = Portfolio.Run(report.System, hopeful, options with { ReachableDepth = report.Depth });
        var behaviours = Liveness(report, options with
        {
            DepthMax = report.Verdicts.Max(verdict => verdict.Trace is { IsLasso: true } lasso ? lasso.Length : 0)
                is > 0 and var length ? length : LassoStepsMax,
            TimeUsed = options.TimeLimit is not { } limit ? TimeSpan.Zero
                : TimeSpan.FromTicks(Math.Min(states.Elapsed.Ticks, limit.Ticks - (limit.Ticks / LivenessShare))),
        });
        var verdicts = behaviours?.Verdicts.ToDictionary(verdict => verdict.Property.Name) ?? [];
        var both = states with
        {
            Verdicts = [.. states.Verdicts.Select(verdict =>
                verdicts.GetValueOrDefault(verdict.Property.Name, verdict))],
            StopReason = states.StopReason ?? behaviours?.StopReason,
            Elapsed = states.Elapsed + (behaviours?.Elapsed ?? TimeSpan.Zero),
        };
        Audit.Check(both.Verdicts);
        return EngineReport.Of(both);
    }

    static SymbolicReport? Liveness(SearchReport report, SymbolicOptions options)
    {
        var names = report.System.Properties
            .Where(property => property.Kind == PropertyKind.Liveness)
            .Select(property => property.Name)
            .ToHashSet();
        return names.Count == 0
            ? null
            : SymbolicCheck.Run(EngineNames.BoundedModelChecking, report.System.WithOnly(names), options);
    }
}
