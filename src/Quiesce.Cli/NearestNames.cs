namespace Quiesce.Cli;

/// <summary>What somebody who mistyped a name may have meant.</summary>
static class NearestNames
{
    const int ShownMax = 3;

    /// <summary>The names within a third of the letters of what was given, nearest first, at most three.</summary>
    public static IReadOnlyList<string> Of(string given, IEnumerable<string> names) =>
    [
        .. names.Distinct()
            .Select(name => (name, Distance: Math.Min(
                Distance(given, name),
                Distance(given, name[(name.LastIndexOf('/') + 1)..]))))
            .Where(pair => pair.Distance <= Math.Max(given.Length, 3) / 3)
            .OrderBy(pair => pair.Distance)
            .Take(ShownMax)
            .Select(pair => pair.name),
    ];

    static int Distance(string left, string right)
    {
        (left, right) = (left.ToLowerInvariant(), right.ToLowerInvariant());
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substituted = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}
