using Quiesce.Ir;

namespace Quiesce.Explicit.Steps;

/// <summary>
/// Which fairness conditions can make progress by a step that leaves the domains (<see cref="Progress.Leaves"/>):
/// such a step has no successor to tell it by. To be asked only where a step breaks the type invariant.
/// </summary>
internal sealed unsafe class LeavingSteps
{
    // Most systems have no such step.
    readonly Lazy<StatePredicate>?[] leaves;

    public LeavingSteps(PackedSteps steps)
    {
        var system = steps.System;
        leaves =
        [
            .. system.Fairness.Select(fairness =>
                Expr.Or(fairness.Actions.Select(action => Progress.Leaves(system.Actions[action]))) is var any
                    && any.IsFalse
                        ? null
                        : new Lazy<StatePredicate>(() => steps.CompilePredicate(any))),
        ];
    }

    /// <summary>Whether a condition can make progress so in a state.</summary>
    public bool Leaves(int condition, ulong* state) => leaves[condition] is { } predicate && predicate.Value(state);

    /// <summary>Whether some condition can.</summary>
    public bool Leaves(ulong* state)
    {
        for (var condition = 0; condition < leaves.Length; condition++)
            if (Leaves(condition, state))
                return true;
        return false;
    }

    /// <summary>Sets those conditions to true that can.</summary>
    public void AddTo(bool[] canProgress, ulong* state)
    {
        for (var condition = 0; condition < leaves.Length; condition++)
            canProgress[condition] = canProgress[condition] || Leaves(condition, state);
    }
}
