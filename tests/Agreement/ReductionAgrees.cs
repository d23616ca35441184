using Quiesce.Explicit;
using Quiesce.Explicit.Reduction;
using Quiesce.Ir;
using Quiesce.Ir.Symmetry;
using Quiesce.Protocols.Reference;
using Xunit.Abstractions;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// A search reduced by symmetry finds one state of each orbit, and the verdicts and the lengths of traces that the
/// whole search finds; mistakes in it are noticed.
/// </summary>
public class ReductionAgrees(ITestOutputHelper output)
{
    static readonly SearchOptions Whole = new() { Threads = 1 };
    static readonly SearchOptions Reduced = new() { Threads = 1, Symmetry = true };

    [Fact]
    public void On_random_instances()
    {
        var (reduced, states, orbits) = (0, 0L, 0L);
        Seeds.Check(1000, seed =>
        {
            var random = RandomInstances.Number(seed);
            var whole = ExhaustiveSearch.Run(random.System, Whole);
            var report = ExhaustiveSearch.Run(random.System, Reduced with { Threads = seed % 4 == 0 ? 2 : 1 });
            Assert.Null(Difference(random, whole, report));
            if (!random.IsSymmetric || report.Reduction!.StartsWith("no ", StringComparison.Ordinal))
                return;
            reduced++;
            states += whole.Distinct;
            orbits += report.Distinct;
        });
        output.WriteLine($"{reduced} systems are reduced, from {states} to {orbits} states");
        if (Environment.GetEnvironmentVariable("QUIESCE_SEED") is null)
            Assert.True(reduced > 400 && 2 * orbits < states);
    }

    [Fact]
    public void Systems_that_know_nothing_of_instances_stay_as_they_are() => Seeds.Check(150, seed =>
    {
        var system = RandomSystems.Number(seed);
        var whole = ExhaustiveSearch.Run(system, Whole);
        var report = ExhaustiveSearch.Run(system, Reduced);
        Assert.Equal(
            whole.Verdicts.Select(verdict => (verdict.Property.Name, verdict.Answer, verdict.Trace?.Length)),
            report.Verdicts.Select(verdict => (verdict.Property.Name, verdict.Answer, verdict.Trace?.Length)));
    });

    [Theory]
    [InlineData(ReductionFault.ForgottenElement)]
    [InlineData(ReductionFault.ForgottenNumbers)]
    [InlineData(ReductionFault.WrongPermutation)]
    internal void A_fault_is_noticed(ReductionFault fault)
    {
        var noticed = 0;
        for (var seed = 1UL; seed <= 100; seed++)
        {
            var random = RandomInstances.Number(seed);
            var whole = ExhaustiveSearch.Run(random.System, Whole);
            try
            {
                if (Difference(random, whole, ReducedSearch.Run(random.System, Reduced, fault)) is not null)
                    noticed++;
            }
            catch (InvalidOperationException)
            {
                // A trace is no run of the system.
                noticed++;
            }
        }
        output.WriteLine($"{fault}: {noticed}");
        Assert.InRange(noticed, 5, 100);
    }

    [Theory]
    [InlineData(3, 288)]
    [InlineData(5, 8_832)]
    public void Resource_managers_are_interchangeable(int count, int distinct)
    {
        var system = new TwoPhaseCommit(count).Build();
        var whole = ExhaustiveSearch.Run(system, Whole);
        var report = ExhaustiveSearch.Run(system, Reduced);
        Assert.Equal(distinct, whole.Distinct);
        Assert.True(report.Distinct * count < whole.Distinct, $"{report.Distinct} states stand for {whole.Distinct}.");
        Assert.Equal("one state for all permutations of "
            + string.Join(", ", Enumerable.Range(0, count).Select(k => $"Resource{k}"))
            + "; what never happens was not looked for; all states for liveness",
            report.Reduction);
        Assert.Equal(
            whole.Verdicts.Select(verdict => (verdict.Answer, verdict.Trace?.Length)),
            report.Verdicts.Select(verdict => (verdict.Answer, verdict.Trace?.Length)));
    }

    [Fact]
    public void Who_goes_by_numbers_is_not_interchangeable()
    {
        var report = ExhaustiveSearch.Run(new Peterson().Build(), Reduced);
        Assert.Equal("no instances are interchangeable", report.Reduction);
        Assert.Equal(2_784, report.Distinct);
    }

    [Fact]
    public void What_is_declared_symmetric_and_is_not_is_refused()
    {
        var builder = new SystemBuilder { Name = "declared", SymmetricGroups = ["W"] };
        var own = builder.AddVariable("own", Domain.Range(0, 2), [[0], [0]], length: 2);
        for (var k = 0; k < 2; k++)
        {
            builder.AddProcess(new Process { Name = $"W{k}", Group = "W", Instance = k });
            builder.AddAction(new GuardedAction
            {
                Name = "Go",
                Step = "Go",
                Process = k,
                Guard = Expr.Equal(Expr.Read(own, Expr.Int(k)), Expr.Int(k)),
                Updates = [new Update(own, Expr.Int(k), Expr.Int(1))],
            });
        }
        var system = builder.Build();
        var refused = Assert.Throws<SymmetryException>(() => ExhaustiveSearch.Run(system, Reduced));
        Assert.Equal(
            "W is declared symmetric, but W0 and W1 cannot change places: W0.Go does something else.", refused.Message);
        Assert.True(ExhaustiveSearch.Run(system, Whole).IsComplete);
    }

    // Null if a reduced search found what the whole one found.
    static string? Difference(RandomInstances random, SearchReport whole, SearchReport report)
    {
        foreach (var (left, right) in whole.Verdicts.Zip(report.Verdicts))
            if ((left.Answer, left.Trace?.Length) != (right.Answer, right.Trace?.Length))
                return $"{left.Property}: {left.Answer} {left.Trace?.Length}, {right.Answer} {right.Trace?.Length}";
        if (whole.Depth != report.Depth)
            return $"depth {whole.Depth}, {report.Depth}";
        if (!random.IsSymmetric)
            return null;
        var seen = new HashSet<State>();
        var orbits = 0;
        foreach (var state in new ReferenceSearch(random.System).States)
            if (!seen.Contains(state))
            {
                seen.UnionWith(random.Orbit(state));
                orbits++;
            }
        // Nobody has anything of his own: then there is nothing to be exchanged.
        return report.Distinct == orbits || report.Distinct == whole.Distinct && report.Reduction!.StartsWith("no ")
            ? null
            : $"{orbits} orbits, {report.Distinct} states";
    }
}
