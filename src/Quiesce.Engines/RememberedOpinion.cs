using System.Collections.Immutable;
using System.Text.Json;
using Quiesce.Ir;
using Quiesce.Ir.Formats.Itf;
using Quiesce.Ir.Verdicts;
using Quiesce.Random;

namespace Quiesce.Engines;

/// <summary>
/// What an engine said of a system, as text, so that it need not be asked again while nothing has changed. Traces are
/// replayed by the interpreter when they are read; what a proof rests on is kept as a word only. It is compared with a
/// search as if the engine had just said it.
/// </summary>
public static class RememberedOpinion
{
    sealed record Said(
        string Engine, double Seconds, string? StopReason, int? Depth, ImmutableArray<SaidVerdict> Verdicts,
        SaidRuns? Runs);

    // A trace, or a bound, or what a proof rests on.
    sealed record SaidVerdict(
        string Property, Answer Answer, string? Trace, string? Basis, string? Reason, long Distinct, int Depth);

    sealed record SaidRuns(
        ulong Seed, int Runs, long Steps, long Schedules, Dictionary<string, long> Hits, string[] Shortest);

    /// <summary>
    /// What is to be remembered of a run: what engines beside the search said. Null if an engine failed or disagrees:
    /// that is asked again.
    /// </summary>
    /// <param name="basis">In words what a verdict without a trace rests on.</param>
    public static string? Print(EngineRun run, Func<Evidence, string> basis) =>
        !run.Conflicts.IsEmpty || run.Reports.Any(report => report.Failure is not null) ? null
            : JsonSerializer.Serialize(run.Reports
                .Where(report => report.Search is null)
                .Select(report => Of(report, basis)));

    /// <summary>The reports of a system's engines; null if the text is not of this system or not as printed.</summary>
    public static ImmutableArray<EngineReport>? Read(string text, TransitionSystem system)
    {
        try
        {
            return JsonSerializer.Deserialize<Said[]>(text) is { } said ? [.. said.Select(one => Of(one, system))]
                : null;
        }
        catch (Exception failure) when (
            failure is JsonException or TraceFileException or KeyNotFoundException or NullReferenceException
                or NotSupportedException or ArgumentException or OverflowException or InvalidOperationException)
        {
            return null;
        }
    }

    static Said Of(EngineReport report, Func<Evidence, string> basis) => new(
        report.Engine,
        report.Elapsed.TotalSeconds,
        report.StopReason,
        report.Depth,
        [.. report.Verdicts.Select(verdict => Of(verdict, basis))],
        report.Random is not { } random ? null : new SaidRuns(
            random.Seed,
            random.Runs,
            random.Steps,
            random.Schedules,
            random.Hits.ToDictionary(pair => pair.Key.Name, pair => pair.Value),
            [.. random.Findings.Where(pair => pair.Value.IsShortest).Select(pair => pair.Key.Name)]));

    static SaidVerdict Of(Verdict verdict, Func<Evidence, string> basis) => verdict.Evidence switch
    {
        Evidence.Run(var trace) =>
            new(verdict.Property.Name, verdict.Answer, ItfTrace.Print(trace), null, null, 0, 0),
        Evidence.Bound bound =>
            new(verdict.Property.Name, verdict.Answer, null, null, bound.Reason, bound.Distinct, bound.Depth),
        var other => new(verdict.Property.Name, verdict.Answer, null, basis(other), null, 0, 0),
    };

    static EngineReport Of(Said said, TransitionSystem system)
    {
        var byName = said.Verdicts.ToDictionary(verdict => verdict.Property);
        if (byName.Count != system.Properties.Length)
            throw new KeyNotFoundException();
        ImmutableArray<Verdict> verdicts =
            [.. system.Properties.Select(property => Of(byName[property.Name], property, system))];
        var elapsed = TimeSpan.FromSeconds(said.Seconds);
        return new EngineReport(said.Engine, system, verdicts, elapsed, said.StopReason)
        {
            Depth = said.Depth,
            IsRemembered = true,
            Random = said.Runs is { } runs ? Of(runs, system, verdicts, said.StopReason, elapsed) : null,
        };
    }

    static Verdict Of(SaidVerdict said, Property property, TransitionSystem system)
    {
        if (said.Trace is { } text)
        {
            var trace = ItfTrace.Read(text, _ => system);
            var shown = Verdict.Shown(property, new Evidence.Run(trace));
            return trace.Property.Name == property.Name && shown.Answer == said.Answer ? shown
                : throw new KeyNotFoundException();
        }
        Evidence evidence = said.Reason is { } reason ? new Evidence.Bound(reason, said.Distinct, said.Depth)
            : new Evidence.Remembered(said.Basis ?? throw new KeyNotFoundException());
        if (evidence is Evidence.Bound != (said.Answer == Answer.Unknown))
            throw new KeyNotFoundException();
        return new Verdict(property, said.Answer, evidence);
    }

    static RandomReport Of(
        SaidRuns runs, TransitionSystem system, ImmutableArray<Verdict> verdicts, string? stopReason, TimeSpan elapsed)
    {
        var nothing = new CoverageCount("", 0, null);
        return new RandomReport
        {
            System = system,
            Verdicts = verdicts,
            Findings = verdicts.Where(verdict => verdict.Trace is not null).ToImmutableDictionary(
                verdict => verdict.Property,
                verdict => new FoundTrace(
                    verdict.Trace!, Run: 0, DrawnLength: 0, runs.Shortest.Contains(verdict.Property.Name))),
            Hits = runs.Hits.ToImmutableDictionary(
                pair => system.FindProperty(pair.Key) ?? throw new KeyNotFoundException(), pair => pair.Value),
            Suspicions = ImmutableDictionary<Property, long>.Empty,
            Patience = 0,
            Seed = runs.Seed,
            Runs = runs.Runs,
            Steps = runs.Steps,
            Schedules = runs.Schedules,
            Coverage = new RunCoverage
            {
                Actions = nothing, Positions = nothing, Pairs = null, NeverTaken = [],
                PairsOnce = 0, PairsTwice = 0, Steps = runs.Steps,
            },
            Guarantees = [],
            StopReason = stopReason,
            RunTime = elapsed,
            Elapsed = elapsed,
        };
    }
}
