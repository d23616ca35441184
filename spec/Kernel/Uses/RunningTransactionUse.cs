using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>When unmount commits, and what others do with their handles.</summary>
public enum CommitTime
{
    /// <summary>When nobody writes any more: it attaches to what is open, and commits.</summary>
    Last,
    /// <summary>Before others have ended: what they open behind that is committed by nobody.</summary>
    Early,
    /// <summary>A writer joins once more inside, and commits with that handle: it waits for itself.</summary>
    Nested,
    /// <summary>A writer ends its handle twice.</summary>
    EndTwice,
}

/// <summary>
/// How <see cref="RunningTransaction"/> is used: to end a handle is not to commit, so that whoever changes something
/// leaves a transaction behind for somebody who commits later; the last commit comes behind the last change.
/// </summary>
public sealed partial class RunningTransactionUse(CommitTime time) : Protocol
{
    // State.
    readonly RunningTransaction transaction = new(writers: 3); // fs_info->running_transaction

    // Processes
    Process Writer => FairProcess(time switch
    {
        CommitTime.Nested => [transaction.Join, transaction.Join, transaction.Commit, transaction.End],
        CommitTime.EndTwice => [transaction.Join, transaction.End, transaction.End],
        _ => [transaction.Join, transaction.End],
    });
    Process Committer => FairProcess([transaction.Join, transaction.Commit]); // sync()
    Process Umount => FairProcess(
    [
        When(time != CommitTime.Early, AwaitOthers), Attach, transaction.Commit,
        When(time == CommitTime.Early, AwaitOthers), CheckNone,
    ]);

    void AwaitOthers() => Await(Writer.Done & Committer.Done);
    void Attach()                                          // btrfs_commit_super(): btrfs_attach_transaction_barrier()
    {
        if (!transaction.Attach())
            Goto(time == CommitTime.Early ? AwaitOthers : CheckNone);
    }
    void CheckNone() => transaction.CheckNone();

    // Properties.
    /// <summary>Unmount returns.</summary>
    [Liveness] public Temporal UmountReturns => Eventually(Umount.Done);

    /// <summary>The model is not vacuous: who commits waits for a writer.</summary>
    [Reachable] public Bool WaitsForWriter => Committer.At("transaction.Commit.Return") & transaction.Writers > 1;

    /// <summary>The model is not vacuous: nobody writes, and the transaction is open.</summary>
    [Reachable] public Bool? IsLeftOpen =>
        time == CommitTime.Nested ? null : transaction.IsOpen & transaction.Writers == 0;
}
