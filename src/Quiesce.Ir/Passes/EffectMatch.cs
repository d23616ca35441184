namespace Quiesce.Ir.Passes;

/// <summary>
/// Compares two runs of a step, with other choices, effect by effect, with the stand-ins of the one mapped to those of
/// the other.
/// </summary>
sealed class EffectMatch
{
    readonly Dictionary<Variable, Variable> standIns = [];

    /// <summary>Whether the next effects of the two are the same.</summary>
    public bool Next(Effect one, Effect other) => one.Unit == other.Unit && (one, other) switch
    {
        (Effect.Choice left, Effect.Choice right) => left.Taken == right.Taken && left.Of == right.Of,
        (Effect.Wait left, Effect.Wait right) =>
            left.IsCase == right.IsCase && AreSame(left.Condition, right.Condition),
        (Effect.Assign left, Effect.Assign right) => left.Update.Variable == right.Update.Variable
            && left.Update.Access == right.Update.Access
            && AreSame(left.Update.Index, right.Update.Index)
            && AreSame(left.Update.Value, right.Update.Value)
            && Match(left.After, right.After),
        (Effect.Assert left, Effect.Assert right) => left.Assertion.Property == right.Assertion.Property
            && AreSame(left.Assertion.Condition, right.Assertion.Condition),
        (Effect.Let left, Effect.Let right) =>
            AreSame(left.Value, right.Value) && Match(left.StandIn, right.StandIn),
        (Effect.Barrier left, Effect.Barrier right) =>
            left.Fence == right.Fence && left.Processes.SequenceEqual(right.Processes),
        _ => false,
    };

    /// <summary>An effect of the one, with the stand-ins of the other.</summary>
    public Effect Translate(Effect effect) => EffectExpressions.Rewrite(effect, expr => Rewriting.Reads(expr, read =>
        !standIns.TryGetValue(read.Variable!, out var standIn) ? read
        : read.Operands.IsEmpty ? Expr.Read(standIn)
        : Expr.Read(standIn, read.Operands[0])));

    bool Match(Variable? one, Variable? other)
    {
        if (one is not null && other is not null)
            standIns[one] = other;
        return one is null == other is null;
    }

    bool AreSame(Expr? one, Expr? other) =>
        ReferenceEquals(one, other)
        || one is not null && other is not null
            && one.Op == other.Op
            && one.Value == other.Value
            && (one.Variable == other.Variable
                || (one.Variable is { } variable && standIns.GetValueOrDefault(variable) == other.Variable))
            && one.Domain.Equals(other.Domain)
            && one.Operands.Length == other.Operands.Length
            && one.Operands.Zip(other.Operands).All(pair => AreSame(pair.First, pair.Second));
}
