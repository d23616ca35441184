using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>What keeps unmount away while somebody works with an inode.</summary>
public enum Pin
{
    /// <summary>An active reference to the superblock, s_active: unmount is left to who drops the last one.</summary>
    ActiveReference,
    /// <summary>A counter that is raised before SB_ACTIVE is looked at, and that unmount waits for.</summary>
    CountBeforeCheck,
    /// <summary>SB_ACTIVE is looked at before the reference to the inode is taken.</summary>
    CheckOnly,
    /// <summary>A counter, raised after SB_ACTIVE is looked at.</summary>
    CountAfterCheck,
    /// <summary>An active reference, and the one to the inode is dropped twice.</summary>
    IputTwice,
    /// <summary>An active reference, and the way out drops one even where there was none to be had.</summary>
    DeactivateAnyway,
}

/// <summary>
/// How <see cref="Superblock"/> is used: a reference to an inode does not keep the file system. Unmount skips the
/// inode, says that it is busy, and frees the superblock under it.
/// </summary>
public sealed partial class SuperblockUse(Pin pin) : Protocol
{
    // State.
    readonly Superblock sb = new(active: 2);
    readonly Atomic inFlight = new();                      // isw_nr_in_flight

    // Processes
    Process Holder => FairProcess(pin switch
    {
        Pin.ActiveReference or Pin.DeactivateAnyway => [Grab, Igrab, Iput, Shutdown],
        Pin.CountBeforeCheck => [Count, CheckActive, Igrab, Iput, Uncount],
        Pin.CheckOnly => [CheckActive, Igrab, Iput],
        Pin.CountAfterCheck => [CheckActive, Count, Igrab, Iput, Uncount],
        Pin.IputTwice => [Grab, Igrab, Iput, Iput, Shutdown],
    });
    Process Umount => FairProcess([Shutdown]);
    Procedure Shutdown => Procedure(
        pin is Pin.CountBeforeCheck or Pin.CountAfterCheck
            ? [Deactivate, ClearActive, AwaitHolder, Evict, CheckBusy, FreeSuper]
            : [Deactivate, ClearActive, Evict, CheckBusy, FreeSuper]);

    // The holder.
    void Grab() => Branch(                                 // if (!atomic_inc_not_zero(&sb->s_active)) return
        on: !sb.Grab(), taken: pin == Pin.DeactivateAnyway ? Shutdown : Return);
    void Count() => inFlight.Inc();
    void CheckActive()                                     // if (!(sb->s_flags & SB_ACTIVE)) return
    {
        if (Case(sb.IsActive, "active"))
            return;
        if (pin == Pin.CountBeforeCheck)
            Goto(Uncount);
        else
            Return();
    }
    void Igrab() => Branch(on: !sb.Igrab(), taken: pin switch // if (!igrab(inode)) return
    {
        Pin.ActiveReference or Pin.IputTwice or Pin.DeactivateAnyway => Shutdown,
        Pin.CheckOnly => Return,
        Pin.CountBeforeCheck or Pin.CountAfterCheck => Uncount,
    });
    void Iput() => sb.Iput();                              // iput(inode)
    void Uncount() => inFlight.Dec();

    // deactivate_super()
    void Deactivate() => Branch(on: !sb.Deactivate(), taken: Return); // atomic_dec_and_test(&sb->s_active)
    void ClearActive() => sb.ClearActive();                // generic_shutdown_super()
    void AwaitHolder() => Await(inFlight.Value == 0);
    void Evict() => sb.EvictInodes();                      // evict_inodes()
    void CheckBusy() => sb.CheckBusyInodes();
    void FreeSuper()                                       // put_super(): the last one frees. Who grabs a superblock,
    {                                                      // or looks at its flags, has a passive reference, s_count.
        Await(!IsLooking);
        sb.Free();
    }

    Bool IsLooking =>
        IsAt(Grab) | IsAt(CheckActive) | (pin == Pin.CountBeforeCheck ? IsAt(Count) : false);
    Bool IsAt(Step step) => Holder.Has(step) ? Holder.At(step) : false;

    // Properties.
    /// <summary>While somebody has an active reference the file system is not shut down.</summary>
    [Invariant] public Bool ActiveWhileReferenced => (sb.Active > 0).Implies(sb.IsActive);

    /// <summary>A superblock that goes is not active any more: iput() would leave inodes in its cache.</summary>
    [Invariant] public Bool NoActiveFreed => sb.IsFreed.Implies(!sb.IsActive);

    /// <summary>The file system is shut down in the end.</summary>
    [Liveness] public Temporal SuperIsFreed => Eventually(sb.IsFreed);

    /// <summary>The model is not vacuous: there is a reference to the inode when unmount comes.</summary>
    [Reachable] public Bool HeldAtUmount => sb.Count() > 0 & (Umount.Done | Umount.At(ClearActive));
}
