namespace Quiesce.Protocols.Kernel;

/// <summary>
/// A notifier chain: kernel/notifier.c. Who calls it asks block by block whether it is on the chain, and calls its
/// function; what that does is the protocol's. Who unregisters a block waits for whoever calls the chain, so that the
/// function is through: hence no function unregisters its own block. Not modelled: priorities, NOTIFY_STOP, and that a
/// block that is taken off a raw chain leads no further.
/// </summary>
/// <param name="kind">What keeps the blocks of the chain.</param>
/// <param name="blocks">The notifier_blocks: 0..blocks-1.</param>
/// <param name="callers">The tasks that call the chain: 0..callers-1.</param>
/// <param name="registered">All blocks are on the chain when the protocol begins; otherwise none is.</param>
public sealed class NotifierChain(
    NotifierKind kind = NotifierKind.Blocking, int blocks = 1, int callers = 1, bool registered = true) : Component
{
    internal readonly Set head = Set(of: blocks, full: registered); // nh->head
    internal readonly RwSemaphore? rwsem = kind == NotifierKind.Blocking ? new(readers: callers) : null; // nh->rwsem
    internal readonly Rcu? rcu = kind == NotifierKind.Atomic ? new(readers: callers) : null;

    /// <summary>The block is on the chain.</summary>
    public Bool IsRegistered(int block = 0)
    {
        using var all = Atomically();
        Require(block, blocks, "notifier block");
        return head.Contains(block);
    }

    /// <summary>blocking_notifier_call_chain(), the beginning: down_read() or rcu_read_lock().</summary>
    public void StartCall(int caller = 0)
    {
        using var all = Atomically();
        rwsem?.DownRead();
        rcu?.ReadLock(caller);
    }

    /// <summary>
    /// The end: up_read() or rcu_read_unlock(). Between the two each block is called that is registered.
    /// </summary>
    public void FinishCall(int caller = 0)
    {
        using var all = Atomically();
        rwsem?.UpRead();
        rcu?.ReadUnlock(caller);
    }

    /// <summary>
    /// blocking_notifier_chain_register(), of a block that is not on the chain: otherwise it warns and refuses.
    /// </summary>
    public void Register(int block = 0)
    {
        using var all = Atomically();
        if (rwsem is not null)
            Await(!rwsem.IsLocked);
        BugOn(IsRegistered(block), "NoDoubleRegister", "notifier callback already registered.");
        head.Add(block);
    }

    /// <summary>blocking_notifier_chain_unregister(), atomic_notifier_chain_unregister()</summary>
    /// <param name="caller">Who calls the chain.</param>
    public Procedure Unregister(Process caller, int block = 0) =>
        Blocking(() => StartUnregister(block), () => FinishUnregister(caller, block), (caller, block));

    /// <summary>
    /// The first half: it wants the semaphore, or takes the block off. A block that is not registered is no mistake:
    /// -ENOENT.
    /// </summary>
    public void StartUnregister(int block = 0)
    {
        using var all = Atomically();
        Require(block, blocks, "notifier block");
        rwsem?.QueueWriter();
        if (rwsem is null)
            head.Remove(block);
        rcu?.StartSynchronize();
    }

    /// <summary>The second half: waits for those who call the chain, if anything is to keep them.</summary>
    /// <param name="caller">Who calls the chain.</param>
    public void FinishUnregister(Process caller, int block = 0)
    {
        using var all = Atomically();
        rcu?.FinishSynchronize(caller);
        if (rwsem is null)
            return;
        rwsem.DownWrite();
        head.Remove(block);
        rwsem.UpWrite();
    }
}
