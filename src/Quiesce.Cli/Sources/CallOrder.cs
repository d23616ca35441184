using System.Collections.Immutable;
using Quiesce.Sources;

namespace Quiesce.Cli.Sources;

/// <summary>
/// Whether the calls that the margins of a protocol name stand in the function that they are to stand in, and in which
/// order.
/// </summary>
/// <param name="Now">In the order of its text, a call in a row with itself once.</param>
/// <param name="Before">The same when it was recorded; null if that is not known.</param>
/// <param name="Gone">
/// Calls that it has no more; where it is not known what it had, those that the margins name and it has not.
/// </param>
sealed record CallOrder(
    ImmutableArray<string> Now, ImmutableArray<string>? Before, ImmutableArray<MarginCall> Gone)
{
    /// <summary>Null if the margins name no call, or the function is not there.</summary>
    public static CallOrder? Of(FunctionStatus status)
    {
        if (status.Named.Calls.IsEmpty || status.Located.Text is not { } text)
            return null;
        var names = status.Named.Calls.Select(call => call.Name).ToHashSet();
        var now = Order(text, names);
        ImmutableArray<string>? before = status.Located.Before is { } old ? Order(old, names) : null;
        return new(
            now, before,
            [.. status.Named.Calls.Where(call => !now.Contains(call.Name) && before?.Contains(call.Name) != false)]);
    }

    static ImmutableArray<string> Order(FunctionText text, HashSet<string> names)
    {
        var order = ImmutableArray.CreateBuilder<string>();
        foreach (var call in text.Calls.Where(names.Contains))
            if (order.Count == 0 || order[^1] != call)
                order.Add(call);
        return order.ToImmutable();
    }

    /// <summary>Sentences, the worst first; none if the margins name nothing that was ever called in it.</summary>
    public IEnumerable<string> Sentences()
    {
        if (Gone.Length > 0)
            yield return (Before is null ? "The margins name calls that are not in it: " : "It calls no more: ")
                + string.Join(", ", Gone.Select(call => $"{call.Name}() ({call.Step})")) + ".";
        if (Before is { } before && before.SequenceEqual(Now))
        {
            if (Now.Length > 0)
                yield return $"The calls that the margins name stand in it as before: {Words(Now)}.";
        }
        else if (Before is { } other)
        {
            yield return $"The calls that the margins name stood in it in this order: {Words(other)}.";
            yield return $"Now it is this: {(Now.IsEmpty ? "none" : Words(Now))}.";
        }
        else if (Now.Length > 0)
            yield return $"The calls that the margins name stand in it in this order: {Words(Now)}.";
    }

    static string Words(ImmutableArray<string> calls) => string.Join(", ", calls.Select(call => $"{call}()"));
}
