using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Random;

/// <summary>What random runs covered.</summary>
public sealed record RunCoverage
{
    public required Covered Actions { get; init; }

    /// <summary>Values of program counters.</summary>
    public required Covered Positions { get; init; }

    /// <summary>Actions directly one after the other; null if there are too many to count.</summary>
    public required Covered? Pairs { get; init; }

    /// <summary>Actions that were never taken, and can be as far as is known.</summary>
    public required ImmutableArray<GuardedAction> NeverTaken { get; init; }

    /// <summary>Pairs that came exactly once, and exactly twice.</summary>
    public required long PairsOnce { get; init; }
    public required long PairsTwice { get; init; }

    /// <summary>Steps that were taken.</summary>
    public required long Steps { get; init; }

    /// <summary>
    /// How many pairs there are that did not come, at least: Chao's estimate from those that came once and twice (A.
    /// Chao, "Nonparametric estimation of the number of classes in a population", 1984).
    /// </summary>
    public double PairsMissing => PairsOnce * (PairsOnce - 1) / (2.0 * (PairsTwice + 1));

    /// <summary>
    /// The probability that one step more makes a new pair, as Good and Turing estimate it (I. J. Good, "The population
    /// frequencies of species", 1953).
    /// </summary>
    public double PairPerStep => Steps == 0 ? 1 : (double)PairsOnce / Steps;
}
