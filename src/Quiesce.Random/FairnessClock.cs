using Quiesce.Explicit.Steps;
using Quiesce.Ir;

namespace Quiesce.Random;

/// <summary>
/// Keeps a schedule bounded-fair: a fairness condition is met after at most a bounded number of steps at which it was
/// owed. A weak condition is owed while its actions could change the state all the time, a strong one each time that
/// they could. The bound is on waiting alone, so that every finite behaviour is still possible before it.
/// </summary>
internal sealed unsafe class FairnessClock
{
    // A uniform choice among that many hardly ever makes one wait longer.
    const int StepsPerCondition = 32;

    readonly bool[] isStrong;
    readonly long bound;
    readonly FairnessConditions conditions;
    // Of a weak condition the step since when it has been owed, of a strong one how often it was.
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

    /// <summary>Steps of a fair schedule after which it is worth looking for a loop that goes on for ever.</summary>
    public long LoopPatience => 16 * bound;

    /// <summary>
    /// Steps of a fair schedule within which every process has passed all its positions several times, even if it was
    /// delayed as long as possible.
    /// </summary>
    public long Patience { get; }

    /// <summary>
    /// The schedule is no longer fair: a condition has been owed for longer than the bound, and only a step that leaves
    /// the domains could meet it.
    /// </summary>
    public bool IsUnfair { get; private set; }

    public void Begin()
    {
        (step, IsUnfair) = (1, false);
        Array.Clear(owed);
        Array.Clear(lastSeen);
    }

    /// <summary>
    /// The index of the successor whose step has been owed longest beyond the bound; -1 if there is none.
    /// </summary>
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
