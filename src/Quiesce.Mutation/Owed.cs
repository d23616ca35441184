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
        // Fairness names actions by their numbers: in systems with other actions these mean something else.
        if (!original.Actions.Select(NameOf).SequenceEqual(mutant.Actions.Select(NameOf)))
            return false;
        return AreSame(In(original), In(mutant));

        static (int, string) NameOf(GuardedAction action) => (action.Process, action.Name);

        ImmutableArray<Fairness> In(TransitionSystem system)
        {
            var interpreter = new Interpreter(system);
            return
            [
                .. system.Fairness.Where(fairness =>
                    layers.Any(layer => layer.Any(state => interpreter.CanProgress(fairness, state)))),
            ];
        }
    }

    /// <summary>Whether the same is declared.</summary>
    public static bool AreSame(ImmutableArray<Fairness> one, ImmutableArray<Fairness> other) =>
        one.Length == other.Length && one.Zip(other).All(pair => pair.First.Strength == pair.Second.Strength
            && pair.First.Actions.SequenceEqual(pair.Second.Actions));
}
