using FsCheck;
using FsCheck.Fluent;

namespace Quiesce.Random;

/// <summary>FsCheck's shrinker for arrays, used on schedules.</summary>
internal static class ArrayShrinker
{
    /// <summary>Shrinks an array until no shorter array that the shrinker makes of it fails.</summary>
    /// <param name="fails">Whether an array fails; the first one does.</param>
    public static int[] Shrink(int[] array, Func<int[], bool> fails)
    {
        // Elements keep their values; only the array becomes shorter.
        var shrinker = ArbMap.Default.ArbFor<DoNotShrink<int>[]>();
        for (var current = array; ;)
        {
            var shorter = shrinker.Shrinker(Array.ConvertAll(current, DoNotShrink<int>.NewDoNotShrink))
                .Select(candidate => Array.ConvertAll(candidate, element => element.Item))
                .FirstOrDefault(fails);
            if (shorter is null)
                return current;
            current = shorter;
        }
    }
}
