namespace Quiesce.Protocols.Kernel;

/// <summary>
/// A spinlock: kernel/locking/spinlock.c. What a critical section does can be one step of the spec, without the lock,
/// where everything it touches is touched under the lock only.
/// </summary>
/// <inheritdoc cref="OwnedLock(bool, bool)" path="/param"/>
public sealed class Spinlock(bool shared = false, bool initialised = true) : OwnedLock(shared, initialised);
