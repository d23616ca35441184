using Quiesce.Protocols.Kernel;

namespace Quiesce.Tests.Kernel;

public partial class Misuse
{
    static MisuseTable<ActiveReferences> ActiveReferenceTable() =>
        new MisuseTable<ActiveReferences>("ActiveReferences", () => new ActiveReferences(max: 2))
            .State("nobody inside")
            .State("I am inside", own: [part => part.TryGet()])
            .State("another is inside", other: [part => part.TryGet()], release: [part => part.Put()])
            .State("removed", other: [part => part.Deactivate()])
            .State(
                "removed, another is inside", other: [part => part.TryGet(), part => part.Deactivate()],
                release: [part => part.Put()])
            .State("memory gone", other: [part => part.Deactivate(), part => part.EndOfLife()])
            .Does("Activate", part => part.Activate())
            .Asks("TryGet", part => part.TryGet())
            .Does("Put", part => part.Put())
            .Does("Deactivate, Drain", part => part.Deactivate(), part => part.Drain())
            .Does("Drain", part => part.Drain())
            .Does("EndOfLife", part => part.EndOfLife());
}
