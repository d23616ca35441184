using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Quiesce.Ir.Formats.Certificates;

/// <summary>A certificate as it stands in a file: its name, and lines that each begin with a word.</summary>
/// <param name="Digest">The digest in its last line; null if that is missing.</param>
public sealed record CertificateLines(string Name, ImmutableArray<(string Word, string Value)> Lines, string? Digest)
{
    /// <summary>Lines with the digest that belongs to them.</summary>
    public static CertificateLines Of(string name, IEnumerable<(string Word, string Value)> lines)
    {
        var unsigned = new CertificateLines(name, [.. lines], null);
        return unsigned with { Digest = DigestOf(unsigned.ToString()) };
    }

    /// <summary>The lines match their digest: they were not edited.</summary>
    public bool IsAsWritten => Digest == DigestOf(ToString());

    /// <summary>
    /// A digest that detects edits. It is no signature: solvers check a file whose digest was made to fit.
    /// </summary>
    internal static string DigestOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(..8));

    /// <summary>The lines, without the digest.</summary>
    public override string ToString() =>
        $"{Name}\n{string.Concat(Lines.Select(line => $"{line.Word} {line.Value}\n"))}";
}
