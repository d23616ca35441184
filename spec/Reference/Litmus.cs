using Quiesce.Protocols.Kernel;
using static Quiesce.Protocols.Reference.Test;

namespace Quiesce.Protocols.Reference;

/// <summary>The tests, by what orders the accesses of each thread: nothing (po) if a thread is not named.</summary>
public enum Test
{
    /// <summary>CoRR: one location is read twice.</summary>
    CoRr,
    /// <summary>CoWW: one location is written twice.</summary>
    CoWw,
    /// <summary>CoRW1: a location is read, then written.</summary>
    CoRw1,
    /// <summary>CoWR: a location is written, then read.</summary>
    CoWr,
    /// <summary>SB: store buffering.</summary>
    Sb,
    /// <summary>SB+mb+po.</summary>
    SbMbPo,
    /// <summary>SB+mbs.</summary>
    SbMbs,
    /// <summary>SB+rel+acqs.</summary>
    SbRelAcqs,
    /// <summary>SB, smp_wmb and smp_rmb in each thread.</summary>
    SbWmbRmb,
    /// <summary>SB+xchgs: the stores are xchg.</summary>
    SbXchgs,
    /// <summary>SB+rfi-pos: each thread reads its own store, too.</summary>
    SbRfiPos,
    /// <summary>SB, x by atomic_inc, smp_mb on the other side.</summary>
    SbIncMb,
    /// <summary>The same with smp_mb__after_atomic.</summary>
    SbIncAfterAtomicMb,
    /// <summary>SB, atomic_inc, then spin_lock, then the read.</summary>
    SbIncLockMb,
    /// <summary>The same with smp_mb__after_spinlock.</summary>
    SbIncLockAfterSpinlockMb,
    /// <summary>SB, x by atomic_inc_return.</summary>
    SbIncReturnPo,
    /// <summary>SB, x by atomic_inc_return, smp_mb on the other side.</summary>
    SbIncReturnMb,
    /// <summary>SB, empty critical sections of two locks.</summary>
    SbEmptyLocks,
    /// <summary>SB, both accesses under one lock.</summary>
    SbOneLock,
    /// <summary>SB inside rcu_read_lock sections.</summary>
    SbRcu,
    /// <summary>SB, synchronize_rcu on one side, a rcu_read_lock section on the other.</summary>
    SbSyncRcu,
    /// <summary>MP: message passing.</summary>
    Mp,
    /// <summary>MP+wmb+po.</summary>
    MpWmbPo,
    /// <summary>MP+po+rmb.</summary>
    MpPoRmb,
    /// <summary>MP+wmb+ctrl: the second read depends on the first.</summary>
    MpWmbCtrl,
    /// <summary>MP+wmb+rmb.</summary>
    MpWmbRmb,
    /// <summary>MP+rel+acq.</summary>
    MpRelAcq,
    /// <summary>MP+locks: the flag under a lock.</summary>
    MpLocks,
    /// <summary>MP, synchronize_rcu between the stores, a rcu_read_lock section around the reads.</summary>
    MpSyncRcu,
    /// <summary>The same, reads the other way round: RCU+sync+read.</summary>
    MpSyncRcuSwapped,
    /// <summary>LB: load buffering.</summary>
    Lb,
    /// <summary>LB+ctrl+po.</summary>
    LbCtrlPo,
    /// <summary>LB+ctrls.</summary>
    LbCtrls,
    /// <summary>LB+acq+rel.</summary>
    LbAcqRel,
    /// <summary>LB, synchronize_rcu on one side, a rcu_read_lock section on the other.</summary>
    LbSyncRcu,
    /// <summary>S.</summary>
    S,
    /// <summary>S+wmb+po.</summary>
    SWmbPo,
    /// <summary>S+wmb+acq.</summary>
    SWmbAcq,
    /// <summary>R.</summary>
    R,
    /// <summary>R+wmb+po.</summary>
    RWmbPo,
    /// <summary>R+po+mb.</summary>
    RPoMb,
    /// <summary>R+wmb+mb.</summary>
    RWmbMb,
    /// <summary>R+rel+mb.</summary>
    RRelMb,
    /// <summary>R+mbs.</summary>
    RMbs,
    /// <summary>2+2W.</summary>
    TwoTwoW,
    /// <summary>2+2W+wmbs.</summary>
    TwoTwoWWmbs,
    /// <summary>2+2W+rels.</summary>
    TwoTwoWRels,
    /// <summary>2+2W+mbs.</summary>
    TwoTwoWMbs,
    /// <summary>WRC: write to read causality.</summary>
    Wrc,
    /// <summary>WRC+po+rmb.</summary>
    WrcPoRmb,
    /// <summary>WRC+rel+rmb.</summary>
    WrcRelRmb,
    /// <summary>WRC+mb+rmb.</summary>
    WrcMbRmb,
    /// <summary>RWC: read to write causality.</summary>
    Rwc,
    /// <summary>RWC+mb+po.</summary>
    RwcMbPo,
    /// <summary>RWC+po+mb.</summary>
    RwcPoMb,
    /// <summary>RWC+rmb+mb.</summary>
    RwcRmbMb,
    /// <summary>RWC+mbs.</summary>
    RwcMbs,
    /// <summary>ISA2.</summary>
    Isa2,
    /// <summary>ISA2+wmb+po+rmb.</summary>
    Isa2WmbPoRmb,
    /// <summary>ISA2+rel+acqrel+acq.</summary>
    Isa2RelAcqrelAcq,
    /// <summary>ISA2+locks+mb.</summary>
    Isa2LocksMb,
    /// <summary>Z6.0.</summary>
    Z6,
    /// <summary>Z6.0+rel+acqrel+mb.</summary>
    Z6RelAcqrelMb,
    /// <summary>Z6.0+locks+mb.</summary>
    Z6LocksMb,
    /// <summary>Z6.0+locks+after_spinlock+mb.</summary>
    Z6LocksAfterSpinlockMb,
    /// <summary>IRIW: independent reads of independent writes.</summary>
    Iriw,
    /// <summary>IRIW+rmbs.</summary>
    IriwRmbs,
    /// <summary>IRIW+acqs.</summary>
    IriwAcqs,
    /// <summary>IRIW+rels+acqs.</summary>
    IriwRelsAcqs,
    /// <summary>IRIW+mbs.</summary>
    IriwMbs,
}

