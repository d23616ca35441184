namespace Quiesce.Logs.Reading;

/// <summary>
/// Strings that come again and again, each once: names of threads, events, functions and file systems.
/// </summary>
sealed class Pool
{
    // More than there are names in most logs; a log with more pays for new strings.
    const int CountMax = 1 << 16;

    readonly HashSet<string> strings = [];
    readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public Pool() => lookup = strings.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return "";
        if (lookup.TryGetValue(text, out var known))
            return known;
        var one = text.ToString();
        if (strings.Count < CountMax)
            strings.Add(one);
        return one;
    }
}
