using System.Globalization;

namespace Quiesce.Random;

/// <summary>
/// Seeds as users read and type them: the version of the drawing of schedules, and a number. The same text gives the
/// same runs wherever it is accepted.
/// </summary>
public static class RandomSeed
{
    /// <summary>Raised whenever the same number draws other schedules than before.</summary>
    public const int Version = 1;

    /// <summary><c>1-42</c></summary>
    public static string Print(ulong seed) => string.Create(CultureInfo.InvariantCulture, $"{Version}-{seed}");

    /// <summary>Reads what <see cref="Print"/> wrote, or a number alone.</summary>
    /// <exception cref="FormatException">
    /// It is not a seed, or one of another version; the message is a sentence.
    /// </exception>
    public static ulong Parse(string text)
    {
        var dash = text.IndexOf('-');
        if (!ulong.TryParse(text[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var seed)
            || (dash >= 0 && !int.TryParse(text[..dash], NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            throw new FormatException($"'{text}' is no seed; write a number such as 42.");
        return dash < 0 || text[..dash] == $"{Version}"
            ? seed
            : throw new FormatException(
                $"{text} is a seed of another version of Quiesce, whose schedules this one does not draw; "
                + "a trace that was saved then can still be replayed.");
    }
}
