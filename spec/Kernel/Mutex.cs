namespace Quiesce.Protocols.Kernel;

/// <summary>
/// A mutex of kernel/locking/mutex.c. Not modelled: that mutex_unlock() looks at the mutex once more when the next one
/// has it already, so that the next one may not free it.
/// </summary>
/// <inheritdoc cref="OwnedLock(bool, bool)" path="/param[@name='initialised']"/>
public sealed class Mutex(bool initialised = true) : OwnedLock(shared: false, initialised);
