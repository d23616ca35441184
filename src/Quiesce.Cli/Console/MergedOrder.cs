using System.Collections.Immutable;

namespace Quiesce.Cli.Console;

/// <summary>One order for names that stand in several lists: columns of a table whose rows lack some.</summary>
static class MergedOrder
{
    /// <summary>Every name once; one that only later lists have follows the name it follows there.</summary>
    public static ImmutableArray<string> Of(IEnumerable<IEnumerable<string>> lists)
    {
        var merged = new List<string>();
        foreach (var list in lists)
        {
            var place = 0;
            foreach (var name in list)
            {
                var known = merged.IndexOf(name);
                if (known < 0)
                    merged.Insert(place, name);
                place = (known < 0 ? place : known) + 1;
            }
        }
        return [.. merged];
    }
}
