using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Ir.Formats.Certificates;

/// <summary>
/// The certificates of a protocol as a text file. What invariants have in common is said once: long sets of values, and
/// conjuncts of several certificates, are called by a name that depends on what they say, so that a change of one is no
/// change of the others.
/// </summary>
public static partial class CertificateFile
{
    /// <summary>What the name of such a file ends with.</summary>
    public const string Extension = ".certificates";

    const string Title =
        "# 'quiesce certify' checks this, and with --accept writes it. $name is what the line of that name says.";

    const string Is = " == ", End = "end", Shared = "shared";

    const int Width = 120, WordWidth = 8;

    // Sets that are shorter are as clear as a name; the same of whole conjuncts.
    const int SetCharsMin = 30, ConjunctCharsMin = 12;

    // Bytes that are no text are an edit, and a mark of their order is a character like any other.
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

    // In an order of their own; where two names would be the same, the second is longer.
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
    /// <param name="isAsPrinted">Whether the file is what is printed of them: whether nothing else was edited.</param>
    /// <exception cref="CertificateException">It is none, in a sentence that wants the file's name first.</exception>
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
                // Those of sets come first, and what they stand for has no names in it.
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
