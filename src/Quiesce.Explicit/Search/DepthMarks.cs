using Quiesce.Explicit.Steps;
using Quiesce.Ir;

namespace Quiesce.Explicit.Search;

/// <summary>By mark of <see cref="PropertyMarks"/> the least depth at which it was set; 0 if it was not.</summary>
internal sealed class DepthMarks(TransitionSystem system)
{
    readonly int[] depths = new int[PropertyMarks.Count(system)];

    public int this[int mark] => depths[mark];

    /// <summary>Takes over what the workers found at a depth. What one found, the others stop looking for.</summary>
    public void Collect(int depth, IReadOnlyList<Worker> workers)
    {
        for (var mark = 0; mark < depths.Length; mark++)
        {
            if (depths[mark] == 0 && workers.Any(worker => worker.Marks[mark] != 0))
                depths[mark] = depth;
            foreach (var worker in workers)
                worker.Marks[mark] = (byte)(depths[mark] == 0 ? 0 : 1);
        }
    }

    /// <summary>Whether every property of these names was decided by some state.</summary>
    public bool HasAll(IReadOnlySet<string> names)
    {
        for (var index = 0; index < system.Properties.Length; index++)
            if (depths[index] == 0 && names.Contains(system.Properties[index].Name))
                return false;
        return true;
    }
}
