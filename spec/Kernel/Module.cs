namespace Quiesce.Protocols.Kernel;

/// <summary>
/// A module, its references and its text: kernel/module/main.c. try_module_get() gives none to a module that goes;
/// rmmod gets it going only if nobody has one, then the exit function of the module runs, and then its text is freed,
/// whoever is still in it. So a function that is called through a pointer has a reference from before the call to
/// behind the return: module_put() by the module itself is followed by text of the module. Not modelled: rmmod --force.
/// </summary>
/// <param name="references">How many there can be at once; one more violates the type invariant.</param>
/// <param name="held">How many there are when the protocol begins.</param>
public sealed class Module(int references = 1, int held = 0) : Component
{
    internal readonly Var<int> refs = Var(held, max: references); // module->refcnt, without MODULE_REF_BASE
    internal readonly Var<bool> going = Var(false);             // MODULE_STATE_GOING
    internal readonly Flag freed = Flag();                      // free_module()

    /// <summary>module_is_live(): it is not going.</summary>
    public Bool IsLive => !going;

    /// <summary>module_refcount()</summary>
    public Int References => refs.Now;

    /// <summary>Its text is gone.</summary>
    public Bool IsFreed => freed.Now;

    /// <summary>try_module_get(): whether there is a reference more.</summary>
    public Bool TryGet()
    {
        using var all = Atomically();
        CheckMemory();
        var isLive = Let(!going);
        refs.Next = If(isLive, refs + 1, refs);
        return isLive;
    }

    /// <summary>__module_get(), by who has a reference, or knows that the module is not going.</summary>
    public void Get()
    {
        using var all = Atomically();
        CheckMemory();
        BugOn(!freed & going, "NoGetOfGoing", "Nobody takes a reference to a module that goes: rmmod does not see it.");
        refs.Next = refs + 1;
    }

    /// <summary>module_put()</summary>
    public void Put()
    {
        using var all = Atomically();
        CheckMemory();
        BugOn(!freed & refs == 0, "NoUnderflow", "WARN_ON(ret < 0): Nobody drops a reference that is not there.");
        refs.Next = Max(refs - 1, 0);
    }

    /// <summary>
    /// try_stop_module() of delete_module(): whether nobody has a reference, so that the module goes. Otherwise rmmod
    /// says -EWOULDBLOCK.
    /// </summary>
    public Bool TryStop()
    {
        using var all = Atomically();
        CheckMemory();
        var isUnused = Let(refs == 0 & !going);                  // Of two rmmods the other gets -EBUSY.
        going.Next = going | isUnused;
        return isUnused;
    }

    /// <summary>free_module(), behind the exit function: the text is gone.</summary>
    public void Free()
    {
        using var all = Atomically();
        if (freed.IsUsed)
            BugOn(freed, "NoDoubleFree", "Nothing is freed that is free already.");
        BugOn(!going, "NoFreeOfLive", "Nobody frees a module that try_stop_module() has not got going.");
        freed.Raise();
    }

    /// <summary>The step is an instruction of the module.</summary>
    public void Execute()
    {
        using var all = Atomically();
        if (freed.IsUsed)
            BugOn(freed, "NoUseOfFreedText", "BUG: unable to handle page fault: nobody executes text that is freed.");
    }

    void CheckMemory()
    {
        if (freed.IsUsed)
            BugOn(freed, "NoUseAfterFree", "Nobody touches a struct module that has been freed.");
    }
}
