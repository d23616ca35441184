using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Mutation;

/// <summary>
/// Where a mutant first is another system, going by the depth of the states of the original: in its initial states, in
/// what one of its actions does or breaks in a state that both can reach, or in what is broken there while a process
/// waits.
/// </summary>
/// <param name="State">A state that both reach; null if they begin differently.</param>
/// <param name="Sentence">What is different there.</param>
sealed record Difference(State? State, string Sentence)
{
    /// <summary>
    /// The first difference; null if the two have the same reachable states, the same steps between them, and break the
    /// same assertions there. Exact: as long as every action does the same in every state that the original reaches,
    /// the mutant reaches no other.
    /// </summary>
    /// <param name="layers">The reachable states of the original by depth.</param>
    public static Difference? Of(
        TransitionSystem original, ImmutableArray<ImmutableArray<State>> layers, TransitionSystem mutant,
        CancellationToken cancellation)
    {
        if (!HaveSameStates(original, layers, mutant) || original.Actions.Length != mutant.Actions.Length)
            return new Difference(null, "It begins in another state, or keeps other things in it.");
        ImmutableArray<int> changed =
        [
            .. Enumerable.Range(0, original.Actions.Length)
                .Where(index => !SameAction.Is(original.Actions[index], mutant.Actions[index])),
        ];
        var waits = WaitingStep.Changed(original, mutant);
        var (before, after) = (new Interpreter(original), new Interpreter(mutant));
        foreach (var state in layers.SelectMany(layer => layer))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var index in changed)
                if (Of(before.Try(original.Actions[index], state), after.Try(mutant.Actions[index], state),
                    $"{mutant.Processes[mutant.Actions[index].Process]}.{mutant.Actions[index]}") is { } sentence)
                    return new Difference(state, sentence);
            foreach (var wait in waits)
                if (!wait.Broken(before, state).SetEquals(wait.Broken(after, state)))
                    return new Difference(state, $"{wait.Name(mutant)} checks something else while it waits here.");
        }
        return null;
    }

    // What is different between two outcomes; null if nothing is.
    static string? Of(Outcome one, Outcome other, string name) => (one, other) switch
    {
        (Outcome.Disabled, Outcome.Disabled) or (Outcome.TypeError, Outcome.TypeError) => null,
        (_, Outcome.TypeError error) => error.Sentence,
        (_, Outcome.Disabled) => $"{name} is not possible here any more.",
        (Outcome.Successor left, Outcome.Successor right) when left.State.Equals(right.State) =>
            left.Failed.ToHashSet().SetEquals(right.Failed) ? null
            : right.Failed.Except(left.Failed).ToList() is { Count: > 0 } more
                ? $"{name} now breaks {string.Join(" and ", more)} here."
            : $"{name} breaks {string.Join(" and ", left.Failed.Except(right.Failed))} here no more.",
        _ => $"{name} now leads from here to a state where only others led.",
    };

    /// <summary>
    /// Whether everything that the mutant does the original may do: its initial states, the states that it reaches and
    /// its steps, each by the name of its step, are the original's, and so is what is broken there.
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
        var waits = WaitingStep.Changed(original, mutant);
        var (before, after) = (new Interpreter(original), new Interpreter(mutant));
        foreach (var state in reached.SelectMany(layer => layer))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (action, step) in changed)
                switch (after.Try(action, state))
                {
                    case Outcome.TypeError:
                    case Outcome.Successor successor when !IsStep(before, step, state, successor):
                        return false;
                }
            if (waits.Any(wait => !wait.Broken(after, state).IsSubsetOf(wait.Broken(before, state))))
                return false;
        }
        return true;
    }

    // Some action of the step leads there, and for each assertion that fails there is one with which it does.
    static bool IsStep(
        Interpreter interpreter, List<GuardedAction> step, State state, Outcome.Successor successor)
    {
        var same = step.Select(own => interpreter.Try(own, state)).OfType<Outcome.Successor>()
            .Where(own => own.State.Equals(successor.State))
            .ToList();
        return same.Count > 0 && successor.Failed.All(name => same.Exists(own => own.Failed.Contains(name)));
    }

    // The same variables with the same beginnings, so that states of the one are states of the other.
    static bool HaveSameStates(
        TransitionSystem original, ImmutableArray<ImmutableArray<State>> layers, TransitionSystem mutant) =>
        original.StateLength == mutant.StateLength
        && original.Variables.Length == mutant.Variables.Length
        && original.Variables.Zip(mutant.Variables).All(pair => ReferenceEquals(pair.First, pair.Second)
            || pair.First.Name == pair.Second.Name
                && pair.First.Domain.Equals(pair.Second.Domain)
                && pair.First.Length == pair.Second.Length
                && pair.First.Initial.Zip(pair.Second.Initial).All(values => values.First.SequenceEqual(values.Second)))
        && ($"{original.InitialConstraint}" == $"{mutant.InitialConstraint}"
            || layers.Take(1).SelectMany(layer => layer).ToHashSet()
                .SetEquals(new Interpreter(mutant).InitialStates()));
}
