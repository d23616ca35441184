using System.Collections.Immutable;
using Quiesce.Explicit.Store;
using Quiesce.Ir;

namespace Quiesce.Explicit.Liveness;

/// <summary>
/// The fair strongly connected components of a part of the reachable states: those in which a
/// behaviour can stay for ever and satisfy every fairness condition. Exact for weak and strong
/// fairness. Any state can stutter, so a single state is a component.
/// <para>Tarjan's algorithm, without recursion and with successors generated anew at each visit. A
/// weak condition is met by a state where it cannot progress or by a step of it inside the
/// component, otherwise no part of the component is fair. A strong condition that can progress
/// somewhere and never steps inside is met by the part of the component where it cannot progress,
/// and the search goes on in that part (Emerson and Lei, 1987).</para>
/// <para>Memory: 4 bytes a state, and 12 bytes and the edges of each state on the search
/// stack.</para>
/// </summary>
internal sealed class FairComponents
{
    /// <summary>What the search needs for each state, whether it is looked at or not.</summary>
    public const int BytesPerState = sizeof(int);

    // Numbers of regions: the part of the states that a search must stay in. Every component gets a
    // new number; what keeps it to the end is fair.
    const int Outside = 0, Start = 1;

    readonly StateGraph graph;
    readonly ImmutableArray<Fairness> fairness;
    readonly Func<long, bool>? visits;
    readonly CancellationToken cancellation;
    // Of each state: the number of its region, negated; or, on the search path or the stack, when it was found.
    readonly int[] marks;
    readonly Stack<(int Region, List<int> Roots)> parts = [];
    readonly List<Edge> edges = [];
    // For each condition, in the state looked at.
    readonly bool[] can;
    int regions = Start;

    /// <param name="within">The states to look at.</param>
    /// <param name="visits">
    /// States of which a fair component must contain one; null if that does not matter.
    /// </param>
    /// <exception cref="SearchLimitException">
    /// There are more states than an array can have elements.
    /// </exception>
    public FairComponents(
        StateGraph graph,
        Func<long, bool> within,
        Func<long, bool>? visits,
        CancellationToken cancellation)
    {
        (this.graph, this.visits, this.cancellation) = (graph, visits, cancellation);
        fairness = graph.System.Fairness;
        can = new bool[fairness.Length];
        if (graph.States.Count > Array.MaxLength)
            throw new SearchLimitException($"liveness is not checked for more than {Array.MaxLength} states");
        marks = new int[graph.States.Count];
        for (var state = 0; state < marks.Length; state++)
        {
            if ((state & 0xFFFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            marks[state] = within(state) ? -Start : Outside;
        }
    }

    /// <summary>Whether a fair component was found.</summary>
    public bool Any { get; private set; }

    /// <summary>Whether a state is in a fair component, after <see cref="Search"/>.</summary>
    public bool IsFair(long state) => marks[state] < -Start;

    /// <summary>Whether two states are in the same fair component.</summary>
    public bool AreTogether(long left, long right) => IsFair(left) && marks[left] == marks[right];

    /// <summary>
    /// Finds every fair component that can be reached inside the given part from some of the
    /// states.
    /// </summary>
    public void Search(IEnumerable<long> states, Func<long, bool> isRoot)
    {
        foreach (var state in states)
            if (marks[state] == -Start && isRoot(state))
                Explore((int)state, Start);
        while (parts.TryPop(out var part))
            foreach (var state in part.Roots)
                if (marks[state] == -part.Region)
                    Explore(state, part.Region);
    }

    // A state on the search path: the earliest state on the stack that it reaches, and where its
    // edges begin.
    struct Frame
    {
        public int State, Low, FirstEdge;
        public bool CanProgress;
    }

    readonly Stack<Frame> path = [];
    readonly List<int> open = [];
    readonly List<int> pending = [];
    int counter;

    void Explore(int root, int within)
    {
        // Numbers are compared among the states of one exploration only.
        counter = 0;
        path.Push(Enter(root, within));
        while (path.TryPop(out var frame))
        {
            var descends = false;
            while (pending.Count > frame.FirstEdge && !descends)
            {
                var next = pending[^1];
                pending.RemoveAt(pending.Count - 1);
                if (marks[next] == -within)
                {
                    path.Push(frame);
                    path.Push(Enter(next, within));
                    descends = true;
                }
                else if (marks[next] > 0)
                    frame.Low = Math.Min(frame.Low, marks[next]);
            }
            if (descends)
                continue;
            if (frame.Low == marks[frame.State])
                Close(frame);
            else
            {
                var parent = path.Pop();
                parent.Low = Math.Min(parent.Low, frame.Low);
                path.Push(parent);
            }
        }
    }

    Frame Enter(int state, int within)
    {
        if ((++counter & 0xFFFF) == 0)
            cancellation.ThrowIfCancellationRequested();
        marks[state] = counter;
        open.Add(state);
        var frame = new Frame { State = state, Low = counter, FirstEdge = pending.Count };
        graph.Edges(state, edges, can);
        frame.CanProgress = can.Contains(true);
        foreach (var edge in edges)
            if (marks[edge.To] == -within || marks[edge.To] > 0)
                pending.Add((int)edge.To);
        return frame;
    }

    // Everything that was opened since the root of the component belongs to it.
    void Close(Frame root)
    {
        var first = open.LastIndexOf(root.State);
        var members = open.GetRange(first, open.Count - first);
        open.RemoveRange(first, open.Count - first);
        var component = ++regions;
        foreach (var member in members)
            marks[member] = -component;
        // Most components are a single state, which has no step inside: every condition must be
        // unable to progress.
        if (members.Count == 1 && root.CanProgress || visits is not null && !members.Exists(m => visits(m)))
            Discard(members);
        else if (members.Count == 1)
            Any = true;
        else
            Judge(members, component);
    }

    void Discard(List<int> members)
    {
        foreach (var member in members)
            marks[member] = Outside;
    }

    void Judge(List<int> members, int component)
    {
        var (steps, rests, progresses) =
            (new bool[fairness.Length], new bool[fairness.Length], new bool[fairness.Length]);
        foreach (var member in members)
        {
            graph.Edges(member, edges, can);
            for (var condition = 0; condition < can.Length; condition++)
            {
                progresses[condition] |= can[condition];
                rests[condition] |= !can[condition];
            }
            foreach (var edge in edges)
                if (marks[edge.To] == -component)
                    foreach (var condition in graph.ConditionsOf(edge.Action))
                        steps[condition] = true;
        }
        var unmet = Enumerable.Range(0, fairness.Length).Where(condition => !steps[condition]).ToList();
        if (unmet.Exists(c => fairness[c].Strength == FairnessStrength.Weak && !rests[c]))
        {
            Discard(members);
            return;
        }
        var blocking = unmet
            .Where(c => fairness[c].Strength == FairnessStrength.Strong && progresses[c])
            .ToList();
        if (blocking.Count == 0)
        {
            Any = true;
            return;
        }
        var rest = new List<int>();
        foreach (var member in members)
        {
            graph.Edges(member, edges, can);
            if (blocking.Exists(c => can[c]))
                marks[member] = Outside;
            else
                rest.Add(member);
        }
        parts.Push((component, rest));
    }
}
