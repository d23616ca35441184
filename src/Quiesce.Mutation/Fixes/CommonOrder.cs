using System.Collections.Immutable;

namespace Quiesce.Mutation.Fixes;

/// <summary>A longest part that two orders of the same names have in common.</summary>
static class CommonOrder
{
    /// <summary>
    /// The names, in their order; of several longest the one that begins earliest in the first order.
    /// </summary>
    public static ImmutableArray<string> Of(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var lengths = new int[one.Count + 1, other.Count + 1];
        for (var k = one.Count - 1; k >= 0; k--)
            for (var j = other.Count - 1; j >= 0; j--)
                lengths[k, j] = one[k] == other[j]
                    ? lengths[k + 1, j + 1] + 1
                    : Math.Max(lengths[k + 1, j], lengths[k, j + 1]);
        var common = ImmutableArray.CreateBuilder<string>();
        for (var (k, j) = (0, 0); k < one.Count && j < other.Count;)
            if (one[k] == other[j])
            {
                common.Add(one[k]);
                (k, j) = (k + 1, j + 1);
            }
            else if (lengths[k + 1, j] >= lengths[k, j + 1])
                k++;
            else
                j++;
        return common.ToImmutable();
    }
}
