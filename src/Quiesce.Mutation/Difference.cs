using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Mutation;

/// <summary>
/// Where a mutant first is another system, going by the depth of the states of the original: in its initial states, or
/// in what one of its actions does in a state that both can reach.
/// </summary>
/// <param name="State">A state that both reach; null if they begin differently.</param>
/// <param name="Action">The index of the action.</param>
/// <param name="Other">What it does in the mutant.</param>
sealed record Difference(State? State, int Action, Outcome? Other)
{
    /// <summary>
    /// The first difference; null if the two have the same reachable states and the same steps between them. Exact: as
    /// long as every action does the same in every state that the original reaches, the mutant reaches no other.
    /// </summary>
    /// <param name="layers">The reachable states of the original by depth.</param>
    public static Difference? Of(
        TransitionSystem original, ImmutableArray<ImmutableArray<State>> layers, TransitionSystem mutant,
        CancellationToken cancellation)
    {
        if (!HaveSameStates(original, mutant) || original.Actions.Length != mutant.Actions.Length)
            return new Difference(null, 0, null);
        ImmutableArray<int> changed =
        [
            .. Enumerable.Range(0, original.Actions.Length)
                .Where(index => !SameAction.Is(original.Actions[index], mutant.Actions[index])),
        ];
        var (before, after) = (new Interpreter(original), new Interpreter(mutant));
        foreach (var state in layers.SelectMany(layer => layer))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var index in changed)
            {
                var other = after.Try(mutant.Actions[index], state);
                if (!AreSame(before.Try(original.Actions[index], state), other))
                    return new Difference(state, index, other);
            }
        }
        return null;
    }

    /// <summary>
    /// Whether everything that the mutant does the original may do: its initial states, the states that it reaches and
    /// its steps, each by the name of its step, are the original's.
    /// </summary>
    /// <param name="reached">The reachable states of the mutant.</param>
    public static bool IsNarrower(
        TransitionSystem original, ImmutableArray<ImmutableArray<State>> layers, TransitionSystem mutant,
        ImmutableArray<ImmutableArray<State>> reached, CancellationToken cancellation)
    {
        if (original.StateLength != mutant.StateLength || original.Actions.Length != mutant.Actions.Length)
            return false;
        var known = layers.SelectMany(layer => layer).ToHashSet();
        // A system without an initial state has no layers.
        var starts = layers.Take(1).SelectMany(layer => layer).ToHashSet();
        if (!reached.Take(1).All(layer => layer.All(starts.Contains))
            || !reached.All(layer => layer.All(known.Contains)))
            return false;
        var changed = Enumerable.Range(0, original.Actions.Length)
            .Where(index => !SameAction.Is(original.Actions[index], mutant.Actions[index]))
            .Select(index => (
                Mutant: mutant.Actions[index],
                Step: original.Actions.Where(action => action.Process == mutant.Actions[index].Process
                    && action.Step == mutant.Actions[index].Step).ToList()))
            .ToList();
        var (before, after) = (new Interpreter(original), new Interpreter(mutant));
        foreach (var state in reached.SelectMany(layer => layer))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (action, step) in changed)
                switch (after.Try(action, state))
                {
                    case Outcome.TypeError:
                    case Outcome.Successor { State: var next } when !step.Exists(own =>
                        before.Try(own, state) is Outcome.Successor successor && successor.State.Equals(next)):
                        return false;
                }
        }
        return true;
    }

    // The same variables with the same beginnings, so that states of the one are states of the other.
    static bool HaveSameStates(TransitionSystem original, TransitionSystem mutant) =>
        original.StateLength == mutant.StateLength
        && original.Variables.Length == mutant.Variables.Length
        && original.Variables.Zip(mutant.Variables).All(pair => ReferenceEquals(pair.First, pair.Second)
            || pair.First.Name == pair.Second.Name
                && pair.First.Domain.Equals(pair.Second.Domain)
                && pair.First.Length == pair.Second.Length
                && pair.First.Initial.Zip(pair.Second.Initial).All(values => values.First.SequenceEqual(values.Second)))
        && $"{original.InitialConstraint}" == $"{mutant.InitialConstraint}";

    static bool AreSame(Outcome one, Outcome other) => (one, other) switch
    {
        (Outcome.Disabled, Outcome.Disabled) => true,
        (Outcome.TypeError, Outcome.TypeError) => true,
        (Outcome.Successor left, Outcome.Successor right) => left.State.Equals(right.State),
        _ => false,
    };
}
