namespace Quiesce.Protocols.Kernel;

/// <summary>
/// A mutex of kernel/locking/mutex.c. Not modelled: that mutex_unlock() looks at the mutex once more when the next one
/// has it already, so that the next one may not free it.
/// </summary>
public sealed class Mutex() : OwnedLock(shared: false);
