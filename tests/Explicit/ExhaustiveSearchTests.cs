using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Tests.Agreement;
using static Quiesce.Ir.Expr;

namespace Quiesce.Tests.Explicit;

public class ExhaustiveSearchTests
{
    [Fact]
    public void Counts_agree_with_the_reference() => Seeds.Check(60, seed =>
    {
        var system = RandomSystems.Number(seed);
        var (report, reference) = (ExhaustiveSearch.Run(system), new ReferenceSearch(system));
        Assert.Equal(reference.Distinct, report.Distinct);
        Assert.Equal(reference.Depth, report.Depth);
        Assert.Equal(reference.EnabledCounts, report.EnabledCounts);
        Assert.Equal(reference.Steps, report.Generated - reference.States.Count(new Interpreter(system).IsInitial));
        Assert.True(report.IsComplete);
    });

    [Fact]
    public void Reports_do_not_depend_on_threads_or_switches() => Seeds.Check(40, seed =>
    {
        var system = RandomSystems.Number(seed);
        var expected = Summary(ExhaustiveSearch.Run(system, new() { Threads = 1 }));
        Assert.All(Variations(), options => Assert.Equal(expected, Summary(ExhaustiveSearch.Run(system, options))));
    });

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Many_threads_find_what_one_finds(int threads)
    {
        var expected = ExhaustiveSearch.Run(Counters(5, 11), new() { Threads = 1 });
        Assert.Equal((161_051, 51), (expected.Distinct, expected.Depth));
        var actual = ExhaustiveSearch.Run(Counters(5, 11), new() { Threads = threads });
        Assert.Equal(Summary(expected), Summary(actual));
    }

    [Fact]
    public void A_memory_limit_leaves_open_what_was_not_seen()
    {
        foreach (var threads in new[] { 1, 3 })
        {
            var report = ExhaustiveSearch.Run(Counters(8, 12), new() { Threads = threads, MemoryLimit = 20 << 20 });
            IsIncomplete(report, "the memory limit of 20 MiB was reached");
            Assert.InRange(report.PeakBytes, 1, 20 << 20);
            Assert.InRange(report.Distinct, 10_000, 3_000_000);
        }
    }

    [Fact]
    public void No_memory_at_all_is_an_answer_too() =>
        IsUnknown(
            ExhaustiveSearch.Run(Counters(2, 3), new() { MemoryLimit = 1024 }),
            "the memory limit of 1 KiB was reached");

    [Fact]
    public void A_time_limit_leaves_open_what_was_not_seen() =>
        // How much that is depends on the machine.
        IsUnknown(
            ExhaustiveSearch.Run(Counters(12, 12), new() { TimeLimit = TimeSpan.FromMilliseconds(50) }),
            "the time limit of 0.05 s was reached");

    [Fact]
    public void Cancelling_leaves_open_what_was_not_seen()
    {
        using var source = new CancellationTokenSource();
        var progress = new Listener(report =>
        {
            if (report.Depth > 3)
                source.Cancel();
        });
        IsIncomplete(
            ExhaustiveSearch.Run(Counters(12, 12), new() { Progress = progress, CancellationToken = source.Token }),
            "it was interrupted");
    }

    [Fact]
    public void Many_initial_states_can_be_cancelled_too()
    {
        var builder = new SystemBuilder { Name = "initial" };
        builder.AddVariable("x", Domain.Bool, [.. Enumerable.Repeat<ImmutableArray<int>>([0, 1], 60)], 60);
        using var source = new CancellationTokenSource();
        source.Cancel();
        IsUnknown(
            ExhaustiveSearch.Run(builder.Build(), new() { CancellationToken = source.Token }), "it was interrupted");
    }

