using Quiesce.Ir;

namespace Quiesce.Explicit.Cycles;

/// <summary>
/// Where in the state space a fair behaviour can violate a temporal formula in a loop, as far as the local states of
/// the processes tell: no state is looked at. Behaviours that stay in a region for ever return to everything that they
/// change; what they cannot return to tells them apart into parts, and a part is left out where some process always
/// can, and must, and never does take a step. (The idea of <see cref="Quiesce.Ir.Passes.OneWay"/>, of a region, and
/// with what processes know together.)
/// </summary>
internal sealed class CycleParts
{
    // So many parts are looked at, and so many found, before the rest is taken as it is.
    const int PartsMax = 1000, NamedMax = 24;

    readonly LocalSystem local;
    readonly CancellationToken cancellation;
    readonly Expr? outside;
    readonly Func<ElementValues, bool> visits;
    readonly List<CyclePart> open = [];
    readonly List<CyclePart> found = [];
    int looked;

    CycleParts(LocalSystem local, Temporal formula, CancellationToken cancellation)
    {
        (this.local, this.cancellation) = (local, cancellation);
        outside = formula.Op switch
        {
            TemporalOp.Eventually or TemporalOp.AlwaysEventually => formula.P,
            TemporalOp.EventuallyAlways => null,
            TemporalOp.LeadsTo or TemporalOp.Recurrence => formula.Q,
            _ => throw new ArgumentOutOfRangeException(nameof(formula)),
        };
        visits = formula.Op switch
        {
            TemporalOp.EventuallyAlways => values => !values.Of(formula.P).IsTrue,
            TemporalOp.Recurrence => values => values.Of(formula.P).CanBeTrue,
            _ => _ => true,
        };
        var start = new RegionStart(local, formula, outside).Run();
        if (start is null)
        {
            (Reach, Loops) = (Expr.False, Expr.False);
            return;
        }
        Reach = Predicate([start.Values]);
        open.Add(start);
        while (open.Count > 0)
            Look();
        Loops = Predicate([.. found.Select(part => part.Values)]);
    }

    /// <summary>What a formula's violations are confined to.</summary>
    public static CycleParts Of(LocalSystem local, Temporal formula, CancellationToken cancellation) =>
        new(local, formula, cancellation);

    /// <summary>It is true of every state that a violation gets to.</summary>
    public Expr Reach { get; }

    /// <summary>It is true of every state of a loop that violates the formula; FALSE if there is none.</summary>
    public Expr Loops { get; }

    void Look()
    {
        cancellation.ThrowIfCancellationRequested();
        var part = open[^1];
        open.RemoveAt(open.Count - 1);
        if (++looked > PartsMax || found.Count > NamedMax)
        {
            found.Add(part);
            return;
        }
        // Without a step there is no loop.
        if (!part.Refine(outside) || !part.Live.Any() || !visits(part.Values))
            return;
        var unmet = local.System.Fairness
            .Where(condition => !part.Live.Any(step => condition.Actions.Contains(step.Action.Index)))
            .ToList();
        if (unmet.Exists(condition => AlwaysCan(part, condition)))
            return;
        if (ForbidProgress(part, unmet))
            open.Add(part);
        else if (!Split(part, unmet))
            found.Add(part);
    }

    // Some process of the condition can make progress wherever it is.
    bool AlwaysCan(CyclePart part, Fairness condition) => ProcessesOf(condition).Any(process =>
        Enumerable.Range(0, local.Groups[process].Tuples.Count).All(tuple =>
            !part.Allows(process, tuple) || SurelyCan(part, condition, process, tuple)));

    IEnumerable<int> ProcessesOf(Fairness condition) =>
        condition.Actions.Select(action => local.System.Actions[action].Process).Distinct();

    bool SurelyCan(CyclePart part, Fairness condition, int process, int tuple) =>
        local.OfProcess[process].Exists(step =>
            step.From == tuple
            && condition.Actions.Contains(step.Action.Index)
            && (step.SurelyMoves || SurelyWrites(part, step))
            && (part.Values.Of(step.Guard).IsTrue || local.Fault == CycleFault.CarelessGuard));

    static bool SurelyWrites(CyclePart part, LocalStep step) => step.Writes.Any(write =>
        !part.Values.Of(write.Value).Intersects(part.Values[write.Element]));

    // A strong condition that is never met cannot make progress anywhere in the loop.
    bool ForbidProgress(CyclePart part, List<Fairness> unmet)
    {
        var any = false;
        foreach (var condition in unmet.Where(condition => condition.Strength == FairnessStrength.Strong))
            foreach (var process in ProcessesOf(condition))
                for (var tuple = 0; tuple < local.Groups[process].Tuples.Count; tuple++)
                    if (part.Allows(process, tuple) && SurelyCan(part, condition, process, tuple))
                    {
                        part.Forbid(process, tuple);
                        any = true;
                    }
        return any;
    }

    // By what a loop cannot change, and an unmet condition depends on.
    bool Split(CyclePart part, List<Fairness> unmet)
    {
        foreach (var condition in unmet)
            foreach (var group in ProcessesOf(condition).Concat(GroupsAsked(part, condition)).Distinct().ToList())
                if (part.ComponentCount(group) is > 1 and var count)
                {
                    for (var component = 0; component < count; component++)
                        if (part.Within(group, component) is var some && !AlwaysCan(some, condition))
                            open.Add(some);
                    return true;
                }
        return false;
    }

    IEnumerable<int> GroupsAsked(CyclePart part, Fairness condition) =>
        from process in ProcessesOf(condition)
        from step in local.OfProcess[process]
        where condition.Actions.Contains(step.Action.Index) && part.Allows(process, step.From)
        from element in step.GuardReads
        where local.GroupOf[element] >= 0
        select local.GroupOf[element];

    // It is true at least of all states with such values.
    Expr Predicate(List<ElementValues> some)
    {
        if (some.Count > NamedMax)
            some = [new([.. Enumerable.Range(0, local.Domains.Length).Select(element =>
                some.Select(values => values[element]).Aggregate((left, right) => left.Or(right)))])];
        return Expr.Or(some.Select(values => Expr.And(
            Enumerable.Range(0, local.Domains.Length).Select(element => IsOneOf(element, values[element])))));
    }

    Expr IsOneOf(int element, ValueSet values)
    {
        var domain = local.Domains[element];
        if (values.Count == domain.Size)
            return Expr.True;
        var variable = local.System.Variables.Last(variable => variable.Offset <= element);
        var read = variable.Length is null
            ? Expr.Read(variable)
            : Expr.Read(variable, Expr.Int(element - variable.Offset));
        return domain.Sort == Sort.Int && values.Mask == 0 && values.Count > 1
            ? Expr.And(Expr.LessOrEqual(Expr.Int(values.Low), read), Expr.LessOrEqual(read, Expr.Int(values.High)))
            : Expr.Or(values.Values.Select(value => Expr.Equal(read, Expr.Constant(domain, value))));
    }
}
