using Quiesce.Ir;

namespace Quiesce.Mutation.Operators;

/// <summary>
/// A variable is not assigned, or gets a value beside the right one: one more or less, the opposite, the next of an
/// enumeration. What only the spec keeps (ghosts) is no part of the program.
/// </summary>
sealed class Updates : IMutationOperator
{
    public IEnumerable<Mutant> Of(SpecSystem spec) =>
        from step in spec.Steps
        from site in step.Sites((_, effect) => effect is Effect.Assign { Update.Variable: var variable }
            && !StepWords.IsOfCall(effect) && !StepWords.IsExit(effect)
            && !variable.IsGhost && !variable.IsAuxiliary && variable.LengthVariable is null)
        let update = ((Effect.Assign)site.First).Update
        let name = $"{update.Variable}{site.Which}"
        from mutant in Values(update)
            .Select(other => spec.Mutant(
                MutantKind.Value, step,
                site.Change(effect => effect is Effect.Assign assign
                    ? assign with { Update = assign.Update with { Value = other.Value(assign.Update.Value) } }
                    : effect),
                $"gives {name} {other.Words}"))
            .Prepend(spec.Mutant(
                MutantKind.Update, step, site.Change(_ => null), $"does not change {name}",
                $"the change of {name}"))
        select mutant;

    static IEnumerable<(Func<Expr, Expr> Value, string Words)> Values(Update update)
    {
        var domain = update.Variable.Domain;
        switch (domain.Sort)
        {
            case Sort.Bool:
                yield return (Expr.Not, "the opposite value");
                break;
            case Sort.Int:
                yield return (value => Expr.Add(value, Expr.Int(1)), "one more");
                yield return (value => Expr.Subtract(value, Expr.Int(1)), "one less");
                break;
            case Sort.Enum when update.Value.IsConstant:
                yield return (
                    value => value.IsConstant ? Expr.Constant(domain, (value.Value + 1) % domain.Size) : value,
                    "the next value");
                break;
        }
    }
}
