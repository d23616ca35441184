using Quiesce.Random;

namespace Quiesce.Cli;

/// <summary>Shows how far random runs are.</summary>
sealed class RandomProgressLine(Terminal terminal, string title, RandomOptions options)
    : IProgress<RandomProgress>, IDisposable
{
    readonly ProgressLine line = new(terminal, title);

    public void Report(RandomProgress value)
    {
        var rate = value.Steps / value.Elapsed.TotalSeconds;
        line.Show(
            $"{value.Runs:N0} of {Sentences.Count(options.Runs, "run")}, {Quantity.OfCount(value.Steps)} steps, "
                + $"{Quantity.OfCount(rate)}/s, {Quantity.OfTime(value.Elapsed)}",
            value.Elapsed);
    }

    public void Dispose() => line.Dispose();
}
