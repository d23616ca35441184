using Quiesce.Ir;

namespace Quiesce.Explicit.Cycles;

/// <summary>
/// A system as its processes see it: for each one its local states and the steps between them, with what else these
/// ask and write; and for each element that several processes write its values.
/// </summary>
internal sealed class LocalSystem
{
    /// <summary>Actions that are longer together, written out, are not looked at.</summary>
    const int SizeMax = 1 << 17;

    readonly List<LocalStates> groups = [];

    LocalSystem(TransitionSystem system, CycleFault fault)
    {
        (System, Fault) = (system, fault);
        Initial = [.. system.Variables.SelectMany(variable => variable.Initial.Select(values =>
            values.Length <= ValueSet.Bits ? ValueSet.Of(values) : new ValueSet(values[0], values[^1])))];
        Domains = [.. system.Variables.SelectMany(variable => Enumerable.Repeat(variable.Domain, variable.Count))];
        GroupOf = [.. Enumerable.Repeat(-1, system.StateLength)];
        var owners = Owners();
        for (var process = 0; process < system.Processes.Length; process++)
        {
            var (states, steps) = new LocalStateSearch(this, process, owners).Run(groups.Count);
            Add(states);
            OfProcess.Add(steps);
            foreach (var step in steps)
            {
                step.Index = Steps.Count;
                Steps.Add(step);
            }
        }
        for (var element = 0; element < system.StateLength; element++)
            if (GroupOf[element] < 0 && ValuesOf(element) is { } values)
                Add(new LocalStates(groups.Count, [element], [.. values.Select(value => (int[])[value])]));
        Writes = (
            from step in Steps
            where fault != CycleFault.ForgottenWrites
            from write in step.Writes.Concat(step.MayWrite.SelectMany(
                write => write.Elements.Select(element => (Element: element, write.Value))))
            select (write.Element, step, write.Value)).ToLookup(row => row.Element, row => (row.step, row.Value));

        // A value of an element that nobody writes is one of those at the beginning.
        IEnumerable<int>? ValuesOf(int element) =>
            owners[element] is null ? Initial[element].Count <= ValueSet.Bits ? Initial[element].Values : null
            : Domains[element].Size <= ValueSet.Bits ? Enumerable.Range(Domains[element].Low, Domains[element].Size)
            : null;
    }

    /// <summary>The local steps of a system; null if it is too large for that.</summary>
    public static LocalSystem? Of(TransitionSystem system, CycleFault fault = CycleFault.None)
    {
        var size = 0L;
        foreach (var action in system.Actions)
            size += action.Guard.Size
                + action.Updates.Sum(update => (long)update.Value.Size + (update.Index?.Size ?? 0));
        return size > SizeMax ? null : new LocalSystem(system, fault);
    }

    public TransitionSystem System { get; }

    /// <summary>A mistake to make.</summary>
    public CycleFault Fault { get; }

    /// <summary>By element: its initial values, and its domain.</summary>
    public ValueSet[] Initial { get; }
    public Domain[] Domains { get; }

    /// <summary>First those of the processes, in their order.</summary>
    public IReadOnlyList<LocalStates> Groups => groups;

    /// <summary>By element: the place of its group; -1 for an element of very many values.</summary>
    public int[] GroupOf { get; }

    /// <summary>All of them, and by process.</summary>
    public List<LocalStep> Steps { get; } = [];
    public List<List<LocalStep>> OfProcess { get; } = [];

    /// <summary>By element: what writes it or may do so, and the new value.</summary>
    public ILookup<int, (LocalStep Step, Expr Value)> Writes { get; }

    void Add(LocalStates states)
    {
        groups.Add(states);
        foreach (var element in states.Elements)
            GroupOf[element] = states.Index;
    }

    // By element: the process that alone may write it, -1 for several, null for none.
    int?[] Owners()
    {
        var owners = new int?[System.StateLength];
        foreach (var action in System.Actions)
            foreach (var update in action.Updates)
                foreach (var element in Reads.Of(update.Variable, update.Index))
                    owners[element] = (owners[element] ?? action.Process) == action.Process ? action.Process : -1;
        return owners;
    }
}
