using Quiesce.Protocols.Kernel;

namespace Quiesce.Tests.Kernel;

public partial class Misuse
{
    static MisuseTable<Srcu> Srcus()
    {
        Act<Srcu>[] kworker =
        [
            stage =>
            {
                stage.Part.TakeCallback(stage.Other);
                return null;
            },
        ];
        return new MisuseTable<Srcu>("Srcu", () => new Srcu(readers: 2))
            .State("nobody reads")
            .State("I read", own: [part => part.ReadLock()])
            .State("another reads", other: [part => part.ReadLock(1)], release: [part => part.ReadUnlock(1)])
            .State("callback queued", other: [part => part.Call()], serve: kworker)
            .State("cleaned up", other: [part => part.Cleanup()])
            .Does("ReadLock", part => part.ReadLock())
            .Does("ReadUnlock", part => part.ReadUnlock())
            .Calls(
                "StartSynchronize, FinishSynchronize",
                stage =>
                {
                    stage.Part.StartSynchronize();
                    return null;
                },
                stage =>
                {
                    stage.Part.FinishSynchronize(stage.Other);
                    return null;
                })
            .Does("Call", part => part.Call())
            .Does("StartBarrier, FinishBarrier", part => part.StartBarrier(), part => part.FinishBarrier())
            .Does("Cleanup", part => part.Cleanup());
    }
}
