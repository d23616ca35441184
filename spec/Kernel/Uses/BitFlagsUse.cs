using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>How a task claims what is to be done once.</summary>
public enum Claim
{
    /// <summary>test_and_set_bit()</summary>
    TestAndSet,
    /// <summary>test_bit(), and then set_bit().</summary>
    TestThenSet,
}

/// <summary>The bits of a piece of work.</summary>
public enum WorkBit
{
    Done,
    OrderDone,
}

/// <summary>
/// How <see cref="BitFlags{T}"/> are used: of all who find a bit clear, the one whose operation sets it is known by
/// what the operation returns.
/// </summary>
public sealed partial class BitFlagsUse(Claim claim) : Protocol
{
    // State.
    readonly BitFlags<WorkBit> flags = new(WorkBit.Done);  // work->flags

    // Processes
    Process Helper => FairProcess(
        claim == Claim.TestAndSet ? [TestDone, TestAndSet, Run] : [Test, Set, Run], count: 2);

    void TestDone(int self) =>                             // if (test_bit(DONE))
        Branch(on: !flags[WorkBit.Done], taken: Return);
    void TestAndSet(int self) =>                           // if (!test_and_set_bit(ORDER_DONE))
        Branch(on: flags.TestAndSet(WorkBit.OrderDone), taken: Return);
    void Test(int self) =>                                 // if (!test_bit(ORDER_DONE))
        Branch(on: !flags[WorkBit.Done] | flags[WorkBit.OrderDone], taken: Return);
    void Set(int self) => flags.Set(WorkBit.OrderDone);    // set_bit(ORDER_DONE)
    void Run(int self) => flags.Clear(WorkBit.Done);       // What is to be done once.

    // Properties.
    /// <summary>Two do not run at once what is to be run once.</summary>
    [Invariant] public Bool NoDoubleClaim => !(Helper[0].At(Run) & Helper[1].At(Run));

    /// <summary>Who goes away has run it, or leaves it to another one who has claimed it.</summary>
    [Invariant] public Bool[] NoneLeavesWork => ForEach(2, i =>
        (Helper[i].Done & flags[WorkBit.Done]).Implies(Helper[1 - i].At(Run)
            | (flags[WorkBit.OrderDone] & Helper[1 - i].At(claim == Claim.TestAndSet ? TestAndSet : Set))));

    /// <summary>It is run in the end.</summary>
    [Liveness] public Temporal WorkIsRun => Eventually(!flags[WorkBit.Done]);

    /// <summary>The model is not vacuous: somebody runs it, and the other has found it claimed.</summary>
    [Reachable] public Bool OneFindsItClaimed => Helper[0].At(Run) & Helper[1].Done;
}
