using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Quiesce.Sources;

/// <summary>A function in a file: all its definitions there, of which a configuration has one.</summary>
/// <param name="File">Its path in the tree.</param>
/// <param name="Alternatives">At least one, in the order of the file.</param>
public sealed record FunctionText(string File, ImmutableArray<SourceFunction> Alternatives)
{
    // Digits of a digest: 64 bits, and two functions of a kernel are alike by chance once in millions of kernels.
    const int DigestLength = 16;

    // Stands for the function's own name, so that a function that is renamed keeps its digest.
    const string OwnName = "\u0001";

    public string Name => Alternatives[0].Name;

    public int Line => Alternatives[0].Line;

    /// <summary>The words of all alternatives; the name is left open.</summary>
    public IEnumerable<string> Tokens => Alternatives.SelectMany(function =>
        function.Tokens.Select(token => token == Name ? OwnName : token));

    /// <summary>What is called, in the order of the text.</summary>
    public IEnumerable<string> Calls => Alternatives.SelectMany(function => function.Calls);

    /// <summary>
    /// A fingerprint of the text without comments, white space and the name: two functions have the same one if they
    /// are made of the same tokens. 16 hexadecimal digits.
    /// </summary>
    public string Digest { get; } = DigestOf(Alternatives);

    static string DigestOf(ImmutableArray<SourceFunction> alternatives)
    {
        var text = new StringBuilder();
        foreach (var function in alternatives)
        {
            // No token has a new line in it.
            foreach (var token in function.Tokens)
                text.Append(token == alternatives[0].Name ? OwnName : token).Append('\n');
            text.Append('\n');
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..DigestLength];
    }

    /// <summary>
    /// How much of two functions is the same, from 0 to 1: by the tokens in a row that both have (Dice's coefficient of
    /// trigrams).
    /// </summary>
    public double Similarity(FunctionText other)
    {
        var (mine, theirs) = (Trigrams(), other.Trigrams());
        var all = mine.Values.Sum() + theirs.Values.Sum();
        var shared = mine.Sum(pair => Math.Min(pair.Value, theirs.GetValueOrDefault(pair.Key)));
        return all == 0 ? Digest == other.Digest ? 1 : 0 : 2.0 * shared / all;
    }

    Dictionary<(string, string, string), int> Trigrams()
    {
        var tokens = Tokens.ToList();
        var trigrams = new Dictionary<(string, string, string), int>();
        for (var k = 0; k + 2 < tokens.Count; k++)
        {
            var trigram = (tokens[k], tokens[k + 1], tokens[k + 2]);
            trigrams[trigram] = trigrams.GetValueOrDefault(trigram) + 1;
        }
        return trigrams;
    }

    /// <summary>The functions of a file, each name once.</summary>
    public static IEnumerable<FunctionText> AllOf(string file, string text) =>
        (SourceLanguages.Of(file)?.Functions(text) ?? [])
            .GroupBy(function => function.Name)
            .Select(same => new FunctionText(file, [.. same]));

    /// <summary>The function of a name in a file, or of one of its other names; null if there is none.</summary>
    public static FunctionText? Of(string file, string text, string name)
    {
        if (!MayDefine(text, name))
            return null;
        ImmutableArray<SourceFunction> called =
            [.. (SourceLanguages.Of(file)?.Functions(text) ?? []).Where(function => function.IsCalled(name))];
        return called.IsEmpty ? null : new(file, called);
    }

    static bool MayDefine(string text, string name) => text.Contains(PartOf(name), StringComparison.Ordinal);

    /// <summary>
    /// What a text has that defines a function of this name: the name, or of a system call its last part.
    /// </summary>
    internal static string PartOf(string name) =>
        name[(name.IndexOf("sys_", StringComparison.Ordinal) is >= 0 and var k ? k + "sys_".Length : 0)..];
}
