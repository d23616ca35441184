using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Quiesce.Ir.Formats.Certificates;

/// <summary>A certificate as it stands in a file: its name, and lines that each begin with a word.</summary>
/// <param name="Digest">What stands in its last line; null where that is missing.</param>
public sealed record CertificateLines(string Name, ImmutableArray<(string Word, string Value)> Lines, string? Digest)
{
    /// <summary>Lines with the digest that belongs to them.</summary>
    public static CertificateLines Of(string name, IEnumerable<(string Word, string Value)> lines)
    {
        var unsigned = new CertificateLines(name, [.. lines], null);
        return unsigned with { Digest = DigestOf(unsigned.ToString()) };
    }

    /// <summary>Whether nobody has edited them since.</summary>
    public bool IsAsWritten => Digest == DigestOf(ToString());

    /// <summary>
    /// Tells texts apart. It is no seal: a file with a digest that was made to fit is one that solvers are asked about.
    /// </summary>
    internal static string DigestOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(..8));

    /// <summary>The lines, without the digest.</summary>
    public override string ToString() =>
        $"{Name}\n{string.Concat(Lines.Select(line => $"{line.Word} {line.Value}\n"))}";
}
