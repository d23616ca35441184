using Quiesce.Ir;

namespace Quiesce.Explicit.Steps;

/// <summary>
/// Which fairness conditions can make progress in a packed state: by a step that changes the state, or by one that
/// leaves the domains (<see cref="Progress.Leaves"/>), which has no successor to tell it by. The judge is
/// <see cref="Interpreter.CanProgress(Fairness, State)"/>.
/// </summary>
public sealed unsafe class FairnessConditions
{
    readonly int words;
    readonly int[][] ofAction;
    // Most systems have no such step.
    readonly Lazy<StatePredicate>?[] leaves;

    public FairnessConditions(PackedSteps steps)
    {
        var system = steps.System;
        words = steps.Layout.Words;
        ofAction =
        [
            .. system.Actions.Select(action => Enumerable.Range(0, system.Fairness.Length)
                .Where(condition => system.Fairness[condition].Actions.Contains(action.Index))
                .ToArray()),
        ];
        leaves =
        [
            .. system.Fairness.Select(fairness =>
                Expr.Or(fairness.Actions.Select(action => Progress.Leaves(system.Actions[action]))) is var any
                    && any.IsFalse
                        ? null
                        : new Lazy<StatePredicate>(() => steps.CompilePredicate(any))),
        ];
    }

    /// <summary>The places of the conditions that an action belongs to.</summary>
    public int[] Of(int action) => ofAction[action];

    /// <summary>Whether the successor at a place is another state than the one it comes from.</summary>
    public bool Changes(ulong* state, SuccessorBuffer successors, int k) =>
        !new Span<ulong>(state, words).SequenceEqual(new(successors.State(k), words));

    /// <summary>For each condition whether it can make progress.</summary>
    /// <param name="successors">Of the state.</param>
    /// <param name="canProgress">At least one for each condition; all of it is written.</param>
    public void CanProgress(ulong* state, SuccessorBuffer successors, bool[] canProgress)
    {
        Array.Clear(canProgress);
        for (var k = 0; k < successors.Count; k++)
            if (Of(successors.Action(k)) is { Length: > 0 } conditions && Changes(state, successors, k))
                foreach (var condition in conditions)
                    canProgress[condition] = true;
        for (var condition = 0; successors.IsBroken && condition < leaves.Length; condition++)
            canProgress[condition] = canProgress[condition] || Leaves(condition, state);
    }

    /// <summary>Whether a condition can make progress by leaving the domains. Ask where a step does so.</summary>
    public bool Leaves(int condition, ulong* state) => leaves[condition] is { } predicate && predicate.Value(state);

    /// <summary>Whether some condition can.</summary>
    public bool Leaves(ulong* state)
    {
        for (var condition = 0; condition < leaves.Length; condition++)
            if (Leaves(condition, state))
                return true;
        return false;
    }
}
