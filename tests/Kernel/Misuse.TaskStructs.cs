using Quiesce.Protocols.Kernel;

namespace Quiesce.Tests.Kernel;

public partial class Misuse
{
    static MisuseTable<TaskStruct> TaskStructs() =>
        new MisuseTable<TaskStruct>("TaskStruct", () => new TaskStruct(references: 3))
            .State("running")
            .State("asleep", other: [part => part.SetInterruptible()])
            .State("exited, referenced", other: [part => part.Get(), part => part.Exit()])
            .State("zombie", other: [part => part.Exit(zombie: true)])
            .State("memory gone", other: [part => part.Exit()])
            .Does("Get", part => part.Get())
            .Asks("TryGet", part => part.TryGet())
            .Does("Put", part => part.Put())
            .Asks("WakeUp", part => part.WakeUp())
            .Does("Use", part => part.Use())
            .Does("Release", part => part.Release());
}
