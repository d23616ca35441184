using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Quiesce.Explicit;
using Quiesce.Explicit.Steps;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Random;

/// <summary>
/// Random testing of a system: runs of many steps under schedulers that FsCheck draws, with every property watched in
/// every state. It finds violations in systems too large for a search, and never says that a property holds.
/// </summary>
public static class RandomRuns
{
    // The most states for an exhaustive count of what can be covered.
    const int CoverageStatesMax = 100_000;

    static readonly TimeSpan ProgressPeriod = TimeSpan.FromMilliseconds(250);

    /// <summary>Makes the runs and shrinks what they found.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="GeneratorExhaustedException">No initial state could be drawn.</exception>
    /// <exception cref="InvalidOperationException">The interpreter rejects a trace: this engine errs.</exception>
    public static RandomReport Run(TransitionSystem system, RandomOptions? options = null)
    {
        options ??= new RandomOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Runs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Steps, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.NeighboursMax, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Depth ?? 1, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Length ?? 1, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Length ?? 1, RunPlan.LengthMax);
        var clock = new RunClock(options.TimeLimit, options.CancellationToken);
        var steps = PackedSteps.Create(
            new PackedLayout(system), new SearchOptions { Compile = options.Compile }, recordsActions: true);
        var initialStates = new InitialStateSource(steps);
        var runs = new ParallelRuns(steps, initialStates, options, clock);
        var tally = runs.Run();
        var runTime = clock.Elapsed;
        // Shrinking gets some time even if none is left.
        using var deadline = clock.TraceDeadline(evenIfInterrupted: false);
        var shrinker = new ScheduleShrinker(
            steps, initialStates, options with { CancellationToken = deadline.Token });
        var findings = tally.Found
            .Select((found, property) => (found, property))
            .Where(pair => pair.found is not null)
            .ToImmutableDictionary(
                pair => system.Properties[pair.property], pair => shrinker.Shrink(pair.property, pair.found!));
        return new RandomReport
        {
            System = system,
            Verdicts = [.. system.Properties.Select(property => VerdictOf(property, findings, tally, runs))],
            Findings = findings,
            Hits = Counts(system, tally.Hits),
            Suspicions = Counts(system, tally.Suspicions),
            Patience = new FairnessClock(steps).Patience,
            Seed = options.Seed,
            Runs = runs.Done,
            Steps = tally.Steps,
            Schedules = tally.Schedules,
            Coverage = tally.Coverage.Report(ReachableCoverage.Of(steps, initialStates, CoverageStatesMax)),
            Guarantees = Guarantees(tally),
            StopReason = runs.StopReason,
            RunTime = runTime,
            Elapsed = clock.Elapsed,
        };
    }

    static Verdict VerdictOf(
        Property property, ImmutableDictionary<Property, FoundTrace> findings, RunTally tally, ParallelRuns runs)
    {
        if (findings.GetValueOrDefault(property) is { } finding)
            return Verdict.Shown(property, new Evidence.Run(finding.Trace));
        var reason = $"not found in {tally.Schedules:N0} schedules with {tally.Steps:N0} steps";
        if (runs.StopReason is { } stop)
            reason += $"; {stop}";
        return new Verdict(property, Answer.Unknown, new Evidence.Bound(reason, 0, 0));
    }

    static ImmutableDictionary<Property, long> Counts(TransitionSystem system, long[] counts) => system.Properties
        .Select((property, index) => KeyValuePair.Create(property, counts[index]))
        .Where(pair => pair.Value > 0)
        .ToImmutableDictionary();

    static ImmutableArray<PctGuarantee> Guarantees(RunTally tally) =>
    [
        .. from guarantee in tally.Guarantees
           group guarantee by guarantee.Depth into depth
           orderby depth.Key
           select depth.First() with
           {
               Length = depth.Min(guarantee => guarantee.Length),
               LengthMax = depth.Max(guarantee => guarantee.LengthMax),
               Schedules = depth.Sum(guarantee => guarantee.Schedules),
           },
    ];

    /// <summary>All runs, on several threads; findings do not depend on how many.</summary>
    sealed class ParallelRuns(
        PackedSteps steps, InitialStateSource initialStates, RandomOptions options, RunClock clock)
    {
        readonly Lock merging = new();
        readonly RunTally total = new(steps.System);
        TimeSpan nextProgress = ProgressPeriod;
        // Runs that have begun, and the end of the current batch.
        int started, batchEnd;

        public int Done { get; private set; }

        public string? StopReason { get; private set; }

        public RunTally Run()
        {
            if (initialStates.IsEmpty)
            {
                StopReason = "there is no initial state";
                return total;
            }
            var batch = options.Until is null ? options.Runs : RandomOptions.BatchRuns;
            while (StopReason is null && batchEnd < options.Runs && !HasFoundAll())
            {
                batchEnd = Math.Min(batchEnd + batch, options.Runs);
                RunBatch(Math.Min(Math.Min(options.Threads, SearchOptions.ThreadsMax), batchEnd - started));
                started = batchEnd;
                if (Done < batchEnd)
                    StopReason = clock.Reason;
            }
            return total;
        }

        bool HasFoundAll() => options.Until?.All(name => total.Found
            .Where((found, property) => found is not null && steps.System.Properties[property].Name == name)
            .Any()) ?? false;

        void RunBatch(int threads)
        {
            var tasks = Enumerable.Range(0, threads - 1)
                .Select(_ => Task.Factory.StartNew(
                    Work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))
                .ToArray();
            try
            {
                try
                {
                    Work();
                }
                finally
                {
                    Task.WaitAll(tasks, CancellationToken.None);
                }
            }
            catch (AggregateException failures)
            {
                // One failure is enough to report: the threads do the same work.
                ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
            }
        }

        // An interrupted run counts with what it found.
        void Work()
        {
            var tally = new RunTally(steps.System);
            using var walk = new RandomRun(steps, initialStates, tally);
            for (int run; (run = Interlocked.Increment(ref started) - 1) < batchEnd;)
            {
                if (!walk.Run(run, RunPlan.Of(options, run), options.Steps, () => clock.IsOver))
                    break;
                lock (merging)
                {
                    Done++;
                    ReportProgress();
                }
            }
            lock (merging)
                total.Add(tally);
        }

        void ReportProgress()
        {
            if (options.Progress is not { } progress || clock.Elapsed < nextProgress)
                return;
            nextProgress = clock.Elapsed + ProgressPeriod;
            progress.Report(new RandomProgress(Done, options.Runs, Done * options.Steps, clock.Elapsed));
        }
    }
}
