using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>How a module takes its block off a notifier chain that others call.</summary>
public enum Unregistering
{
    /// <summary>blocking_notifier_chain_unregister(), then what the function works on is freed.</summary>
    Blocking,
    /// <summary>The same of an atomic chain.</summary>
    Atomic,
    /// <summary>The same of a raw chain, and nobody has a lock.</summary>
    Raw,
    /// <summary>What the function works on is freed first.</summary>
    FreeFirst,
    /// <summary>The function of the block unregisters it.</summary>
    UnregisterInside,
    /// <summary>The same of an atomic chain: synchronize_rcu() in a function that RCU protects.</summary>
    UnregisterInsideAtomic,
    /// <summary>The block is registered a second time.</summary>
    RegisterTwice,
}

/// <summary>
/// How <see cref="NotifierChain"/> is used: what unregisters a block waits for its function, and so what the function
/// works on goes behind that, and the function does not unregister.
/// </summary>
public sealed partial class NotifierChainUse(Unregistering unregistering) : Protocol
{
    // State.
    readonly NotifierChain chain = new(unregistering switch
    {
        Unregistering.Atomic or Unregistering.UnregisterInsideAtomic => NotifierKind.Atomic,
        Unregistering.Raw => NotifierKind.Raw,
        _ => NotifierKind.Blocking,
    });
    readonly Slab memory = new(full: true);                // What the function works on.

    bool isInside => unregistering is Unregistering.UnregisterInside or Unregistering.UnregisterInsideAtomic;

    // Processes
    Process Caller => FairProcess(
    [
        StartCall, TestBlock, Notify,
        When(isInside, StartUnregister), When(isInside, FinishUnregister), FinishCall,
    ]);
    Process Module => FairProcess(unregistering switch
    {
        Unregistering.FreeFirst => [Free, chain.Unregister(Caller)],
        Unregistering.UnregisterInside or Unregistering.UnregisterInsideAtomic => [AwaitUnregistered, Free],
        Unregistering.RegisterTwice => [Register, chain.Unregister(Caller), Free],
        _ => [chain.Unregister(Caller), Free],
    });

    // blocking_notifier_call_chain()
    void StartCall() => chain.StartCall();                 // down_read(&nh->rwsem)
    void TestBlock() => Branch(on: !chain.IsRegistered(), taken: FinishCall);
    void Notify() => memory.Use(0);                        // nb->notifier_call()
    void StartUnregister() => chain.StartUnregister();     // blocking_notifier_chain_unregister()
    void FinishUnregister() => chain.FinishUnregister(Caller);
    void FinishCall() => chain.FinishCall();               // up_read(&nh->rwsem)

    // module_exit()
    void Register() => chain.Register();                   // blocking_notifier_chain_register()
    void AwaitUnregistered() => Await(!chain.IsRegistered());
    void Free() => memory.Free(0);                         // kfree()

    // Properties.
    /// <summary>The module ends.</summary>
    [Liveness] public Temporal ModuleExits => Eventually(Module.Done & Caller.Done);

    /// <summary>The model is not vacuous: the function is being called while the module unregisters it.</summary>
    [Reachable] public Bool? CalledMeanwhile =>
        isInside ? null : Caller.At(Notify) & Module.At("chain.Unregister.Return");
}
