using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Random;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Engines;

/// <summary>What an engine found out about one variant, whichever engine it was.</summary>
/// <param name="Engine">One of <see cref="EngineCatalog"/>.</param>
/// <param name="Verdicts">In the order of the system's properties.</param>
/// <param name="StopReason">Why it ended early, a clause; null if it did not.</param>
public sealed record EngineReport(
    string Engine,
    TransitionSystem System,
    ImmutableArray<Verdict> Verdicts,
    TimeSpan Elapsed,
    string? StopReason = null)
{
    const string Disputed = "the engines disagree";

    /// <summary>What only the exhaustive search knows: counts; null for the others.</summary>
    public SearchReport? Search { get; init; }

    /// <summary>What only random runs know: how often, and how long; null for the others.</summary>
    public RandomReport? Random { get; init; }

    /// <summary>Where a symbolic engine ended, as <see cref="SymbolicReport.Depth"/>; null for the others.</summary>
    public int? Depth { get; init; }

    /// <summary>The engine was not asked now: this is what it said before.</summary>
    public bool IsRemembered { get; init; }

    /// <summary>What went wrong with the engine itself, a sentence; then all its verdicts are Unknown.</summary>
    public string? Failure { get; init; }

    public static EngineReport Of(SearchReport report) =>
        new(EngineCatalog.Explicit, report.System, report.Verdicts, report.Elapsed, report.StopReason)
        {
            Search = report,
        };

    public static EngineReport Of(RandomReport report) =>
        new(EngineCatalog.Random, report.System, report.Verdicts, report.Elapsed, report.StopReason)
        {
            Random = report,
        };

    public static EngineReport Of(SymbolicReport report) =>
        new(report.Engine, report.System, report.Verdicts, report.Elapsed, report.StopReason)
        {
            Depth = report.Depth,
        };

    /// <summary>Of an engine that contradicts itself or the interpreter.</summary>
    public static EngineReport OfFailure(string engine, TransitionSystem system, string sentence) =>
        OfNothing(engine, system, "the engine failed") with { Failure = sentence };

    /// <summary>Of an engine that could not even begin.</summary>
    /// <param name="reason">Why, a clause.</param>
    public static EngineReport OfNothing(string engine, TransitionSystem system, string reason)
    {
        var evidence = new Evidence.Bound(reason, 0, 0);
        return new EngineReport(
            engine,
            system,
            [.. system.Properties.Select(property => new Verdict(property, Answer.Unknown, evidence))],
            TimeSpan.Zero,
            reason);
    }

    /// <summary>
    /// All that several engines found together: of every property the first verdict that is one, and none of what they
    /// disagree about.
    /// </summary>
    /// <param name="reports">Of the same system; at least one.</param>
    public static EngineReport Combined(
        IReadOnlyList<EngineReport> reports, IReadOnlyCollection<EngineConflict> conflicts) => reports.Count == 1
        ? reports[0]
        : new EngineReport(
            EngineCatalog.All,
            reports[0].System,
            [
                .. reports[0].Verdicts.Select(verdict =>
                    conflicts.Any(conflict => conflict.Property == verdict.Property.Name)
                        ? new Verdict(verdict.Property, Answer.Unknown, new Evidence.Bound(Disputed, 0, 0))
                        : reports.SelectMany(report => report.Verdicts).FirstOrDefault(other =>
                            other.Property == verdict.Property && other.Answer != Answer.Unknown) ?? verdict),
            ],
            reports.Aggregate(TimeSpan.Zero, (sum, report) => sum + report.Elapsed),
            reports[0].StopReason)
        {
            Search = reports[0].Search,
        };

    /// <summary>What it says, for comparison with others.</summary>
    public EngineAnswers Answers => new(
        Engine,
        Engine switch
        {
            EngineCatalog.Explicit => LassoOrder.ShortestStem,
            // Mostly it confirms those that a search found.
            EngineCatalog.Random or EngineNames.Portfolio => LassoOrder.Any,
            _ => LassoOrder.ShortestWhole,
        },
        Verdicts)
    {
        MayBeLonger = [.. (Random?.Findings.Values ?? []).Where(found => !found.IsShortest)
            .Select(found => found.Trace.Property.Name)],
    };

    /// <summary>Its verdict on a property, by name.</summary>
    public Verdict Of(Property property) =>
        Verdicts.Single(verdict => verdict.Property.Name == property.Name);
}
