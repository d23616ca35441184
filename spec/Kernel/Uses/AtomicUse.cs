using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>How the last user of an object is found.</summary>
public enum LastUser
{
    /// <summary>atomic_dec_and_test()</summary>
    DecAndTest,
    /// <summary>atomic_dec(), and then atomic_read().</summary>
    DecThenRead,
}

/// <summary>
/// How <see cref="Atomic"/> is used: what one operation returns is what it has done, and what a later one reads is
/// what others have done since.
/// </summary>
public sealed partial class AtomicUse(LastUser last) : Protocol
{
    // State.
    readonly Atomic users = new(init: 2, max: 2);  // object->users
    readonly Slab memory = new(full: true);        // The object.

    // Processes
    Process User => FairProcess(
        last == LastUser.DecAndTest ? [DecAndTest, Free] : [Dec, Read, Free], count: 2);

    void DecAndTest(int self) => Branch(on: !users.DecAndTest(), taken: Return); // if (atomic_dec_and_test())
    void Dec(int self) => users.Dec();                                           // atomic_dec()
    void Read(int self) => Branch(on: users.Value != 0, taken: Return);          // if (atomic_read() == 0)
    void Free(int self) => memory.Free(0);                                       // kfree()

    // Properties.
    /// <summary>The object is freed when nobody has it any more.</summary>
    [Invariant] public Bool NoLeak => User.Done.Implies(memory.IsEmpty);

    /// <summary>It is not freed while somebody has it.</summary>
    [Invariant] public Bool NoEarlyFree => memory.IsEmpty.Implies(users.Value == 0);

    /// <summary>It is freed in the end.</summary>
    [Liveness] public Temporal ObjectIsFreed => Eventually(memory.IsEmpty);

    /// <summary>The model is not vacuous: one user is through, and the other is not.</summary>
    [Reachable] public Bool OneIsLast => User[0].Done & User[1].At(Free);
}
