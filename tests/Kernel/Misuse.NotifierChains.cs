using Quiesce.Protocols.Kernel;

namespace Quiesce.Tests.Kernel;

public partial class Misuse
{
    static MisuseTable<NotifierChain> NotifierChains(string title, NotifierKind kind) =>
        new MisuseTable<NotifierChain>(title, () => new NotifierChain(kind, callers: 2))
            .State("registered")
            .State("not registered", other: [part => part.head.Remove(0)])
            .State("I call the chain", own: [part => part.StartCall()])
            .State("another calls it", other: [part => part.StartCall(1)], release: [part => part.FinishCall(1)])
            .Does("Register", part => part.Register())
            .Calls(
                "StartUnregister, FinishUnregister",
                stage =>
                {
                    stage.Part.StartUnregister();
                    return null;
                },
                stage =>
                {
                    stage.Part.FinishUnregister(stage.Other);
                    return null;
                })
            .Does("StartCall, FinishCall", part => part.StartCall(), part => part.FinishCall())
            .Does("FinishCall", part => part.FinishCall());
}
