namespace Quiesce.Ir.Passes;

/// <summary>
/// Changes that no loop of states can contain, because nothing in a loop could undo them; found without
/// a search of states. Flags that are only ever set, program counters that move on, counters that
/// only such steps increment.
/// <para>For each variable there is a graph of its values, with an edge for each change that some
/// update may make as far as its guard tells. In a loop every element returns to its value, so
/// that each of its changes lies on a cycle of the graph; the others are one-way. A step with a
/// one-way change is in no loop: its other changes are removed from the graphs, and so on, until no
/// more changes are found to be one-way.</para>
/// </summary>
sealed class OneWay
{
    // Larger domains are skipped: the graph takes the square of the number of values.
    const int SizeMax = 128;

    // For each variable with a graph: the values reachable from a value in one change or more.
    readonly Dictionary<Variable, Dictionary<int, HashSet<int>>> reached = [];

    readonly HashSet<Variable> frozen = [];

    /// <summary>No one-way changes: for a product that is not reduced.</summary>
    public static OneWay None => new();

    OneWay() { }

    public OneWay(TransitionSystem system)
    {
        for (var (count, last) = (long.MaxValue - 1, long.MaxValue); count < last;)
        {
            var updates = system.Actions
                .Select(action => (action, InLoop: Expr.And(action.Guard, Expr.Not(IsTakenBy(action)))))
                .SelectMany(pair => pair.action.Updates.Select(update => (pair.InLoop, update)))
                .ToLookup(pair => pair.update.Variable);
            foreach (var variable in system.Variables)
                BuildGraph(variable, [.. updates[variable]]);
            (count, last) = (reached.Values.Sum(values => values.Values.Sum(others => (long)others.Count)), count);
        }
    }

    /// <summary>No loop changes the variable.</summary>
    public bool Freezes(Variable variable) => frozen.Contains(variable);

    /// <summary>Given that an action takes a step: it makes a one-way change, and so is in no loop.</summary>
    public Expr IsTakenBy(GuardedAction action) => Progress.Any(action, update =>
        Progress.Cases(update.Value, value => IsOneWay(value, update, action.Guard)));

    Expr IsOneWay(Expr value, Update update, Expr guard)
    {
        var variable = update.Variable;
        if (Freezes(variable))
            return Progress.Differs(value, update, guard);
        if (!value.IsConstant || !reached.TryGetValue(variable, out var next))
            return Expr.False;
        var from = next.Keys.Where(old => Assumption.Allows(guard, variable, update.Index, old)).ToList();
        // A value outside the domain makes no step.
        if (!next.TryGetValue(value.Value, out var onwards))
            return Expr.False;
        var oneWay = from.Where(old => old != value.Value && !onwards.Contains(old)).ToList();
        return oneWay.Count == from.Count
            ? Expr.True
            : Expr.Or(oneWay.Select(old => Expr.Equal(Progress.Old(update), Expr.Constant(variable.Domain, old))));
    }

    void BuildGraph(Variable variable, List<(Expr Guard, Update Update)> updates)
    {
        var domain = variable.Domain;
        if (updates.Count == 0)
            frozen.Add(variable);
        else if (domain.Size <= SizeMax)
        {
            var next = Enumerable.Range(domain.Low, domain.Size).ToDictionary(
                value => value,
                value => updates.SelectMany(pair => Targets(pair.Guard, pair.Update, value)).ToHashSet());
            reached[variable] = next.Keys.ToDictionary(value => value, value => Reached(value, next));
            if (reached[variable].All(pair => !pair.Value.Contains(pair.Key)))
                frozen.Add(variable);
        }
    }

    // The other values to which an update may change a value.
    static IEnumerable<int> Targets(Expr guard, Update update, int from)
    {
        var (variable, index) = (update.Variable, update.Index);
        if (!Assumption.Allows(guard, variable, index, from))
            return [];
        var value = Assumption.Simplify(update.Value, variable, index, from);
        return Values(value, variable.Domain).Where(to => to != from);
    }

    static IEnumerable<int> Values(Expr expr, Domain within)
    {
        if (expr.IsConstant)
            return within.Contains(expr.Value) ? [expr.Value] : [];
        if (expr.Op == Op.IfThenElse)
            return Values(expr.Operands[1], within).Concat(Values(expr.Operands[2], within));
        var (low, high) = (Math.Max(expr.Domain.Low, within.Low), Math.Min(expr.Domain.High, within.High));
        return Enumerable.Range(low, Math.Max(0, high - low + 1));
    }

    static HashSet<int> Reached(int start, Dictionary<int, HashSet<int>> next)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>([start]);
        while (open.TryPop(out var value))
            foreach (var other in next[value])
                if (seen.Add(other))
                    open.Push(other);
        return seen;
    }
}
