using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Mutation;

/// <summary>
/// What fairness asks for: that of steps that nobody can take in any reachable state asks for nothing.
/// </summary>
static class Owed
{
    /// <summary>Whether two systems with the same reachable states and steps owe the same.</summary>
    /// <param name="layers">The reachable states of the original.</param>
    public static bool IsSame(
        TransitionSystem original, ImmutableArray<ImmutableArray<State>> layers, TransitionSystem mutant)
    {
        if (AreSame(original.Fairness, mutant.Fairness))
            return true;
        var interpreter = new Interpreter(original);
        return AreSame([.. original.Fairness.Where(IsOwed)], [.. mutant.Fairness.Where(IsOwed)]);

        bool IsOwed(Fairness fairness) =>
            layers.Any(layer => layer.Any(state => interpreter.CanProgress(fairness, state)));
    }

    /// <summary>Whether the same is declared.</summary>
    public static bool AreSame(ImmutableArray<Fairness> one, ImmutableArray<Fairness> other) =>
        one.Length == other.Length && one.Zip(other).All(pair => pair.First.Strength == pair.Second.Strength
            && pair.First.Actions.SequenceEqual(pair.Second.Actions));
}
