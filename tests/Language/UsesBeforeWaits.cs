using Quiesce.Language;
using Quiesce.Protocols.Kernel;
using Quiesce.Tests.Agreement;
using KernelMutex = Quiesce.Protocols.Kernel.Mutex;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Language;

/// <summary>Who waits inside freed memory uses it, however the process that waits is declared.</summary>
public class UsesBeforeWaits
{
    public enum Kind
    {
        Sequential, Service, AnyOrder,
    }

    public enum Step
    {
        UseThenLock, LockThenUse, UseInCase, UseInOtherCase,
    }

    sealed class Object(Kind kind, Step step) : Protocol
    {
        readonly Slab memory = new(full: true);
        readonly KernelMutex mutex = new();
        readonly Var<bool> closing = Var(false);

        Process User => kind switch
        {
            Kind.Sequential => Process([Use, Unlock]),
            Kind.Service => ServiceProcess([Use, Unlock]),
            _ => AnyOrder([UseAndUnlock]),
        };
        Process Owner => FairProcess([Lock, Free]);           // It never unlocks what it frees.

        void Use() => Take();
        void UseAndUnlock()
        {
            Take();
            mutex.Unlock();
        }
        void Unlock() => mutex.Unlock();

        void Take()
        {
            if (step == Step.UseThenLock)
                memory.Use(0);
            if (step is Step.UseInCase or Step.UseInOtherCase && Case(closing == (step == Step.UseInCase)))
                memory.Use(0);
            mutex.Lock();
            if (step == Step.LockThenUse)
                memory.Use(0);
        }

        void Lock()
        {
            mutex.Lock();
            closing.Next = true;
        }
        void Free() => memory.Free(0);
    }

    [Theory]
    [InlineData(Step.UseThenLock, true)]
    [InlineData(Step.LockThenUse, false)]
    [InlineData(Step.UseInCase, true)]
    [InlineData(Step.UseInOtherCase, false)]
    public void Are_looked_at_while_the_process_waits(Step step, bool isViolated) => Assert.All(
        Enum.GetValues<Kind>(),
        kind =>
        {
            var system = new Object(kind, step).Build();
            Assert.Equal(isViolated,
                new ReferenceSearch(system).Shortest(system.FindProperty("NoUseAfterFree")!) is not null);
        });
}
