using Quiesce.Ir;

namespace Quiesce.Explicit.Cycles;

/// <summary>
/// States that are alike in some groups, and the local steps that a loop through such states alone may contain. A loop
/// returns to every value: a step from one value to another from which no step leads back is in none.
/// </summary>
internal sealed class CyclePart
{
    readonly LocalSystem local;
    // By group: the tuples that occur.
    readonly bool[][] allowed;
    readonly bool[] isLive;

    /// <param name="allowed">By group: the tuples that occur. It is taken over.</param>
    /// <param name="isLive">By step: whether it may be in a loop. It is taken over.</param>
    public CyclePart(LocalSystem local, bool[][] allowed, bool[] isLive)
    {
        (this.local, this.allowed, this.isLive) = (local, allowed, isLive);
        Values = new([.. local.Domains.Select((domain, element) =>
            local.GroupOf[element] >= 0 ? ValueSet.Empty : Untracked(element))]);
        for (var group = 0; group < allowed.Length; group++)
            Collect(group);
        Components = new int[allowed.Length][];

        ValueSet Untracked(int element) => ValueSet.Of(local.Domains[element]);
    }

    /// <summary>The steps that may be in a loop.</summary>
    public IEnumerable<LocalStep> Live => local.Steps.Where(step => isLive[step.Index]);

    /// <summary>Whether it may be in a loop.</summary>
    public bool IsLive(LocalStep step) => isLive[step.Index];

    /// <summary>The values of each element.</summary>
    public ElementValues Values { get; }

    /// <summary>
    /// By group, after <see cref="Refine"/>: the component of each tuple; -1 where it does not occur.
    /// </summary>
    public int[][] Components { get; }

    public bool Allows(int group, int tuple) => allowed[group][tuple];

    /// <summary>How many components the tuples of a group are in.</summary>
    public int ComponentCount(int group) => Components[group].Max() + 1;

    /// <summary>Removes a tuple.</summary>
    public void Forbid(int group, int tuple)
    {
        allowed[group][tuple] = false;
        Collect(group);
    }

    /// <summary>Those of the states whose tuple of a group is in a component.</summary>
    public CyclePart Within(int group, int component)
    {
        bool[][] some = [.. allowed.Select(tuples => (bool[])tuples.Clone())];
        some[group] = [.. Components[group].Select(own => own == component)];
        return new CyclePart(local, some, [.. isLive]);
    }

    /// <summary>
    /// Removes tuples where no state is in the region, and steps that can be in no loop, until nothing changes. False
    /// if no state is left.
    /// </summary>
    /// <param name="outside">Where it is true, a state is not in the region; null if all are.</param>
    public bool Refine(Expr? outside)
    {
        for (var any = true; any;)
        {
            if (!Keep(outside))
                return false;
            any = RemoveLive(step => !IsPossible(step));
            for (var group = 0; group < allowed.Length; group++)
                Components[group] = new LocalComponents(allowed[group], Edges(group)).Components;
            any |= RemoveLive(IsOneWay);
        }
        return true;
    }

    bool RemoveLive(Predicate<LocalStep> isDead)
    {
        var any = false;
        foreach (var step in local.Steps)
            if (isLive[step.Index] && isDead(step))
            {
                isLive[step.Index] = false;
                any = true;
            }
        return any;
    }

    // Whether what a step needs occurs.
    bool IsPossible(LocalStep step) =>
        step.To >= 0 && allowed[step.Process][step.From] && allowed[step.Process][step.To]
        && Values.Of(step.Guard).CanBeTrue;

    bool Keep(Expr? outside)
    {
        if (outside is not null)
            foreach (var group in Reads.Of(outside).Select(element => local.GroupOf[element]).Distinct())
                if (group >= 0)
                    RemoveOutside(group, outside);
        return Array.TrueForAll(allowed, tuples => tuples.Contains(true));
    }

    void RemoveOutside(int group, Expr outside)
    {
        var states = local.Groups[group];
        for (var tuple = 0; tuple < states.Tuples.Count; tuple++)
            if (allowed[group][tuple])
            {
                for (var k = 0; k < states.Elements.Length; k++)
                    Values[states.Elements[k]] = ValueSet.Of(states.Tuples[tuple][k]);
                allowed[group][tuple] = !Values.Of(outside).IsTrue;
            }
        Collect(group);
    }

    void Collect(int group)
    {
        var states = local.Groups[group];
        for (var k = 0; k < states.Elements.Length; k++)
            Values[states.Elements[k]] = ValueSet.Of(
                states.Tuples.Where((_, tuple) => allowed[group][tuple]).Select(values => values[k]));
    }

    IEnumerable<(int From, int To)> Edges(int group)
    {
        if (group < local.OfProcess.Count)
            return local.OfProcess[group].Where(IsLive).Select(step => (step.From, step.To));
        var states = local.Groups[group];
        var element = states.Elements[0];
        return local.Writes[element]
            .Where(write => IsLive(write.Step))
            .SelectMany(write => Changes(write.Step, states, element, write.Value));
    }

    // From which tuple to which a step may change an element of several processes.
    List<(int From, int To)> Changes(LocalStep step, LocalStates states, int element, Expr value)
    {
        var changes = new List<(int, int)>();
        var (group, before) = (states.Index, Values[element]);
        for (var from = 0; from < states.Tuples.Count; from++)
        {
            if (!allowed[group][from])
                continue;
            Values[element] = ValueSet.Of(states.Tuples[from][0]);
            if (step.GuardReads.Contains(element) && !Values.Of(step.Guard).CanBeTrue)
                continue;
            var after = Values.Of(value);
            for (var to = 0; to < states.Tuples.Count; to++)
                if (allowed[group][to] && after.Contains(states.Tuples[to][0]))
                    changes.Add((from, to));
        }
        Values[element] = before;
        return changes;
    }

    bool IsOneWay(LocalStep step)
    {
        var own = Components[step.Process];
        if (own[step.From] != own[step.To])
            return true;
        var isOneWay = step.From == step.To;
        foreach (var (element, value) in step.Writes)
        {
            var (always, orNone) = OneWay(step, element, value);
            if (always)
                return true;
            isOneWay &= orNone;
        }
        // If every change is one-way, or none.
        return isOneWay && step.MayWrite.All(write =>
            write.Elements.All(element => OneWay(step, element, write.Value).OrNone));
    }

    // Whether a write of an element always changes it one way, and whether it does so where it changes it.
    (bool Always, bool OrNone) OneWay(LocalStep step, int element, Expr value)
    {
        var group = local.GroupOf[element];
        if (group < 0)
            return (false, false);
        var own = Components[group];
        var back = Changes(step, local.Groups[group], element, value)
            .FindAll(change => own[change.From] == own[change.To]);
        return (back.Count == 0, back.TrueForAll(change => change.From == change.To));
    }
}
