namespace Quiesce.Ir;

/// <summary>
/// When an action can make progress, as an expression over the old state: it can take a step that changes the state, or
/// one that leaves the domains. That is "enabled" for fairness; "happens" is a step that changes
/// the state. <see cref="Interpreter.CanProgress(GuardedAction, State)"/> is the reference, and
/// <see cref="TransitionSystem"/> says why.
/// </summary>
public static class Progress
{
    /// <summary>
    /// The action can make progress. It has a value in every state, although <see cref="Definedness.IsTotal"/> may
    /// not show it.
    /// </summary>
    public static Expr Of(GuardedAction action) => Expr.Implies(
        TypeChecks.OfGuard(action),
        Expr.And(action.Guard, Expr.Implies(TypeChecks.OfUpdates(action), Changes(action))));

    /// <summary>
    /// The action can make progress but has no successor: its step leaves the domains. It has a value in every state.
    /// </summary>
    public static Expr Leaves(GuardedAction action) => TypeChecks.Breaks(action);

    /// <summary>
    /// Given that the action takes a step (<see cref="TypeChecks.Succeeds"/>): it changes the state.
    /// If it takes none, this may have any value, or none.
    /// </summary>
    public static Expr Changes(GuardedAction action) =>
        Any(action, update => Cases(update.Value, value => Differs(value, update, action.Guard)));

    /// <summary>Given that the action takes a step: a predicate is true of an update that is not overwritten.</summary>
    internal static Expr Any(GuardedAction action, Func<Update, Expr> predicate)
    {
        var any = new List<Expr>();
        for (var place = 0; place < action.Updates.Length; place++)
        {
            var update = action.Updates[place];
            // Updates act in order: only the last one of an element counts.
            var isOverwritten = Expr.Or(action.Updates
                .Skip(place + 1)
                .Where(later => later.Variable == update.Variable)
                .Select(later => AreSameElement(later, update)));
            any.Add(Expr.And(Expr.Not(isOverwritten), predicate(update)));
        }
        return any.Exists(one => one.IsTrue) ? Expr.True : Expr.Or(any);
    }

    /// <summary>A predicate of a value, applied to each of its cases.</summary>
    internal static Expr Cases(Expr value, Func<Expr, Expr> predicate)
    {
        if (value.Op != Op.IfThenElse)
            return predicate(value);
        var condition = value.Operands[0];
        var (then, otherwise) = (Cases(value.Operands[1], predicate), Cases(value.Operands[2], predicate));
        return then.IsConstant && otherwise.IsConstant && then.Value == otherwise.Value
            ? then
            : Expr.And(Expr.Implies(condition, then), Expr.Or(condition, otherwise));
    }

    /// <summary>Given that a guard is true: a value differs from the old one of what is updated.</summary>
    internal static Expr Differs(Expr value, Update update, Expr guard)
    {
        // A guard such as pc = "Sleep" determines the old value: then a new one usually differs for certain.
        if (value.IsConstant && !Assumption.Allows(guard, update.Variable, update.Index, value.Value))
            return Expr.True;
        var old = Old(update);
        return IsShifted(value, old) ? Expr.True : Expr.NotEqual(old, value);
    }

    /// <summary>The value an update replaces.</summary>
    internal static Expr Old(Update update) =>
        update.Index is null ? Expr.Read(update.Variable) : Expr.Read(update.Variable, update.Index);

    static Expr AreSameElement(Update left, Update right) =>
        left.Index is null || left.Index.IsSameAs(right.Index!)
            ? Expr.True
            : Expr.Equal(left.Index, right.Index!);

    // x + 1 and x - 1 are not x; the factories leave no sum with 0.
    static bool IsShifted(Expr value, Expr old) =>
        value.Op is Op.Add or Op.Subtract
        && value.Operands[1].IsConstant
        && value.Operands[0].IsSameAs(old);
}
