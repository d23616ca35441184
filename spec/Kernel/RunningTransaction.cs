namespace Quiesce.Protocols.Kernel;

/// <summary>
/// btrfs: the running transaction: fs/btrfs/transaction.c. Who starts or joins it is a writer until it ends its handle;
/// the transaction stays open behind the last one, until somebody commits it, who waits until it is the only writer. Of
/// two who commit at once one does, and the other waits for it. Not modelled: the states behind COMMIT_START, in which
/// some kinds of handle still join, aborted transactions, that the next one may begin before the commit is over, and
/// that who attaches and has waited for a commit gets none, though the next one has begun.
/// </summary>
/// <param name="writers">How many can join at once; one more violates the type invariant.</param>
/// <param name="open">A transaction is open when the protocol begins, and nobody writes.</param>
public sealed class RunningTransaction(int writers = 2, bool open = false) : Component
{
    internal readonly Var<TransactionState> state = Var(open ? TransactionState.Running : TransactionState.None);
    internal readonly Var<int> writers = Var(0, max: writers);  // cur_trans->num_writers
    internal readonly Owner committer = Owner();                // Who commits it.

    /// <summary>fs_info->running_transaction != NULL</summary>
    public Bool IsOpen => state != TransactionState.None;

    /// <summary>cur_trans->num_writers</summary>
    public Int Writers => writers.Now;

    /// <summary>
    /// btrfs_join_transaction(), btrfs_start_transaction(): a new one if there is none; the step waits for a commit.
    /// </summary>
    public void Join()
    {
        using var all = Atomically();
        Await(state != TransactionState.Committing);
        state.Next = TransactionState.Running;
        writers.Next = writers + 1;
    }

    /// <summary>
    /// btrfs_attach_transaction(): false, -ENOENT, where there is none. The step becomes an action for each answer.
    /// </summary>
    public bool Attach()
    {
        using var all = Atomically();
        Await(state != TransactionState.Committing);
        if (!Case(state == TransactionState.Running, "attached", "none"))
            return false;
        writers.Next = writers + 1;
        return true;
    }

    /// <summary>btrfs_end_transaction(): the transaction stays open.</summary>
    public void End()
    {
        using var all = Atomically();
        BugOn(writers == 0, "NoUnderflow", "WARN_ON(atomic_read(&cur_trans->num_writers) < 1): nobody writes.");
        writers.Next = Max(writers - 1, 0);
    }

    /// <summary>btrfs_commit_transaction(), by who has a handle, which ends with it.</summary>
    public Procedure Commit => Blocking(StartCommit, FinishCommit);

    /// <summary>The first half: nobody joins any more. Where somebody else commits already, the handle ends.</summary>
    public void StartCommit()
    {
        using var all = Atomically();
        BugOn(writers == 0, "NoUnderflow", "WARN_ON(atomic_read(&cur_trans->num_writers) < 1): nobody writes.");
        var isFirst = state == TransactionState.Running;
        writers.Next = If(isFirst, writers, Max(writers - 1, 0));
        committer.TakeIf(isFirst);
        state.Next = If(isFirst, TransactionState.Committing, state);
    }

    /// <summary>The second half: waits for the other writers, or for who commits.</summary>
    public void FinishCommit()
    {
        using var all = Atomically();
        var isMine = committer.IsMine;
        Await(If(isMine, writers == 1, state != TransactionState.Committing));
        writers.Next = If(isMine, 0, writers);
        state.Next = If(isMine, TransactionState.None, state);
        if (Case(isMine, "commits", "waited"))
            committer.Drop();
    }

    /// <summary>The end of close_ctree(): no transaction is open.</summary>
    public void CheckNone()
    {
        using var all = Atomically();
        BugOn(
            IsOpen, "NoTransactionLeft", "A transaction outlives the file system: its changes are lost, and it leaks.");
    }
}
