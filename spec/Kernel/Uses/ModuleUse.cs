using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>How a function of a module is called while somebody may unload the module.</summary>
public enum ModuleReference
{
    /// <summary>
    /// The caller looks the function up and takes a reference under a lock, and drops it behind the call.
    /// </summary>
    TryGet,
    /// <summary>It has no reference.</summary>
    None,
    /// <summary>__module_get(), as if the pointer were a reference.</summary>
    Get,
    /// <summary>The module drops the reference itself, in its function, which then returns.</summary>
    PutInFunction,
    /// <summary>The function is looked up under the lock, and the reference is taken behind it.</summary>
    TryGetUnlocked,
    /// <summary>The exit function does not unregister the module.</summary>
    StaysRegistered,
    /// <summary>The reference is dropped twice.</summary>
    PutTwice,
}

/// <summary>
/// How <see cref="Module"/> is used: the pointer to a function is found under a lock under which the exit function
/// takes it away, and a reference is taken there, too, by code outside of the module; then it stays until the caller
/// has come back.
/// </summary>
public sealed partial class ModuleUse(ModuleReference reference) : Protocol
{
    // State.
    readonly Module module = new();                        // ops->owner
    readonly Var<bool> registered = Var(true);             // ops are on the list.

    // Processes
    Process Caller => FairProcess(reference switch
    {
        ModuleReference.None => [Find, Call, Leave],
        ModuleReference.PutInFunction => [FindAndGet, Call, Put, Leave],
        ModuleReference.TryGetUnlocked => [Find, TryGet, Call, Leave, Put],
        ModuleReference.PutTwice => [FindAndGet, Call, Leave, Put, Put],
        _ => [FindAndGet, Call, Leave, Put],
    });
    Process Rmmod => FairProcess(
        [TryStop, When(reference != ModuleReference.StaysRegistered, Unregister), Free]);

    // Who calls the function.
    [Atomic("the lock of the list")]
    void FindAndGet()                                      // list_for_each_entry(), try_module_get(ops->owner)
    {
        if (!Case(registered, "registered"))
        {
            Return();
        }
        else if (reference == ModuleReference.Get)
        {
            module.Get();
        }
        else
        {
            var isLive = module.TryGet();
            Branch(on: !isLive, taken: Return);
        }
    }
    void Find() => Branch(on: !registered, taken: Return); // list_for_each_entry(), under the lock
    void TryGet()                                          // try_module_get(ops->owner), behind it
    {
        var isLive = module.TryGet();
        Branch(on: !isLive, taken: Return);
    }
    void Put() => module.Put();                            // module_put(ops->owner)

    // The module.
    void Call() => module.Execute();                       // ops->function()
    void Leave() => module.Execute();                      // Its return.

    // delete_module()
    void TryStop()                                         // try_stop_module(): -EWOULDBLOCK
    {
        var isStopped = module.TryStop();
        Branch(on: !isStopped, taken: Return);
    }
    [Atomic("the lock of the list")]
    void Unregister() => registered.Next = false;          // module->exit()
    void Free() => module.Free();                          // free_module()

    // Properties.
    /// <summary>Everybody returns.</summary>
    [Liveness] public Temporal AllReturn => Eventually(Caller.Done & Rmmod.Done);

    /// <summary>The model is not vacuous: the function is being called, and rmmod has given up.</summary>
    [Reachable] public Bool? RmmodGivesUp =>
        reference == ModuleReference.None ? null : Caller.At(Leave) & Rmmod.Done & module.IsLive;

    /// <summary>The model is not vacuous: the caller comes when the module goes already.</summary>
    [Reachable] public Bool ComesLate => !module.IsLive & Caller.At(Caller.Has(FindAndGet) ? FindAndGet : Find);
}
