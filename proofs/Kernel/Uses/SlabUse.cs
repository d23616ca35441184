namespace Quiesce.Protocols.Uses.Kernel;

// Where the tasks stand says whether the object is there.
public sealed partial class SlabUse
{
    [Lemma] Bool ThereUntilFreed => freeing switch
    {
        Freeing.LastUser => slab.IsAllocated(0) == !User.Done,
        Freeing.Both => (User.Done | Other.Done).Implies(!slab.IsAllocated(0))
            & (!User.Done & !Other.Done).Implies(slab.IsAllocated(0)),
        Freeing.Early => slab.IsAllocated(0) == !Other.Done,
        Freeing.EarlyAndReused => slab.IsAllocated(0) == !(Other.Done | Other.At(Alloc)),
        Freeing.Nobody => slab.IsAllocated(0),
    };
    [Lemma] Bool? FreedAfterTheOther => freeing == Freeing.LastUser ? User.At(Free).Implies(Other.Done) : null;
    [Lemma] Bool DestroyedLast => slab.destroyed.Implies(Exit.Done) & Exit.Done.Implies(User.Done & Other.Done);
}
