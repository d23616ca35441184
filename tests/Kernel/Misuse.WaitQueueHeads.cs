using Quiesce.Protocols.Kernel;

namespace Quiesce.Tests.Kernel;

public partial class Misuse
{
    static MisuseTable<WaitQueueHead> WaitQueueHeads() =>
        new MisuseTable<WaitQueueHead>("WaitQueueHead", () => new WaitQueueHead(entries: 2))
            .State("empty")
            .State("I am on it", own: [part => part.PrepareToWait()], release: [part => part.WakeUp()])
            .State("I am on it, and woken", own: [part => part.PrepareToWait(), part => part.WakeUpProcess()])
            .State("another is on it", other: [part => part.PrepareToWait(1)])
            .State("memory gone", other: [part => part.EndOfLife()])
            .State("memory gone, I am on it", own: [part => part.PrepareToWait(), part => part.EndOfLife()])
            .Does("Init", part => part.Init())
            .Does("AddWaitQueue", part => part.AddWaitQueue())
            .Does("PrepareToWait", part => part.PrepareToWait())
            .Does("Schedule", part => part.Schedule())
            .Tries("ScheduleTimeout", part => part.ScheduleTimeout())
            .Does("FinishWait", part => part.FinishWait())
            .Does("RemoveWaitQueue", part => part.RemoveWaitQueue())
            .Does("WakeUp", part => part.WakeUp())
            .Does("WakeUpProcess", part => part.WakeUpProcess())
            .Asks("IsActive", part => part.IsActive)
            .Does("EndOfEntry", part => part.EndOfEntry())
            .Does("EndOfLife", part => part.EndOfLife());
}
