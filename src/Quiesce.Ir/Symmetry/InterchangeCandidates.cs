using System.Collections.Immutable;

namespace Quiesce.Ir.Symmetry;

/// <summary>
/// What two instances of a process would have to exchange: guesses, by their actions one beside the other. The check
/// is another matter, so that a wrong guess does no harm.
/// </summary>
public static class InterchangeCandidates
{
    /// <summary>The guesses, the most modest first; none if the instances plainly do different things.</summary>
    public static IEnumerable<Interchange> Of(TransitionSystem system, int first, int second)
    {
        var (own, others) = (ActionsOf(system, first), ActionsOf(system, second));
        if (system.Processes[first].Group != system.Processes[second].Group || own.Length != others.Length)
            yield break;
        var elements = new HashSet<(int First, int Second)>();
        var holders = new HashSet<Variable>();
        foreach (var (one, other) in own.Zip(others))
        {
            if (one.Updates.Length != other.Updates.Length)
                yield break;
            foreach (var (a, b) in one.Updates.Zip(other.Updates))
            {
                if (a.Variable != b.Variable)
                    yield break;
                if (a.Index is { IsConstant: true } && b.Index is { IsConstant: true }
                    && a.Index.Value != b.Index.Value)
                    elements.Add((a.Variable.Offset + a.Index.Value, b.Variable.Offset + b.Index.Value));
                if (a.Value.IsConstant && b.Value.IsConstant && a.Value.Value != b.Value.Value)
                    holders.Add(a.Variable);
            }
        }
        var numbers = (system.Processes[first].Instance, system.Processes[second].Instance);
        HashSet<Variable> asked =
        [
            .. holders,
            .. Compared(own, numbers.Item1, numbers.Item2).Intersect(Compared(others, numbers.Item2, numbers.Item1)),
        ];
        foreach (var some in Larger(system, first, second, elements))
            foreach (var variables in asked.Count > holders.Count ? [holders, asked] : (HashSet<Variable>[])[holders])
                if (Complete(system, first, second, some, variables) is { } exchange)
                    yield return exchange;
    }

    // The variables that actions compare with a number, and not with the other one.
    static IEnumerable<Variable> Compared(ImmutableArray<GuardedAction> actions, int number, int other)
    {
        var compared = actions
            .SelectMany(action => Expr.NodesOf(
            [
                action.Guard, .. action.Updates.Select(update => update.Value),
                .. action.Assertions.Select(assertion => assertion.Condition),
            ]))
            .Where(node => node is { Op: Op.Equal, Operands: [_, _] })
            .SelectMany(node => (IEnumerable<(Expr Read, Expr Constant)>)
                [(node.Operands[0], node.Operands[1]), (node.Operands[1], node.Operands[0])])
            .Where(pair => pair is { Read.Op: Op.Read, Constant: { IsConstant: true, Domain.Sort: Sort.Int } })
            .ToLookup(pair => pair.Read.Variable!, pair => pair.Constant.Value);
        return compared
            .Where(values => values.Contains(number) && !values.Contains(other))
            .Select(values => values.Key);
    }

    static ImmutableArray<GuardedAction> ActionsOf(TransitionSystem system, int process) =>
        [.. system.Actions.Where(action => action.Process == process)];

    // What others write of an instance, its own actions do not tell: the elements of its number in arrays that have one
    // for each instance; in arrays of its own group's first.
    static IEnumerable<HashSet<(int, int)>> Larger(
        TransitionSystem system, int first, int second, HashSet<(int First, int Second)> elements)
    {
        yield return elements;
        var (one, other) = (system.Processes[first], system.Processes[second]);
        var instances = system.Processes.Count(process => process.Group == one.Group);
        var known = elements.SelectMany(pair => (int[])[pair.First, pair.Second]).ToHashSet();
        List<Variable> arrays =
        [
            .. system.Variables.Where(variable => variable.Length == instances
                && !known.Contains(variable.Offset + one.Instance)
                && !known.Contains(variable.Offset + other.Instance)),
        ];
        if (arrays.Count == 0)
            yield break;
        yield return [.. elements, .. arrays.Select(Pair)];
        foreach (var array in arrays.Count > 1 ? arrays : [])
            yield return [.. elements, Pair(array)];

        (int, int) Pair(Variable array) => (array.Offset + one.Instance, array.Offset + other.Instance);
    }

    static Interchange? Complete(
        TransitionSystem system,
        int first,
        int second,
        HashSet<(int First, int Second)> elements,
        IEnumerable<Variable> holders)
    {
        var places = elements.SelectMany(pair => (int[])[pair.First, pair.Second]).ToList();
        return places.Count > 0 && places.Distinct().Count() == places.Count
            ? new Interchange(
                first, second, [.. elements.Order()], [.. holders],
                (system.Processes[first].Instance, system.Processes[second].Instance))
            : null;
    }
}
