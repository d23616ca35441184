using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Explicit.Orders;

/// <summary>Which orders are looked at, and how far the search may go.</summary>
public sealed record OrderOptions
{
    /// <summary>More items than these have more orders than anybody wants to hear of.</summary>
    public const int ItemsMax = 20;

    /// <summary>Pairs of items, by their places in the list, of which the first stays in front of the second.</summary>
    public IReadOnlyList<(int First, int Second)> Keep { get; init; } = [];

    /// <summary>Items that stay where they are.</summary>
    public IReadOnlySet<int> Fixed { get; init; } = new HashSet<int>();

    /// <summary>Items that may be left out.</summary>
    public IReadOnlySet<int> Optional { get; init; } = new HashSet<int>();

    /// <summary>Threads, limits and cancellation, as of a search.</summary>
    public SearchOptions Search { get; init; } = new();

    /// <summary>Told now and then how far it is.</summary>
    public IProgress<OrderProgress>? Progress { get; init; }

    /// <summary>
    /// Prefixes that have done the same items and reach the same states are one. Otherwise each prefix is searched by
    /// itself.
    /// </summary>
    public bool Merge { get; init; } = true;

    /// <summary>For tests of what notices it.</summary>
    internal OrderFault Fault { get; init; }

    /// <summary>What a spec says may change in a list: everything, where it says nothing.</summary>
    /// <param name="all">Every item may move, whatever the spec says.</param>
    public static OrderOptions OfSpec(ImmutableArray<ListItem> items, SearchOptions search, bool all = false)
    {
        IReadOnlySet<int> Of(Func<ListItem, bool> isMeant) =>
            Enumerable.Range(0, items.Length).Where(item => isMeant(items[item])).ToHashSet();
        return new OrderOptions
        {
            Fixed = !all && items.Any(item => item.IsReorderable)
                ? Of(item => item is { IsReorderable: false, IsExtra: false, IsOptional: false })
                : Of(_ => false),
            Optional = Of(item => item.IsOptional),
            Search = search,
        };
    }
}
