namespace Quiesce.Protocols.Uses.Kernel;

// The counter counts those who have not dropped theirs; so one of them sees 0, and frees.
public sealed partial class AtomicUse
{
    [Lemma] Bool UsersAreCounted => users.Value == Count(2, i => User[i].At(Drop));
    [Lemma] Bool? FreedByTheLast => last == LastUser.DecAndTest
        ? memory.IsAllocated(0) == (users.Value > 0 | User.At(Free)) & !(User[0].At(Free) & User[1].At(Free))
            & User.At(Free).Implies(users.Value == 0)
        : null;
    [Lemma] Bool? FreedByOneAtLeast => last == LastUser.DecThenRead
        ? (users.Value == 0 & memory.IsAllocated(0)).Implies(User.At(Read) | User.At(Free)) : null;

    InstanceStep Drop => last == LastUser.DecAndTest ? DecAndTest : Dec;
}
