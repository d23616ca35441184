using Quiesce.Protocols.Kernel;

namespace Quiesce.Tests.Kernel;

public partial class Misuse
{
    static MisuseTable<Bio> Bios()
    {
        // The block layer completes it, and bi_end_io puts it.
        Act<Bio>[] softirq =
        [
            stage =>
            {
                stage.Part.TakeCompleted();
                return null;
            },
        ];
        return new MisuseTable<Bio>("Bio", () => new Bio())
            .State("idle")
            .State("in flight", other: [part => part.Submit()], serve: softirq)
            .State("in flight, I have a reference", own: [part => part.Get(), part => part.Submit()], serve: softirq)
            .State("ended", other: [part => part.Submit(), part => _ = part.TakeCompleted(), part => part.Finish()])
            .State("freed", other: [part => part.Put()])
            .Does("Submit", part => part.Submit())
            .Does("AwaitEnd", part => part.AwaitEnd())
            .Does("Get", part => part.Get())
            .Does("Put", part => part.Put())
            .Does("Use", part => part.Use());
    }
}