/// <summary>
/// Litmus tests: a few threads, each a few accesses to plain shared memory, and an outcome that no interleaving of them
/// has. Whether a memory model allows it says what the model is: <c>--memory sc</c>, <c>tso</c>, <c>pso</c>.
/// Names and shapes are those of Alglave, Maranget and Tautschnig, "Herding cats" (TOPLAS 2014), and of the kernel's
/// tools/memory-model/litmus-tests. The kernel's own model allows every outcome that pso allows, and more, because a
/// load may be early there and a store be seen by one processor before another: also those of Lb, LbCtrlPo, MpWmbPo,
/// MpWmbCtrl, SWmbPo, RWmbMb, RRelMb, TwoTwoWWmbs, TwoTwoWRels, Wrc, WrcPoRmb, RwcPoMb, RwcRmbMb, Isa2WmbPoRmb,
/// Z6RelAcqrelMb, Z6LocksMb and all of Iriw but IriwMbs.
/// Not modelled: dependencies (no load is early).
/// </summary>
public sealed partial class Litmus(Test test) : Protocol
{
    /// <summary>A variable in memory, and what each thread has read of it.</summary>
    sealed class Location : Component
    {
        public readonly Var<int> value = Shared(0, max: 2);
        public readonly Local<int> read = Local(0, max: 2), again = Local(0, max: 2); // Registers
        public void Set1() => value.Store(1);               // WRITE_ONCE(x, 1)
        public void Set2() => value.Store(2);
        public void Release1() => value.Store(1, Order.Release); // smp_store_release(&x, 1)
        public void Release2() => value.Store(2, Order.Release);
        public void Read() => read.Next = value.Load();       // READ_ONCE(x)
        public void ReadAgain() => again.Next = value.Load();
        public void Acquire() => read.Next = value.Load(Order.Acquire); // smp_load_acquire(&x)
        public void Xchg() => value.Modify(1);                // xchg(&x, 1)
        public void Inc() => value.Update(value + 1);         // atomic_inc(&x)
        public void IncReturn() => value.Modify(value + 1);   // atomic_inc_return(&x)
        public void IfRead() => Branch(on: read == 0, taken: Return); // if (READ_ONCE(x))
    }

