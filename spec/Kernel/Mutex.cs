namespace Quiesce.Protocols.Kernel;

/// <summary>
/// A mutex of kernel/locking/mutex.c. mutex_unlock() looks at it once more when the next one may have it already, so
/// that who has got it must not free it while another one is still unlocking: <see cref="UnlockSlowpath"/> has both
/// halves. <see cref="OwnedLock.Unlock"/> alone is for where the mutex outlives all who unlock it.
/// </summary>
/// <inheritdoc cref="OwnedLock(bool, bool)" path="/param[@name='initialised']"/>
public sealed class Mutex(bool initialised = true) : OwnedLock(shared: false, initialised)
{
    /// <summary>
    /// mutex_unlock(), as an element of a list of steps: the mutex is free, and then looked at for those who wait, as
    /// if there always were some.
    /// </summary>
    public Procedure UnlockSlowpath => Blocking(Unlock, Touch);

    /// <summary>__mutex_unlock_slowpath(), behind the release: it takes lock->wait_lock.</summary>
    public void Touch()
    {
        using var all = Atomically();
        CheckMemory();
    }
}
