namespace Quiesce.Protocols.Uses.Kernel;

// The counter counts the owner and the user until the user errs; and whoever takes it to 0, and nobody else, frees.
public sealed partial class RefcountUse
{
    [Lemma] Bool CountedUntilTheUserErrs => lookup switch
    {
        Lookup.IncNotZero => refs.Value == Holders(UserHolds),
        Lookup.Inc => refs.Value == Holders(UserHolds)
            | (!Owner.At(DecAndTest) & !User.At(Get) & !UserFrees & refs.Value == -1),
        Lookup.PutTwice => refs.Value == Holders(UserHolds) | UserHasPutTwice & refs.Value <= 0,
        Lookup.Dec => refs.Value == Holders(UserHolds) | User.Done & !Owner.At(DecAndTest) & refs.Value == -1,
        Lookup.ForgetPut => refs.Value == If<int>(Owner.At(DecAndTest), 1, 0) + Forgotten
            | (User.At("Use#2") | User.Done) & refs.Value == -1
            | User.Done & !Owner.At(DecAndTest) & refs.Value == 0,
    };
    [Lemma] Bool? FreedByTheLast => lookup == Lookup.Dec ? null
        : memory.IsAllocated(0) == (IsCounted | Owner.At(Free) | UserFrees);
    [Lemma] Bool OneFrees => !(Owner.At(Free) & UserFrees)
        & (Owner.At(Free) | UserFrees).Implies(lookup == Lookup.ForgetPut ? refs.Value == 0 : refs.Value <= 0);
    [Lemma] Bool? ThereWhileHeld => lookup == Lookup.Dec
        ? (refs.Value > 0 | Owner.At(Free)).Implies(memory.IsAllocated(0)) : null;

    Bool IsCounted => lookup == Lookup.ForgetPut ? refs.Value != 0 : refs.Value > 0; // Or has stopped counting.
    Int Forgotten =>
        If(User.At("TryGet"), 0, If<int>(User.At("Use") | User.At("TryGet#2"), 1, 2));
    Int Holders(Bool user) => Count(2, i => i == 0 ? Owner.At(DecAndTest) : user);
    Bool UserHolds => User.At(Use) | (lookup switch
    {
        Lookup.Dec => User.At(PutNotLast),
        Lookup.PutTwice => User.At("Put.DecAndTest"),
        _ => User.At(DecAndTest),
    });
    Bool UserFrees => User.Has(Free) ? User.At(Free) : false;
    Bool UserHasPutTwice => lookup == Lookup.PutTwice ? User.Done | User.At("Put#2.Free") : false;
}
