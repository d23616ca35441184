using System.Collections.Immutable;
using System.Globalization;
using static Quiesce.Cli.Expected.ExpectedEntry;

namespace Quiesce.Cli.Expected;

/// <summary>
/// Reads EXPECTED. A claim is: the protocol; the variant, or <c>-</c>; the bounds; perhaps <c>slow</c>;
/// <c>distinct=N depth=N</c>; and <c>Property=verdict</c> for each property.
/// </summary>
sealed class ExpectedParser(string path)
{
    const string Distinct = "distinct", Depth = "depth";

    /// <summary>Stands for the variant of a protocol that has none.</summary>
    public const string NoVariant = "-";

    public const string Slow = "slow";

    /// <summary>The entries of a file's text, a line each.</summary>
    /// <exception cref="UserException">A line cannot be read.</exception>
    public ImmutableArray<ExpectedEntry> Parse(string text)
    {
        var entries = ImmutableArray.CreateBuilder<ExpectedEntry>();
        var known = new Dictionary<string, int>();
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        for (var k = 0; k < lines.Length; k++)
        {
            var entry = ParseLine(lines[k], k + 1);
            if (entry is Claim claim && !known.TryAdd(claim.Title, claim.Line))
                throw Wrong(claim.Line, $"{claim.Title} is there twice; line {known[claim.Title]} has it already.");
            entries.Add(entry);
        }
        return entries.DrainToImmutable();
    }

    ExpectedEntry ParseLine(string text, int line)
    {
        var comment = text.IndexOf('#');
        var note = comment < 0 ? "" : text[comment..].TrimEnd();
        var claim = comment < 0 ? text : text[..comment];
        var words = claim.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? new Remark(text.TrimEnd()) : ParseClaim(words, line, note);
    }

    Claim ParseClaim(string[] words, int line, string note)
    {
        if (words.Length < 2 || words.Take(2).Any(word => word.Contains('=')))
            throw Wrong(
                line,
                $"A line begins with a protocol and a variant ({NoVariant} if there is none), not with '{words[0]}'.");
        var isSlow = false;
        long? distinct = null;
        int? depth = null;
        var bounds = ImmutableArray.CreateBuilder<(string, string)>();
        var verdicts = ImmutableArray.CreateBuilder<(string, VerdictSummary)>();
        var names = new HashSet<string>();
        foreach (var word in words.Skip(2))
        {
            if (word == Slow)
            {
                isSlow = true;
                continue;
            }
            var (name, value) = Assignment(word, line);
            if (!names.Add(name))
                throw Wrong(line, $"{name} is there twice.");
            if (name == Distinct)
                distinct = Number<long>(name, value, line);
            else if (name == Depth)
                depth = Number<int>(name, value, line);
            else if (distinct is null)
                bounds.Add((name, value));
            else
                verdicts.Add((name, ParseVerdict(name, value, line)));
        }
        if (distinct is null || depth is null)
        {
            var missing = distinct is null ? Distinct : Depth;
            throw Wrong(line, $"There is no {missing}=N, which stands between the bounds and the verdicts.");
        }
        return new Claim
        {
            Line = line,
            Protocol = words[0],
            Variant = words[1] == NoVariant ? "" : words[1],
            Bounds = bounds.DrainToImmutable(),
            IsSlow = isSlow,
            Distinct = distinct.Value,
            Depth = depth.Value,
            Verdicts = verdicts.DrainToImmutable(),
            Note = note,
        };
    }

    (string Name, string Value) Assignment(string word, int line)
    {
        var equals = word.IndexOf('=');
        return equals > 0 && equals < word.Length - 1
            ? (word[..equals], word[(equals + 1)..])
            : throw Wrong(line, $"'{word}' is neither NAME=VALUE nor '{Slow}'.");
    }

    T Number<T>(string name, string value, int line) where T : struct, System.Numerics.INumber<T> =>
        T.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Wrong(line, $"{name} is a number, not '{value}'.");

    VerdictSummary ParseVerdict(string property, string text, int line) => VerdictSummary.Parse(text)
        ?? throw Wrong(
            line,
            $"{property}={text} is no verdict: those are holds, violated@STEPS, violated@STEM+LOOP, reached@STEPS "
                + "and unreachable.");

    UserException Wrong(int line, string sentence) => UserException.Input($"{Paths.Shown(path)}:{line}: {sentence}");
}
