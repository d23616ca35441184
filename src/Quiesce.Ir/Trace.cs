using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>
/// A run of a system that shows something: a counterexample to a property, or a witness for one. Finite, or a
/// lasso: a stem and a loop that repeats for ever.
/// </summary>
/// <param name="Property">What it is a counterexample to or a witness for.</param>
/// <param name="States">The initial state and the state after each step; at least one.</param>
/// <param name="Actions">
/// The steps, <c>Actions[k]</c> from <c>States[k]</c>. One fewer than states, except for a step that breaks the type
/// invariant: it has no successor, so it is last and without a state.
/// </param>
/// <param name="LoopStart">
/// For a lasso the place in <paramref name="States"/> where the loop begins: the last state equals that one. If it
/// is the last state itself, nothing happens any more (stuttering). Null for a finite trace.
/// </param>
public sealed record Trace(
    TransitionSystem System,
    Property Property,
    ImmutableArray<State> States,
    ImmutableArray<GuardedAction> Actions,
    int? LoopStart = null)
{
    /// <summary>The number of steps: what "shortest" compares.</summary>
    public int Length => Actions.Length;

    public bool IsLasso => LoopStart is not null;

    /// <summary>The lasso ends in a state that repeats without any step.</summary>
    public bool EndsInStuttering => LoopStart == States.Length - 1;

    /// <summary>The last step breaks the type invariant and has no state after it.</summary>
    public bool EndsWithoutState => Actions.Length == States.Length;

    /// <summary>How often two steps in a row belong to different processes.</summary>
    public int ContextSwitches =>
        Actions.Zip(Actions.Skip(1)).Count(pair => pair.First.Process != pair.Second.Process);
}
