using System.Text.RegularExpressions;
using Quiesce.Benchmarks;
using Quiesce.Explicit;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// The Promela models that benchmarks compare with have the steps, the bounds and, as Spin counts them, the states of the
/// protocols they stand for.
/// </summary>
public class PromelaModels
{
    /// <summary>Every benchmark with a model, at a size for tests, and its distinct states.</summary>
    public static TheoryData<string, long> Sizes => new()
    {
        { "two-phase commit, RM=4", 1_568 },
        { "teardown, W=2 B=3 M=1", 7_201 },
        { "Peterson, N=3", 2_784 },
        { "philosophers, N=4", 464 },
    };

    static readonly Benchmark[] Small =
    [
        Benchmark.TwoPhaseCommit(4),
        Benchmark.Teardown(2, 3, 1),
        Benchmark.Peterson(3),
        Benchmark.DiningPhilosophers(4),
    ];

    static SearchReport Search(Benchmark benchmark) => ExhaustiveSearch.Run(benchmark.Build(withLiveness: false));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_protocols_have_as_many_states_as_they_had(string title, long distinct) =>
        Assert.Equal(distinct, Search(Small.Single(benchmark => benchmark.Title == title)).Distinct);

    [FactWith(Other.Spin)]
    public void Spin_finds_as_many_states_and_transitions() => Assert.All(Small, benchmark =>
    {
        var report = Search(benchmark);
        using var verifier = new SpinVerifier(benchmark);
        var spin = verifier.Run();
        Assert.Equal((report.Distinct, report.Generated), (spin.Distinct, spin.Transitions));
    });

    [Fact]
    public void Every_step_and_every_bound_stands_in_the_model()
    {
        Assert.Equal(
            Benchmark.All.Select(benchmark => benchmark.Spin?.File).Where(file => file is not null).Distinct().Order(),
            Small.Select(benchmark => benchmark.Spin!.File).Order());
        foreach (var benchmark in Small)
        {
            var words = Regex.Matches(benchmark.Spin!.Text, @"\w+").Select(match => match.Value).ToHashSet();
            var steps = benchmark.Build(withLiveness: true).Actions.Select(action => action.Step.Split('.')[^1]);
            Assert.All(steps.Distinct(), step => Assert.Contains(step, words));
            Assert.All(benchmark.Bounds, bound => Assert.Contains(Promela.Macro(bound.Name), words));
        }
    }

    [Fact]
    public void Medians_are_taken_of_equal_searches_only()
    {
        var run = new Measurement(3, 2, 100, 200, 1000, 8);
        var median = Measurement.Median(
            [run, run with { Seconds = 1, CpuSeconds = 4 }, run with { Seconds = 2, Bytes = 10 }]);
        Assert.Equal(run with { Seconds = 2, CpuSeconds = 2, Bytes = 1000 }, median);
        Assert.Equal(1.5, Measurement.Median([run with { Seconds = 1 }, run with { Seconds = 2 }]).Seconds);
        Assert.Throws<InvalidOperationException>(() => Measurement.Median([run, run with { Distinct = 101 }]));
    }
}
