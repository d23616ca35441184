using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Quiesce.Ir.Formats.Lanes;

/// <summary>
/// What the margin of a spec calls a step in the words of the kernel: <c>void Put() ... // iput(inode)</c>. Only a call
/// counts: what else stands in a margin is a remark. A primitive brings its own words.
/// </summary>
public static partial class MarginPhrase
{
    static readonly ConcurrentDictionary<string, string[]> Files = new();

    [GeneratedRegex(@"//\s*((?:[A-Za-z_]\w*\s*=\s*)?[A-Za-z_]\w*\((?:[^()]|\([^()]*\))*\))\s*[.;,]?\s*$")]
    private static partial Regex Call();

    /// <summary>The call; null if the margin has none, or the source is not at hand.</summary>
    public static string? Of(GuardedAction action)
    {
        if (action.Call is not null || action.Location is not { } location)
            return action.Call;
        var lines = Files.GetOrAdd(location.File, Read);
        // The first line of a body is its brace, and the margin that of the line above.
        return In(lines, location.Line) ?? (lines.ElementAtOrDefault(location.Line - 1)?.Trim() == "{"
            ? In(lines, location.Line - 1)
            : null);
    }

    static string? In(string[] lines, int number) =>
        lines.ElementAtOrDefault(number - 1) is { } line && Call().Match(line) is { Success: true } call
            ? call.Groups[1].Value
            : null;

    static string[] Read(string file)
    {
        try
        {
            return File.ReadAllLines(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }
}
