using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Passes;

namespace Quiesce.Mutation;

/// <summary>
/// Whether two systems differ only in values on which nothing depends: from corresponding states the same actions are
/// possible, change something or not, break the same assertions or leave a domain, and lead to corresponding states; and
/// what a property reads has the same value in both. Then no property has another verdict, and neither would any other
/// over the same variables. By partition refinement (Kanellakis and Smolka, "CCS expressions, finite state processes,
/// and three problems of equivalence", 1990).
/// </summary>
sealed class Bisimulation
{
    // Beyond so many states of both together it is not asked.
    const int StatesMax = 40_000;

    readonly ImmutableArray<int> observed;
    readonly Dictionary<string, int> labels = [];
    readonly List<(int Label, int Target)[]> edges = [];
    readonly List<int> blocks = [];

    Bisimulation(TransitionSystem original) => observed =
        [
            .. original.Declared
                .Where(property => !property.IsBuiltIn && property.Kind is not (PropertyKind.Assertion or PropertyKind.Lemma))
                .SelectMany(property => (Expr?[])[property.Predicate, property.Temporal?.P, property.Temporal?.Q])
                .OfType<Expr>()
                .SelectMany(Footprint.Reads)
                .Select(element => element.Variable.Offset + element.Element)
                .Distinct(),
        ];

    /// <summary>Whether it is so; false also where there are too many states.</summary>
    /// <param name="layers">The reachable states of the original.</param>
    /// <param name="reached">Those of the mutant.</param>
    public static bool Relates(
        TransitionSystem original, ImmutableArray<ImmutableArray<State>> layers, TransitionSystem mutant,
        ImmutableArray<ImmutableArray<State>> reached, CancellationToken cancellation)
    {
        if (original.StateLength != mutant.StateLength || original.Actions.Length != mutant.Actions.Length
            || layers.Sum(layer => (long)layer.Length) + reached.Sum(layer => (long)layer.Length) > StatesMax)
            return false;
        var relation = new Bisimulation(original);
        var one = relation.Add(original, layers, cancellation);
        var other = relation.Add(mutant, reached, cancellation);
        relation.Refine(cancellation);
        return one.Select(node => relation.blocks[node]).ToHashSet()
            .SetEquals(other.Select(node => relation.blocks[node]));
    }

    // The nodes of the initial states.
    List<int> Add(
        TransitionSystem system, ImmutableArray<ImmutableArray<State>> layers, CancellationToken cancellation)
    {
        var first = edges.Count;
        var nodes = new Dictionary<State, int>();
        foreach (var state in layers.SelectMany(layer => layer))
            nodes.Add(state, first + nodes.Count);
        var interpreter = new Interpreter(system);
        foreach (var state in nodes.Keys)
        {
            cancellation.ThrowIfCancellationRequested();
            var (own, breaks) = (new List<(int, int)>(), new SortedSet<string>(StringComparer.Ordinal));
            foreach (var action in system.Attempts)
            {
                var name = action.IsObserver ? $"{action.Process} {action.Step}" : $"{action.Index}";
                switch (interpreter.Try(action, state))
                {
                    case Outcome.TypeError:
                        breaks.Add($"{name} leaves");
                        break;
                    case Outcome.Successor { Failed: var failed } when action.IsObserver:
                        breaks.UnionWith(failed.Select(property => $"{name} {property}"));
                        break;
                    case Outcome.Successor { State: var next, Failed: var failed }:
                        own.Add((
                            Label($"{name} {!next.Equals(state)} {string.Join(",", failed)}"), nodes[next]));
                        break;
                }
            }
            edges.Add([.. own]);
            blocks.Add(Label(string.Join(
                ",",
                observed.Select(offset => $"{state.Values[offset]}")
                    .Append($"{interpreter.Holds(system.Terminated, state)}")
                    .Concat(breaks))));
        }
        return [.. layers.Take(1).SelectMany(layer => layer).Select(state => nodes[state])];
    }

    int Label(string text)
    {
        if (!labels.TryGetValue(text, out var label))
            labels.Add(text, label = labels.Count);
        return label;
    }

    void Refine(CancellationToken cancellation)
    {
        for (var count = -1; ;)
        {
            cancellation.ThrowIfCancellationRequested();
            var known = new Dictionary<int[], int>(SameNumbers.Comparer);
            var next = new int[blocks.Count];
            for (var node = 0; node < next.Length; node++)
            {
                var signature = Signature(node);
                if (!known.TryGetValue(signature, out next[node]))
                    known.Add(signature, next[node] = known.Count);
            }
            for (var node = 0; node < next.Length; node++)
                blocks[node] = next[node];
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
