using Quiesce.Ir;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// Decides liveness without strongly connected components, by the fixpoint of Emerson and Lei (1986): the greatest
/// set of states from which every obligation can be met again and again without leaving the set. A strong
/// fairness condition is split into its two cases beforehand: it cannot progress from some point on, or it happens
/// again and again.
/// </summary>
sealed class ReferenceLiveness(ReferenceSearch search)
{
    readonly Interpreter interpreter = new(search.System);

    // What must happen again and again: a state of one kind or a step of one kind.
    sealed record Obligation(Func<State, bool> State, Func<State, GuardedAction, State, bool> Step);

    /// <summary>Whether some fair behaviour makes the formula false.</summary>
    public bool IsViolated(Temporal formula)
    {
        bool P(State state) => interpreter.Holds(formula.P, state);
        bool Q(State state) => interpreter.Holds(formula.Q!, state);
        var all = search.States.ToHashSet();
        return formula.Op switch
        {
            TemporalOp.Eventually => CanStay(s => interpreter.IsInitial(s) && !P(s), s => !P(s)),
            TemporalOp.AlwaysEventually => CanStay(s => !P(s), s => !P(s)),
            TemporalOp.LeadsTo => CanStay(s => P(s) && !Q(s), s => !Q(s)),
            TemporalOp.EventuallyAlways => FairStates(all, s => !P(s)).Count > 0,
            _ => throw new InvalidOperationException($"{formula.Op} has no meaning here."),
        };
    }

    // Whether a fair behaviour begins in a state of the first kind and stays in states of the second.
    bool CanStay(Func<State, bool> begins, Func<State, bool> stays)
    {
        var within = search.States.Where(stays).ToHashSet();
        return FairStates(within, null).Any(begins);
    }

    // The states of a set from which a fair behaviour stays in it (and visits some states for ever).
    HashSet<State> FairStates(HashSet<State> within, Func<State, bool>? visits)
    {
        var strong = search.System.Fairness.Where(fairness => fairness.Strength == FairnessStrength.Strong).ToList();
        var fair = new HashSet<State>();
        for (var silent = 0; silent < 1 << strong.Count; silent++)
        {
            // Those that cannot progress from some point on; the others happen again and again.
            var never = strong.Where((_, k) => (silent >> k & 1) == 1).ToList();
            var obligations = strong.Except(never)
                .Select(fairness => new Obligation(_ => false, Happens(fairness)))
                .Concat(search.System.Fairness
                    .Where(fairness => fairness.Strength == FairnessStrength.Weak)
                    .Select(fairness => new Obligation(s => !CanProgress(fairness, s), Happens(fairness))));
            if (visits is not null)
                obligations = obligations.Append(new Obligation(visits, (_, _, _) => false));
            var quiet = within.Where(state => !never.Any(fairness => CanProgress(fairness, state))).ToHashSet();
            fair.UnionWith(CanReach(GreatestFixpoint(quiet, [.. obligations]), within));
        }
        return fair;
    }

    HashSet<State> GreatestFixpoint(HashSet<State> set, List<Obligation> obligations)
    {
        while (true)
        {
            var before = set.Count;
            foreach (var obligation in obligations)
            {
                var meets = set.Where(state => obligation.State(state)
                    || search.StepsOf(state).Any(step =>
                        set.Contains(step.State) && obligation.Step(state, step.Action, step.State)));
                set = CanReach(meets.ToHashSet(), set);
            }
            if (set.Count == before)
                return set;
        }
    }

    // The states of a set from which a path inside it leads to the goal.
    HashSet<State> CanReach(HashSet<State> goal, HashSet<State> within)
    {
        var reaching = new HashSet<State>(goal);
        while (within.Where(state => !reaching.Contains(state)
            && search.StepsOf(state).Any(step => reaching.Contains(step.State))).ToList() is { Count: > 0 } more)
            reaching.UnionWith(more);
        return reaching;
    }

    static Func<State, GuardedAction, State, bool> Happens(Fairness fairness) =>
        (before, action, after) => fairness.Actions.Contains(action.Index) && !before.Equals(after);

    bool CanProgress(Fairness fairness, State state) =>
        search.StepsOf(state).Any(step => Happens(fairness)(state, step.Action, step.State));
}
