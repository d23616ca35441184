using Quiesce.Explicit;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Protocols.Threads;
using Mutex = Quiesce.Protocols.Kernel.Mutex;
using Process = Quiesce.Language.Process;
using Temporal = Quiesce.Language.Temporal;

namespace Quiesce.Tests.Kernel;

/// <summary>A wait may end for no reason, and need not: nobody is saved by that.</summary>
public class SpuriousWakes
{
    sealed class Waiting(bool spurious, bool signals) : Protocol
    {
        readonly Mutex mutex = new();
        readonly ConditionVariable changed = new();
        readonly Var<bool> ready = Var(false);

        Process Waiter => FairProcess([mutex.Lock, Test, changed.Wait(mutex), Again, mutex.Unlock]);
        Process Setter => StrongFairProcess([mutex.Lock, Set, mutex.Unlock]);
        Process? Spurious => spurious ? AnyOrder([changed.WakeForNoReason]) : null;

        void Test() => Branch(on: ready, taken: mutex.Unlock);
        void Again() => Goto(Test);
        void Set()
        {
            ready.Next = true;
            if (signals)
                changed.Signal();
        }

        [Liveness] public Temporal Ends => Eventually(Waiter.Done);
    }

    [Theory]
    [InlineData(false, false, Answer.Violated)]
    [InlineData(true, false, Answer.Violated)]
    [InlineData(false, true, Answer.Holds)]
    [InlineData(true, true, Answer.Holds)]
    public void Save_nobody_who_waits_in_vain(bool spurious, bool signals, Answer ends)
    {
        var report = ExhaustiveSearch.Run(new Waiting(spurious, signals).Build());
        Assert.Equal(ends, report.Verdicts.Single(verdict => verdict.Property.Name == "Ends").Answer);
    }
}
