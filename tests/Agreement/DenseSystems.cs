using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Quiesce.Ir;
using Property = Quiesce.Ir.Property;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// Random systems that say as much as they can in few actions: deep expressions, computed indices, several updates
/// of one array, domains of any size and low end. For evaluators that are asked about single states; what can be
/// reached in them is dull.
/// </summary>
static class DenseSystems
{
    const int TermDepthMax = 3;

    static readonly Domain Single = Domain.Enum("Single", ["Only"]);
    static readonly Domain Colour = Domain.Enum("Colour", ["Red", "Green", "Blue"]);
    static readonly Domain Day = Domain.Enum("Day", ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]);

    /// <summary>The system with a number.</summary>
    public static TransitionSystem Number(ulong seed) => All.Sample(1, new Rnd(seed), 1).Single();

    static readonly Gen<TransitionSystem> All =
        from plans in Gen.Choose(2, 5).SelectMany(count => Plan().ArrayOf(count))
        let builder = Declare(plans)
        let terms = new RandomTerms(builder.Variables, computesIndices: true)
        from constraint in terms.Bool(TermDepthMax)
        from actions in Gen.CollectToArray(Enumerable.Range(0, 5), k => Action(builder.Variables, terms, k))
        from predicates in terms.Bool(TermDepthMax).ArrayOf(5)
        select Build(builder, constraint.Expr, actions, [.. predicates.Select(term => term.Expr)]);

    sealed record VariablePlan(Domain Domain, int? Length, ImmutableArray<ImmutableArray<int>> Initial);

    static Gen<VariablePlan> Plan() =>
        from domain in RandomTerms.Pick(
            (2, () => Gen.Constant(Domain.Bool)),
            (3, () => Gen.Elements(Single, Colour, Day)),
            (6, () => from low in Gen.Choose(-9, 4)
                      from size in Gen.Elements(1, 2, 3, 4, 5, 6, 8, 9, 17)
                      select Domain.Range(low, low + size - 1)))
        from length in Gen.Elements<int?>(null, null, 1, 2, 3, 4, 5)
        from initial in RandomTerms.Value(domain).Two()
            .Select(two => ImmutableArray.Create(two.Item1, two.Item2).Distinct().Order().ToImmutableArray())
            .ArrayOf(length ?? 1)
        select new VariablePlan(domain, length, [.. initial]);

    static SystemBuilder Declare(VariablePlan[] plans)
    {
        var builder = new SystemBuilder { Name = "dense" };
        for (var k = 0; k < plans.Length; k++)
            builder.AddVariable($"v{k}", plans[k].Domain, [.. plans[k].Initial], plans[k].Length);
        builder.AddProcess(new Process { Name = "A", Group = "A" });
        return builder;
    }

    static Gen<GuardedAction> Action(IReadOnlyList<Variable> variables, RandomTerms terms, int number) =>
        from guard in RandomTerms.Pick((1, () => Gen.Constant(Term.Constant(Domain.Bool, 1))), (2, () => terms.Bool(2)))
        from variable in Gen.Elements(variables.AsEnumerable())
        // One array several times, and the first update of other variables.
        from same in Update(variable, terms).ArrayOf(variable.Length is null ? 1 : 3)
        from others in Gen.Elements(variables.AsEnumerable()).SelectMany(other => Update(other, terms)).ArrayOf(2)
        select new GuardedAction
        {
            Name = $"Run{number}",
            Step = $"Run{number}",
            Process = 0,
            Guard = guard.Expr,
            Updates = [.. same.Concat(others.DistinctBy(update => update.Variable))
                .Where((update, k) => k < same.Length || update.Variable != variable)],
        };

    static Gen<Update> Update(Variable variable, RandomTerms terms) =>
        from index in variable.Length is null
            ? Gen.Constant<Term?>(null)
            : terms.Index(variable, 1).Select(term => (Term?)term)
        from value in RandomTerms.Pick(
            (1, () => RandomTerms.Value(variable.Domain).Select(value => Term.Constant(variable.Domain, value))),
            (3, () => terms.Of(variable.Domain, 2)))
        select new Update(variable, index?.Expr, value.Expr);

    static TransitionSystem Build(
        SystemBuilder builder,
        Expr constraint,
        GuardedAction[] actions,
        ImmutableArray<Expr> predicates)
    {
        builder.Assume(constraint);
        foreach (var action in actions)
            builder.AddAction(action);
        PropertyKind[] kinds = [PropertyKind.Invariant, PropertyKind.Lemma, PropertyKind.Reachable];
        for (var k = 0; k < predicates.Length; k++)
            builder.AddProperty(new Property
            {
                Name = $"Property{k}",
                Kind = kinds[k % kinds.Length],
                Predicate = predicates[k],
            });
        return builder.Build();
    }
}
