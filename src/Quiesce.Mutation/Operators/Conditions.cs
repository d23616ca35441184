using Quiesce.Ir;
using Quiesce.Ir.Passes;

namespace Quiesce.Mutation.Operators;

/// <summary>
/// Of what a step awaits, and of the condition of a case, a conjunct is dropped, or one or all are negated. Where a
/// case is another, so is what is left for the other one.
/// </summary>
sealed class Conditions : IMutationOperator
{
    public IEnumerable<Mutant> Of(SpecSystem spec) =>
        from step in spec.Steps
        from site in step.Sites((action, effect) => effect is Effect.Wait wait && !StepWords.IsOfCall(effect)
            && (!wait.IsCase || Taken(action, wait) is not null))
        from mutant in Of(spec, site)
        select mutant;

    static IEnumerable<Mutant> Of(SpecSystem spec, EffectSite site)
    {
        var (step, wait) = (site.Step, (Effect.Wait)site.First);
        var conjuncts = StepWords.Conjuncts(Base(site.Effects[0]));
        var what = $"{(wait.IsCase ? "takes the case" : "waits for")} {StepWords.Condition(wait)}{site.Which}";
        yield return spec.Mutant(
            MutantKind.Negation, step, Change(site, Expr.Not),
            wait.IsCase
                ? $"{what} the other way round"
                : $"waits for the opposite of {StepWords.Condition(wait)}{site.Which}");
        if (wait.IsCase)
        {
            yield return spec.Mutant(MutantKind.Branch, step, Change(site, _ => Expr.True), $"always {what}");
            yield return spec.Mutant(MutantKind.Branch, step, Change(site, _ => Expr.False), $"never {what}");
        }
        if (conjuncts.Length == 1)
            yield break;
        for (var k = 0; k < conjuncts.Length; k++)
        {
            var place = k;
            yield return spec.Mutant(
                MutantKind.Guard, step,
                Change(site, condition => With(condition, place, null)),
                $"{what}, but not for {conjuncts[k]}", $"the condition {conjuncts[k]}");
            yield return spec.Mutant(
                MutantKind.Negation, step,
                Change(site, condition => With(condition, place, Expr.Not)),
                $"{what}, but for the opposite of {conjuncts[k]}");
        }
    }

    // Instances may have conditions of other lengths, as a part of one may be known.
    static Expr With(Expr condition, int place, Func<Expr, Expr>? other)
    {
        var conjuncts = StepWords.Conjuncts(condition);
        return place >= conjuncts.Length
            ? condition
            : Expr.And(other is null
                ? conjuncts.RemoveAt(place)
                : conjuncts.SetItem(place, other(conjuncts[place])));
    }

    static SystemChange Change(EffectSite site, Func<Expr, Expr> other)
    {
        var actions = site.Effects.ToDictionary(
            pair => pair.Effect, pair => pair.Action, (IEqualityComparer<Effect>)ReferenceEqualityComparer.Instance);
        return site.Change(effect =>
        {
            var wait = (Effect.Wait)effect;
            var changed = other(Base((actions[effect], effect)));
            return wait with { Condition = Taken(actions[effect], wait) == 1 ? Expr.Not(changed) : changed };
        });
    }

    // The condition itself, also in the action for the other case.
    static Expr Base((StepAction Action, Effect Effect) site)
    {
        var wait = (Effect.Wait)site.Effect;
        return Taken(site.Action, wait) == 1 ? Expr.Not(wait.Condition) : wait.Condition;
    }

    // Which of two cases; null where there are more, or where nothing is chosen.
    static int? Taken(StepAction action, Effect.Wait wait)
    {
        if (!wait.IsCase)
            return null;
        var place = action.Effects.IndexOf(wait);
        return place > 0 && action.Effects[place - 1] is Effect.Choice { Of: 2 } choice && choice.Unit == wait.Unit
            ? choice.Taken
            : null;
    }
}
