namespace Quiesce.Benchmarks;

/// <summary>What one search took, or the median of several.</summary>
/// <param name="Seconds">By the clock on the wall.</param>
/// <param name="CpuSeconds">Of all threads, user and system: comparable even beside other work.</param>
/// <param name="Distinct">States found.</param>
/// <param name="Transitions">Steps taken from them, and initial states.</param>
/// <param name="Bytes">Memory for states and index, at most.</param>
/// <param name="StateBytes">A packed state without any overhead; for Spin its state vector.</param>
sealed record Measurement(
    double Seconds, double CpuSeconds, long Distinct, long Transitions, long Bytes, int StateBytes)
{
    /// <summary>The medians of the times and the memory.</summary>
    /// <exception cref="InvalidOperationException">The runs did not find the same.</exception>
    public static Measurement Median(IReadOnlyList<Measurement> runs)
    {
        var first = runs[0];
        if (runs.Any(run => (run.Distinct, run.Transitions) != (first.Distinct, first.Transitions)))
            throw new InvalidOperationException("Two runs of one search found different numbers of states.");
        return first with
        {
            Seconds = Middle(runs.Select(run => run.Seconds)),
            CpuSeconds = Middle(runs.Select(run => run.CpuSeconds)),
            Bytes = (long)Middle(runs.Select(run => (double)run.Bytes)),
        };
    }

    /// <summary>The median; of an even number the mean of the two in the middle.</summary>
    public static double Middle(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
