using System.Collections.Immutable;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Protocols.Btrfs;
using Quiesce.Protocols.Reference;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Solving;
using Xunit.Abstractions;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// The comparison of engines that users run notices mistakes: those planted in the symbolic engines, and none where
/// none are.
/// </summary>
public class PlantedFaultsAreCaught(ITestOutputHelper output)
{
    const long DistinctMax = 100;

    // On at least so many hundredths of the random systems, or the comparison has become weaker. (Measured: 69, 79,
    // 100, 100, 93, 31, 72.)
    static readonly ImmutableArray<(PlantedFault Fault, int Percent)> ShownBy =
    [
        (PlantedFault.DroppedFrame, 45),
        (PlantedFault.NarrowWord, 55),
        (PlantedFault.ShortUnrolling, 90),
        (PlantedFault.LateProperty, 90),
        (PlantedFault.LostClause, 55),
        (PlantedFault.NarrowDistinction, 15),
        (PlantedFault.CarelessGeneralisation, 45),
    ];

    static readonly ImmutableArray<(string Name, Func<TransitionSystem> Build)> Protocols =
    [
        ("delayed-iputs None", () => new DelayedIputs(Patch.None, 2).Build()),
        ("delayed-iputs WaitForIputs", () => new DelayedIputs(Patch.WaitForIputs, 2).Build()),
        ("teardown None", () => new Teardown(TeardownPatch.None, 1, 1, 1).Build()),
        ("two-phase-commit", () => new TwoPhaseCommit(2).Build()),
    ];

    [Fact]
    public void Without_a_fault_nothing_is_reported()
    {
        foreach (var (_, build) in Protocols)
            Assert.Empty(Conflicts(Searched(build()), PlantedFault.None));
        Seeds.Check(5, seed =>
        {
            if (Small(seed) is { } search)
                Assert.Empty(Conflicts(search, PlantedFault.None));
        });
    }

    [Fact]
    public void Every_fault_shows_on_a_protocol()
    {
        foreach (var fault in Enum.GetValues<PlantedFault>().Except([PlantedFault.None]))
        {
            var (name, sentence) = Protocols
                .Select(protocol => (
                    protocol.Name, Sentence: Conflicts(Searched(protocol.Build()), fault).FirstOrDefault()))
                .FirstOrDefault(pair => pair.Sentence is not null);
            output.WriteLine($"{fault}: {name}: {sentence}");
            Assert.True(sentence is not null, $"{fault} is not noticed on any protocol.");
        }
    }

    [Fact]
    public void Every_fault_shows_on_many_random_systems()
    {
        var systems = Enumerable.Range(1, Seeds.AreMany ? 40 : 16).Select(seed => Small((ulong)seed)).OfType<SearchReport>().ToList();
        Assert.Equal(Enum.GetValues<PlantedFault>(), [PlantedFault.None, .. ShownBy.Select(pair => pair.Fault)]);
        Assert.InRange(systems.Count, 8, int.MaxValue);
        foreach (var (fault, percent) in ShownBy)
        {
            var caught = systems.Count(search => Conflicts(search, fault).Any());
            output.WriteLine($"{fault} shows on {caught} of {systems.Count} systems");
            Assert.True(100 * caught >= percent * systems.Count, $"{fault} shows on {caught} of {systems.Count} systems.");
        }
    }

    [Theory]
    [InlineData(nameof(PlantedFault.None))]
    [InlineData(nameof(PlantedFault.DroppedFrame))]
    [InlineData(nameof(PlantedFault.NarrowWord))]
    [InlineData(nameof(PlantedFault.ShortUnrolling))]
    [InlineData(nameof(PlantedFault.LostClause))]
    [InlineData(nameof(PlantedFault.CarelessGeneralisation))]
    public void All_engines_at_once_report_what_a_user_would_see(string fault)
    {
        var system = WithDeepestState(new DelayedIputs(Patch.None, 1).Build());
        var options = new SymbolicOptions { Fault = Enum.Parse<PlantedFault>(fault) };
        var run = EngineRun.Of(EngineCatalog.All, system, new EngineOptions
        {
            Search = new SearchOptions { Threads = 1 },
            Symbolic = options,
        });
        Assert.Equal(options.Fault == PlantedFault.None, run.Conflicts.IsEmpty);
    }

    static SearchReport? Small(ulong seed)
    {
        var system = RandomSystems.Number(seed);
        return new ReferenceSearch(system).Distinct is > 1 and <= DistinctMax ? Searched(system) : null;
    }

    static SearchReport Searched(TransitionSystem system) =>
        ExhaustiveSearch.Run(WithDeepestState(system), new SearchOptions { Threads = 1 });

    // What is further away than all the rest is seen only by an engine that goes all the way. States, not behaviours:
    // the faults are in what both are made from.
    static TransitionSystem WithDeepestState(TransitionSystem system)
    {
        var state = new ReferenceSearch(system).States[^1];
        var isThere = system.Variables.SelectMany(variable => Enumerable.Range(0, variable.Count).Select(element =>
            Expr.Equal(
                variable.Length is null ? Expr.Read(variable) : Expr.Read(variable, Expr.Int(element)),
                Expr.Constant(variable.Domain, state[variable, element]))));
        return system
            .WithOnly(system.Properties.Where(property => property.Kind != PropertyKind.Liveness)
                .Select(property => property.Name).ToHashSet())
            .With(new Property
            {
                Name = "Deepest",
                Kind = PropertyKind.Reachable,
                Predicate = Expr.And(isThere),
            });
    }

    // Engine by engine, as one conflict is mostly enough. Bounds instead of limits of time: the same every time. An
    // engine that the interpreter contradicts says so.
    static IEnumerable<string> Conflicts(SearchReport search, PlantedFault fault)
    {
        var answers = new List<EngineAnswers> { new("explicit", LassoOrder.ShortestStem, search.Verdicts) };
        var options = new SymbolicOptions { Fault = fault };
        foreach (var (engine, bounds) in new[]
        {
            (EngineNames.BoundedModelChecking, options with { ReachableDepth = search.Depth }),
            // It finds out by itself how far states are away.
            (EngineNames.BoundedModelChecking, options with { DepthMax = search.Depth }),
            (EngineNames.PropertyDirectedReachability, options),
        })
        {
            string? failed = null;
            try
            {
                var report = SymbolicCheck.Run(engine, search.System, bounds);
                answers.Add(new EngineAnswers(engine, LassoOrder.ShortestWhole, report.Verdicts));
            }
            catch (InvalidOperationException failure)
            {
                failed = $"{engine}: {failure.Message}";
            }
            if (failed is not null)
                yield return failed;
            foreach (var conflict in Quiesce.Ir.Verdicts.Agreement.Conflicts(answers))
                yield return conflict.Sentence;
        }
    }
}
