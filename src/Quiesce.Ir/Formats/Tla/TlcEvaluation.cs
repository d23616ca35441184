namespace Quiesce.Ir.Formats.Tla;

/// <summary>Where TLC evaluates differently from this representation, and expressions that avoid it.</summary>
static class TlcEvaluation
{
    /// <summary>
    /// A guard as a conjunct of an action. TLC makes a successor for every disjunct of an action, and so evaluates
    /// all of them; where a later one may have no value, IF keeps the order.
    /// </summary>
    public static Expr InNextState(Expr formula)
    {
        switch (formula.Op)
        {
            case Op.And:
                return Expr.And(formula.Operands.Select(InNextState));
            case Op.Or when formula.Operands.Skip(1).All(Definedness.IsTotal):
                return Expr.Or(formula.Operands.Select(InNextState));
            case Op.Or:
                var disjuncts = formula.Operands.Select(InNextState).Reverse().ToList();
                return disjuncts.Aggregate((rest, disjunct) => Expr.IfThenElse(disjunct, Expr.True, rest));
            case Op.IfThenElse:
                return Expr.IfThenElse(
                    formula.Operands[0], InNextState(formula.Operands[1]), InNextState(formula.Operands[2]));
            case Op.Constant or Op.Read or Op.Not or Op.Implies or Op.Equal or Op.Less or Op.LessOrEqual
                or Op.Add or Op.Subtract or Op.Multiply or Op.Divide or Op.Modulo:
                return formula;
        }
        throw new ArgumentOutOfRangeException(nameof(formula));
    }

    /// <summary>
    /// What a system's type invariant forbids and no next state shows: a write outside an array, which changes
    /// nothing, and a value outside its domain that the same step overwrites.
    /// </summary>
    public static Expr UnseenByTypeOk(TransitionSystem system) => Expr.And(system.Actions
        .Select(action => (action.Guard, Unseen: Expr.And(action.Updates.SelectMany((update, place) =>
            Unseen(update, action.Updates.Skip(place + 1).Any(later => later.Variable == update.Variable))))))
        .Where(pair => !pair.Unseen.IsTrue)
        .Select(pair => Expr.Implies(pair.Guard, pair.Unseen)));

    static IEnumerable<Expr> Unseen(Update update, bool mayBeOverwritten)
    {
        if (update.Index is { } index)
            yield return Definedness.IndexInside(update.Variable, index);
        if (mayBeOverwritten)
            yield return Expr.InDomain(update.Value, update.Variable.Domain);
    }
}
