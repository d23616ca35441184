using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Uses.Kernel;

/// <summary>How two tasks count in a per-CPU counter, one of which may be an interrupt.</summary>
public enum PerCpuCount
{
    /// <summary>__this_cpu_read() and __this_cpu_write() between preempt_disable() and preempt_enable().</summary>
    PreemptDisable,
    /// <summary>this_cpu_inc()</summary>
    ThisCpuInc,
    /// <summary>The same as PreemptDisable, with local_irq_disable(), and the other is an interrupt.</summary>
    IrqDisable,
    /// <summary>PreemptDisable, where the other is an interrupt.</summary>
    PreemptDisableOnly,
    /// <summary>__this_cpu_read() and __this_cpu_write(), and nothing around them.</summary>
    Preemptible,
    /// <summary>smp_processor_id() is asked in a section, and used behind it.</summary>
    KeepsProcessorId,
}

/// <summary>
/// How <see cref="PerCpu"/> is used: what reads and then writes stays on its processor meanwhile, and nobody else who
/// counts gets in between there: no task, and if interrupts count, no interrupt.
/// </summary>
public sealed partial class PerCpuUse(PerCpuCount count) : Protocol
{
    // State.
    readonly PerCpu counter = new(max: 2);                 // DEFINE_PER_CPU(int, events)
    readonly Local<int> value = Local(0, max: 2);          // What __this_cpu_read() has given.
    readonly Local<int> cpu = Local(0, max: 1);            // int cpu

    // Processes
    Process Task => FairProcess(Steps(0));
    Process Other => FairProcess(count is PerCpuCount.IrqDisable or PerCpuCount.PreemptDisableOnly
        ? [Enter, ReadOther, WriteOther, Exit] : Steps(1));

    Step[] Steps(int task) => (count, task) switch
    {
        (PerCpuCount.PreemptDisable or PerCpuCount.PreemptDisableOnly, 0) => [Disable, Read, Write, Enable],
        (PerCpuCount.PreemptDisable, _) => [DisableOther, ReadOther, WriteOther, EnableOther],
        (PerCpuCount.IrqDisable, _) => [IrqDisable, Read, Write, IrqEnable],
        (PerCpuCount.Preemptible, 0) => [Read, Write],
        (PerCpuCount.KeepsProcessorId, 0) => [Disable, Ask, Enable, ReadOf, WriteOf],
        (PerCpuCount.ThisCpuInc, 0) => [Inc],
        _ => [IncOther],
    };

    void Disable() => counter.PreemptDisable(0);           // preempt_disable()
    void Enable() => counter.PreemptEnable(0);             // preempt_enable()
    void IrqDisable() => counter.IrqDisable(0);            // local_irq_disable()
    void IrqEnable() => counter.IrqEnable(0);              // local_irq_enable()
    void Read() => value.Next = counter.Read(0);           // __this_cpu_read(events)
    void Write() => counter.Write(0, value + 1);           // __this_cpu_write(events, value + 1)
    void Ask() => cpu.Next = counter.ProcessorId(0);       // smp_processor_id()
    void ReadOf() => value.Next = counter[cpu];            // per_cpu(events, cpu)
    void WriteOf() => counter.Set(cpu, value + 1);
    void Inc() => counter.Inc(0);                          // this_cpu_inc(events)

    // The other task, or the interrupt.
    void Enter() => counter.EnterIrq(1);
    void Exit() => counter.ExitIrq(1);
    void DisableOther() => counter.PreemptDisable(1);
    void EnableOther() => counter.PreemptEnable(1);
    void ReadOther() => value.Next = counter.Read(1);
    void WriteOther() => counter.Write(1, value + 1);
    void IncOther() => counter.Inc(1);

    // Properties.
    /// <summary>Every event is counted, on some processor.</summary>
    [Invariant] public Bool NoLostUpdate => (Task.Done & Other.Done).Implies(counter.Sum == 2);

    /// <summary>Both get through.</summary>
    [Liveness] public Temporal BothReturn => Eventually(Task.Done & Other.Done);

    /// <summary>The model is not vacuous: they count on different processors.</summary>
    [Reachable] public Bool CountApart => counter[0] == 1 & counter[1] == 1;
}
