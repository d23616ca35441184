namespace Quiesce.Ir;

/// <summary>
/// How an update reaches memory under a weak memory model (<see cref="Passes.StoreBuffers"/>). Without one all are the
/// same. An update of anything but plain shared memory is visible at once, but still orders the process's earlier
/// stores.
/// </summary>
public enum Access
{
    /// <summary>WRITE_ONCE(), atomic_set(): waits in the store buffer.</summary>
    Store,
    /// <summary>smp_store_release(), spin_unlock(), clear_bit_unlock(): drains after everything older.</summary>
    ReleaseStore,
    /// <summary>
    /// atomic_inc(), set_bit(): a read-modify-write that returns nothing. It is never lost, and it orders nothing (on
    /// x86, where it is a locked instruction and orders everything).
    /// </summary>
    Update,
    /// <summary>
    /// spin_lock(), refcount_inc_not_zero(): a read-modify-write whose result the step uses. It acts on memory at once,
    /// and earlier stores to other words may still wait (not on x86).
    /// </summary>
    Modify,
    /// <summary>xchg(), atomic_inc_return(): the same, after everything in the store buffer.</summary>
    FullModify,
}
