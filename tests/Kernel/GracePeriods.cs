using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;
using Quiesce.Protocols.Kernel;
using Process = Quiesce.Language.Process;

namespace Quiesce.Tests.Kernel;

/// <summary>What a grace period orders under store buffers; of synchronize_rcu() the litmus tests ask more.</summary>
public class GracePeriods
{
    /// <summary>A pointer is hidden, and what a reader has done shows when the callback is called.</summary>
    public sealed class Hiding(bool callsBack) : Protocol
    {
        readonly Rcu rcu = new();
        readonly Var<bool> hidden = Shared(false);
        readonly Var<bool> used = Shared(false);
        readonly Var<bool> isOver = Var(false);
        readonly Local<bool> sawHidden = Local(false);

        Process Reader => FairProcess([ReadLock, Load, Use, ReadUnlock]);
        Process Updater => FairProcess(callsBack ? [Hide, Call] : [Hide, StartSynchronize, Synchronize]);
        Process Softirq => AnyOrder([CallBack], fair: true);

        void ReadLock() => rcu.ReadLock();
        void Load() => sawHidden.Next = hidden.Load();
        void Use() => used.Store(true);
        void ReadUnlock() => rcu.ReadUnlock();

        void Hide() => hidden.Store(true, Order.Release);
        void Call() => rcu.Call();
        void StartSynchronize() => rcu.StartSynchronize();
        void Synchronize()
        {
            rcu.FinishSynchronize(Reader);
            isOver.Next = true;
        }

        void CallBack()
        {
            rcu.TakeCallback(Reader);
            isOver.Next = true;
        }

        [Invariant] public Expr<bool> NobodySeesWhatIsHidden => (isOver & (Reader.At(Use) | Reader.At(ReadUnlock)))
            .Implies(sawHidden[Reader]);

        [Invariant] public Expr<bool> WhoHasSeenItShows => (isOver & Reader.Done & !sawHidden[Reader]).Implies(used);

        [Reachable] public Expr<bool> ComesLater => isOver & Reader.At(ReadLock);

        [Liveness] public Quiesce.Language.Temporal GracePeriodEnds => Eventually(isOver);
    }

    [Theory]
    [InlineData(MemoryModel.Sc, false)]
    [InlineData(MemoryModel.Sc, true)]
    [InlineData(MemoryModel.Tso, false)]
    [InlineData(MemoryModel.Tso, true)]
    [InlineData(MemoryModel.Pso, false)]
    [InlineData(MemoryModel.Pso, true)]
    public void Who_sees_a_pointer_after_it_was_hidden_is_waited_for_and_so_are_its_stores(
        MemoryModel model, bool callsBack) =>
        Assert.All(
            ExhaustiveSearch.Run(
                StoreBuffers.Apply(new Hiding(callsBack).Build(), model), new SearchOptions { Threads = 1 }).Verdicts,
            verdict => Assert.Equal(Answer.Holds, verdict.Answer));
}
