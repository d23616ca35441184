namespace Quiesce.Random;

/// <summary>The guarantee of PCT for some schedules.</summary>
/// <param name="Depth">The depth of bugs that they aimed at.</param>
/// <param name="Processes">The number of processes.</param>
/// <param name="Length">Steps within which a bug must be able to show: the fewest that a schedule aimed at.</param>
/// <param name="LengthMax">The most steps that a schedule aimed at.</param>
public sealed record PctGuarantee(int Depth, int Processes, int Length, int LengthMax, long Schedules)
{
    /// <summary>A lower bound on the probability that one of the schedules shows such a bug.</summary>
    public double Probability => 1 / (Processes * Math.Pow(LengthMax, Depth - 1));

    /// <summary>A lower bound on the probability that some of all the schedules does.</summary>
    public double ProbabilityOfAll => 1 - Math.Pow(1 - Probability, Schedules);
}
