using Quiesce.Protocols.Kernel;

namespace Quiesce.Tests.Kernel;

public partial class Misuse
{
    static MisuseTable<Workqueue> DisabledWorks() => new MisuseTable<Workqueue>(
            "Workqueue: disable_work", () => new Workqueue(works: 1, workers: 2, delayed: true, disables: 2))
        .State("idle")
        .State("work pending", other: [part => part.Queue(0)], serve: Kworker())
        .State("timer pending", other: [part => part.QueueDelayed(0)], serve: TimerOnly())
        .State("work running", other: [part => part.Queue(0), part => part.Take(0)], release: [part => part.End(0)])
        .State("disabled", other: [part => part.Disable(0)])
        .State("disabled twice", other: [part => part.Disable(0), part => part.Disable(0)])
        .Tries("Queue", part => part.Queue(0))
        .Asks("ModDelayed", part => part.ModDelayed(0))
        .Asks("ModDelayed(at once)", part => part.ModDelayed(0, delay: false))
        .Does("Disable", part => part.Disable(0))
        .Does("StartDisable, FinishFlush", part => part.StartDisable(0), part => part.FinishFlush())
        .Asks("Enable", part => part.Enable(0));

    // The timer is deleted by somebody.
    static Act<Workqueue>[] TimerOnly() =>
    [
        stage =>
        {
            stage.Wait(stage.Part.IsPending(0));
            stage.Part.Cancel(0);
            return null;
        },
    ];

    static MisuseTable<Workqueue> Tokens() => new MisuseTable<Workqueue>(
            "Workqueue: PENDING in two steps", () => new Workqueue(works: 1, workers: 2, tokens: true, disables: 1))
        .State("idle")
        .State(
            "another has PENDING", other: [part => part.TakePending(0)], release: [part => part.InsertWork(0)],
            blocksFirstHalf: true)
        .State("work pending", other: [part => part.Queue(0)], serve: Kworker())
        .Tries("Queue", part => part.Queue(0))
        .Does("Cancel", part => part.Cancel(0))
        .Does("StartCancel, FinishCancel", part => part.StartCancel(0), part => part.FinishCancel(0))
        .Does("StartFlush(0), FinishFlush", part => part.StartFlush(0), part => part.FinishFlush())
        .Does("StartFlush(), FinishFlush", part => part.StartFlush(), part => part.FinishFlush())
        .Does("Disable", part => part.Disable(0))
        .Does("CheckFree", part => part.CheckFree(0));
}
