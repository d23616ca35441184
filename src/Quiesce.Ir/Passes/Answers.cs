namespace Quiesce.Ir.Passes;

/// <summary>
/// The return value of a call: the value that it found before its change, as of <c>counter.DecAndTest()</c> or an
/// <c>xchg()</c>. Reads after the call use another stand-in, so an effect that reads the value from before the call
/// uses its return value, and the two are never split apart.
/// </summary>
static class Answers
{
    /// <summary>Whether an effect depends on the return value of a call before it.</summary>
    /// <param name="earlier">The effects of the step before the call.</param>
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

    // A plain assignment to a protocol's own variable, which keeps its old value for the whole step, returns nothing.
    static bool Returns(Effect.Assign assign) =>
        assign.After is not null || assign.Update.Access is Access.Modify or Access.FullModify;

    static bool AreApart(Update update, Expr read) =>
        update.Index is { IsConstant: true } index && read.Operands[0] is { IsConstant: true } other
        && index.Value != other.Value;
}
