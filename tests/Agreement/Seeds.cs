using System.Runtime.CompilerServices;
using Xunit.Sdk;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// Runs a check for the numbers 1, 2, 3, ... and, when one fails, says how to run it alone. The
/// environment variable <c>QUIESCE_SEED</c> runs one number only; <c>QUIESCE_CASES=10</c> runs ten
/// times as many, for a long night.
/// </summary>
static class Seeds
{
    /// <summary>What takes long is left for the night, too.</summary>
    public static bool AreMany => Times > 1;

    static ulong Times =>
        Environment.GetEnvironmentVariable("QUIESCE_CASES") is { Length: > 0 } text ? ulong.Parse(text) : 1;

    public static void Check(int count, Action<ulong> check, [CallerFilePath] string file = "")
    {
        var only = Environment.GetEnvironmentVariable("QUIESCE_SEED");
        var (first, last) = only is null ? (1, Times * (ulong)count) : (ulong.Parse(only), ulong.Parse(only));
        for (var seed = first; seed <= last; seed++)
        {
            try
            {
                check(seed);
            }
            catch (Exception exception)
            {
                throw new XunitException(
                    $"""
                    Seed {seed}: {exception.Message}
                    Replay: QUIESCE_SEED={seed} dotnet test tests --filter {Path.GetFileNameWithoutExtension(file)}
                    """,
                    exception);
            }
        }
    }
}
