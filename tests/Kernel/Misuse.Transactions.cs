using Quiesce.Protocols.Kernel;

namespace Quiesce.Tests.Kernel;

public partial class Misuse
{
    static MisuseTable<RunningTransaction> Transactions() =>
        new MisuseTable<RunningTransaction>("RunningTransaction", () => new RunningTransaction(writers: 2))
            .State("none")
            .State("open, nobody writes", other: [part => part.Join(), part => part.End()])
            .State("I write", own: [part => part.Join()])
            .State("another writes", other: [part => part.Join()], release: [part => part.End()])
            .State("we both write", own: [part => part.Join()], other: [part => part.Join()],
                release: [part => part.End()])
            .State(
                "another commits", other: [part => part.Join(), part => part.StartCommit()],
                release: [part => part.FinishCommit()], blocksFirstHalf: true)
            .Does("Join", part => part.Join())
            .Tries("Attach", part => part.Attach())
            .Does("End", part => part.End())
            .Does("StartCommit, FinishCommit", part => part.StartCommit(), part => part.FinishCommit())
            .Does("CheckNone", part => part.CheckNone());
}
