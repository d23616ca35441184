using Quiesce.Ir;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// Decides liveness without strongly connected components, by the fixpoint of Emerson and Lei
/// (1986): the greatest set of states from which every obligation can be met again and again
/// without leaving the set. A strong fairness condition is split into its two cases beforehand: it
/// cannot progress from some point on, or it happens again and again.
/// </summary>
sealed class ReferenceLiveness(ReferenceSearch search)
{
    readonly Interpreter interpreter = new(search.System);

    // What must happen again and again: a state of one kind or a step of one kind.
    sealed record Obligation(Func<State, bool> State, Func<State, GuardedAction, State, bool> Step);

    // A behaviour that violates a formula begins to do so in states of one kind, stays in states of
    // another for ever, and may have to visit a third kind again and again.
    sealed record Violation(
        Func<State, bool> Begins, Func<State, bool> Stays, Func<State, bool>? Visits = null);

    /// <summary>Whether some fair behaviour makes the formula false.</summary>
    public bool IsViolated(Temporal formula)
    {
        var violation = Of(formula);
        var within = search.States.Where(violation.Stays).ToHashSet();
        var fair = new HashSet<State>();
        foreach (var (never, obligations) in Cases(violation.Visits))
            fair.UnionWith(CanReach(GreatestFixpoint(Quiet(within, never), obligations), within));
        return fair.Any(violation.Begins);
    }

    /// <summary>Whether <see cref="ShortestStem"/> ends soon.</summary>
    public bool IsSmall => search.Distinct <= 60;

    /// <summary>
    /// The fewest steps after which a behaviour that violates the formula can be in a loop that it
    /// repeats for ever; null if there is none. Very slow.
    /// </summary>
    public int? ShortestStem(Temporal formula)
    {
        var violation = Of(formula);
        var within = search.States.Where(violation.Stays).ToHashSet();
        var isFair = search.States.ToDictionary(
            state => state,
            state => Cases(violation.Visits).Any(
                pair => IsInLoop(state, Quiet(within, pair.Never), pair.Obligations)));
        var level = new HashSet<(State State, bool HasBegun)>();
        foreach (var state in search.States.Where(interpreter.IsInitial))
            level.UnionWith(violation.Begins(state) ? [(state, false), (state, true)] : [(state, false)]);
        var seen = new HashSet<(State, bool)>();
        for (var length = 0; level.Count > 0; length++)
        {
            if (level.Any(pair => pair.HasBegun && isFair[pair.State]))
                return length;
            seen.UnionWith(level);
            level = level
                .SelectMany(pair => search.StepsOf(pair.State).SelectMany(
                    step => Ways(pair.HasBegun, step.State, violation)))
                .Where(pair => !seen.Contains(pair))
                .ToHashSet();
        }
        return null;
    }

    static IEnumerable<(State, bool)> Ways(bool hasBegun, State next, Violation violation)
    {
        if (!hasBegun)
            yield return (next, false);
        if (hasBegun ? violation.Stays(next) : violation.Begins(next))
            yield return (next, true);
    }

    Violation Of(Temporal formula)
    {
        bool P(State state) => interpreter.Holds(formula.P, state);
        bool Q(State state) => interpreter.Holds(formula.Q!, state);
        return formula.Op switch
        {
            TemporalOp.Eventually => new(s => interpreter.IsInitial(s) && !P(s), s => !P(s)),
            TemporalOp.AlwaysEventually => new(s => !P(s), s => !P(s)),
            TemporalOp.EventuallyAlways => new(_ => true, _ => true, s => !P(s)),
            TemporalOp.Recurrence => new(s => !Q(s), s => !Q(s), P),
            TemporalOp.LeadsTo => new(s => P(s) && !Q(s), s => !Q(s)),
            _ => throw new InvalidOperationException($"{formula.Op} has no meaning here."),
        };
    }

    // For each choice of strong conditions that cannot progress from some point on: what must
    // happen again and again.
    IEnumerable<(List<Fairness> Never, List<Obligation> Obligations)> Cases(Func<State, bool>? visits)
    {
        var (weak, strong) = (Conditions(FairnessStrength.Weak), Conditions(FairnessStrength.Strong));
        for (var choice = 0; choice < 1 << strong.Count; choice++)
        {
            var never = strong.Where((_, k) => (choice >> k & 1) == 1).ToList();
            var obligations = strong.Except(never)
                .Select(fairness => new Obligation(_ => false, Happens(fairness)))
                .Concat(weak.Select(fairness =>
                    new Obligation(state => !CanProgress(fairness, state), Happens(fairness))));
            if (visits is not null)
                obligations = obligations.Append(new Obligation(visits, (_, _, _) => false));
            yield return (never, [.. obligations]);
        }
    }

    List<Fairness> Conditions(FairnessStrength strength) =>
        [.. search.System.Fairness.Where(fairness => fairness.Strength == strength)];

    HashSet<State> Quiet(HashSet<State> within, List<Fairness> never) =>
        within.Where(state => !never.Any(fairness => CanProgress(fairness, state))).ToHashSet();

    // Whether everything owed can be done on the way from a state back to itself.
    bool IsInLoop(State state, HashSet<State> within, List<Obligation> obligations)
    {
        if (!within.Contains(state))
            return false;
        var component = CanReach([state], within);
        component.IntersectWith(ReachableFrom(state, within));
        return obligations.All(obligation => component.Any(one => Meets(one, component, obligation)));
    }

    HashSet<State> GreatestFixpoint(HashSet<State> set, List<Obligation> obligations)
    {
        while (true)
        {
            var before = set.Count;
            foreach (var obligation in obligations)
            {
                var meets = set.Where(state => Meets(state, set, obligation));
                set = CanReach(meets.ToHashSet(), set);
            }
            if (set.Count == before)
                return set;
        }
    }

    bool Meets(State state, HashSet<State> within, Obligation obligation) => obligation.State(state)
        || search.StepsOf(state).Any(step =>
            within.Contains(step.State) && obligation.Step(state, step.Action, step.State));

    HashSet<State> ReachableFrom(State start, HashSet<State> within)
    {
        var reached = new HashSet<State> { start };
        var open = new Stack<State>(reached);
        while (open.TryPop(out var state))
            foreach (var (_, next) in search.StepsOf(state))
                if (within.Contains(next) && reached.Add(next))
                    open.Push(next);
        return reached;
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

    // A step that leaves the domains is one that could be taken, though it leads to no state.
    bool CanProgress(Fairness fairness, State state) =>
        search.StepsOf(state).Any(step => Happens(fairness)(state, step.Action, step.State))
        || fairness.Actions.Any(action => interpreter.Try(search.System.Actions[action], state) is Outcome.TypeError);
}
