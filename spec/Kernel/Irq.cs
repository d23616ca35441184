using System.Runtime.CompilerServices;

namespace Quiesce.Protocols.Kernel;

/// <summary>
/// An interrupt and its handler, as those see it who enable, disable and free it: kernel/irq/manage.c. A device raises
/// it; then the handler runs on some processor, once at a time, unless the interrupt is disabled: then it is late. Who
/// waits for the handler must not be the handler, and must not have what the handler waits for. Not modelled: shared
/// interrupts, threads of interrupts; their thread function counts as the handler for synchronize_irq().
/// </summary>
/// <param name="requested">request_irq() has been called when the protocol begins.</param>
/// <param name="disables">How often it can be disabled at once; once more violates the type invariant.</param>
public sealed class Irq(bool requested = true, int disables = 1) : Component
{
    internal readonly Var<bool> pending = Var(false);        // IRQS_PENDING: raised, and not handled yet.
    internal readonly Var<bool> inProgress = Var(false);     // IRQD_IRQ_INPROGRESS: the handler runs.
    internal readonly Var<int> depth = Var(0, max: disables); // desc->depth
    internal readonly Var<bool> requested = Var(requested);  // desc->action

    /// <summary>The handler runs.</summary>
    public Bool IsRunning => inProgress.Now;

    /// <summary>The device has raised it, and the handler is to come.</summary>
    public Bool IsPending => pending.Now;

    /// <summary>
    /// The handler, in a line: <c>Process Interrupt => irq.Handler([Handle]);</c>. It runs whenever the interrupt has
    /// been raised and is enabled.
    /// </summary>
    /// <param name="function">The steps of action->handler().</param>
    public Process Handler(
        Delegate[] function,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Server(
            ("EnterIrq", _ => { Enter(); return 0; }), [function], ("ExitIrq", _ => Exit()), 1, null, name, file, line);

    // The calls that block, as elements of a list of steps.

    /// <summary>disable_irq(): the handler does not come any more, and if it runs it is through.</summary>
    public Procedure Disable => Blocking(DisableNosync, Synchronize);

    /// <summary>free_irq(): the same, for good.</summary>
    public Procedure Free => Blocking(StartFree, Synchronize);

    /// <summary>The device raises the interrupt. Nobody listens where it is not requested.</summary>
    public void Raise()
    {
        using var all = Atomically();
        pending.Next = requested;
    }

    /// <summary>request_irq()</summary>
    public void Request()
    {
        using var all = Atomically();
        requested.Next = true;
        depth.Next = 0;                                          // irq_startup()
    }

    /// <summary>synchronize_irq(): waits for the handler if it runs. It may run again at once.</summary>
    public void Synchronize()
    {
        using var all = Atomically();
        Await(!inProgress);
    }

    /// <summary>disable_irq_nosync(): the handler does not come any more; if it runs, it runs on.</summary>
    public void DisableNosync()
    {
        using var all = Atomically();
        depth.Next = depth + 1;
    }

    /// <summary>enable_irq(): as often as it was disabled.</summary>
    public void Enable()
    {
        using var all = Atomically();
        BugOn(depth == 0, "NoUnbalancedEnable", "Unbalanced enable for IRQ.");
        depth.Next = Max(depth - 1, 0);
    }

    /// <summary>free_irq(), the first half: the handler is not called any more.</summary>
    public void StartFree()
    {
        using var all = Atomically();
        BugOn(!requested, "NoFreeOfFreeIrq", "Trying to free already-free IRQ.");
        requested.Next = false;
        pending.Next = false;
    }

    /// <summary>handle_irq_event(): the step waits until the handler is to run.</summary>
    internal void Enter()
    {
        using var all = Atomically();
        Await(pending & depth == 0);
        pending.Next = false;
        inProgress.Next = true;
    }

    /// <summary>handle_irq_event(), behind the handler.</summary>
    internal void Exit()
    {
        using var all = Atomically();
        inProgress.Next = false;
    }
}