    // State.
    readonly Location x = new(), y = new(), z = new();
    readonly Spinlock a = new(shared: true), b = new(shared: true); // spin_lock(), spin_unlock()
    readonly Rcu rcu = new();                                 // P0 waits for P1; in SbRcu nobody waits.

    // Processes
    Delegate[][] Threads => test switch
    {
        CoRr => [[x.Set1], [x.Read, x.ReadAgain]],
        CoWw => [[x.Set1, x.Set2]],
        CoRw1 => [[x.Read, x.Set1]],
        CoWr => [[x.Set1, x.Read], [x.Set2]],
        Sb => [[x.Set1, y.Read], [y.Set1, x.Read]],
        SbMbPo => [[x.Set1, Mb, y.Read], [y.Set1, x.Read]],
        SbMbs => [[x.Set1, Mb, y.Read], [y.Set1, Mb, x.Read]],
        SbRelAcqs => [[x.Release1, y.Acquire], [y.Release1, x.Acquire]],
        SbWmbRmb => [[x.Set1, Wmb, Rmb, y.Read], [y.Set1, Wmb, Rmb, x.Read]],
        SbXchgs => [[x.Xchg, y.Read], [y.Xchg, x.Read]],
        SbRfiPos => [[x.Set1, x.Read, y.Read], [y.Set1, y.Read, x.Read]],
        SbIncMb => [[x.Inc, y.Read], [y.Set1, Mb, x.Read]],
        SbIncAfterAtomicMb => [[x.Inc, Mb, y.Read], [y.Set1, Mb, x.Read]],
        SbIncLockMb => [[x.Inc, a.Lock, y.Read, a.Unlock], [y.Set1, Mb, x.Read]],
        SbIncLockAfterSpinlockMb => [[x.Inc, a.Lock, Mb, y.Read, a.Unlock], [y.Set1, Mb, x.Read]],
        SbIncReturnPo => [[x.IncReturn, y.Read], [y.Set1, x.Read]],
        SbIncReturnMb => [[x.IncReturn, y.Read], [y.Set1, Mb, x.Read]],
        SbEmptyLocks => [[x.Set1, a.Lock, a.Unlock, y.Read], [y.Set1, b.Lock, b.Unlock, x.Read]],
        SbOneLock => [Locked(x.Set1, y.Read), Locked(y.Set1, x.Read)],
        SbRcu => [[RcuLock, x.Set1, y.Read, RcuUnlock], [RcuLock, y.Set1, x.Read, RcuUnlock]],
        SbSyncRcu => [[x.Set1, StartSync, FinishSync, y.Read], [RcuLock, y.Set1, x.Read, RcuUnlock]],
        Mp => [[x.Set1, y.Set1], [y.Read, x.Read]],
        MpWmbPo => [[x.Set1, Wmb, y.Set1], [y.Read, x.Read]],
        MpPoRmb => [[x.Set1, y.Set1], [y.Read, Rmb, x.Read]],
        MpWmbCtrl => [[x.Set1, Wmb, y.Set1], [y.Read, y.IfRead, x.Read]],
        MpWmbRmb => [[x.Set1, Wmb, y.Set1], [y.Read, Rmb, x.Read]],
        MpRelAcq => [[x.Set1, y.Release1], [y.Acquire, x.Read]],
        MpLocks => [[x.Set1, a.Lock, y.Set1, a.Unlock], [a.Lock, y.Read, a.Unlock, x.Read]],
        MpSyncRcu => [[x.Set1, StartSync, FinishSync, y.Set1], [RcuLock, y.Read, x.Read, RcuUnlock]],
        MpSyncRcuSwapped => [[x.Set1, StartSync, FinishSync, y.Set1], [RcuLock, x.Read, y.Read, RcuUnlock]],
        Lb => [[x.Read, y.Set1], [y.Read, x.Set1]],
        LbCtrlPo => [[x.Read, x.IfRead, y.Set1], [y.Read, x.Set1]],
        LbCtrls => [[x.Read, x.IfRead, y.Set1], [y.Read, y.IfRead, x.Set1]],
        LbAcqRel => [[x.Read, y.Release1], [y.Acquire, x.Set1]],
        LbSyncRcu => [[x.Read, StartSync, FinishSync, y.Set1], [RcuLock, y.Read, x.Set1, RcuUnlock]],
        S => [[x.Set2, y.Set1], [y.Read, x.Set1]],
        SWmbPo => [[x.Set2, Wmb, y.Set1], [y.Read, x.Set1]],
        SWmbAcq => [[x.Set2, Wmb, y.Set1], [y.Acquire, x.Set1]],
        R => [[x.Set1, y.Set1], [y.Set2, x.Read]],
        RWmbPo => [[x.Set1, Wmb, y.Set1], [y.Set2, x.Read]],
        RPoMb => [[x.Set1, y.Set1], [y.Set2, Mb, x.Read]],
        RWmbMb => [[x.Set1, Wmb, y.Set1], [y.Set2, Mb, x.Read]],
        RRelMb => [[x.Set1, y.Release1], [y.Set2, Mb, x.Read]],
        RMbs => [[x.Set1, Mb, y.Set1], [y.Set2, Mb, x.Read]],
        TwoTwoW => [[x.Set1, y.Set2], [y.Set1, x.Set2]],
        TwoTwoWWmbs => [[x.Set1, Wmb, y.Set2], [y.Set1, Wmb, x.Set2]],
        TwoTwoWRels => [[x.Set1, y.Release2], [y.Set1, x.Release2]],
        TwoTwoWMbs => [[x.Set1, Mb, y.Set2], [y.Set1, Mb, x.Set2]],
        Wrc => [[x.Set1], [x.Read, y.Set1], [y.Read, x.Read]],
        WrcPoRmb => [[x.Set1], [x.Read, y.Set1], [y.Read, Rmb, x.Read]],
        WrcRelRmb => [[x.Set1], [x.Read, y.Release1], [y.Read, Rmb, x.Read]],
        WrcMbRmb => [[x.Set1], [x.Read, Mb, y.Set1], [y.Read, Rmb, x.Read]],
        Rwc => [[x.Set1], [x.Read, y.Read], [y.Set1, x.Read]],
        RwcMbPo => [[x.Set1], [x.Read, Mb, y.Read], [y.Set1, x.Read]],
        RwcPoMb => [[x.Set1], [x.Read, y.Read], [y.Set1, Mb, x.Read]],
        RwcRmbMb => [[x.Set1], [x.Read, Rmb, y.Read], [y.Set1, Mb, x.Read]],
        RwcMbs => [[x.Set1], [x.Read, Mb, y.Read], [y.Set1, Mb, x.Read]],
        Isa2 => [[x.Set1, y.Set1], [y.Read, z.Set1], [z.Read, x.Read]],
        Isa2WmbPoRmb => [[x.Set1, Wmb, y.Set1], [y.Read, z.Set1], [z.Read, Rmb, x.Read]],
        Isa2RelAcqrelAcq => [[x.Set1, y.Release1], [y.Acquire, z.Release1], [z.Acquire, x.Read]],
        Isa2LocksMb => [Locked(x.Set1, y.Set1), Locked(y.Read, z.Set1), [z.Read, Mb, x.Read]],
        Z6 => [[x.Set1, y.Set1], [y.Read, z.Set1], [z.Set2, x.Read]],
        Z6RelAcqrelMb => [[x.Set1, y.Release1], [y.Acquire, z.Release1], [z.Set2, Mb, x.Read]],
        Z6LocksMb => [Locked(x.Set1, y.Set1), Locked(y.Read, z.Set1), [z.Set2, Mb, x.Read]],
        Z6LocksAfterSpinlockMb => [Locked(x.Set1, y.Set1), Locked(Mb, y.Read, z.Set1), [z.Set2, Mb, x.Read]],
        Iriw => [[x.Set1], [y.Set1], [x.Read, y.Read], [y.Read, x.Read]],
        IriwRmbs => [[x.Set1], [y.Set1], [x.Read, Rmb, y.Read], [y.Read, Rmb, x.Read]],
        IriwAcqs => [[x.Set1], [y.Set1], [x.Acquire, y.Acquire], [y.Acquire, x.Acquire]],
        IriwRelsAcqs => [[x.Release1], [y.Release1], [x.Acquire, y.Acquire], [y.Acquire, x.Acquire]],
        IriwMbs => [[x.Set1], [y.Set1], [x.Read, Mb, y.Read], [y.Read, Mb, x.Read]],
    };
    Delegate[] Locked(params Delegate[] steps) => [a.Lock, .. steps, a.Unlock];
    Process P0 => Thread(0, nameof(P0)); Process P1 => Thread(1, nameof(P1));
    Process P2 => Thread(2, nameof(P2)); Process P3 => Thread(3, nameof(P3));
    Process Thread(int thread, string name) => FairProcess(
        Threads.ElementAtOrDefault(thread) ?? [Mb], count: thread < Threads.Length ? 1 : 0, name: name);

