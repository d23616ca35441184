using Quiesce.Explicit.Steps;
using Quiesce.Ir;

namespace Quiesce.Random;

/// <summary>
/// Keeps a schedule bounded-fair: what a fairness condition demands happens at the latest after so many steps at which
/// it was owed: weakly fair actions that could have changed the state all the time, strongly fair ones that could have
/// that often. It does not look at what comes behind the bound, so it rules no finite behaviour out for ever.
/// </summary>
internal sealed unsafe class FairnessClock
{
    // Far more often than a uniform choice among that many would have them wait.
    const int StepsPerCondition = 32;

    readonly bool[] isStrong;
    readonly long bound;
    readonly FairnessConditions conditions;
    // Of weak conditions the step since when they have been owed, of strong ones how often they were.
    readonly long[] owed;
    readonly long[] lastSeen;
    long step;

    public FairnessClock(PackedSteps steps)
    {
        var system = steps.System;
        conditions = new FairnessConditions(steps);
        bound = StepsPerCondition * Math.Max(1, system.Fairness.Length);
        isStrong = [.. system.Fairness.Select(fairness => fairness.Strength == FairnessStrength.Strong)];
        Patience = 16 * bound * Math.Max(16, system.Processes.Sum(process => process.ProgramCounter?.Domain.Size ?? 1));
        (owed, lastSeen) = (new long[isStrong.Length], new long[isStrong.Length]);
    }

    /// <summary>Steps of a fair schedule behind which a loop may be one that goes on for ever.</summary>
    public long LoopPatience => 16 * bound;

    /// <summary>
    /// Steps of a fair schedule within which every process has got through all its positions several times, however
    /// long it was put off.
    /// </summary>
    public long Patience { get; }

    /// <summary>
    /// What has been owed for longer than the bound could only be met by a step that leaves the domains: the schedule
    /// is not fair any more.
    /// </summary>
    public bool IsUnfair { get; private set; }

    public void Begin()
    {
        (step, IsUnfair) = (1, false);
        Array.Clear(owed);
        Array.Clear(lastSeen);
    }

    /// <summary>The place among the successors of a step that must not wait longer; -1 if none is.</summary>
    public int Overdue(ulong* state, SuccessorBuffer enabled)
    {
        var (overdue, longest) = (-1, bound);
        step++;
        for (var k = 0; k < enabled.Count; k++)
        {
            var met = conditions.Of(enabled.Action(k));
            if (met.Length == 0 || !conditions.Changes(state, enabled, k))
                continue;
            foreach (var condition in met)
            {
                var wait = Wait(condition);
                if (wait > longest)
                    (overdue, longest) = (k, wait);
            }
        }
        if (enabled.IsBroken)
            for (var condition = 0; condition < owed.Length; condition++)
                IsUnfair |= conditions.Leaves(condition, state) && Wait(condition) > bound && overdue < 0;
        return overdue;
    }

    /// <summary>A step was taken that changed the state.</summary>
    public void Take(int action)
    {
        foreach (var condition in conditions.Of(action))
            owed[condition] = isStrong[condition] ? 0 : step;
    }

    // Called for each action that could happen; the first one of a step counts.
    long Wait(int condition)
    {
        var seen = lastSeen[condition];
        lastSeen[condition] = step;
        if (isStrong[condition])
            return seen == step ? owed[condition] : ++owed[condition];
        if (seen < step - 1)
            owed[condition] = step;
        return step - owed[condition];
    }
}
