namespace Quiesce.Protocols.Kernel;

/// <summary>What keeps the blocks of a notifier chain while they are called.</summary>
public enum NotifierKind
{
    /// <summary>A rw_semaphore, BLOCKING_NOTIFIER_HEAD(): who unregisters waits until nobody calls the chain.</summary>
    Blocking,
    /// <summary>RCU, ATOMIC_NOTIFIER_HEAD(), or SRCU: who unregisters waits for those who call it already.</summary>
    Atomic,
    /// <summary>Nothing, RAW_NOTIFIER_HEAD(): whoever calls it and changes it has a lock of its own.</summary>
    Raw,
}
