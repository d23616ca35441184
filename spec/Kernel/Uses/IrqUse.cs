using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>How a driver ends the interrupt of its device before it frees what the handler works on.</summary>
public enum IrqEnd
{
    /// <summary>free_irq()</summary>
    FreeIrq,
    /// <summary>disable_irq(): the same as long as nobody enables it.</summary>
    Disable,
    /// <summary>disable_irq_nosync()</summary>
    DisableNosync,
    /// <summary>synchronize_irq() while the device may still raise it.</summary>
    Synchronize,
    /// <summary>
    /// The device is quiet first, and then synchronize_irq(): what was raised may still be on its way.
    /// </summary>
    QuiesceAndSynchronize,
    /// <summary>free_irq() behind kfree().</summary>
    FreeFirst,
    /// <summary>disable_irq() by the handler.</summary>
    DisableInHandler,
    /// <summary>disable_irq() under a lock that the handler takes, too.</summary>
    DisableLocked,
    /// <summary>enable_irq() twice.</summary>
    EnableTwice,
}

/// <summary>
/// How <see cref="Irq"/> is used: before what its handler works on goes, no handler is to come, and none runs.
/// </summary>
public sealed partial class IrqUse(IrqEnd end) : Protocol
{
    // State.
    readonly Irq irq = new();
    readonly Slab memory = new(full: true);                // What the handler works on.
    readonly Spinlock lockOfDevice = new();                // dev->lock

    // Processes
    Process Device => FairProcess([Raise, Raise]);
    Process Interrupt => irq.Handler(end switch
    {
        IrqEnd.DisableInHandler => [Handle, irq.Disable],
        IrqEnd.DisableLocked => [lockOfDevice.Lock, Handle, lockOfDevice.Unlock],
        _ => [Handle],
    });
    Process Driver => FairProcess(end switch
    {
        IrqEnd.FreeIrq => [irq.Free, Free],
        IrqEnd.Disable => [irq.Disable, Free],
        IrqEnd.DisableNosync => [irq.DisableNosync, Free],
        IrqEnd.Synchronize => [irq.Synchronize, Free],
        IrqEnd.QuiesceAndSynchronize => [QuiesceDevice, irq.Synchronize, Free],
        IrqEnd.FreeFirst => [Free, irq.Free],
        IrqEnd.DisableInHandler => [AwaitDevice],
        IrqEnd.DisableLocked => [lockOfDevice.Lock, irq.Disable, lockOfDevice.Unlock, Free],
        IrqEnd.EnableTwice => [irq.Disable, irq.Enable, irq.Enable, irq.Free, Free],
    });

    void Raise() => irq.Raise();                           // The device.
    void Handle() => memory.Use(0);                        // action->handler()
    void QuiesceDevice() => Await(Device.Done);            // writel(0, dev->regs + IRQ_ENABLE)
    void AwaitDevice() => Await(Device.Done & !irq.IsRunning & !irq.IsPending);
    void Free() => memory.Free(0);                         // kfree()

    // Properties.
    /// <summary>The driver is unbound in the end.</summary>
    [Liveness] public Temporal DriverReturns => Eventually(Driver.Done);

    /// <summary>The model is not vacuous: the device raises the interrupt while the handler runs.</summary>
    [Reachable] public Bool RaisedWhileRunning => irq.IsPending & irq.IsRunning;
}
