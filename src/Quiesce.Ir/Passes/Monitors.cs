using System.Collections.Immutable;

namespace Quiesce.Ir.Passes;

/// <summary>How a lasso violates a temporal formula, over the states of the product.</summary>
/// <param name="MayBegin">
/// Where the loop may start, as far as the formula is concerned: no other state need be saved.
/// </param>
/// <param name="IsShown">Stem and loop violate it, given that the loop closes here.</param>
sealed record Violation(Expr MayBegin, Expr IsShown);

/// <summary>
/// Bits of the product that monitor its run for fairness and temporal formulas. They cover every
/// state but the last one, which is checked directly: it closes the loop, and is the only state of a
/// loop without steps. A predicate without a value does not hold, as everywhere.
/// </summary>
/// <param name="saved">Whether the loop has begun.</param>
/// <param name="actions">The actions of the original, each with whether it can be in a loop.</param>
sealed class Monitors(
    SystemBuilder product,
    UniqueNames names,
    Variable saved,
    ImmutableArray<(GuardedAction Action, bool InLoop)> actions)
{
    readonly Expr inLoop = Expr.Read(saved);
    readonly List<Update>[] updates = [.. actions.Select(_ => new List<Update>())];
    readonly List<Update> atSave = [];

    /// <summary>The updates of the bits by an action, over the state before it.</summary>
    public IReadOnlyList<Update> UpdatesOf(GuardedAction action) => updates[action.Index];

    /// <summary>The updates of the bits by the step that saves the state.</summary>
    public IReadOnlyList<Update> UpdatesAtSave => atSave;

    /// <summary>
    /// When a loop that closes here is fair. Weakly: some state of it cannot progress, or a step of
    /// it does. Strongly: no state of it can, or a step does.
    /// </summary>
    public Expr Watch(Fairness fairness)
    {
        var canProgress = Expr.Or(fairness.Actions.Select(action => Progress.Of(actions[action].Action)));
        var cannot = Expr.Not(canProgress);
        Expr Progresses(GuardedAction action) =>
            fairness.Actions.Contains(action.Index) ? Progress.Changes(action) : Expr.False;
        switch (fairness.Strength)
        {
            case FairnessStrength.Weak:
                var met = Watch($"met.{fairness.Name}", false, (met, action) =>
                    Expr.Or(met, Expr.And(inLoop, Expr.Or(Progresses(action), cannot))));
                return Expr.Or(met, cannot);
            case FairnessStrength.Strong:
                var progressed = Watch($"progressed.{fairness.Name}", false, (progressed, action) =>
                    Expr.Or(progressed, Expr.And(inLoop, Progresses(action))));
                var could = Watch($"could.{fairness.Name}", false, (could, _) =>
                    Expr.Or(could, Expr.And(inLoop, canProgress)));
                return Expr.Or(progressed, Expr.And(Expr.Not(could), cannot));
        }
        throw new ArgumentOutOfRangeException(nameof(fairness));
    }

    /// <summary>When a lasso that closes here violates a formula.</summary>
    public Violation Watch(string property, Temporal formula)
    {
        var p = Definedness.Holds(formula.P);
        var notP = Expr.Not(p);
        switch (formula.Op)
        {
            // <>P: P is true in no state of stem and loop.
            case TemporalOp.Eventually:
                var never = Watch($"never.{property}", true, (never, _) => Expr.And(never, notP));
                return new Violation(Expr.And(never, notP), Expr.And(never, notP));
            // []<>P: P is true in no state of the loop.
            case TemporalOp.AlwaysEventually:
                var without = Watch($"without.{property}", true, (without, _) =>
                    Expr.And(without, Expr.Not(Expr.And(inLoop, p))));
                return new Violation(notP, Expr.And(without, notP));
            // <>[]P: P is false in a state of the loop.
            case TemporalOp.EventuallyAlways:
                var left = Watch($"left.{property}", false, (left, _) => Expr.Or(left, Expr.And(inLoop, notP)));
                return new Violation(Expr.True, Expr.Or(left, notP));
            // []<>P => []<>Q: P is true in a state of the loop, and Q in none.
            case TemporalOp.Recurrence:
                var hasNoQ = Expr.Not(Definedness.Holds(formula.Q!));
                var visited = Watch($"visited.{property}", false, (visited, _) =>
                    Expr.Or(visited, Expr.And(inLoop, p)));
                var stays = Watch($"without.{property}", true, (stays, _) =>
                    Expr.And(stays, Expr.Or(Expr.Not(inLoop), hasNoQ)));
                return new Violation(hasNoQ, Expr.And(stays, hasNoQ, Expr.Or(visited, p)));
            // P ~> Q: P is true somewhere up to the loop's start, and Q in no state from there on.
            // (If P is true further on in the loop only, the loop can be entered there.)
            case TemporalOp.LeadsTo:
                var notQ = Expr.Not(Definedness.Holds(formula.Q!));
                Expr Owed(Expr owed, Expr premise) => Expr.And(notQ, Expr.Or(owed, premise));
                var owed = Watch(
                    $"owed.{property}",
                    false,
                    (owed, _) => Owed(owed, Expr.And(Expr.Not(inLoop), p)),
                    owed => Owed(owed, p));
                return new Violation(Owed(owed, p), Expr.And(owed, notQ));
        }
        throw new ArgumentOutOfRangeException(nameof(formula));
    }

    // A bit, or a constant if nothing ever changes it.
    Expr Watch(
        string name,
        bool initially,
        Func<Expr, GuardedAction, Expr> next,
        Func<Expr, Expr>? nextAtSave = null)
    {
        Expr Next(Expr bit, GuardedAction action, bool isInLoop) =>
            isInLoop ? next(bit, action) : Assumption.Simplify(next(bit, action), saved, null, 0);
        bool Stays(Expr value) => initially ? value.IsTrue : value.IsFalse;
        var constant = Expr.Bool(initially);
        if (actions.All(pair => Stays(Next(constant, pair.Action, pair.InLoop)))
            && (nextAtSave is null || Stays(nextAtSave(constant))))
            return constant;
        var variable = product.AddVariable(names.Take(name), Domain.Bool, [[initially ? 1 : 0]]);
        var bit = Expr.Read(variable);
        foreach (var (action, isInLoop) in actions)
            if (Next(bit, action, isInLoop) is var value && value.Variable != variable)
                updates[action.Index].Add(new Update(variable, null, value));
        if (nextAtSave is not null)
            atSave.Add(new Update(variable, null, nextAtSave(bit)));
        return bit;
    }
}
