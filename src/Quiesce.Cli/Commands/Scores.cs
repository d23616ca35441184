using System.CommandLine.Parsing;
using System.Globalization;

namespace Quiesce.Cli.Commands;

/// <summary>Per cent on a command line.</summary>
static class Scores
{
    public static double? Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var score)
            && score is >= 0 and <= 100)
            return score;
        result.AddError($"--min-score takes per cent from 0 to 100, not '{text}'.");
        return null;
    }
}
