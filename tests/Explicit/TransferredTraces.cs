using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Protocols.Btrfs;

namespace Quiesce.Tests.Explicit;

/// <summary>A counterexample of one variant, tried in another.</summary>
public class TransferredTraces
{
    static Trace TraceOf(TransitionSystem system, string property) =>
        ExhaustiveSearch.Run(system, new SearchOptions()).Verdicts
            .Single(verdict => verdict.Property.Name == property).Trace!;

    static TraceTransfer Transfer(string property, Patch from, Patch to) => TraceTransfer.Of(
        TraceOf(new DelayedIputs(from).Build(), property), new DelayedIputs(to).Build());

    [Fact]
    public void What_the_fix_waits_for_stops_it()
    {
        var transfer = Transfer("NoWakeAfterFree", Patch.None, Patch.FlushWorkers);
        Assert.False(transfer.IsViolated);
        Assert.Equal(
            "Step 1, Umount.StopCleaner, cannot be taken: Umount waits in FlushWorkers for Worker.Done, which Worker0 or "
                + "Worker1 makes true.",
            transfer.Stop);
    }

    [Fact]
    public void What_the_fix_does_before_a_step_is_done()
    {
        var transfer = Transfer("NoIputLost", Patch.FlushWorkers, Patch.RunIputs);
        Assert.False(transfer.IsViolated);
        Assert.Null(transfer.Stop);
        Assert.Equal("RunIputs", transfer.Run.Actions[^2].Step);
    }

    [Fact]
    public void What_nothing_stops_is_the_same_violation()
    {
        var transfer = Transfer("NoIputLost", Patch.FlushWorkers, Patch.FlushWorkers);
        Assert.True(transfer.IsViolated);
        Assert.Null(Replay.Check(transfer.Run));
    }

    [Fact]
    public void In_its_own_system_a_trace_is_itself()
    {
        foreach (var patch in Enum.GetValues<Patch>())
        {
            var system = new DelayedIputs(patch).Build();
            foreach (var trace in ExhaustiveSearch.Run(system, new SearchOptions()).Verdicts
                .Select(verdict => verdict.Trace).OfType<Trace>().Where(trace => !trace.IsLasso))
            {
                var transfer = TraceTransfer.Of(trace, system);
                Assert.True(transfer.IsViolated);
                Assert.Equal(
                    trace.Actions.Select(action => (action.Process, action.Name)),
                    transfer.Run.Actions.Select(action => (action.Process, action.Name)));
            }
        }
    }
}
