namespace Quiesce.Random;

/// <summary>What PCT promises of some schedules.</summary>
/// <param name="Depth">Of the bugs that were aimed at.</param>
/// <param name="Processes">That can run.</param>
/// <param name="Length">Steps within which a bug must be able to show: all schedules aimed at so many.</param>
/// <param name="LengthMax">The most steps that one of them aimed at.</param>
public sealed record PctGuarantee(int Depth, int Processes, int Length, int LengthMax, long Schedules)
{
    /// <summary>With which probability, at least, one of the schedules shows such a bug.</summary>
    public double Probability => 1 / (Processes * Math.Pow(LengthMax, Depth - 1));

    /// <summary>With which probability, at least, all of them together do.</summary>
    public double ProbabilityOfAll => 1 - Math.Pow(1 - Probability, Schedules);
}
