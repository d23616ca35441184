using Quiesce.Protocols.Kernel;

namespace Quiesce.Tests.Kernel;

public partial class Misuse
{
    static MisuseTable<PercpuRef> PercpuRefs()
    {
        Act<PercpuRef>[] softirq =
        [
            stage =>
            {
                stage.Part.ConfirmKill();
                return null;
            },
        ];
        return new MisuseTable<PercpuRef>("PercpuRef", () => new PercpuRef(references: 2))
            .State("alive")
            .State("alive, I have a reference", own: [part => part.Get()])
            .State("killed", other: [part => part.Kill()], serve: softirq)
            .State("dead, referenced", other: [part => part.Get(), part => part.Kill(), part => part.ConfirmKill()])
            .State("zero", other: [part => part.Kill(), part => part.ConfirmKill()])
            .State("memory gone", other: [part => part.Kill(), part => part.ConfirmKill(), part => part.Exit()])
            .Does("Get", part => part.Get())
            .Asks("TryGet", part => part.TryGet())
            .Tries("TryGetLive", part => part.TryGetLive())
            .Asks("Put", part => part.Put())
            .Does("Kill", part => part.Kill())
            .Does("Resurrect", part => part.Resurrect())
            .Does("Reinit", part => part.Reinit())
            .Does("Exit", part => part.Exit());
    }
}
