using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>The result of trying an action in a state.</summary>
public abstract record Outcome
{
    Outcome() { }

    /// <summary>The guard is false.</summary>
    public sealed record Disabled : Outcome;

    /// <summary>The action happened.</summary>
    /// <param name="Failed">The names of the assertions that were false.</param>
    public sealed record Successor(State State, ImmutableArray<string> Failed) : Outcome;

    /// <summary>
    /// The action is enabled (or its guard has no value) and breaks the type invariant: there is no
    /// successor.
    /// </summary>
    /// <param name="Sentence">What went wrong, in the names of the spec.</param>
    public sealed record TypeError(string Sentence) : Outcome;
}
