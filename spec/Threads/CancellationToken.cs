namespace Quiesce.Protocols.Threads;

/// <summary>
/// A cancellation token and its source: System.Threading.CancellationTokenSource; context.AfterFunc of Go and
/// std::stop_callback are alike. Who cancels sets a flag and runs the callbacks that are registered, one after the
/// other, as a process of the protocol; who registers one when the flag is set runs it itself. Who unregisters a
/// callback that is running waits for it; the callback itself does not, and calls <see cref="StartUnregister"/> alone.
/// Who only looks at the flag learns of the cancellation when it looks. Behind Dispose() of the source Cancel() throws;
/// Register() throws, too, or, in newer versions of .NET, registers nothing, which is noticed as the same mistake.
/// </summary>
/// <param name="callbacks">The callbacks: 0..callbacks-1.</param>
/// <param name="registered">All of them are registered when the protocol begins; otherwise none is.</param>
public sealed class CancellationToken(int callbacks = 1, bool registered = false) : Component
{
    internal readonly Var<bool> canceled = Var(false);                    // IsCancellationRequested
    internal readonly Set waiting = Set(of: callbacks, full: registered); // Registered, and not called yet.
    internal readonly Vars<bool> running = Vars(callbacks, false);        // Called, by who cancels.
    internal readonly Flag disposed = Flag();                             // The source.

    /// <summary>IsCancellationRequested, ctx.Err() != nil</summary>
    public Bool IsCanceled => canceled.Now;

    /// <summary>The callback runs.</summary>
    public Bool IsRunning(int callback = 0)
    {
        using var all = Atomically();
        Require(callback, callbacks, "callback");
        return running[callback].Now;
    }

    /// <summary>
    /// Dispose() of the registration: the callback does not come any more, and if it runs it is through.
    /// </summary>
    public Procedure Unregister(int callback = 0) =>
        Blocking(() => StartUnregister(callback), () => FinishUnregister(callback), callback);

    /// <summary>
    /// Register(): false where it is canceled already: then the caller runs the callback. The step becomes an action
    /// for each answer.
    /// </summary>
    public bool Register(int callback = 0)
    {
        using var all = Atomically();
        Require(callback, callbacks, "callback");
        CheckMemory();
        if (Case(canceled, "canceled", ""))
            return false;
        waiting.Add(callback);
        return true;
    }

    /// <summary>The first half of <see cref="Unregister"/>, and all of Unregister() and stop(): nobody waits.</summary>
    public void StartUnregister(int callback = 0)
    {
        using var all = Atomically();
        Require(callback, callbacks, "callback");
        waiting.Remove(callback);
    }

    /// <summary>The second half: waits for the callback if it runs.</summary>
    public void FinishUnregister(int callback = 0)
    {
        using var all = Atomically();
        Await(!IsRunning(callback));
    }

    /// <summary>Cancel(), its beginning. Who was first runs the callbacks, <see cref="TryTakeCallback"/>.</summary>
    /// <returns>Whether it was the first.</returns>
    public Bool Cancel()
    {
        using var all = Atomically();
        CheckMemory();
        var isFirst = Let(!canceled);
        canceled.Next = true;
        return isFirst;
    }

    /// <summary>Cancel(), its loop: any callback that is registered; false at its end.</summary>
    public bool TryTakeCallback(out int callback)
    {
        using var all = Atomically();
        callback = Choose(callbacks + 1, taken => taken == callbacks ? "none" : callbacks == 1 ? "" : $"{taken}");
        if (callback == callbacks)
        {
            Await(waiting.IsEmpty);
            return false;
        }
        Await(waiting.Contains(callback));
        waiting.Remove(callback);
        running[callback].Next = true;
        return true;
    }

    /// <summary>The callback has returned.</summary>
    public void EndCallback(int callback = 0)
    {
        using var all = Atomically();
        Require(callback, callbacks, "callback");
        running[callback].Next = false;
    }

    /// <summary>Dispose() of the source: behind it nobody cancels or registers.</summary>
    public void Dispose()
    {
        using var all = Atomically();
        disposed.Raise();
    }

    void CheckMemory()
    {
        if (disposed.IsUsed)
            BugOn(
                disposed, "NoUseAfterDispose",
                "ObjectDisposedException: The CancellationTokenSource has been disposed.");
    }
}
