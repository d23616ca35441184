using Quiesce.Ir;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// Breadth-first search as a textbook has it: a dictionary of states, the interpreter, no
/// cleverness. What every engine's counts, verdicts and shortest traces are compared with.
/// </summary>
sealed class ReferenceSearch
{
    readonly Interpreter interpreter;
    readonly Expr propertiesAreDefined;
    readonly Dictionary<State, int> depths = [];
    readonly List<State> order = [];
    readonly Dictionary<State, List<(GuardedAction Action, State State)>> steps = [];

    // By state, and by the process of the last step (-1 at an initial state): the least number of
    // context switches of a shortest trace to the state that ends with that process.
    readonly Dictionary<State, Dictionary<int, int>> switches = [];

    public ReferenceSearch(TransitionSystem system)
    {
        (System, interpreter) = (system, new Interpreter(system));
        propertiesAreDefined = TypeChecks.OfProperties(system.Declared);
        foreach (var state in interpreter.InitialStates())
            Reach(state, 1, -1, 0);
        Initial = order.Count;
        for (var k = 0; k < order.Count; k++)
        {
            var state = order[k];
            steps[state] = [.. interpreter.Successors(state)];
            foreach (var (action, next) in steps[state])
                Reach(next, depths[state] + 1, action.Process, SwitchesBefore(state, action.Process));
        }
    }

    public TransitionSystem System { get; }

    /// <summary>The reachable states, in the order they were found.</summary>
    public IReadOnlyList<State> States => order;

    public long Distinct => order.Count;

    /// <summary>
    /// How many states the longest shortest trace has; 0 without an initial state.
    /// </summary>
    public int Depth => order.Count == 0 ? 0 : depths[order[^1]];

    public int Initial { get; }

    /// <summary>For each action how many reachable states make its guard true.</summary>
    public IEnumerable<long> EnabledCounts => System.Actions.Select(action =>
        order.LongCount(state => interpreter.Holds(action.Guard, state)));

    /// <summary>
    /// Every step out of every reachable state, those that change nothing included.
    /// </summary>
    public long Steps => steps.Values.Sum(some => (long)some.Count);

    public IReadOnlyList<(GuardedAction Action, State State)> StepsOf(State state) => steps[state];

    /// <summary>
    /// The length of the shortest trace that violates a safety property (or reaches a reachable
    /// one), and the fewest context switches among those of that length. Null if there is none. The
    /// type invariant can be broken by a step and, as early, by the state after a step; then the
    /// step counts.
    /// </summary>
    public (int Length, int Switches)? Shortest(Property property)
    {
        foreach (var level in order.GroupBy(state => depths[state]))
        {
            var traces = level.SelectMany(state => TracesThrough(state, property)).ToList();
            if (traces.Count > 0)
                return traces.Min();
        }
        return null;
    }

    // The traces that show something about a property in a state, or by a step out of it.
    IEnumerable<(int Length, int Switches)> TracesThrough(State state, Property property)
    {
        var length = depths[state] - 1;
        if (property.EndsWithStep)
            foreach (var action in System.Attempts)
                if (interpreter.Breaks(action, property, state))
                    yield return (length + 1, SwitchesBefore(state, action.Process));
        if (ShowsInState(state, property))
            yield return (length, switches[state].Values.Min());
    }

    bool ShowsInState(State state, Property property) => property.Kind switch
    {
        PropertyKind.Assertion => false,
        PropertyKind.TypeInvariant => !interpreter.Holds(propertiesAreDefined, state),
        PropertyKind.Reachable => interpreter.Satisfies(property, state),
        _ => !interpreter.Satisfies(property, state),
    };

    // The fewest switches of a shortest trace to the state that goes on with a process.
    int SwitchesBefore(State state, int process) =>
        switches[state].Min(last => last.Value + (last.Key == -1 || last.Key == process ? 0 : 1));

    void Reach(State state, int depth, int lastProcess, int count)
    {
        if (depths.TryAdd(state, depth))
        {
            order.Add(state);
            switches[state] = [];
        }
        if (depths[state] == depth
            && (!switches[state].TryGetValue(lastProcess, out var known) || count < known))
            switches[state][lastProcess] = count;
    }
}
