using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Mutation.Operators;

/// <summary>A jump that depends on a condition always happens, or never, or when it should not.</summary>
sealed class Branches : IMutationOperator
{
    sealed record Other(MutantKind Kind, Func<Expr, Expr> Condition, string Words);

    static readonly ImmutableArray<Other> Others =
    [
        new(MutantKind.Branch, _ => Expr.True, "always goes to {0}"),
        new(MutantKind.Branch, _ => Expr.False, "never goes to {0}"),
        new(MutantKind.Negation, Expr.Not, "goes to {0} when it should not"),
    ];

    public IEnumerable<Mutant> Of(SpecSystem spec) =>
        from step in spec.Steps
        from site in step.Sites((_, effect) => StepWords.BranchOf(effect) is not null)
        let target = $"{StepWords.BranchOf(site.First)}{site.Which}"
        from other in Others
        select spec.Mutant(
            other.Kind, step,
            site.Change(effect => effect is Effect.Let own ? own with { Value = other.Condition(own.Value) } : effect),
            string.Format(null, other.Words, target));
}
