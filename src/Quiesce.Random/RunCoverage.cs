using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Random;

/// <summary>What random runs covered.</summary>
public sealed record RunCoverage
{
    public required CoverageCount Actions { get; init; }

    /// <summary>Values of program counters.</summary>
    public required CoverageCount Positions { get; init; }

    /// <summary>Pairs of consecutive actions; null if there are too many to count.</summary>
    public required CoverageCount? Pairs { get; init; }

    /// <summary>Actions that were never taken, without those that are known to be impossible.</summary>
    public required ImmutableArray<GuardedAction> NeverTaken { get; init; }

    /// <summary>Pairs that occurred exactly once, and exactly twice.</summary>
    public required long PairsOnce { get; init; }
    public required long PairsTwice { get; init; }

    /// <summary>Steps that were taken.</summary>
    public required long Steps { get; init; }

    /// <summary>
    /// A lower bound on the pairs that did not occur: Chao's estimate from those that occurred once and twice (A. Chao,
    /// "Nonparametric estimation of the number of classes in a population", 1984).
    /// </summary>
    public double PairsMissing => PairsOnce * (PairsOnce - 1) / (2.0 * (PairsTwice + 1));

    /// <summary>
    /// The probability that one more step makes a new pair, by the estimate of Good and Turing (I. J. Good, "The
    /// population frequencies of species", 1953).
    /// </summary>
    public double PairPerStep => Steps == 0 ? 1 : (double)PairsOnce / Steps;
}
