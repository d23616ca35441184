namespace Quiesce.Protocols.Kernel;

/// <summary>
/// Sleepable read-copy-update: kernel/rcu/srcutree.c. It is <see cref="Rcu"/> with readers of its own, those of one
/// srcu_struct, who may sleep: synchronize_srcu() waits for them, and not for the readers of another domain, and so a
/// reader of one may wait for those of another, as long as these do not wait for it. Its names there are
/// srcu_read_lock(), srcu_read_unlock(), synchronize_srcu(), call_srcu() and srcu_barrier(). Not modelled: the index
/// that srcu_read_lock() gives.
/// </summary>
/// <inheritdoc cref="Rcu(int, int, int, int)" path="/param"/>
public sealed class Srcu(int readers = 1, int callbacks = 1, int synchronizers = 1, int nesting = 2)
    : Rcu(readers, callbacks, synchronizers, nesting)
{
    internal readonly Flag cleaned = Flag(); // Its per-CPU data are gone.

    /// <inheritdoc/>
    protected override string InC(string call) =>
        call.Contains("srcu", StringComparison.Ordinal) ? call : call.Replace("rcu", "srcu", StringComparison.Ordinal);

    /// <summary>
    /// cleanup_srcu_struct(): with readers inside or callbacks queued it warns, and leaks the domain.
    /// </summary>
    public void Cleanup()
    {
        using var all = Atomically();
        CheckDomain();
        var isRead = Any(reading.Count, reader => reading[reader] > 0);
        var isQueued = Any(queued.Count, callback => queued[callback]);
        BugOn(isRead, "NoCleanupWhileReading", "WARN_ON(srcu_readers_active(ssp)): somebody reads, just leak it.");
        BugOn(isQueued, "NoCleanupOfQueued", "cleanup_srcu_struct(): Forgot srcu_barrier(), so just leak it!");
        cleaned.RaiseIf(!isRead & !isQueued);
    }

    private protected override void CheckDomain()
    {
        if (cleaned.IsUsed)
            BugOn(cleaned, "NoUseAfterFree", "Nobody uses an srcu_struct behind cleanup_srcu_struct().");
    }
}
