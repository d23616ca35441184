namespace Quiesce.Protocols.Kernel;

/// <summary>The transaction that a btrfs file system has open, if any.</summary>
public enum TransactionState
{
    /// <summary>fs_info->running_transaction is NULL.</summary>
    None,
    /// <summary>TRANS_STATE_RUNNING: others join it.</summary>
    Running,
    /// <summary>TRANS_STATE_COMMIT_START and later: who wants to join waits.</summary>
    Committing,
}
