using Quiesce.Protocols.Kernel;
using Quiesce.Protocols.Threads;

namespace Quiesce.Protocols.Uses.Threads;

/// <summary>How an operation ends that a callback of a token can interrupt.</summary>
public enum TokenEnd
{
    /// <summary>
    /// Its registration is disposed, which waits for the callback, and then what that works on is freed.
    /// </summary>
    Unregister,
    /// <summary>The registration is taken back, and nobody waits for the callback: stop() of Go.</summary>
    StopOnly,
    /// <summary>What the callback works on is freed first.</summary>
    FreeFirst,
    /// <summary>The registration is disposed under a lock that the callback takes, too.</summary>
    UnregisterLocked,
    /// <summary>The source is disposed while somebody may still cancel.</summary>
    DisposeEarly,
    /// <summary>The operation tests the flag, and then waits for something that only the callback brings.</summary>
    TestThenRegister,
}

/// <summary>
/// How <see cref="CancellationToken"/> is used: what a callback works on goes when the callback is unregistered and
/// does not run; who waits is woken by a callback that was registered in front of the wait, and not by a flag.
/// </summary>
public sealed partial class CancellationTokenUse(TokenEnd end) : Protocol
{
    // State.
    readonly CancellationToken token = new();
    readonly Slab memory = new(full: true);                // What the callback works on.
    readonly Mutex mutex = new();                          // A lock of the operation.
    readonly Var<bool> woken = Var(false);                 // What the operation waits for.

    // Processes
    Process Operation => FairProcess(end switch
    {
        TokenEnd.Unregister or TokenEnd.DisposeEarly => [Register, token.Unregister(), Free],
        TokenEnd.StopOnly => [Register, Stop, Free],
        TokenEnd.FreeFirst => [Register, Free, token.Unregister()],
        TokenEnd.UnregisterLocked => [Register, mutex.Lock, token.Unregister(), mutex.Unlock, Free],
        TokenEnd.TestThenRegister => [Test, Wait, Free],
    });
    Process Canceler => FairProcess(end == TokenEnd.UnregisterLocked
        ? [Cancel, TakeCallback, mutex.Lock, Call, mutex.Unlock, EndCallback]
        : [Cancel, TakeCallback, Call, EndCallback]);
    Process? Owner => end == TokenEnd.DisposeEarly ? FairProcess([token.Dispose]) : null;

    // The operation.
    void Register()                                        // token.Register(callback): runs it if it is late
    {
        if (!token.Register())
            Goto(Free);
    }
    void Stop() => token.StartUnregister();                // stop()
    void Test() => Branch(on: token.IsCanceled, taken: Free); // token.ThrowIfCancellationRequested()
    void Wait() => Await(woken);
    void Free() => memory.Free(0);

    // The one who cancels.
    void Cancel() => Branch(on: !token.Cancel(), taken: Return); // source.Cancel()
    void TakeCallback()
    {
        if (!token.TryTakeCallback(out _))
            Return();
    }
    void Call()                                            // callback()
    {
        memory.Use(0);
        woken.Next = true;
    }
    void EndCallback()
    {
        token.EndCallback();
        Goto(TakeCallback);
    }

    // Properties.
    /// <summary>The operation returns.</summary>
    [Liveness] public Temporal OperationReturns => Eventually(Operation.Done);

    /// <summary>The model is not vacuous: the callback runs while the operation ends.</summary>
    [Reachable] public Bool? RunsMeanwhile => end == TokenEnd.TestThenRegister ? null
        : Canceler.At(Call) & !Operation.Done;
}
