namespace Quiesce.Ir.Parsing;

/// <summary>Suggestions for a mistyped name.</summary>
public static class NearestNames
{
    /// <summary>
    /// The names that are a few keystrokes away from a word, nearest first: one letter in three may be wrong, and
    /// case is ignored. Of a name with parts (<c>cleaner.shouldStop</c>, <c>btrfs/delayed-iputs</c>) the last
    /// one alone may have been typed.
    /// </summary>
    public static IReadOnlyList<string> To(string word, IEnumerable<string> names, int countMax = 3) =>
    [
        .. names.Distinct()
            .Select(name => (Name: name, Distance: Distance(word.ToLowerInvariant(), name.ToLowerInvariant())))
            .Where(pair => pair.Distance <= Math.Max(1, word.Length / 3))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => pair.Name, StringComparer.Ordinal)
            .Select(pair => pair.Name)
            .Take(countMax),
    ];

    /// <summary>
    /// The end of a sentence that suggests them, <c>; did you mean 'delayed'?</c>, or its full stop if there is
    /// no suggestion.
    /// </summary>
    public static string Suggestion(string word, IEnumerable<string> names) => To(word, names) switch
    {
        [] => ".",
        [var only] => $"; did you mean '{only}'?",
        var several => $"; did you mean {string.Join(", ", several.SkipLast(1).Select(Quoted))} "
            + $"or {Quoted(several[^1])}?",
    };

    static string Quoted(string name) => $"'{name}'";

    static int Distance(string word, string name) =>
        Math.Min(Edits(word, name), Edits(word, name[(name.LastIndexOfAny(['.', '/']) + 1)..]));

    /// <summary>
    /// How many single letters have to be inserted, deleted, replaced or swapped with their neighbour to turn one
    /// word into the other (optimal string alignment).
    /// </summary>
    public static int Edits(string from, string to)
    {
        var edits = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
            edits[i, 0] = i;
        for (var j = 0; j <= to.Length; j++)
            edits[0, j] = j;
        for (var i = 1; i <= from.Length; i++)
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = edits[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                edits[i, j] = Math.Min(replaced, Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
            }
        return edits[from.Length, to.Length];
    }
}
