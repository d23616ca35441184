using System.Security.Cryptography;
using System.Text;

namespace Quiesce.Cli.Specs;

/// <summary>Where the tool keeps what it can make again: below <c>XDG_CACHE_HOME</c>, or the system's place.</summary>
static class CacheFolder
{
    /// <summary>A folder in it; it need not exist.</summary>
    public static string Of(string kind) => Path.Combine(
        Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache ? cache
            : OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache"),
        "quiesce", kind);

    /// <summary>Tells what is kept of one path from what is kept of others: its name, and a digest of it.</summary>
    public static string NameOf(string path) =>
        $"{Path.GetFileNameWithoutExtension(path)}-{Digest(Encoding.UTF8.GetBytes(Path.GetFullPath(path)))}";

    /// <summary>A digest, as part of a name.</summary>
    /// <param name="length">How long it is: short where a wrong one would only be in the way.</param>
    public static string Digest(ReadOnlySpan<byte> bytes, int length = 16) =>
        Convert.ToHexString(SHA256.HashData(bytes))[..length];
}
