namespace Quiesce.Mutation;

/// <summary>
/// Whether two systems differ only in values on which nothing depends: from corresponding states the same actions are
/// possible, change something or not, break the same assertions or leave a domain, and lead to corresponding states;
/// and what a property reads has the same value in both. Then no property has another verdict, and neither would any
/// other over the same variables. By partition refinement (Kanellakis and Smolka, "CCS expressions, finite state
/// processes, and three problems of equivalence", 1990).
/// </summary>
sealed class Bisimulation
{
    // Beyond so many states of both together it is not asked.
    const int StatesMax = 40_000;

    readonly List<(int Label, int Target)[]> edges = [];
    readonly Dictionary<(int, string), int> labels = [];
    readonly Dictionary<string, int> looks = [];
    int[] blocks;

    Bisimulation(BehaviourGraph one, BehaviourGraph other)
    {
        blocks = [.. one.Looks.Concat(other.Looks).Select(look => NumberOf(looks, look))];
        Add(one);
        Add(other);
    }

    /// <summary>Whether it is so; false also where there are too many states.</summary>
    public static bool Relates(BehaviourGraph original, BehaviourGraph mutant, CancellationToken cancellation)
    {
        if (original.Count + mutant.Count > StatesMax)
            return false;
        var relation = new Bisimulation(original, mutant);
        relation.Refine(cancellation);
        return relation.blocks.Take(original.Initial).ToHashSet()
            .SetEquals(relation.blocks.Skip(original.Count).Take(mutant.Initial));
    }

    void Add(BehaviourGraph graph)
    {
        var first = edges.Count;
        foreach (var own in graph.Edges)
            edges.Add([.. own.Select(edge => (NumberOf(labels, edge.Label), first + edge.Target))]);
    }

    static int NumberOf<T>(Dictionary<T, int> numbers, T key)
        where T : notnull
    {
        if (!numbers.TryGetValue(key, out var number))
            numbers.Add(key, number = numbers.Count);
        return number;
    }

    void Refine(CancellationToken cancellation)
    {
        for (var count = -1; ;)
        {
            cancellation.ThrowIfCancellationRequested();
            var known = new Dictionary<int[], int>(SameNumbers.Comparer);
            var next = new int[blocks.Length];
            for (var node = 0; node < next.Length; node++)
                next[node] = NumberOf(known, Signature(node));
            blocks = next;
            if (known.Count == count)
                return;
            count = known.Count;
        }
    }

    int[] Signature(int node) =>
    [
        blocks[node],
        .. edges[node].Select(edge => (edge.Label, Block: blocks[edge.Target])).Distinct().Order()
            .SelectMany(pair => (int[])[pair.Label, pair.Block]),
    ];

    sealed class SameNumbers : IEqualityComparer<int[]>
    {
        public static readonly SameNumbers Comparer = new();

        public bool Equals(int[]? one, int[]? other) => one.AsSpan().SequenceEqual(other);

        public int GetHashCode(int[] numbers)
        {
            var hash = new HashCode();
            foreach (var number in numbers)
                hash.Add(number);
            return hash.ToHashCode();
        }
    }
}
