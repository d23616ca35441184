using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Passes;

namespace Quiesce.Mutation.Operators;

/// <summary>
/// Two neighbouring steps of a process come in the other order. Each keeps its name and its position; what changes is
/// where control goes. Left out are those whose order nobody could tell: the two do the same, or one of them is seen by
/// nobody else and neither touches what the other one writes; and nobody asks at which of them the process is.
/// </summary>
/// <param name="all">Make those, too.</param>
sealed class Swaps(bool all = false) : IMutationOperator
{
    public IEnumerable<Mutant> Of(SpecSystem spec)
    {
        var footprint = new Footprint(spec.System);
        return spec.Lists.SelectMany(list => Of(spec, list, footprint));
    }

    IEnumerable<Mutant> Of(SpecSystem spec, ImmutableArray<SpecStep> list, Footprint footprint)
    {
        for (var k = 0; k + 1 < list.Length; k++)
            if ((all || IsSeen(spec, list, k, footprint)) && Change(spec, list, k) is { } change)
                yield return spec.Mutant(
                    MutantKind.Swap, list[k + 1], change, $"comes before {list[k].Name}",
                    $"{list[k].InKernel} before it, not behind it,");
    }

    /// <summary>Whether somebody could tell which of two steps of a process comes first.</summary>
    static bool IsSeen(SpecSystem spec, ImmutableArray<SpecStep> list, int k, Footprint footprint)
    {
        var (one, other) = (list[k], list[k + 1]);
        var jumps = new Jumps(spec, list);
        var pc = spec.ProcessOf(one).ProgramCounter!;
        return IsAsked(one) || IsAsked(other)
            || !(AreTwins(one, other) && jumps.Targets(one).Count == 1 && jumps.Targets(other).Count == 1)
            && (!one.Actions.All(left => other.Actions.Where(right => right.Action.Process == left.Action.Process)
                .All(right => Footprint.AreIndependent(Work(left), Work(right))))
            || (IsNoticed(one) && IsNoticed(other)));

        bool IsAsked(SpecStep step) => step.Actions.Any(action =>
            footprint.IsAsked(pc, spec.PositionOf(step), action.Action.Process));
        bool IsNoticed(SpecStep step) =>
            footprint.AreNoticed(step.Actions[0].Action.Process)
            || step.Actions.Length > step.Actions.DistinctBy(own => own.Action.Process).Count()
            || step.Actions.Any(action => Work(action).Any(effect => effect is Effect.Wait or Effect.Assert)
                || footprint.IsSeen(Work(action), action.Action));
    }

    /// <summary>Two calls of one function, say: action by action the two do the same, and both just go on.</summary>
    static bool AreTwins(SpecStep one, SpecStep other) =>
        one.Actions.Length == other.Actions.Length
        && one.Actions.Zip(other.Actions).All(pair =>
            pair.First.Action.Process == pair.Second.Action.Process
            && SameWork.Is(Work(pair.First), Work(pair.Second)));

    static ImmutableArray<Effect> Work(StepAction action) => action.Effects.RemoveAll(StepWords.IsExit);

    static SystemChange? Change(SpecSystem spec, ImmutableArray<SpecStep> list, int k)
    {
        var (first, second) = (list[k], list[k + 1]);
        var (one, two) = (spec.PositionOf(first), spec.PositionOf(second));
        var process = spec.ProcessOf(first);
        var jumps = new Jumps(spec, list);
        // Behind the second step: what follows it, or where alone it goes.
        if (spec.IsAskedForPassing(first) || two != one + 1 || !jumps.Targets(first).Contains(two)
            || jumps.WayOn(second) is not { } behind || behind == one || behind == two)
            return null;
        var isEntry = process.ProgramCounter!.Initial[process.ProgramCounter.Length is null ? 0 : process.Instance]
            .Contains(one);
        if (isEntry && process.RestsAt.Contains(one))
            return null;
        // Who falls into the first one; where nobody does, who jumps to it.
        var before = k > 0 && jumps.Targets(list[k - 1]).Contains(one)
            ? [list[k - 1]]
            : list.RemoveAll(step => step == first || step == second || !jumps.Targets(step).Contains(one));
        var change = jumps.Redirected(first, two, behind).And(jumps.Redirected(second, behind, one));
        foreach (var step in before.Where(step => step != first && step != second))
            change = change.And(jumps.Redirected(step, one, two));
        return isEntry
            ? change with { Starts = ImmutableDictionary<Variable, int>.Empty.Add(process.ProgramCounter, two) }
            : change;
    }
}
