using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Protocols.Btrfs;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Bounded;
using Quiesce.Symbolic.Solving;
using Quiesce.Tests.Ir;

namespace Quiesce.Tests.Symbolic;

/// <summary>The symbolic engines on systems whose answers are known by heart.</summary>
public class EnginesTests
{
    public static TheoryData<string> Engines =>
    [
        EngineNames.BoundedModelChecking,
        EngineNames.PropertyDirectedReachability,
    ];

    static Verdict VerdictOf(string property, string engine, TransitionSystem system, SymbolicOptions? options = null) =>
        SymbolicCheck.Run(engine, system, options).Verdicts.Single(verdict => verdict.Property.Name == property);

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_deadlock_is_found_where_it_is_nearest(string engine)
    {
        var verdict = VerdictOf(SystemBuilder.NoDeadlock, engine, HandBuilt.Locks());
        Assert.Equal((Answer.Violated, 2), (verdict.Answer, verdict.Trace!.Length));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void What_is_reached_has_a_witness_and_what_is_not_has_a_proof(string engine)
    {
        var system = HandMade.Evens(
            HandMade.NumberIs(PropertyKind.Reachable, "Six", 6),
            HandMade.NumberIs(PropertyKind.Reachable, "Seven", 7));
        var six = VerdictOf("Six", engine, system);
        Assert.Equal((Answer.Holds, 3), (six.Answer, six.Trace!.Length));
        var seven = VerdictOf("Seven", engine, system);
        Assert.Equal(Answer.Violated, seven.Answer);
        Assert.Equal(
            engine == EngineNames.BoundedModelChecking,
            seven.Evidence is Evidence.CompleteDepth);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Time_that_is_over_leaves_what_is_open_unknown(string engine) =>
        IsOver(engine, new SymbolicOptions { TimeLimit = TimeSpan.Zero }, "0 s");

    [Theory]
    [MemberData(nameof(Engines))]
    public void Time_that_others_have_used_up_is_over_and_the_limit_is_still_what_was_given(string engine)
    {
        var limit = TimeSpan.FromMinutes(1);
        IsOver(engine, new SymbolicOptions { TimeLimit = limit, TimeUsed = limit }, "60 s");
        IsOver(engine, new SymbolicOptions { TimeLimit = limit, TimeUsed = limit * 2 }, "60 s");
        IsOver(
            engine,
            new SymbolicOptions { TimeLimit = limit, TimeUsed = limit - TimeSpan.FromTicks(1) },
            "60 s");
    }

    static void IsOver(string engine, SymbolicOptions options, string limit)
    {
        var report = SymbolicCheck.Run(engine, new CloseCtree(CloseOrder.None, 2).Build(), options);
        Assert.Equal($"the time limit of {limit} was reached", report.StopReason);
        Assert.All(report.Verdicts, verdict =>
        {
            Assert.Equal(Answer.Unknown, verdict.Answer);
            Assert.IsType<Evidence.Bound>(verdict.Evidence);
        });
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void An_interruption_leaves_what_is_open_unknown(string engine)
    {
        using var source = new CancellationTokenSource();
        // In the midst of it: when the second question is asked.
        var asked = 0;
        var options = new SymbolicOptions
        {
            CancellationToken = source.Token,
            Progress = new Callback(_ =>
            {
                if (++asked == 2)
                    source.Cancel();
            }),
        };
        var report = SymbolicCheck.Run(engine, new DelayedIputs(Patch.None).Build(), options);
        Assert.Equal("it was interrupted", report.StopReason);
        Assert.Contains(report.Verdicts, verdict => verdict.Answer == Answer.Unknown);
        Assert.DoesNotContain(report.Verdicts, verdict => verdict.Evidence is Evidence.CompleteDepth);
    }

    sealed class Callback(Action<SymbolicProgress> report) : IProgress<SymbolicProgress>
    {
        public void Report(SymbolicProgress value) => report(value);
    }

    [Theory]
    [InlineData("lemmas")]
    [InlineData("nuxmv")]
    public void Another_engine_is_refused(string engine) => Assert.Throws<ArgumentOutOfRangeException>(
        () => SymbolicCheck.Run(engine, HandBuilt.Locks()));

    [Fact]
    public void A_bound_proves_nothing()
    {
        var system = HandMade.Evens(
            HandMade.NumberIs(PropertyKind.Invariant, "NotSix", 0, 1, 2, 3, 4, 5, 7),
            HandMade.NumberIs(PropertyKind.Reachable, "Seven", 7));
        var options = new SymbolicOptions { DepthMax = 2 };
        Assert.All(BoundedModelChecking.Run(system, options).Verdicts, verdict =>
        {
            Assert.Equal(Answer.Unknown, verdict.Answer);
            Assert.Equal(3, ((Evidence.Bound)verdict.Evidence).Depth);
        });
        Assert.Equal(3, VerdictOf("NotSix", EngineNames.BoundedModelChecking, system, options with { DepthMax = 3 }).Trace!.Length);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Without_an_initial_state_everything_holds_at_once(string engine)
    {
        var builder = new SystemBuilder { Name = "nowhere" };
        var x = builder.AddVariable("x", Domain.Bool, [[0]]);
        builder.Assume(Expr.Read(x));
        builder.AddProperty(new Property { Name = "Never", Kind = PropertyKind.Invariant, Predicate = Expr.Read(x) });
        var system = builder.Build();
        foreach (int? depth in new int?[] { null, 0 })
        {
            var report = SymbolicCheck.Run(engine, system, new SymbolicOptions { ReachableDepth = depth });
            Assert.All(report.Verdicts, verdict => Assert.Equal(Answer.Holds, verdict.Answer));
        }
    }

    [Fact]
    public void Bounded_model_checking_says_nothing_of_behaviours()
    {
        var report = BoundedModelChecking.Run(
            HandBuilt.Polling(), new SymbolicOptions { ReachableDepth = 4, DepthMax = 2 });
        var verdict = report.Verdicts.Single(verdict => verdict.Property.Kind == PropertyKind.Liveness);
        Assert.Equal((Answer.Unknown, 0), (verdict.Answer, ((Evidence.Bound)verdict.Evidence).Depth));
    }

    [Fact]
    public void Unmount_that_waits_for_iputs_nobody_runs_has_a_lasso()
    {
        var system = new DelayedIputs(Patch.WaitForIputs, 2).Build();
        var options = new SymbolicOptions { DepthMax = 9 };
        var lasso = VerdictOf("UmountTerminates", EngineNames.BoundedModelChecking, system, options).Trace!;
        Assert.Equal((9, 9), (lasso.Length, lasso.LoopStart));
        Assert.True(lasso.EndsInStuttering);
    }

    [Theory]
    [InlineData(EngineNames.PropertyDirectedReachability)]
    public void An_invariant_proves_that_unmount_terminates(string engine)
    {
        var verdict = VerdictOf("UmountTerminates", engine, new DelayedIputs(Patch.RunIputs, 1).Build());
        Assert.Equal(Answer.Holds, verdict.Answer);
        Assert.IsType<Evidence.InductiveInvariant>(verdict.Evidence);
    }
}
