using System.Collections.Immutable;

namespace Quiesce.Ir.Passes;

/// <summary>What <see cref="ChangedSystem"/> makes different.</summary>
public sealed record SystemChange
{
    /// <summary>By index of the action: other effects, in program order.</summary>
    public ImmutableDictionary<int, ImmutableArray<Effect>> Effects { get; init; } =
        ImmutableDictionary<int, ImmutableArray<Effect>>.Empty;

    /// <summary>Other fairness conditions; null for those that are there.</summary>
    public ImmutableArray<Fairness>? Fairness { get; init; }

    /// <summary>By program counter: the position at which its processes begin.</summary>
    public ImmutableDictionary<Variable, int> Starts { get; init; } = ImmutableDictionary<Variable, int>.Empty;

    /// <summary>Both changes; where they are about the same, the other one counts.</summary>
    public SystemChange And(SystemChange other) => new()
    {
        Effects = Effects.SetItems(other.Effects),
        Fairness = other.Fairness ?? Fairness,
        Starts = Starts.SetItems(other.Starts),
    };
}
