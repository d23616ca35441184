using Quiesce.Explicit.Steps;
using Quiesce.Ir;

namespace Quiesce.Random;

/// <summary>A schedule that decides a property: an initial state and steps from there.</summary>
/// <param name="Run">The number of the run it was drawn in.</param>
/// <param name="Initial">The initial state, packed.</param>
/// <param name="Actions">
/// Up to the state that decides it, by itself or by a step from it; or to where nothing changes any more.
/// </param>
/// <param name="LoopStart">
/// For a lasso, the number of the step at which the loop begins; otherwise null.
/// </param>
internal sealed record FailingSchedule(int Run, ulong[] Initial, int[] Actions, int? LoopStart = null)
{
    /// <summary>The better one to report: the shorter one, then the one that was drawn first.</summary>
    public static FailingSchedule Better(FailingSchedule? known, FailingSchedule other) =>
        known is null || (other.Actions.Length, other.Run).CompareTo((known.Actions.Length, known.Run)) < 0
            ? other
            : known;
}

/// <summary>Counts and findings of one run or of several.</summary>
internal sealed class RunTally(TransitionSystem system)
{
    public long Steps { get; set; }

    public long Schedules { get; set; }

    /// <summary>By property: the number of schedules that violated or witnessed it.</summary>
    public long[] Hits { get; } = new long[system.Properties.Length];

    /// <summary>By property: the number of schedules in which it owed something for suspiciously long.</summary>
    public long[] Suspicions { get; } = new long[system.Properties.Length];

    /// <summary>By property: the schedule to report, if there is one.</summary>
    public FailingSchedule?[] Found { get; } = new FailingSchedule?[system.Properties.Length];

    public StepCoverage Coverage { get; } = new(system);

    public List<PctGuarantee> Guarantees { get; } = [];

    /// <summary>Adds other counts and findings; the order does not matter.</summary>
    public void Add(RunTally other)
    {
        (Steps, Schedules) = (Steps + other.Steps, Schedules + other.Schedules);
        for (var property = 0; property < Hits.Length; property++)
        {
            Hits[property] += other.Hits[property];
            Suspicions[property] += other.Suspicions[property];
            if (other.Found[property] is { } found)
                Found[property] = FailingSchedule.Better(Found[property], found);
        }
        Coverage.Add(other.Coverage);
        Guarantees.AddRange(other.Guarantees);
    }
}

/// <summary>
/// One run: schedule after schedule, each from an initial state until nothing changes any more or the length limit.
/// Every property is watched in every state. It allocates nothing per step.
/// </summary>
internal sealed unsafe class RandomRun : IDisposable
{
    // The number of schedules whose lengths predict those of the others.
    const int CalibrationSchedules = 64;

    // Searches for a lasso in one run; they are expensive.
    const int LassoAttemptsMax = 8;

    readonly TransitionSystem system;
    readonly PackedSteps steps;
    readonly InitialStateSource initialStates;
    readonly SuccessorBuffer buffer;
    readonly LivenessMonitor[] monitors;
    readonly FairnessClock clock;
    readonly FairnessConditions conditions;
    readonly RunTally tally;
    readonly ulong[] first;
    readonly ulong[] current;
    readonly byte[] seen;
    readonly bool[] isLooping;
    readonly bool[] isSuspicious;
    readonly int deadlock;
    int[] actions = new int[1024];
    int run;

    public RandomRun(PackedSteps steps, InitialStateSource initialStates, RunTally tally)
    {
        (this.steps, this.initialStates, this.tally, system) = (steps, initialStates, tally, steps.System);
        buffer = new SuccessorBuffer(steps);
        conditions = new FairnessConditions(steps);
        clock = new FairnessClock(steps);
        monitors =
        [
            .. Enumerable.Range(0, system.Properties.Length)
                .Where(property => system.Properties[property].Kind == PropertyKind.Liveness)
                .Select(property => new LivenessMonitor(steps, property)),
        ];
        (first, current) = (new ulong[steps.Layout.Words], new ulong[steps.Layout.Words]);
        seen = new byte[PropertyMarks.Count(system)];
        (isLooping, isSuspicious) = (new bool[system.Properties.Length], new bool[system.Properties.Length]);
        deadlock = PropertyMarks.Find(system, PropertyKind.NoDeadlock);
    }

    /// <summary>Makes a run; false if it was interrupted.</summary>
    /// <param name="number">The number of the run.</param>
    /// <param name="stepsMax">The most steps; a schedule without any counts as one.</param>
    /// <param name="isOver">Called before each schedule: whether to end the run.</param>
    public bool Run(int number, RunPlan plan, long stepsMax, Func<bool> isOver)
    {
        run = number;
        var scheduler = Scheduler.Of(plan, system);
        var random = new RandomStream(plan.Seed);
        var (longest, schedules, lassoAttempts) = (1, 0L, LassoAttemptsMax);
        for (var taken = 0L; taken < stepsMax;)
        {
            if (isOver())
                return false;
            var isFair = (plan.Scheduler is SchedulerKind.Uniform or SchedulerKind.Swarm) && monitors.Length > 0;
            var lengthMax = (int)Math.Min(plan.Length, stepsMax - taken);
            var length = Schedule(scheduler, ref random, longest, lengthMax, isFair, ref lassoAttempts);
            if (schedules++ < CalibrationSchedules)
                longest = Math.Max(longest, length);
            taken += Math.Max(1, length);
            tally.Steps += length;
            tally.Schedules++;
        }
        if (plan.Scheduler == SchedulerKind.Pct && schedules > CalibrationSchedules)
            tally.Guarantees.Add(new PctGuarantee(
                plan.Depth, system.Processes.Length, longest, longest, schedules - CalibrationSchedules));
        return true;
    }

