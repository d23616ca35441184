using Quiesce.Language;
using Quiesce.Protocols.Threads;
using KernelMutex = Quiesce.Protocols.Kernel.Mutex;
using ThreadPool = Quiesce.Protocols.Threads.ThreadPool;
using CancellationToken = Quiesce.Protocols.Threads.CancellationToken;

namespace Quiesce.Tests.Kernel;

// The primitives of user space: spec/Threads/README.md.
public partial class Misuse
{
    /// <summary>A condition variable with a mutex.</summary>
    public sealed class Monitor : Component
    {
        readonly KernelMutex mutex = new();
        readonly ConditionVariable changed = new();

        internal void Lock() => mutex.Lock();
        internal void Unlock() => mutex.Unlock();
        internal void Sleep() => changed.Sleep(mutex);
        internal void Wake() => changed.Wake(mutex);
        internal void Signal() => changed.Signal();
        internal void Broadcast() => changed.Broadcast();
        internal void WakeForNoReason() => changed.WakeForNoReason();
        internal void Destroy() => changed.Destroy();
    }

    static MisuseTable<Monitor> ConditionVariables() =>
        new MisuseTable<Monitor>("ConditionVariable", () => new Monitor())
            .State("nobody waits")
            .State("I have the mutex", own: [part => part.Lock()], release: [part => part.Signal()])
            .State(
                "another waits", other: [part => part.Lock(), part => part.Sleep()],
                release: [part => part.Wake(), part => part.Unlock()])
            .State("destroyed", other: [part => part.Destroy()])
            .Does("Sleep, Wake", part => part.Sleep(), part => part.Wake())
            .Does("Signal", part => part.Signal())
            .Does("Broadcast", part => part.Broadcast())
            .Does("WakeForNoReason", part => part.WakeForNoReason())
            .Does("Destroy", part => part.Destroy());

    static MisuseTable<WaitGroup> WaitGroups()
    {
        // The last one is through.
        Act<WaitGroup>[] last =
        [
            stage =>
            {
                stage.Wait(stage.Part.Pending > 0);
                stage.Part.Finish();
                return null;
            },
        ];
        return new MisuseTable<WaitGroup>("WaitGroup", () => new WaitGroup(max: 2))
            .State("0")
            .State("1", other: [part => part.Add()], release: [part => part.Finish()])
            .State(
                "1, another waits", other: [part => part.Add(), part => part.StartWait()],
                release: [part => part.FinishWait()], serve: last)
            .State(
                "0, another is about to return",
                other: [part => part.Add(), part => part.StartWait(), part => part.Finish()],
                release: [part => part.FinishWait()])
            .Does("Add", part => part.Add())
            .Does("Finish", part => part.Finish())
            .Does("StartWait, FinishWait", part => part.StartWait(), part => part.FinishWait());
    }

    static MisuseTable<ThreadPool> ThreadPools()
    {
        Act<ThreadPool>[] thread =
        [
            stage =>
            {
                stage.Wait(!stage.Part.IsRunning(0));
                stage.Part.Take(0);
                return null;
            },
            stage =>
            {
                stage.Wait(stage.Part.IsRunning(0));
                stage.Part.End(0);
                return null;
            },
        ];
        return new MisuseTable<ThreadPool>("ThreadPool", () => new ThreadPool())
            .State("idle")
            .State("queued", other: [part => part.Submit()], serve: thread)
            .State("running", other: [part => part.Submit(), part => part.Take(0)], serve: thread)
            .State("I am a task", own: [part => part.Submit(), part => part.Take(0)])
            .State("shut down", other: [part => part.Shutdown()])
            .State("memory gone", other: [part => part.Shutdown(), part => part.EndOfLife()])
            .Tries("Submit", part => part.Submit())
            .Asks("Remove", part => part.Remove())
            .Does("Shutdown", part => part.Shutdown())
            .Does("ShutdownNow", part => part.ShutdownNow())
            .Does("AwaitTermination", part => part.AwaitTermination())
            .Does("Shutdown, AwaitTermination", part => part.Shutdown(), part => part.AwaitTermination())
            .Does("EndOfLife", part => part.EndOfLife());
    }

    static MisuseTable<CancellationToken> CancellationTokens() =>
        new MisuseTable<CancellationToken>("CancellationToken", () => new CancellationToken())
            .State("not canceled")
            .State("callback registered", other: [part => part.Register()])
            .State("canceled", other: [part => _ = part.Cancel()])
            .State(
                "callback runs",
                other: [part => part.Register(), part => _ = part.Cancel(), part => part.TryTakeCallback(out _)],
                release: [part => part.EndCallback()])
            .State("disposed", other: [part => part.Dispose()])
            .Tries("Register", part => part.Register())
            .Does("StartUnregister", part => part.StartUnregister())
            .Does("StartUnregister, FinishUnregister", part => part.StartUnregister(), part => part.FinishUnregister())
            .Asks("Cancel", part => part.Cancel())
            .Tries("TryTakeCallback", part => part.TryTakeCallback(out _))
            .Does("Dispose", part => part.Dispose());
}
