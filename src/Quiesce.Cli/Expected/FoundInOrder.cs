using System.Collections.Immutable;

namespace Quiesce.Cli.Expected;

/// <summary>
/// Passes on groups of things that are done in any order, by several threads: each group when all of it is done and
/// the groups in front of it have been passed on.
/// </summary>
/// <param name="groups">Each thing in one of them.</param>
/// <param name="pass">Called for one group at a time.</param>
sealed class FoundInOrder(ImmutableArray<ImmutableArray<int>> groups, Action<ImmutableArray<int>> pass)
{
    readonly Lock adding = new();
    readonly HashSet<int> done = [];
    int next;

    /// <summary>One thing is done.</summary>
    public void Add(int thing)
    {
        lock (adding)
        {
            done.Add(thing);
            while (next < groups.Length && groups[next].All(done.Contains))
                pass(groups[next++]);
        }
    }

    /// <summary>Nothing else will be done: passes on the groups that are left, as they are.</summary>
    public void End()
    {
        lock (adding)
            while (next < groups.Length)
                pass(groups[next++]);
    }
}
