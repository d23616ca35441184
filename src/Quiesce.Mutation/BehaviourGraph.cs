using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Passes;

namespace Quiesce.Mutation;

/// <summary>
/// The reachable states of a system with what can be seen of them, and the steps between them with what can be seen of
/// those: what <see cref="Bisimulation"/> compares. States are numbers, the initial ones first.
/// </summary>
sealed class BehaviourGraph
{
    BehaviourGraph(int initial) => Initial = initial;

    /// <summary>How many initial states there are.</summary>
    public int Initial { get; }

    public int Count => Edges.Count;

    /// <summary>
    /// By state: the values that properties read, whether the system has terminated, and what breaks there.
    /// </summary>
    public List<string> Looks { get; } = [];

    /// <summary>
    /// By state: its steps, each with the action, whether it changes the state, and the assertions that it breaks.
    /// </summary>
    public List<((int, string) Label, int Target)[]> Edges { get; } = [];

    /// <summary>The graph of a system.</summary>
    /// <param name="layers">Its reachable states.</param>
    /// <param name="declared">The properties whose variables are looked at; assertions are, anyway.</param>
    public static BehaviourGraph Of(
        TransitionSystem system, ImmutableArray<ImmutableArray<State>> layers, ImmutableArray<Property> declared,
        CancellationToken cancellation)
    {
        int[] observed =
        [
            .. declared
                .Where(property => !property.IsBuiltIn
                    && property.Kind is not (PropertyKind.Assertion or PropertyKind.Lemma))
                .SelectMany(property => (Expr?[])[property.Predicate, property.Temporal?.P, property.Temporal?.Q])
                .OfType<Expr>()
                .SelectMany(Footprint.Reads)
                .Select(element => element.Variable.Offset + element.Element)
                .Distinct(),
        ];
        var graph = new BehaviourGraph(layers.IsEmpty ? 0 : layers[0].Length);
        var nodes = new Dictionary<State, int>();
        foreach (var state in layers.SelectMany(layer => layer))
            nodes.Add(state, nodes.Count);
        var interpreter = new Interpreter(system);
        foreach (var state in nodes.Keys)
        {
            cancellation.ThrowIfCancellationRequested();
            graph.Add(interpreter, state, nodes, string.Join(",", observed.Select(offset => state.Values[offset])));
        }
        return graph;
    }

    void Add(Interpreter interpreter, State state, Dictionary<State, int> nodes, string values)
    {
        var (own, breaks) = (new List<((int, string), int)>(), new SortedSet<string>(StringComparer.Ordinal));
        foreach (var action in interpreter.System.Attempts)
            switch (interpreter.Try(action, state))
            {
                case Outcome.TypeError:
                    breaks.Add($"{NameOf(action)} leaves");
                    break;
                case Outcome.Successor { Failed: var failed } when action.IsObserver:
                    breaks.UnionWith(failed.Select(property => $"{NameOf(action)} {property}"));
                    break;
                case Outcome.Successor { State: var next, Failed: var failed }:
                    var label = 2 * action.Index + (next.Equals(state) ? 1 : 0);
                    own.Add(((label, failed.IsEmpty ? "" : string.Join(",", failed.Order())), nodes[next]));
                    break;
            }
        Edges.Add([.. own]);
        Looks.Add(
            $"{values} {interpreter.Holds(interpreter.System.Terminated, state)} {string.Join(",", breaks)}");
    }

    // There may be other observers in a mutant: they go by their steps.
    static string NameOf(GuardedAction action) =>
        action.IsObserver ? $"{action.Process} {action.Step}" : $"{action.Index}";
}
