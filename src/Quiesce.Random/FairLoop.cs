using Quiesce.Explicit.Steps;
using Quiesce.Ir;

namespace Quiesce.Random;

/// <summary>A part of a schedule that leads back to where it began.</summary>
/// <param name="Start">The number of its first state.</param>
/// <param name="End">The number of its last state, which is the first one again.</param>
internal readonly record struct StateLoop(int Start, int End)
{
    public int Length => End - Start;
}

/// <summary>
/// Searches the tail of a schedule for a fair loop that violates a liveness property if it is repeated for ever. Fair:
/// every condition happens in it, or could not happen in some state (weak) or in any state (strong) of it.
/// </summary>
internal sealed unsafe class FairLoop
{
    // The longest tail, in steps, and the most work: the total number of states of the loops checked.
    const int TailMax = 4096, WorkMax = 4_000_000;

    readonly TransitionSystem system;
    readonly LivenessMonitor monitor;
    readonly FairnessConditions conditions;
    readonly List<ulong[]> states = [];
    readonly List<bool> owes = [];
    readonly List<bool> meets = [];
    // For each state and fairness condition: whether the step after it is one of the condition's, and if one could be.
    readonly List<bool[]> happens = [];
    readonly List<bool[]> canHappen = [];

    FairLoop(PackedSteps steps, LivenessMonitor monitor) =>
        (system, this.monitor, conditions) = (steps.System, monitor, new FairnessConditions(steps));

    /// <summary>The shortest loop that it finds; null if there is none.</summary>
    /// <param name="actions">The actions of the schedule so far.</param>
    /// <param name="since">The number of the state since which the property has been owing something.</param>
    public static StateLoop? Find(
        PackedSteps steps, LivenessMonitor monitor, ulong[] initial, ReadOnlySpan<int> actions, long since)
    {
        var search = new FairLoop(steps, monitor);
        var start = (int)Math.Max(since, actions.Length - TailMax);
        using var rerun = new Rerun(steps, initial);
        for (var k = 0; k < start; k++)
            rerun.TryTake(actions[k]);
        for (var k = start; k < actions.Length; k++)
        {
            search.Observe(rerun, actions[k]);
            rerun.TryTake(actions[k]);
        }
        search.Observe(rerun, action: -1);
        return search.Shortest() is { } loop ? new StateLoop(start + loop.Start, start + loop.End) : null;
    }

    void Observe(Rerun rerun, int action)
    {
        states.Add(rerun.State.ToArray());
        var (happening, possible) = (new bool[system.Fairness.Length], new bool[system.Fairness.Length]);
        fixed (ulong* state = rerun.State)
        {
            owes.Add(monitor.Owes(before: 1, state) == 1);
            meets.Add(monitor.IsMet(state));
            conditions.CanProgress(state, rerun.Enabled, possible);
            for (var k = 0; k < rerun.Enabled.Count; k++)
                if (rerun.Enabled.Action(k) == action && conditions.Changes(state, rerun.Enabled, k))
                    foreach (var condition in conditions.Of(action))
                        happening[condition] = true;
        }
        happens.Add(happening);
        canHappen.Add(possible);
    }

    StateLoop? Shortest()
    {
        var work = 0L;
        foreach (var loop in Candidates().OrderBy(loop => loop.Length))
        {
            if (IsViolation(loop))
                return loop;
            if ((work += loop.Length) > WorkMax)
                break;
        }
        return null;
    }

    // Loops between visits to the same state that are one, two, four, ... visits apart.
    IEnumerable<StateLoop> Candidates() =>
        from visits in Enumerable.Range(0, states.Count)
            .GroupBy(number => states[number], PackedState.Comparer)
            .Select(visits => visits.ToList())
        from apart in Enumerable.Range(0, 31).Select(power => 1 << power).TakeWhile(apart => apart < visits.Count)
        from first in Enumerable.Range(0, visits.Count - apart)
        select new StateLoop(visits[first], visits[first + apart]);

    bool IsViolation(StateLoop loop)
    {
        var (anyOwes, allOwe, anyMeets) = (false, true, false);
        for (var number = loop.Start; number < loop.End; number++)
        {
            anyOwes |= owes[number];
            allOwe &= owes[number];
            anyMeets |= meets[number];
        }
        return monitor.IsViolatedBy(anyOwes, allOwe, anyMeets)
            && Enumerable.Range(0, system.Fairness.Length).All(condition => IsFair(loop, condition));
    }

    bool IsFair(StateLoop loop, int condition)
    {
        var (happened, always, ever) = (false, true, false);
        for (var number = loop.Start; number < loop.End; number++)
        {
            happened |= happens[number][condition];
            always &= canHappen[number][condition];
            ever |= canHappen[number][condition];
        }
        return happened || (system.Fairness[condition].Strength == FairnessStrength.Strong ? !ever : !always);
    }
}
