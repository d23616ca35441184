using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Protocols.Btrfs;
using Quiesce.Protocols.Reference;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Bounded;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Solving;
using Xunit.Abstractions;
using Property = Quiesce.Ir.Property;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// Instances that can change places are found, others are not, and bounded model checking finds the same shortest
/// depths with and without it.
/// </summary>
public class SymmetryAgrees(ITestOutputHelper output)
{
    [Fact]
    public void Instances_that_do_the_same_can_change_places()
    {
        Assert.Equal(
            ["Helper0 Helper1", "Helper0 Helper2", "Helper1 Helper2"],
            Pairs(new ThresholdQueue(ThresholdPatch.None).Build()));
        Assert.Equal(
            ["NormalHelper0 NormalHelper1", "HighHelper0 HighHelper1"],
            Pairs(new HighPriorityTwin(TwinPatch.Twin).Build()));
    }

    // The turn goes by their numbers; the forks are at certain hands.
    [Fact]
    public void Instances_that_go_by_their_numbers_cannot()
    {
        Assert.Empty(Pairs(new Peterson().Build()));
        Assert.Empty(Pairs(new DiningPhilosophers(Seating.AllRightHanded).Build()));
    }

    [Fact]
    public void A_property_that_tells_them_apart_keeps_them_apart()
    {
        var system = new ThresholdQueue(ThresholdPatch.None).Build();
        var active = system.Variables.Single(variable => variable.Name.EndsWith("active"));
        Assert.Equal(["Helper1 Helper2"], Pairs(system.With(new Property
        {
            Name = "FirstIsIdle",
            Kind = PropertyKind.Invariant,
            Predicate = Expr.Equal(Expr.Read(active, Expr.Int(0)), Expr.Int(0)),
        })));
    }

    [Fact]
    public void Shortest_depths_are_the_same_with_and_without()
    {
        var (symmetric, apart) = (0, 0);
        Seeds.Check(60, seed =>
        {
            var system = Number(seed);
            (symmetric, apart) = Pairs(system).Count() == 3 ? (symmetric + 1, apart) : (symmetric, apart + 1);
            var search = ExhaustiveSearch.Run(system, new SearchOptions { Threads = 1 });
            foreach (var options in new SymbolicOptions[]
            {
                new() { ReachableDepth = search.Depth },
                new() { ReachableDepth = search.Depth, Symmetry = false },
                new(),
            })
            {
                var report = BoundedModelChecking.Run(system, options);
                foreach (var (verdict, expected) in report.Verdicts.Zip(search.Verdicts))
                    Assert.Equal(
                        (expected.Property.Name, expected.Answer, expected.Trace?.Length),
                        (verdict.Property.Name, verdict.Answer, verdict.Trace?.Length));
            }
        });
        output.WriteLine($"{symmetric} systems that are symmetric, {apart} that are not quite");
        if (Environment.GetEnvironmentVariable("QUIESCE_SEED") is null)
            Assert.True(symmetric > 10 && apart > 10, $"{symmetric} systems are symmetric, {apart} are not quite.");
    }

    static IEnumerable<string> Pairs(TransitionSystem system)
    {
        var limits = new Limits(new SymbolicOptions(), EngineNames.BoundedModelChecking);
        var encoded = new EncodedSystem(system);
        var deciding = system.Properties.Where(property => property.Kind != PropertyKind.Liveness)
            .Select(encoded.Deciding)
            .ToList();
        return Symmetry.Of(encoded, deciding, limits)
            .Select(pair => $"{system.Processes[pair.First]} {system.Processes[pair.Second]}");
    }

    const int Instances = 3, ValueMax = 3;

    static TransitionSystem Number(ulong seed) => All.Sample(1, new Rnd(seed), 1).Single();

    static readonly Gen<int> Value = Gen.Choose(0, ValueMax);

    // From and to: of the shared variable and of one's own; how many others wait for it, if that matters.
    sealed record Step((int From, int To) Shared, (int From, int To) Own, int? Others);

    static readonly Gen<Step> Steps =
        from shared in Value.Two()
        from own in Value.Two()
        from others in Gen.Elements<int?>(null, null, 0, 1)
        select new Step(shared, own, others);

    // Others may watch the first instances, and a property may tell the first from the rest.
    static readonly Gen<TransitionSystem> All =
        from steps in Gen.Choose(3, 7).SelectMany(count => Steps.ArrayOf(count))
        from alone in Gen.Choose(1, 3).SelectMany(count => Value.Two().ArrayOf(count))
        from others in Gen.Frequency((4, Gen.Constant(Instances)), (1, Gen.Choose(0, Instances - 1)))
        from goals in Value.Two().Zip(Gen.Choose(1, Instances)).ArrayOf(4)
        from isApart in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        select Build(steps, alone, others, goals, isApart);

    static TransitionSystem Build(
        Step[] steps,
        (int From, int To)[] alone,
        int watched,
        ((int Shared, int Own) Values, int Count)[] goals,
        bool isApart)
    {
        var builder = new SystemBuilder { Name = "instances" };
        var shared = builder.AddVariable("shared", Domain.Range(0, ValueMax), [[0]]);
        var own = builder.AddVariable(
            "own", Domain.Range(0, ValueMax), [.. Enumerable.Repeat<ImmutableArray<int>>([0, 1], Instances)],
            length: Instances);
        Expr Own(int instance) => Expr.Read(own, Expr.Int(instance));
        Expr IsShared(int value) => Expr.Equal(Expr.Read(shared), Expr.Int(value));
        Expr At(int value, IEnumerable<int> instances) => instances.Aggregate(Expr.Int(0), (sum, instance) => Expr.Add(
            sum, Expr.IfThenElse(Expr.Equal(Own(instance), Expr.Int(value)), Expr.Int(1), Expr.Int(0))));
        var all = Enumerable.Range(0, Instances).ToList();
        foreach (var instance in all)
        {
            builder.AddProcess(new Process { Name = $"W{instance}", Group = "W", Instance = instance });
            foreach (var step in steps)
                Add(instance, "Step", Expr.And(
                        IsShared(step.Shared.From),
                        Expr.Equal(Own(instance), Expr.Int(step.Own.From)),
                        step.Others is { } count
                            ? Expr.LessOrEqual(At(step.Own.From, all.Where(other => other != instance)), Expr.Int(count))
                            : Expr.True),
                    new Update(shared, null, Expr.Int(step.Shared.To)),
                    new Update(own, Expr.Int(instance), Expr.Int(step.Own.To)));
        }
        builder.AddProcess(new Process { Name = "P", Group = "P" });
        foreach (var (from, to) in alone)
            Add(Instances, "Alone",
                Expr.And(IsShared(from), watched < Instances ? Expr.Equal(Own(watched), Expr.Int(0)) : Expr.True),
                new Update(shared, null, Expr.Int(to)));
        for (var k = 0; k < goals.Length; k++)
            builder.AddProperty(new Property
            {
                Name = $"Goal{k}",
                Kind = PropertyKind.Reachable,
                Predicate = Expr.And(
                    IsShared(goals[k].Values.Shared),
                    isApart && k == 0
                        ? Expr.Equal(Own(0), Expr.Int(goals[k].Values.Own))
                        : Expr.Equal(At(goals[k].Values.Own, all), Expr.Int(goals[k].Count))),
            });
        return builder.Build();

        void Add(int process, string name, Expr guard, params ImmutableArray<Update> updates) =>
            builder.AddAction(new GuardedAction
            {
                Name = name,
                Step = name,
                Process = process,
                Guard = guard,
                Updates = updates,
            });
    }
}
