using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>
/// Whenever P is true, Q is by then or at most some steps later. A variable of the system counts the steps since then,
/// 0 where nothing is owed; the property is an invariant of it. Actions get its updates when the system is built, and
/// again by every pass that makes other actions. Only steps that change the state count, so that nothing else changes
/// because of it.
/// </summary>
/// <param name="Counter">1 where P has just become true, and one more after each step.</param>
/// <param name="Processes">Whose steps count; places in <see cref="TransitionSystem.Processes"/>.</param>
public sealed record BoundedResponse(
    Variable Counter, Expr P, Expr Q, int Steps, ImmutableArray<int> Processes)
{
    /// <summary>What the counter is in the initial states.</summary>
    internal Expr Initially(IReadOnlyList<GuardedAction> actions, Expr terminated)
    {
        Expr Holds(Expr predicate) => Definedness.Holds(Asked.Answer(predicate, actions, terminated));
        return Expr.Equal(
            Expr.Read(Counter),
            Expr.IfThenElse(Expr.And(Holds(P), Expr.Not(Holds(Q))), Expr.Int(1), Expr.Int(0)));
    }

    /// <summary>What an action does to the counter; null if it never changes anything.</summary>
    /// <param name="hasEnded">It is a step, or the end of one; what only begins one does not count.</param>
    internal Update? Of(
        GuardedAction action, IReadOnlyList<GuardedAction> actions, Expr terminated, bool hasEnded)
    {
        var changes = Progress.Changes(action);
        if (changes.IsFalse)
            return null;
        Expr After(Expr predicate) => Asked.AfterStep(
            Definedness.Holds(Asked.Answer(predicate, actions, terminated)), action);
        var (counter, none) = (Expr.Read(Counter), Expr.Int(0));
        var isOwed = Expr.Less(none, counter);
        var owed = hasEnded && Processes.Contains(action.Process)
            ? Expr.Min(Expr.Add(counter, Expr.Int(1)), Expr.Int(Steps + 1))
            : counter;
        var next = Expr.IfThenElse(After(Q), none, Expr.IfThenElse(isOwed, owed,
            Expr.IfThenElse(After(P), Expr.Int(1), none)));
        return new Update(Counter, null, Expr.IfThenElse(changes, next, counter));
    }
}
