namespace Quiesce.Explicit.Traces;

/// <summary>
/// For the nodes of one level from which a goal is reached in the fewest steps: the least number of
/// context switches on the way there, given the process that takes the next step.
/// </summary>
internal sealed class SwitchCosts(int processes)
{
    /// <summary>The cost of going on with a process that leads nowhere.</summary>
    public const int Never = int.MaxValue / 2;

    readonly Dictionary<long, int> places = [];
    readonly List<int> costs = [];

    public int Count => places.Count;

    public IEnumerable<long> Nodes => places.Keys;

    public bool Contains(long node) => places.ContainsKey(node);

    /// <summary>Adds a node with a cost for each process.</summary>
    public void Add(long node, ReadOnlySpan<int> ofProcesses)
    {
        places.Add(node, places.Count);
        costs.AddRange(ofProcesses);
    }

    /// <summary>The same, given the process that takes the step from the node.</summary>
    public int Of(long node, int process) => costs[places[node] * processes + process];

    /// <summary>
    /// The least number of switches from a node on, the one before its first step included.
    /// </summary>
    /// <param name="last">The process that took the step to the node; -1 if none did.</param>
    public int Rest(long node, int last)
    {
        var first = places[node] * processes;
        var least = Never;
        for (var process = 0; process < processes; process++)
            least = Math.Min(least, costs[first + process] + Between(last, process));
        return least;
    }

    /// <summary>The switches between two steps in a row: 1 if their processes differ.</summary>
    public static int Between(int last, int process) => last < 0 || last == process ? 0 : 1;
}
