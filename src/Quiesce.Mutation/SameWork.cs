using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Mutation;

/// <summary>
/// Whether two lists of effects say the same, one by one. Values that are kept for a later effect have a variable of
/// their own in each list: those that are introduced at the same place stand for each other.
/// </summary>
sealed class SameWork
{
    readonly Dictionary<Variable, Variable> kept = new(ReferenceEqualityComparer.Instance);

    SameWork() { }

    public static bool Is(ImmutableArray<Effect> one, ImmutableArray<Effect> other)
    {
        var names = new SameWork();
        return one.Length == other.Length && one.Zip(other).All(pair => names.AreSame(pair.First, pair.Second));
    }

    bool AreSame(Effect one, Effect other) => (one, other) switch
    {
        (Effect.Choice left, Effect.Choice right) => left.Taken == right.Taken && left.Of == right.Of,
        (Effect.Wait left, Effect.Wait right) =>
            left.IsCase == right.IsCase && AreSame(left.Condition, right.Condition),
        (Effect.Assign left, Effect.Assign right) =>
            AreSame(left.Update, right.Update) && Keep(left.After, right.After),
        (Effect.Let left, Effect.Let right) => AreSame(left.Value, right.Value) && Keep(left.StandIn, right.StandIn),
        (Effect.Assert left, Effect.Assert right) =>
            left.Assertion.Property == right.Assertion.Property
            && AreSame(left.Assertion.Condition, right.Assertion.Condition),
        (Effect.Barrier left, Effect.Barrier right) =>
            left.Fence == right.Fence && left.Processes.AsSpan().SequenceEqual(right.Processes.AsSpan()),
        _ => false,
    };

    bool Keep(Variable? one, Variable? other)
    {
        if (one is null || other is null)
            return one is null && other is null;
        kept[one] = other;
        return true;
    }

    bool AreSame(Update one, Update other) =>
        AreSame(one.Variable, other.Variable) && one.Access == other.Access
        && (one.Index is null ? other.Index is null : other.Index is not null && AreSame(one.Index, other.Index))
        && AreSame(one.Value, other.Value);

    bool AreSame(Variable? one, Variable? other) =>
        ReferenceEquals(one is not null && kept.TryGetValue(one, out var own) ? own : one, other);

    bool AreSame(Expr one, Expr other) =>
        one.Op == other.Op
        && one.Value == other.Value
        && AreSame(one.Variable, other.Variable)
        && one.Operands.Length == other.Operands.Length
        && one.Operands.Zip(other.Operands).All(pair => AreSame(pair.First, pair.Second));
}
