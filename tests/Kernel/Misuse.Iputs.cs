using Quiesce.Protocols.Kernel;

namespace Quiesce.Tests.Kernel;

public partial class Misuse
{
    static MisuseTable<DelayedIputList> Iputs() =>
        new MisuseTable<DelayedIputList>("DelayedIputList", () => new DelayedIputList(max: 2, queued: 1))
            .State("queued", release: [part => part.Unlink(), part => part.CountDown()])
            .State("in iput()", other: [part => part.Unlink()], release: [part => part.CountDown()])
            .State("empty", other: [part => part.Unlink(), part => part.CountDown()])
            .Does("Wait", part => part.Wait())
            .Does("CheckEmpty", part => part.CheckEmpty());
}
