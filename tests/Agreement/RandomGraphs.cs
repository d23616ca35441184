using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Quiesce.Ir;
using Property = Quiesce.Ir.Property;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// Random systems that are hard on liveness: a variable of eight values, a step for each edge of a
/// random graph over them, many fairness conditions, and every temporal formula over sets of
/// values. Where cycles cross and conditions contradict each other, weak and strong fairness
/// differ.
/// </summary>
static class RandomGraphs
{
    const int ValueMax = 7, ProcessCount = 3;

    public static TransitionSystem Number(ulong seed) => All.Sample(1, new Rnd(seed), 1).Single();

    /// <summary>The same, but some edges lead out of the domain, so that their steps break the type invariant.</summary>
    public static TransitionSystem Leaving(ulong seed) => Leaky.Sample(1, new Rnd(seed), 1).Single();

    static readonly Gen<int> Value = Gen.Choose(0, ValueMax);

    static readonly Gen<TransitionSystem> All = Graphs(Value);

    static readonly Gen<TransitionSystem> Leaky =
        Graphs(Gen.Frequency((7, Value), (1, Gen.Elements(-1, ValueMax + 1))));

    static Gen<TransitionSystem> Graphs(Gen<int> targets) =>
        from initial in Value.ArrayOf(2)
        from edges in Gen.Choose(10, 24).SelectMany(count =>
            Value.Zip(targets).Zip(Gen.Choose(0, ProcessCount - 1)).ArrayOf(count))
        from some in Gen.Choose(0, 5).SelectMany(count => Condition(edges.Length).ArrayOf(count))
        from isFair in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        from sets in Set().ArrayOf(5)
        select Build(
            initial,
            [.. edges.Select(edge => (edge.Item1.Item1, edge.Item1.Item2, edge.Item2))],
            isFair ? [.. some, Everything(edges.Length)] : some,
            sets);

    // Some step is taken for ever, wherever one is enabled: else most formulas fail by stuttering.
    static Fairness Everything(int edges) => new("all steps", FairnessStrength.Weak, [.. Enumerable.Range(0, edges)]);

    static Gen<Fairness> Condition(int edges) =>
        from strength in Gen.Elements(FairnessStrength.Weak, FairnessStrength.Strong)
        from count in Gen.Choose(1, 4)
        from chosen in Gen.Choose(0, edges - 1).ArrayOf(count)
        select new Fairness("some steps", strength, [.. chosen.Distinct().Order()]);

    // One value or a few.
    static Gen<int[]> Set() =>
        Gen.Elements(1, 1, 2, 3).SelectMany(count => Value.ArrayOf(count));

    static TransitionSystem Build(
        int[] initial,
        ImmutableArray<(int From, int To, int Process)> edges,
        Fairness[] fairness,
        int[][] sets)
    {
        var builder = new SystemBuilder { Name = "graph" };
        var x = builder.AddVariable("x", Domain.Range(0, ValueMax), [[.. initial.Distinct().Order()]]);
        Expr Is(int value) => Expr.Equal(Expr.Read(x), Expr.Int(value));
        Expr IsOneOf(int[] values) => Expr.Or(values.Select(Is));
        for (var process = 0; process < ProcessCount; process++)
            builder.AddProcess(new Process { Name = $"P{process}", Group = $"P{process}" });
        foreach (var (from, to, process) in edges)
            builder.AddAction(new GuardedAction
            {
                Name = $"{from}->{to}",
                Step = $"{from}->{to}",
                Process = process,
                Guard = Is(from),
                Updates = [new Update(x, null, Expr.Int(to))],
            });
        foreach (var condition in fairness)
            builder.AddFairness(condition);
        Temporal[] formulas =
        [
            new(TemporalOp.Eventually, IsOneOf(sets[0])),
            new(TemporalOp.AlwaysEventually, IsOneOf(sets[1])),
            new(TemporalOp.EventuallyAlways, Expr.Not(IsOneOf(sets[2]))),
            new(TemporalOp.LeadsTo, IsOneOf(sets[3]), IsOneOf(sets[4])),
            new(TemporalOp.Recurrence, IsOneOf(sets[1]), IsOneOf(sets[3])),
        ];
        foreach (var formula in formulas)
            builder.AddProperty(new Property
            {
                Name = $"{formula.Op}",
                Kind = PropertyKind.Liveness,
                Predicate = Expr.True,
                Temporal = formula,
            });
        return builder.Build();
    }
}
