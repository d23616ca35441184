namespace Quiesce.Protocols.Kernel;

/// <summary>
/// A per-CPU variable, and the processors that its tasks are on: include/linux/percpu-defs.h, include/linux/preempt.h,
/// include/linux/irqflags.h. A task may be moved to another processor whenever it can be preempted; from
/// preempt_disable() to preempt_enable() it stays, and no other task runs there; with interrupts off no interrupt
/// does, either. this_cpu_inc() is one instruction, and needs none of that; reading and writing are two. A task here
/// is also the handler of an interrupt, between <see cref="EnterIrq"/> and <see cref="ExitIrq"/>. Others run between
/// the calls of this primitive only: what a task does besides needs none of the processor. The scheduler is a process,
/// <c>Scheduler</c>.
/// </summary>
/// <param name="cpus">The processors: 0..cpus-1. All tasks begin on processor 0.</param>
/// <param name="tasks">The tasks: 0..tasks-1.</param>
/// <param name="max">The largest value of the variable; one beyond violates the type invariant.</param>
/// <param name="nesting">How deep preempt_disable() can be nested.</param>
public sealed class PerCpu(int cpus = 2, int tasks = 2, int max = 2, int nesting = 1) : Component
{
    internal readonly Vars<int> values = Vars(cpus, init: 0, max: max);        // per_cpu(variable, cpu)
    internal readonly Vars<int> cpu = Vars(tasks, init: 0, max: cpus - 1);     // task_cpu()
    internal readonly Vars<int> preempt = Vars(tasks, init: 0, max: nesting);  // preempt_count()
    internal readonly Vars<bool> irqsOff = Vars(tasks, false);                 // irqs_disabled()
    internal readonly Vars<bool> inIrq = Vars(tasks, false);                   // in_hardirq()

    /// <summary>per_cpu(variable, cpu), of whichever processor.</summary>
    public Int this[Int cpu] => values[cpu].Now;

    /// <summary>per_cpu(variable, cpu) = value, of whichever processor.</summary>
    public void Set(Int cpu, Int value)
    {
        using var all = Atomically();
        values[cpu].Next = value;
    }

    /// <summary>for_each_possible_cpu(cpu) sum += per_cpu(variable, cpu)</summary>
    public Int Sum => Enumerable.Range(0, cpus).Aggregate((Int)0, (sum, cpu) => sum + values[cpu]);

    /// <summary>The processor that the task is on, for properties; steps ask <see cref="ProcessorId"/>.</summary>
    public Int Cpu(int task)
    {
        Require(task, tasks, "task");
        return cpu[task].Now;
    }

    // Sections.

    /// <summary>preempt_disable()</summary>
    public void PreemptDisable(int task)
    {
        using var all = Atomically();
        AwaitProcessor(task);
        preempt[task].Next = preempt[task] + 1;
    }

    /// <summary>preempt_enable()</summary>
    public void PreemptEnable(int task)
    {
        using var all = Atomically();
        AwaitProcessor(task);
        BugOn(preempt[task] == 0, "NoPreemptUnderflow", "DEBUG_LOCKS_WARN_ON(val > preempt_count()).");
        preempt[task].Next = Max(preempt[task] - 1, 0);
    }

    /// <summary>local_irq_disable(): neither another task nor an interrupt runs on the processor.</summary>
    public void IrqDisable(int task)
    {
        using var all = Atomically();
        AwaitProcessor(task);
        irqsOff[task].Next = true;
    }

    /// <summary>local_irq_enable()</summary>
    public void IrqEnable(int task)
    {
        using var all = Atomically();
        AwaitProcessor(task);
        irqsOff[task].Next = false;
    }

    /// <summary>An interrupt: the step waits until the processor takes one. It is not preempted.</summary>
    public void EnterIrq(int task)
    {
        using var all = Atomically();
        Require(task, tasks, "task");
        Await(!Any(tasks, other => other == task ? false : IsBeside(task, other) & (irqsOff[other] | inIrq[other])));
        inIrq[task].Next = true;
    }

    /// <summary>Its end.</summary>
    public void ExitIrq(int task)
    {
        using var all = Atomically();
        Require(task, tasks, "task");
        inIrq[task].Next = false;
    }

    // The variable of the processor that the task is on.

    /// <summary>smp_processor_id()</summary>
    public Int ProcessorId(int task)
    {
        using var all = Atomically();
        AwaitProcessor(task);
        BugOn(!IsPinned(task), "NoPreemptibleProcessorId", "BUG: using smp_processor_id() in preemptible code.");
        return cpu[task].Now;
    }

    /// <summary>__this_cpu_read(variable)</summary>
    public Int Read(int task)
    {
        using var all = Atomically();
        return values[ProcessorId(task)].Now;
    }

    /// <summary>__this_cpu_write(variable, value)</summary>
    public void Write(int task, Int value)
    {
        using var all = Atomically();
        values[ProcessorId(task)].Next = value;
    }

    /// <summary>this_cpu_inc(variable): one instruction, on whichever processor.</summary>
    public void Inc(int task)
    {
        using var all = Atomically();
        AwaitProcessor(task);
        values[cpu[task]].Next = values[cpu[task]] + 1;
    }

    /// <summary>The scheduler: a task that can be preempted goes on on another processor.</summary>
    Process Scheduler => AnyOrder([Migrate]);

    void Migrate()
    {
        using var all = Atomically();
        var task = Choose(tasks);
        var target = Choose(cpus, target => $"to {target}");
        Await(!IsPinned(task) & cpu[task] != target);
        cpu[task].Next = target;
    }

    Bool IsPinned(int task) => preempt[task] > 0 | irqsOff[task] | inIrq[task];

    Bool IsBeside(int task, int other) => cpu[task] == cpu[other];

    // The task runs: an interrupt comes before every task, and who is not preempted before the others.
    void AwaitProcessor(int task)
    {
        Require(task, tasks, "task");
        Await(!Any(tasks, other => other == task ? false : IsBeside(task, other)
            & (inIrq[other] | !inIrq[task] & (preempt[other] > 0 | irqsOff[other]))));
    }
}
