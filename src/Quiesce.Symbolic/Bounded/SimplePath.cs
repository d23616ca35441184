using Quiesce.Ir;
using Quiesce.Symbolic.Encoding;

namespace Quiesce.Symbolic.Bounded;

/// <summary>Runs that visit no state twice: the length of the longest bounds the distance of every state.</summary>
internal static class SimplePath
{
    /// <summary>Forbids the repetitions in a model; false if it has none.</summary>
    public static bool Add(Unrolling unrolling, Func<Literal, bool> model)
    {
        var first = new Dictionary<State, int>();
        var isRepeated = false;
        for (var frame = 0; frame <= unrolling.Length; frame++)
        {
            var state = unrolling.StateAt(frame, model);
            if (first.TryAdd(state, frame))
                continue;
            unrolling.AddDistinct(first[state], frame);
            isRepeated = true;
        }
        return isRepeated;
    }
}
