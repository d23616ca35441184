using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>How a task gets a reference to an object that another task may be about to drop.</summary>
public enum Lookup
{
    /// <summary>refcount_inc_not_zero(), and no reference if there was none.</summary>
    IncNotZero,
    /// <summary>refcount_inc(), as if the pointer were a reference.</summary>
    Inc,
    /// <summary>refcount_inc_not_zero(), and it drops its reference twice.</summary>
    PutTwice,
    /// <summary>It drops with refcount_dec(), as if another reference were left.</summary>
    Dec,
    /// <summary>
    /// refcount_inc_not_zero() in each of two calls that fail, and their way out drops nothing. An atomic_t would wrap
    /// around to 0 with the object in use; a refcount_t stays at its end, which is 2 here, and the object is leaked.
    /// </summary>
    ForgetPut,
}

/// <summary>
/// How <see cref="Refcount"/> is used: who has found an object in a list has no reference to it yet, and can only get
/// one from those that are left.
/// </summary>
public sealed partial class RefcountUse(Lookup lookup) : Protocol
{
    // State.
    readonly Refcount refs = new(init: 1, max: 2); // object->refs
    readonly Slab memory = new(full: true);        // The object; RCU keeps the word of the counter readable.

    // Processes
    Process Owner => FairProcess([Put]);
    Process User => FairProcess(lookup switch
    {
        Lookup.IncNotZero => [TryGet, Use, Put],
        Lookup.Inc => [Get, Use, Put],
        Lookup.PutTwice => [TryGet, Use, Put, Put],
        Lookup.Dec => [TryGet, Use, PutNotLast],
        Lookup.ForgetPut => [TryGet, Use, TryGet, Use],
    });
    Procedure Put => Procedure([DecAndTest, Free]);

    void TryGet() => Branch(on: !refs.IncNotZero(), taken: Return);  // refcount_inc_not_zero()
    void Get() => refs.Inc();                                        // refcount_inc()
    void Use() => memory.Use(0);
    void PutNotLast() => refs.Dec();                                 // refcount_dec()
    void DecAndTest() => Branch(on: !refs.DecAndTest(), taken: Return); // if (refcount_dec_and_test())
    void Free() => memory.Free(0);                                   // kfree()

    // Properties.
    /// <summary>The object is freed when nobody has it any more.</summary>
    [Invariant] public Bool NoLeak => (Owner.Done & User.Done).Implies(memory.IsEmpty);

    /// <summary>The model is not vacuous: the user outlives the owner.</summary>
    [Reachable] public Bool UserOutlivesOwner => Owner.Done & User.At(Use);
}
