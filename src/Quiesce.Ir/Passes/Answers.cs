namespace Quiesce.Ir.Passes;

/// <summary>
/// What a call answers: what it found before it changed it, as <c>counter.DecAndTest()</c> does, or an <c>xchg()</c>.
/// Who asks behind the call finds what it has left, and goes by another stand-in; so whoever reads what was there
/// before it has the answer, and the two are never apart.
/// </summary>
static class Answers
{
    /// <summary>Whether an effect depends on what a call before it answered.</summary>
    /// <param name="earlier">What the step does before the call.</param>
    public static bool Has(Effect effect, IEnumerable<Effect> call, IEnumerable<Effect> earlier)
    {
        List<(Update Update, Variable Found)> found =
        [
            .. call.OfType<Effect.Assign>().Where(Returns).Select(assign => (assign.Update, earlier
                .OfType<Effect.Assign>()
                .LastOrDefault(own => own.Update.Variable == assign.Update.Variable)?.After ?? assign.Update.Variable)),
        ];
        return found.Count > 0 && EffectExpressions.Of(effect)
            .SelectMany(expr => expr.Nodes())
            .Any(node => found.Exists(own => own.Found == node.Variable && !AreApart(own.Update, node)));
    }

    // A plain assignment of a protocol's own variable, which keeps its old value for the whole step, returns nothing.
    static bool Returns(Effect.Assign assign) =>
        assign.After is not null || assign.Update.Access is Access.Modify or Access.FullModify;

    static bool AreApart(Update update, Expr read) =>
        update.Index is { IsConstant: true } index && read.Operands[0] is { IsConstant: true } other
        && index.Value != other.Value;
}
