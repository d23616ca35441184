using Quiesce.Protocols.Kernel;

namespace Quiesce.Tests.Kernel;

public partial class Misuse
{
    static MisuseTable<Irq> Irqs()
    {
        // The handler returns.
        Act<Irq>[] handler =
        [
            stage =>
            {
                stage.Wait(stage.Part.IsRunning);
                stage.Part.Exit();
                return null;
            },
        ];
        return new MisuseTable<Irq>("Irq", () => new Irq(disables: 2))
            .State("enabled")
            .State("raised", other: [part => part.Raise()])
            .State("handler runs", other: [part => part.Raise(), part => part.Enter()], serve: handler)
            .State("I am the handler", own: [part => part.Raise(), part => part.Enter()])
            .State("disabled", other: [part => part.DisableNosync()])
            .State("freed", other: [part => part.StartFree()])
            .Does("Raise", part => part.Raise())
            .Does("Request", part => part.Request())
            .Does("Synchronize", part => part.Synchronize())
            .Does("DisableNosync", part => part.DisableNosync())
            .Does("DisableNosync, Synchronize", part => part.DisableNosync(), part => part.Synchronize())
            .Does("Enable", part => part.Enable())
            .Does("StartFree, Synchronize", part => part.StartFree(), part => part.Synchronize());
    }
}
