using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Explicit.Liveness;

/// <summary>
/// Finds a <see cref="Ranking"/>. Rank by rank, of the states that have none yet: for each condition the largest set in
/// which it can always make progress, and from which its steps lead to lower ranks or out of the violation, other steps
/// nowhere else than that or to the set itself. The largest of these sets is the next rank. Where a violation is
/// possible under weak fairness, some states never get one; otherwise all do, as in a strongly connected component from
/// which only ranks are reached some condition is never met.
/// <para>It keeps every step inside the violation: for as many states as can be handed over, not for all.</para>
/// </summary>
internal sealed class WeakRanking
{
    readonly StateGraph graph;
    readonly ViolatingBehaviour violation;
    // The states of the violation, and the steps between them.
    readonly List<long> members = [];
    readonly Dictionary<long, int> places = [];
    readonly List<(int From, int To, int Action)> steps = [];
    // By condition, the last one for visits: whether it can make progress in a state.
    readonly List<bool[]> canProgress = [];
    readonly int conditions;

    WeakRanking(StateGraph graph, ViolatingBehaviour violation)
    {
        (this.graph, this.violation) = (graph, violation);
        conditions = graph.System.Fairness.Length + (violation.Visits is null ? 0 : 1);
    }

    /// <summary>
    /// Rankings for properties that hold, but not for those that take strong fairness. One for all that must come true
    /// once, if it does for all at a time.
    /// </summary>
    public static IEnumerable<Ranking> Find(
        StateGraph graph, IReadOnlyList<Property> properties, CancellationToken cancellation)
    {
        var once = properties.Where(property => property.Temporal!.Op == TemporalOp.Eventually).ToImmutableArray();
        var together = once.Length > 1 ? Find(graph, once, cancellation) : null;
        return properties
            .Where(property => together is null || !once.Contains(property))
            .Select(property => Find(graph, [property], cancellation))
            .Append(together)
            .OfType<Ranking>();
    }

    static Ranking? Find(StateGraph graph, ImmutableArray<Property> properties, CancellationToken cancellation)
    {
        var violations = properties.Select(property => ViolatingBehaviour.Of(property, graph)).ToList();
        var search = new WeakRanking(graph, violations.Count == 1 ? violations[0] : new ViolatingBehaviour(
            state => violations.Exists(violation => violation.Begins(state)),
            state => violations.Exists(violation => violation.Stays(state)),
            BeginsAtOnce: true));
        search.FindMembers(cancellation);
        return search.Rank(properties, cancellation);
    }

    void FindMembers(CancellationToken cancellation)
    {
        foreach (var state in violation.BeginsAtOnce ? graph.InitialStates : graph.AllStates)
            if (violation.Begins(state))
                PlaceOf(state);
        var edges = new List<Edge>();
        for (var place = 0; place < members.Count; place++)
        {
            if ((place & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            var can = new bool[conditions];
            graph.Edges(members[place], edges, can);
            foreach (var edge in edges)
                if (violation.Stays(edge.To))
                    steps.Add((place, PlaceOf(edge.To), edge.Action));
            if (violation.Visits is { } visits)
                can[^1] = !visits(members[place]);
            canProgress.Add(can);
        }
    }

    int PlaceOf(long state)
    {
        if (!places.TryGetValue(state, out var place))
        {
            places.Add(state, place = members.Count);
            members.Add(state);
        }
        return place;
    }

    Ranking? Rank(ImmutableArray<Property> properties, CancellationToken cancellation)
    {
        var ranks = new int[members.Count];
        var left = members.Count;
        var stepsTo = steps.ToLookup(step => step.To);
        var helpful = ImmutableArray.CreateBuilder<int>();
        while (left > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var (condition, set) = Enumerable.Range(0, conditions)
                .Select(condition => (Condition: condition, Set: Largest(condition, ranks, stepsTo)))
                .MaxBy(pair => pair.Set.Count);
            if (set is not { Count: > 0 })
                return null;
            helpful.Add(condition);
            foreach (var place in set)
                ranks[place] = helpful.Count;
            left -= set.Count;
        }
        return new Ranking(
            properties,
            [.. members.Select((state, place) => (graph.Unpack(state), ranks[place]))],
            helpful.ToImmutable());
    }

    // What does not belong to the set is taken out, until nothing is.
    List<int> Largest(int condition, int[] ranks, ILookup<int, (int From, int To, int Action)> stepsTo)
    {
        var isMember = new bool[members.Count];
        for (var place = 0; place < members.Count; place++)
            isMember[place] = ranks[place] == 0 && canProgress[place][condition];
        var removed = new Stack<int>();
        void RemoveIf(int place, bool isOut)
        {
            if (!isMember[place] || !isOut)
                return;
            isMember[place] = false;
            removed.Push(place);
        }
        foreach (var (from, to, action) in steps)
            RemoveIf(from, ranks[to] == 0 && (!isMember[to] || graph.ConditionsOf(action).Contains(condition)));
        while (removed.TryPop(out var place))
            foreach (var step in stepsTo[place])
                RemoveIf(step.From, true);
        return [.. Enumerable.Range(0, members.Count).Where(place => isMember[place])];
    }
}
