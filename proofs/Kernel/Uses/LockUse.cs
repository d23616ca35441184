namespace Quiesce.Protocols.Uses.Kernel;

// Each lock has one owner or none, and where the tasks stand says who it is. The second unlock takes nothing from
// anybody: who could hold the inner lock then waits for the outer one. Who takes the outer one again never gets it.
public sealed partial class LockUse
{
    [Lemma] Bool InnerHasOneOwner =>
        inner.owner.Is(First) == First.At(UnlockInner) & inner.owner.Is(Second) == SecondHasInner;
    [Lemma] Bool OuterHasOneOwner =>
        outer.owner.Is(First) == HasOuter(First) & outer.owner.Is(Second) == SecondHasOuter;
    [Lemma] Bool? NeverLockedAgain => order == LockOrder.LockAgain ? !Second.At(UnlockOuter) : null;

    bool isOpposite => order == LockOrder.Opposite;
    Bool HasOuter(Process process) => process.At(LockInner) | process.At(UnlockInner) | process.At(UnlockOuter);
    Bool SecondHasOuter => order switch
    {
        LockOrder.Same or LockOrder.UnlockTwice => HasOuter(Second),
        LockOrder.Opposite => Second.At(UnlockOuter),
        LockOrder.LockAgain => HasOuter(Second) | Second.At("LockOuter#2"),
    };
    Bool SecondHasInner => isOpposite
        ? Second.At(LockOuter) | Second.At(UnlockOuter) | Second.At(UnlockInner)
        : Second.At("UnlockInner");
}
