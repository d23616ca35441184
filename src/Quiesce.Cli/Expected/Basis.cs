using Quiesce.Cli.Console;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Cli.Expected;

/// <summary>What a verdict rests on, in words.</summary>
static class Basis
{
    /// <summary>A clause; empty where the verdict itself says it: a trace, or the whole reachable set.</summary>
    public static string Of(Evidence evidence) => evidence switch
    {
        Evidence.ReachableSet or Evidence.Run => "",
        Evidence.CompleteDepth complete => complete.Because,
        Evidence.InductiveInvariant proof => $"inductive, {Sentences.Count(proof.Conjuncts.Length, "conjunct")}",
        Evidence.Ranked proof => Sentences.Count(proof.Ranking.Helpful.Length, "rank"),
        Evidence.Remembered known => known.Basis,
        Evidence.Bound { Depth: > 0 } bound =>
            $"none in runs of up to {Sentences.Count(bound.Depth - 1, "step")}; {bound.Reason}",
        Evidence.Bound bound => bound.Reason,
        _ => throw new ArgumentOutOfRangeException(nameof(evidence)),
    };
}