    void Mb() => Fence();                                     // smp_mb(), smp_mb__after_atomic(), ...
    void Wmb() => WriteFence(); void Rmb() => ReadFence();    // smp_wmb(), smp_rmb()
    void RcuLock() => rcu.ReadLock(); void RcuUnlock() => rcu.ReadUnlock(); // They order nothing.
    void StartSync() => rcu.StartSynchronize(); void FinishSync() => rcu.FinishSynchronize(P1); // synchronize_rcu()

    // Properties.
    /// <summary>The outcome that no interleaving has, once every thread has ended and memory is up to date.</summary>
    [Reachable] public Bool Outcome => Ended & test switch
    {
        CoRr => x.read[P1] == 1 & x.again[P1] == 0,
        CoWw => x.value == 1,
        CoRw1 => x.read[P0] == 1,
        CoWr => x.read[P0] == 2 & x.value == 1,
        <= SbSyncRcu => y.read[P0] == 0 & x.read[P1] == 0,
        <= MpSyncRcuSwapped => y.read[P1] == 1 & x.read[P1] == 0,
        <= LbSyncRcu => x.read[P0] == 1 & y.read[P1] == 1,
        <= SWmbAcq => y.read[P1] == 1 & x.value == 2,
        <= RMbs => y.value == 2 & x.read[P1] == 0,
        <= TwoTwoWMbs => x.value == 1 & y.value == 1,
        <= WrcMbRmb => x.read[P1] == 1 & y.read[P2] == 1 & x.read[P2] == 0,
        <= RwcMbs => x.read[P1] == 1 & y.read[P1] == 0 & x.read[P2] == 0,
        <= Isa2LocksMb => y.read[P1] == 1 & z.read[P2] == 1 & x.read[P2] == 0,
        <= Z6LocksAfterSpinlockMb => y.read[P1] == 1 & z.value == 2 & x.read[P2] == 0,
        _ => x.read[P2] == 1 & y.read[P2] == 0 & y.read[P3] == 1 & x.read[P3] == 0,
    };

    /// <summary>All threads come to their end, and memory to what it is in the end.</summary>
    [Liveness] public Temporal ThreadsEnd => Eventually(Ended);

    Bool Ended => P0.Done & P1.Done & P2.Done & P3.Done & P0.Drained & P1.Drained & P2.Drained & P3.Drained;
}
