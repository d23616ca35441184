using Quiesce.Ir;

namespace Quiesce.Explicit.Cycles;

/// <summary>
/// All that a violation of a temporal formula can get to from where it begins without leaving its region, as far as
/// local states tell: each group by itself.
/// </summary>
/// <param name="outside">Where it is true, a state is not in the region; null if all are.</param>
internal sealed class RegionStart(LocalSystem local, Temporal formula, Expr? outside)
{
    readonly bool[][] allowed = [.. local.Groups.Select(group => new bool[group.Tuples.Count])];

    /// <summary>The part of the state space; null if no violation can begin.</summary>
    public CyclePart? Run()
    {
        var first = formula.Op == TemporalOp.Eventually;
        for (var group = 0; group < allowed.Length; group++)
            for (var tuple = 0; tuple < allowed[group].Length; tuple++)
                allowed[group][tuple] = !first || IsInitial(local.Groups[group], tuple);
        var begin = new CyclePart(local, allowed, new bool[local.Steps.Count]);
        var premise = formula.Op == TemporalOp.LeadsTo ? Expr.Not(formula.P) : null;
        if (!begin.Refine(premise) || !begin.Refine(outside))
            return null;
        while (local.Fault != CycleFault.StartAlone && Advance())
        {
        }
        return new CyclePart(local, allowed, [.. local.Steps.Select(step => step.To >= 0)]);
    }

    bool IsInitial(LocalStates states, int tuple) => states.Elements
        .Index().All(pair => local.Initial[pair.Item].Contains(states.Tuples[tuple][pair.Index]));

    // Whether anything is new after one step more.
    bool Advance()
    {
        bool[][] before = [.. allowed.Select(tuples => (bool[])tuples.Clone())];
        var here = new CyclePart(local, before, new bool[local.Steps.Count]);
        var any = false;
        foreach (var step in local.Steps)
        {
            if (step.To < 0 || !allowed[step.Process][step.From] || !here.Values.Of(step.Guard).CanBeTrue)
                continue;
            any |= Allow(step.Process, step.To);
            foreach (var (element, value) in step.Writes)
                any |= Allow(element, here.Values.Of(value));
            foreach (var (elements, value) in step.MayWrite)
                foreach (var element in elements)
                    any |= Allow(element, here.Values.Of(value));
        }
        return any;
    }

    bool Allow(int element, ValueSet values)
    {
        var (group, any) = (local.GroupOf[element], false);
        for (var tuple = 0; group >= 0 && tuple < allowed[group].Length; tuple++)
            if (values.Contains(local.Groups[group].Tuples[tuple][0]))
                any |= Allow(group, tuple);
        return any;
    }

    bool Allow(int group, int tuple)
    {
        if (allowed[group][tuple] || IsOutside(group, tuple))
            return false;
        return allowed[group][tuple] = true;
    }

    // Whether no state of such a tuple is in the region, whatever else it is.
    bool IsOutside(int group, int tuple)
    {
        if (outside is null)
            return false;
        var values = new ElementValues([.. local.Domains.Select(ValueSet.Of)]);
        foreach (var (k, element) in local.Groups[group].Elements.Index())
            values[element] = ValueSet.Of(local.Groups[group].Tuples[tuple][k]);
        return values.Of(outside).IsTrue;
    }
}
