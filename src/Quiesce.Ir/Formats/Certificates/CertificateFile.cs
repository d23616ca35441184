using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Ir.Formats.Certificates;

/// <summary>
/// The certificates of a protocol as a text file. Long sets of values and conjuncts of several certificates are written
/// once and referred to by a name, a digest of their text, so that a change of one does not rename the
/// others.
/// </summary>
public static partial class CertificateFile
{
    /// <summary>The extension of such a file.</summary>
    public const string Extension = ".certificates";

    const string Title =
        "# 'quiesce certify' checks this, and with --accept writes it. $name is what the line of that name says.";

    const string Is = " == ", End = "end", Shared = "shared";

    const int Width = 120, WordWidth = 8;

    // Shorter sets and conjuncts are as clear as a name.
    const int SetCharsMin = 30, ConjunctCharsMin = 12;

    // Bytes that are not UTF-8 are an error, and a byte order mark is an ordinary character.
    static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [GeneratedRegex(@"[\w.\[\]]+ \\(not)?in \{[^}]*\}")]
    private static partial Regex Set();

    [GeneratedRegex(@"\$\w+")]
    private static partial Regex Name();

    /// <summary>The text of the file.</summary>
    public static string Print(IEnumerable<CertificateLines> certificates)
    {
        var all = certificates.OrderBy(one => one.Name, StringComparer.Ordinal).ToList();
        var uses = all.SelectMany(one => one.Lines)
            .Where(line => line.Word == CertificateText.And)
            .CountBy(line => line.Value)
            .ToDictionary();
        var names = new Dictionary<string, string>();
        var sets = Named(uses.Keys.SelectMany(conjunct => Set().Matches(conjunct)).CountBy(set => set.Value)
            .Where(set => set.Value > 1 && set.Key.Length >= SetCharsMin).Select(set => set.Key), names);
        string Short(string conjunct) =>
            Set().Replace(conjunct, set => sets.GetValueOrDefault(set.Value, set.Value));
        var conjuncts = Named(uses.Where(use => use.Value > 1 && Short(use.Key).Length >= ConjunctCharsMin)
            .Select(use => use.Key), names);

        var text = new StringBuilder($"{Title}\n");
        if (names.Count > 0)
            text.Append('\n');
        foreach (var definition in sets.Select(set => $"{set.Value}{Is}{set.Key}\n")
            .Concat(conjuncts.Select(conjunct => $"{conjunct.Value}{Is}{Short(conjunct.Key)}\n")))
            text.Append(definition);
        foreach (var one in all)
        {
            text.Append($"\n{one.Name}\n");
            var words = one.Lines.ToLookup(line => Word(line), line => line.Value);
            foreach (var word in words.Where(word => word.Key != CertificateText.And))
                foreach (var line in TextWrap.Pack(
                    word.Select(value => conjuncts.GetValueOrDefault(value, value)), Width))
                    text.Append($"  {word.Key.PadRight(WordWidth)}{line}\n");
            foreach (var conjunct in words[CertificateText.And])
                text.Append($"  {CertificateText.And} {Short(conjunct)}\n");
            text.Append($"  {End.PadRight(WordWidth)}{one.Digest}\n");
        }
        return text.ToString();

        string Word((string Word, string Value) line) =>
            line.Word == CertificateText.And && conjuncts.ContainsKey(line.Value) ? Shared : line.Word;
    }

    // Sorted by text; a name that is taken already gets a longer digest.
    static OrderedDictionary<string, string> Named(IEnumerable<string> texts, Dictionary<string, string> taken)
    {
        var names = new OrderedDictionary<string, string>();
        foreach (var text in texts.Order(StringComparer.Ordinal))
        {
            var digest = CertificateLines.DigestOf(text);
            var length = 4;
            while (!taken.TryAdd($"${digest[..length]}", text))
                length++;
            names.Add(text, $"${digest[..length]}");
        }
        return names;
    }

    /// <summary>The certificates in a file.</summary>
    /// <param name="isAsPrinted">Whether printing the certificates gives the same file: nothing else is edited.</param>
    /// <exception cref="CertificateException">It is no such file; the sentence continues the file's name.</exception>
    public static ImmutableArray<CertificateLines> Read(ReadOnlySpan<byte> file, out bool isAsPrinted)
    {
        string text;
        try
        {
            text = Encoding.GetString(file);
        }
        catch (DecoderFallbackException wrong)
        {
            throw new CertificateException("is not in UTF-8.", wrong);
        }
        var blocks = text.Split("\n\n")
            .Select(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .ToList();
        if (blocks[0] is not [Title])
            throw new CertificateException($"is no file of certificates: its first line is not {Title}");
        var known = new Dictionary<string, string>();
        string Long(string value) => Name().Replace(value, name => known.GetValueOrDefault(name.Value, name.Value));
        var certificates = ImmutableArray.CreateBuilder<CertificateLines>();
        foreach (var block in blocks.Skip(1))
            if (block.Length > 0 && !block[0].StartsWith('$'))
                certificates.Add(Certificate(block, Long));
            else
                // Sets come first, and their texts contain no names.
                foreach (var definition in block.Select(line => line.Split(Is, 2)))
                    known[definition[0]] = Long(definition[^1]);
        isAsPrinted = Print(certificates) == text;
        return certificates.ToImmutable();
    }

    static CertificateLines Certificate(string[] block, Func<string, string> expand)
    {
        var lines = block.Skip(1)
            .Select(line => line.Trim().Split(' ', 2, StringSplitOptions.TrimEntries))
            .SelectMany(line => Values(line[0], line[^1]).Select(value => (Word: line[0], Value: value)))
            .ToList();
        var isConjunct = lines.ToLookup(line => line.Word is Shared or CertificateText.And);
        return new CertificateLines(
            block[0],
            [
                .. isConjunct[false].Where(line => line.Word != End),
                .. isConjunct[true].Select(line => (CertificateText.And, Value: expand(line.Value)))
                    .OrderBy(line => line.Value, StringComparer.Ordinal),
            ],
            lines is [.., (End, var digest)] ? digest : null);
    }

    // A conjunct has a line of its own.
    static string[] Values(string word, string rest) =>
        word == CertificateText.And ? [rest] : rest.Split(' ');
}