    [Fact]
    public void Progress_is_reported_and_grows()
    {
        var (reports, source) = (new List<SearchProgress>(), new CancellationTokenSource());
        var progress = new Listener(report =>
        {
            reports.Add(report);
            if (reports.Count == 3)
                source.Cancel();
        });
        ExhaustiveSearch.Run(Counters(12, 12), new() { Progress = progress, CancellationToken = source.Token });
        Assert.Equal(3, reports.Count);
        Assert.True(reports[0].Distinct < reports[2].Distinct && reports[0].Elapsed < reports[2].Elapsed);
        Assert.All(reports, report =>
        {
            Assert.InRange(report.Distinct, report.Queue + 1, report.Generated - 1);
            Assert.InRange(report.Bytes, 8 * report.Distinct, long.MaxValue);
        });
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void What_a_listener_throws_comes_out(int threads)
    {
        var progress = new Listener(_ => throw new NotSupportedException("by the listener"));
        var exception = Assert.Throws<NotSupportedException>(
            () => ExhaustiveSearch.Run(Counters(12, 12), new() { Threads = threads, Progress = progress }));
        Assert.Equal("by the listener", exception.Message);
    }

    [Fact]
    public void Ends_when_what_is_looked_for_is_found_if_asked_to()
    {
        var system = Counters(3, 9);
        var report = ExhaustiveSearch.Run(system, new() { Until = new HashSet<string> { "Below2" } });
        var found = report.Verdicts.Single(verdict => verdict.Property.Name == "Below2");
        Assert.Equal((Answer.Violated, 2), (found.Answer, found.Trace!.Length));
        Assert.Equal(("what was looked for was found", false), (report.StopReason, report.IsComplete));
        var all = system.Properties.Select(property => property.Name).ToHashSet();
        Assert.True(ExhaustiveSearch.Run(system, new() { Until = all }).IsComplete);
    }

    [Fact]
    public void Properties_that_never_speak_are_named()
    {
        var report = ExhaustiveSearch.Run(Counters(2, 3));
        Assert.Equal("Vacuous", Assert.Single(report.NeverTriggered).Name);
    }

    [Fact]
    public void More_properties_than_bits_in_a_word_are_answered_one_by_one()
    {
        var report = ExhaustiveSearch.Run(WideSystems.ManyProperties());
        for (var k = 0; k < 100; k++)
        {
            var verdict = report.Verdicts.Single(verdict => verdict.Property.Name == $"Not{k}");
            Assert.Equal(k <= 80 ? Answer.Violated : Answer.Holds, verdict.Answer);
            Assert.Equal(k <= 80 ? k : null, verdict.Trace?.Length);
        }
        Assert.Equal(
            Enumerable.Range(81, 19).Select(k => $"Implied{k}"),
            report.NeverTriggered.Select(property => property.Name));
    }

    [Fact]
    public void A_system_without_initial_states_keeps_every_promise()
    {
        var builder = new SystemBuilder { Name = "nothing" };
        var x = builder.AddVariable("x", Domain.Bool, [[0]]);
        builder.Assume(Read(x));
        var report = ExhaustiveSearch.Run(builder.Build());
        Assert.Equal((0, 0, true), (report.Distinct, report.Depth, report.IsComplete));
        Assert.All(report.Verdicts, verdict => Assert.Equal(Answer.Holds, verdict.Answer));
    }

    [Fact]
    public void A_search_needs_a_thread() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ExhaustiveSearch.Run(Counters(1, 1), new() { Threads = 0 }));

    sealed class Listener(Action<SearchProgress> listen) : IProgress<SearchProgress>
    {
        public void Report(SearchProgress value) => listen(value);
    }

    static IEnumerable<SearchOptions> Variations() =>
        [
            new() { Threads = 2 },
            new() { Threads = 3 },
            new() { Threads = 1, Compile = false },
            new() { Threads = 1, Prefetch = false, HugePages = false, SkipRecent = false },
            new() { Threads = 2, Compile = false, Prefetch = false, HugePages = false, SkipRecent = false },
        ];

    // Everything but time, memory, and which of several traces of one length was found.
    static string Summary(SearchReport report) => string.Join('\n',
        [
            $"{report.Distinct} {report.Generated} {report.Depth} {report.StopReason}",
            string.Join(' ', report.EnabledCounts),
            string.Join(' ', report.NeverTriggered),
            .. report.Verdicts.Select(verdict => $"{verdict.Property} {verdict.Answer} {verdict.Trace?.Length}"),
        ]);

    static void IsIncomplete(SearchReport report, string reason)
    {
        IsUnknown(report, reason);
        Assert.InRange(report.Distinct, 2, long.MaxValue);
        Assert.Equal(Answer.Violated, report.Verdicts.Single(verdict => verdict.Property.Name == "Below2").Answer);
    }

    static void IsUnknown(SearchReport report, string reason)
    {
        Assert.False(report.IsComplete);
        Assert.Equal(reason, report.StopReason);
        var unknown = report.Verdicts.Single(verdict => verdict.Property.Kind == PropertyKind.TypeInvariant);
        Assert.Equal(Answer.Unknown, unknown.Answer);
        var bound = Assert.IsType<Evidence.Bound>(unknown.Evidence);
        Assert.Equal((reason, report.Distinct), (bound.Reason, bound.Distinct));
        Assert.InRange(bound.Depth, 0, report.Depth);
    }

    /// <summary>Some counters that go up to size - 1 independently, and stay there.</summary>
    static TransitionSystem Counters(int count, int size)
    {
        var builder = new SystemBuilder { Name = "counters" };
        var counter = builder.AddVariable(
            "counter", Domain.Range(0, size - 1), [.. Enumerable.Repeat<ImmutableArray<int>>([0], count)], count);
        for (var k = 0; k < count; k++)
        {
            var process = builder.AddProcess(new Process { Name = $"P{k}", Group = "P", Instance = k });
            var value = Read(counter, Int(k));
            builder.AddAction(new GuardedAction
            {
                Name = "Count",
                Step = "Count",
                Process = process,
                Guard = Less(value, Int(size - 1)),
                Updates = [new Update(counter, Int(k), Add(value, Int(1)))],
            });
            builder.AddAction(new GuardedAction
            {
                Name = "Stay",
                Step = "Stay",
                Process = process,
                Guard = Equal(value, Int(size - 1)),
                Updates = [],
            });
        }
        builder.AddProperty(Invariant("Below2", Less(Read(counter, Int(0)), Int(2))));
        var (first, last) = (Read(counter, Int(0)), Read(counter, Int(count - 1)));
        builder.AddProperty(Invariant("Vacuous", Implies(And(Less(first, last), Less(last, first)), False)));
        return builder.Build();
    }

    static Property Invariant(string name, Expr predicate) =>
        new() { Name = name, Kind = PropertyKind.Invariant, Predicate = predicate };
}
