using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

// Active references are counted, whoever drops the last one shuts down, and the holder's keeps that off.
public sealed partial class SuperblockUse
{
    [Lemma] Bool ReferencesAreCounted => pin == Pin.DeactivateAnyway ? AreCounted | DropsWhatIsGone : AreCounted;
    [Lemma] Bool OneShutsDown => !(Shuts(Umount) & HolderShuts)
        & (Shuts(Umount) | HolderShuts).Implies(sb.sActive == 0 & !sb.IsFreed);
    [Lemma] Bool InodeIsCounted => sb.Count()
        == If<int>(pin == Pin.IputTwice ? Holder.At("Iput") : Holder.At(Iput), 1, 0);
    [Lemma] Bool? InFlightIsCounted => Counts ? inFlight.Value == If<int>(HolderIsCounted, 1, 0) : null;

    [Lemma] Bool ThereForWhoLooks => sb.IsFreed.Implies(!IsLooking);
    [Lemma] Bool EvictedAtOnce => sb.life[0] != InodeLife.Freeing;
    [Lemma] Bool? ThereWhileActive => Grabs
        ? (sb.sActive > 0).Implies(sb.IsActive & !sb.IsFreed & sb.life[0] == InodeLife.Live)
            & (Umount.At(CheckBusy) | Holder.At(CheckBusy)).Implies(!sb.HasInodes)
        : null;
    [Lemma] Bool? ActiveUntilCleared => Grabs ? null
        : sb.IsActive == !Umount.Passed(ClearActive)
            & (sb.life[0] != InodeLife.Live).Implies(Umount.Passed(ClearActive))
            & sb.IsFreed.Implies(Umount.Done);
    [Lemma] Bool? NobodyComesAfterTheWait => pin == Pin.CountBeforeCheck
        ? Umount.Passed(AwaitHolder).Implies(!Holder.At(Igrab) & !Holder.At(Iput))
            & (Holder.At(Igrab) | Holder.At(Iput)).Implies(sb.life[0] == InodeLife.Live)
            & Umount.At(CheckBusy).Implies(!sb.HasInodes)
        : null;

    bool Grabs => Holder.Has(Grab);
    bool Counts => pin is Pin.CountBeforeCheck or Pin.CountAfterCheck;
    Bool HolderIsCounted => pin == Pin.CountBeforeCheck
        ? Holder.At(CheckActive) | Holder.At(Igrab) | Holder.At(Iput) | Holder.At(Uncount)
        : Holder.At(Igrab) | Holder.At(Iput) | Holder.At(Uncount);
    Bool AreCounted => sb.sActive == Count(2, i => i == 0 ? Umount.At(Deactivate) : HolderIsActive);
    Bool DropsWhatIsGone => Holder.At(Deactivate) & !Umount.At(Deactivate) & sb.sActive == 0;
    Bool HolderIsActive => Grabs
        ? Holder.At(Igrab) | Holder.At(Iput) | Holder.At(Deactivate) : false;
    Bool HolderShuts => Grabs ? Shuts(Holder) : false;
    Bool Shuts(Process process) => process.At(Shutdown) & !process.At(Deactivate);
}
