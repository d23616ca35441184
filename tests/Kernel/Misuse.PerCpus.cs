using Quiesce.Protocols.Kernel;

namespace Quiesce.Tests.Kernel;

public partial class Misuse
{
    static MisuseTable<PerCpu> PerCpus() =>
        new MisuseTable<PerCpu>("PerCpu", () => new PerCpu(nesting: 2))
            .State("preemptible")
            .State("I have preemption off", own: [part => part.PreemptDisable(0)])
            .State("I have interrupts off", own: [part => part.IrqDisable(0)])
            .State("I am an interrupt", own: [part => part.EnterIrq(0)])
            .State(
                "another has preemption off", other: [part => part.PreemptDisable(1)],
                release: [part => part.PreemptEnable(1)], blocksFirstHalf: true)
            .State(
                "another is an interrupt", other: [part => part.EnterIrq(1)], release: [part => part.ExitIrq(1)],
                blocksFirstHalf: true)
            .Does("PreemptDisable", part => part.PreemptDisable(0))
            .Does("PreemptEnable", part => part.PreemptEnable(0))
            .Does("IrqDisable", part => part.IrqDisable(0))
            .Does("IrqEnable", part => part.IrqEnable(0))
            .Does("EnterIrq", part => part.EnterIrq(0))
            .Asks("ProcessorId", part => part.ProcessorId(0) == 0)
            .Asks("Read", part => part.Read(0) == 0)
            .Does("Write", part => part.Write(0, 1))
            .Does("Inc", part => part.Inc(0));
}
