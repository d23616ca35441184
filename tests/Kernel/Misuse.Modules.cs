using KernelModule = Quiesce.Protocols.Kernel.Module;

namespace Quiesce.Tests.Kernel;

public partial class Misuse
{
    static MisuseTable<KernelModule> Modules() =>
        new MisuseTable<KernelModule>("Module", () => new KernelModule(references: 2))
            .State("live")
            .State("live, I have a reference", own: [part => part.TryGet()])
            .State("live, another has a reference", other: [part => part.TryGet()])
            .State("going", other: [part => part.TryStop()])
            .State("freed", other: [part => part.TryStop(), part => part.Free()])
            .Asks("TryGet", part => part.TryGet())
            .Does("Get", part => part.Get())
            .Does("Put", part => part.Put())
            .Asks("TryStop", part => part.TryStop())
            .Does("Free", part => part.Free())
            .Does("Execute", part => part.Execute());
}
