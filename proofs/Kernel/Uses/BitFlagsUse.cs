namespace Quiesce.Protocols.Uses.Kernel;

// Whoever is at Run has set the bit, and it was clear before.
public sealed partial class BitFlagsUse
{
    [Lemma] Bool? RunsOnceClaimed => claim == Claim.TestAndSet
        ? Helper.At(Run).Implies(flags[WorkBit.OrderDone]) : null;
}
