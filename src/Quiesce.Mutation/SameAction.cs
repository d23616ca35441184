using Quiesce.Ir;

namespace Quiesce.Mutation;

/// <summary>Whether two actions, of systems with the same variables at the same places, say the same.</summary>
static class SameAction
{
    /// <summary>Guards, updates, barriers and assertions.</summary>
    public static bool Is(GuardedAction one, GuardedAction other) =>
        DoesTheSame(one, other)
        && one.Assertions.Length == other.Assertions.Length
        && one.Assertions.Zip(other.Assertions).All(pair => AreSame(pair.First, pair.Second));

    /// <summary>The same, but one of them asserts nothing that the other one does not.</summary>
    public static bool AssertsNoMore(GuardedAction one, GuardedAction other) =>
        DoesTheSame(one, other)
        && one.Assertions.All(own => other.Assertions.Any(assertion => AreSame(own, assertion)));

    static bool DoesTheSame(GuardedAction one, GuardedAction other) =>
        one.Process == other.Process
        && AreSame(one.Guard, other.Guard)
        && one.Fence == other.Fence
        && one.FencedProcesses.AsSpan().SequenceEqual(other.FencedProcesses.AsSpan())
        && one.Updates.Length == other.Updates.Length
        && one.Updates.Zip(other.Updates).All(pair => AreSame(pair.First, pair.Second));

    static bool AreSame(Assertion one, Assertion other) =>
        one.Property == other.Property && AreSame(one.Condition, other.Condition);

    static bool AreSame(Update one, Update other) =>
        one.Variable.Index == other.Variable.Index && one.Access == other.Access
        && (one.Index is null ? other.Index is null : other.Index is not null && AreSame(one.Index, other.Index))
        && AreSame(one.Value, other.Value);

    static bool AreSame(Expr one, Expr other) =>
        ReferenceEquals(one, other)
        || one.Op == other.Op
            && one.Value == other.Value
            && one.Variable?.Index == other.Variable?.Index
            && one.Operands.Length == other.Operands.Length
            && one.Operands.Zip(other.Operands).All(pair => AreSame(pair.First, pair.Second));
}