    public void Dispose() => buffer.Dispose();

    // Makes one schedule and returns the number of its steps.
    int Schedule(
        Scheduler scheduler,
        ref RandomStream random,
        int longest,
        int lengthMax,
        bool isFair,
        ref int lassoAttempts)
    {
        fixed (ulong* state = current)
        {
            Begin(scheduler, ref random, longest, state);
            var marks = buffer.Marks;
            for (var length = 0; ; length++)
            {
                Observe(state, length);
                if (!marks.SequenceEqual(seen))
                    Record(marks, length);
                if (buffer.Count == 0)
                {
                    EndInDeadEnd(state, length);
                    return length;
                }
                if (length == lengthMax)
                    return length;
                var overdue = isFair ? clock.Overdue(state, buffer) : -1;
                var chosen = overdue >= 0 ? overdue : scheduler.Choose(ref random, buffer);
                var changes = !IsCurrent(buffer.State(chosen));
                if (!changes && Enumerable.Range(0, buffer.Count).All(k => IsCurrent(buffer.State(k))))
                {
                    EndInDeadEnd(state, length);
                    return length;
                }
                Take(scheduler, chosen, changes, length);
                if (isFair)
                {
                    if (changes)
                        clock.Take(actions[length]);
                    CheckOwingMonitors(length + 1, ref lassoAttempts);
                }
            }
        }
    }

    void Begin(Scheduler scheduler, ref RandomStream random, int longest, ulong* state)
    {
        initialStates.Draw(ref random, state);
        current.CopyTo(first);
        scheduler.Begin(ref random, longest);
        buffer.Marks.Clear();
        Array.Clear(seen);
        Array.Clear(isLooping);
        Array.Clear(isSuspicious);
        clock.Begin();
        foreach (var monitor in monitors)
            monitor.Begin();
        tally.Coverage.Begin(steps.Layout, state);
    }

    // Marks are kept for the whole schedule, so that only the first time costs anything.
    void Observe(ulong* state, int length)
    {
        steps.Expand(state, buffer, keepsMarks: true);
        steps.Check(state, buffer);
        if (buffer.Count == 0 && deadlock >= 0 && buffer.IsDeadEnd && !steps.IsTerminated(state))
            buffer.Marks[deadlock] = 1;
        foreach (var monitor in monitors)
            monitor.Observe(state, length);
    }

    void Take(Scheduler scheduler, int chosen, bool changes, int length)
    {
        var action = buffer.Action(chosen);
        new Span<ulong>(buffer.State(chosen), current.Length).CopyTo(current);
        scheduler.Take(action, changes);
        if (length == actions.Length)
            Array.Resize(ref actions, 2 * length);
        actions[length] = action;
        fixed (ulong* state = current)
            tally.Coverage.Take(steps.Layout, state, action);
    }

    bool IsCurrent(ulong* state) => new Span<ulong>(state, current.Length).SequenceEqual(current);

    void Record(Span<byte> marks, int length)
    {
        for (var property = 0; property < system.Properties.Length; property++)
            if (marks[property] != seen[property])
                Record(property, length);
        marks.CopyTo(seen);
    }

    void Record(int property, int length, int? loopStart = null)
    {
        tally.Hits[property]++;
        if (tally.Found[property] is not { } known || length < known.Actions.Length)
            tally.Found[property] = new FailingSchedule(run, [.. first], actions[..length], loopStart);
    }

    // Nothing changes any more: a property that owes something now owes it for ever. The schedule is fair unless a step
    // that leaves the domains is owed.
    void EndInDeadEnd(ulong* state, int length)
    {
        if (buffer.IsBroken && conditions.Leaves(state))
            return;
        foreach (var monitor in monitors)
            if (monitor.OwesForEver)
                Record(monitor.Property, length);
    }

    // A property that owes something for long in a fair schedule may have a lasso; for very long, it is suspicious.
    void CheckOwingMonitors(int length, ref int lassoAttempts)
    {
        foreach (var monitor in monitors)
        {
            var property = monitor.Property;
            var waited = monitor.Since < 0 ? 0 : length - monitor.Since;
            if (waited >= clock.LoopPatience && !isLooping[property])
            {
                isLooping[property] = true;
                if (lassoAttempts-- > 0
                    && FairLoop.Find(steps, monitor, first, actions.AsSpan(0, length), monitor.Since) is { } loop)
                {
                    isSuspicious[property] = true;
                    Record(property, loop.End, loop.Start);
                }
            }
            if (waited >= clock.Patience && !isSuspicious[property] && !clock.IsUnfair)
            {
                isSuspicious[property] = true;
                tally.Suspicions[property]++;
            }
        }
    }
}
