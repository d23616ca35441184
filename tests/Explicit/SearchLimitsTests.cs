using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Tests.Explicit;

public class SearchLimitsTests
{
    const int Values = 100_000_000;

    [Fact]
    public void An_interval_of_initial_values_takes_no_memory()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var system = Choice(Expr.True);
        Assert.Equal(Values, system.Variables[0].Initial[0].Length);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void Initial_states_and_their_traces_keep_to_the_memory_limit()
    {
        // Every state but one violates the invariant: there is no room for all of them beside each other.
        var system = Choice(x => Expr.Equal(x, Expr.Int(0)));
        const long Limit = 32 << 20;
        var report = ExhaustiveSearch.Run(system, new() { Threads = 2, MemoryLimit = Limit });
        Assert.False(report.IsComplete);
        Assert.Contains("memory limit", report.StopReason);
        Assert.InRange(report.PeakBytes, Limit / 2, Limit);
        Assert.All(report.Verdicts, verdict => Assert.Equal(Answer.Unknown, verdict.Answer));
    }

    [Fact]
    public void What_is_kept_of_the_memory_is_enough_for_an_ordinary_trace()
    {
        var system = Choice(x => Expr.Not(Expr.Equal(x, Expr.Int(5))), values: 400_000);
        var report = ExhaustiveSearch.Run(system, new() { Threads = 2, MemoryLimit = 32 << 20 });
        Assert.Equal(Answer.Violated, report.Verdicts[0].Answer);
        Assert.Equal(5, report.Verdicts[0].Trace!.States[0].Values[0]);
    }

    [Fact]
    public void A_trace_for_which_there_is_no_memory_is_said_to_be_missing()
    {
        var system = Choice(x => Expr.Equal(x, Expr.Int(0)), values: 400_000);
        var report = ExhaustiveSearch.Run(system, new() { Threads = 2, MemoryLimit = 32 << 20 });
        Assert.Equal(400_000, report.Distinct);
        var bound = Assert.IsType<Evidence.Bound>(report.Verdicts[0].Evidence);
        Assert.StartsWith("its trace was not drawn: the memory limit", bound.Reason);
        Assert.Equal(Answer.Holds, report.Verdicts[1].Answer);
    }

    [Fact]
    public void Initial_values_that_an_assumption_rules_out_are_counted_against_the_time()
    {
        var report = ExhaustiveSearch.Run(
            Choice(x => Expr.True, assume: Expr.False), new() { TimeLimit = TimeSpan.FromMilliseconds(100) });
        Assert.Contains("time limit", report.StopReason);
    }

    [Fact]
    public void Any_number_of_threads_finds_the_same_within_the_same_memory()
    {
        var system = Choice(x => Expr.Less(x, Expr.Int(70_000)), values: 100_000);
        var one = ExhaustiveSearch.Run(system, new() { Threads = 1, MemoryLimit = 64 << 20 });
        var many = ExhaustiveSearch.Run(system, new() { Threads = 512, MemoryLimit = 64 << 20 });
        Assert.True(one.IsComplete && many.IsComplete);
        Assert.Equal(one.Distinct, many.Distinct);
        Assert.Equal(one.Verdicts[0].Trace!.States[0], many.Verdicts[0].Trace!.States[0]);
        Assert.InRange(many.PeakBytes, 0, 64 << 20);
    }

    static TransitionSystem Choice(Expr claim) => Choice(_ => claim);

    // A variable that starts with any of many values.
    static TransitionSystem Choice(Func<Expr, Expr> claim, int values = Values, Expr? assume = null)
    {
        var builder = new SystemBuilder { Name = "choice" };
        var domain = Domain.Range(0, values - 1);
        var x = Expr.Read(builder.AddVariable("x", domain, [InitialValues.All(domain)]));
        builder.AddProcess(new Process { Name = "P", Group = "P", Instance = 0, ProgramCounter = null });
        builder.AddProperty(new() { Name = "Claim", Kind = PropertyKind.Invariant, Predicate = claim(x) });
        if (assume is not null)
            builder.Assume(assume);
        return builder.Build();
    }
}
