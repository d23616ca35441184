using System.Runtime.CompilerServices;
using Quiesce.Protocols.Kernel;

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
    // State.
    readonly Var<int> x = Shared(0, max: 2);
    readonly Var<int> y = Shared(0, max: 2);
    readonly Var<int> z = Shared(0, max: 2);
    readonly Spinlock a = new(shared: true);
    readonly Spinlock b = new(shared: true);
    readonly Rcu? rcu = test is Test.SbSyncRcu or Test.MpSyncRcu or Test.MpSyncRcuSwapped or Test.LbSyncRcu
        ? new() : null;                                       // P1 reads, and P0 waits for it.
    readonly Local<int> rx = Local(0, max: 2);                // What a thread has read, a register for each variable,
    readonly Local<int> ry = Local(0, max: 2);
    readonly Local<int> rz = Local(0, max: 2);
    readonly Local<int> again = Local(0, max: 2);             // and one for a second read of x.

    // Processes
    Step[][] Threads => test switch
    {
        Test.CoRr => [[X1], [ReadX, ReadXAgain]],
        Test.CoWw => [[X1, X2]],
        Test.CoRw1 => [[ReadX, X1]],
        Test.CoWr => [[X1, ReadX], [X2]],
        Test.Sb => [[X1, ReadY], [Y1, ReadX]],
        Test.SbMbPo => [[X1, Mb, ReadY], [Y1, ReadX]],
        Test.SbMbs => [[X1, Mb, ReadY], [Y1, Mb, ReadX]],
        Test.SbRelAcqs => [[X1Release, ReadYAcquire], [Y1Release, ReadXAcquire]],
        Test.SbWmbRmb => [[X1, Wmb, Rmb, ReadY], [Y1, Wmb, Rmb, ReadX]],
        Test.SbXchgs => [[XchgX, ReadY], [XchgY, ReadX]],
        Test.SbRfiPos => [[X1, ReadX, ReadY], [Y1, ReadY, ReadX]],
        Test.SbIncMb => [[IncX, ReadY], [Y1, Mb, ReadX]],
        Test.SbIncAfterAtomicMb => [[IncX, Mb, ReadY], [Y1, Mb, ReadX]],
        Test.SbIncLockMb => [[IncX, LockA, ReadY, UnlockA], [Y1, Mb, ReadX]],
        Test.SbIncLockAfterSpinlockMb => [[IncX, LockA, Mb, ReadY, UnlockA], [Y1, Mb, ReadX]],
        Test.SbIncReturnPo => [[IncReturnX, ReadY], [Y1, ReadX]],
        Test.SbIncReturnMb => [[IncReturnX, ReadY], [Y1, Mb, ReadX]],
        Test.SbEmptyLocks => [[X1, LockA, UnlockA, ReadY], [Y1, LockB, UnlockB, ReadX]],
        Test.SbOneLock => [[LockA, X1, ReadY, UnlockA], [LockA, Y1, ReadX, UnlockA]],
        Test.SbRcu => [[RcuLock, X1, ReadY, RcuUnlock], [RcuLock, Y1, ReadX, RcuUnlock]],
        Test.SbSyncRcu => [[X1, StartSync, FinishSync, ReadY], [RcuLock, Y1, ReadX, RcuUnlock]],
        Test.Mp => [[X1, Y1], [ReadY, ReadX]],
        Test.MpWmbPo => [[X1, Wmb, Y1], [ReadY, ReadX]],
        Test.MpPoRmb => [[X1, Y1], [ReadY, Rmb, ReadX]],
        Test.MpWmbCtrl => [[X1, Wmb, Y1], [ReadY, IfY, ReadX]],
        Test.MpWmbRmb => [[X1, Wmb, Y1], [ReadY, Rmb, ReadX]],
        Test.MpRelAcq => [[X1, Y1Release], [ReadYAcquire, ReadX]],
        Test.MpLocks => [[X1, LockA, Y1, UnlockA], [LockA, ReadY, UnlockA, ReadX]],
        Test.MpSyncRcu => [[X1, StartSync, FinishSync, Y1], [RcuLock, ReadY, ReadX, RcuUnlock]],
        Test.MpSyncRcuSwapped => [[X1, StartSync, FinishSync, Y1], [RcuLock, ReadX, ReadY, RcuUnlock]],
        Test.Lb => [[ReadX, Y1], [ReadY, X1]],
        Test.LbCtrlPo => [[ReadX, IfX, Y1], [ReadY, X1]],
        Test.LbCtrls => [[ReadX, IfX, Y1], [ReadY, IfY, X1]],
        Test.LbAcqRel => [[ReadX, Y1Release], [ReadYAcquire, X1]],
        Test.LbSyncRcu => [[ReadX, StartSync, FinishSync, Y1], [RcuLock, ReadY, X1, RcuUnlock]],
        Test.S => [[X2, Y1], [ReadY, X1]],
        Test.SWmbPo => [[X2, Wmb, Y1], [ReadY, X1]],
        Test.SWmbAcq => [[X2, Wmb, Y1], [ReadYAcquire, X1]],
        Test.R => [[X1, Y1], [Y2, ReadX]],
        Test.RWmbPo => [[X1, Wmb, Y1], [Y2, ReadX]],
        Test.RPoMb => [[X1, Y1], [Y2, Mb, ReadX]],
        Test.RWmbMb => [[X1, Wmb, Y1], [Y2, Mb, ReadX]],
        Test.RRelMb => [[X1, Y1Release], [Y2, Mb, ReadX]],
        Test.RMbs => [[X1, Mb, Y1], [Y2, Mb, ReadX]],
        Test.TwoTwoW => [[X1, Y2], [Y1, X2]],
        Test.TwoTwoWWmbs => [[X1, Wmb, Y2], [Y1, Wmb, X2]],
        Test.TwoTwoWRels => [[X1, Y2Release], [Y1, X2Release]],
        Test.TwoTwoWMbs => [[X1, Mb, Y2], [Y1, Mb, X2]],
        Test.Wrc => [[X1], [ReadX, Y1], [ReadY, ReadX]],
        Test.WrcPoRmb => [[X1], [ReadX, Y1], [ReadY, Rmb, ReadX]],
        Test.WrcRelRmb => [[X1], [ReadX, Y1Release], [ReadY, Rmb, ReadX]],
        Test.WrcMbRmb => [[X1], [ReadX, Mb, Y1], [ReadY, Rmb, ReadX]],
        Test.Rwc => [[X1], [ReadX, ReadY], [Y1, ReadX]],
        Test.RwcMbPo => [[X1], [ReadX, Mb, ReadY], [Y1, ReadX]],
        Test.RwcPoMb => [[X1], [ReadX, ReadY], [Y1, Mb, ReadX]],
        Test.RwcRmbMb => [[X1], [ReadX, Rmb, ReadY], [Y1, Mb, ReadX]],
        Test.RwcMbs => [[X1], [ReadX, Mb, ReadY], [Y1, Mb, ReadX]],
        Test.Isa2 => [[X1, Y1], [ReadY, Z1], [ReadZ, ReadX]],
        Test.Isa2WmbPoRmb => [[X1, Wmb, Y1], [ReadY, Z1], [ReadZ, Rmb, ReadX]],
        Test.Isa2RelAcqrelAcq => [[X1, Y1Release], [ReadYAcquire, Z1Release], [ReadZAcquire, ReadX]],
        Test.Isa2LocksMb => [[LockA, X1, Y1, UnlockA], [LockA, ReadY, Z1, UnlockA], [ReadZ, Mb, ReadX]],
        Test.Z6 => [[X1, Y1], [ReadY, Z1], [Z2, ReadX]],
        Test.Z6RelAcqrelMb => [[X1, Y1Release], [ReadYAcquire, Z1Release], [Z2, Mb, ReadX]],
        Test.Z6LocksMb => [[LockA, X1, Y1, UnlockA], [LockA, ReadY, Z1, UnlockA], [Z2, Mb, ReadX]],
        Test.Z6LocksAfterSpinlockMb => [[LockA, X1, Y1, UnlockA], [LockA, Mb, ReadY, Z1, UnlockA], [Z2, Mb, ReadX]],
        Test.Iriw => [[X1], [Y1], [ReadX, ReadY], [ReadY, ReadX]],
        Test.IriwRmbs => [[X1], [Y1], [ReadX, Rmb, ReadY], [ReadY, Rmb, ReadX]],
        Test.IriwAcqs => [[X1], [Y1], [ReadXAcquire, ReadYAcquire], [ReadYAcquire, ReadXAcquire]],
        Test.IriwRelsAcqs => [[X1Release], [Y1Release], [ReadXAcquire, ReadYAcquire], [ReadYAcquire, ReadXAcquire]],
        Test.IriwMbs => [[X1], [Y1], [ReadX, Mb, ReadY], [ReadY, Mb, ReadX]],
    };
    Process P0 => Thread(0);
    Process P1 => Thread(1);
    Process P2 => Thread(2);
    Process P3 => Thread(3);

    Process Thread(int thread, [CallerMemberName] string name = "") => thread < Threads.Length
        ? FairProcess(Threads[thread], name: name)
        : FairProcess([Mb], count: 0, name: name);

    void X1() => x.Store(1);                                  // WRITE_ONCE()
    void X2() => x.Store(2);
    void Y1() => y.Store(1);
    void Y2() => y.Store(2);
    void Z1() => z.Store(1);
    void Z2() => z.Store(2);
    void X1Release() => x.Store(1, Order.Release);            // smp_store_release()
    void X2Release() => x.Store(2, Order.Release);
    void Y1Release() => y.Store(1, Order.Release);
    void Y2Release() => y.Store(2, Order.Release);
    void Z1Release() => z.Store(1, Order.Release);
    void ReadX() => rx.Next = x.Load();                       // READ_ONCE()
    void ReadXAgain() => again.Next = x.Load();
    void ReadY() => ry.Next = y.Load();
    void ReadZ() => rz.Next = z.Load();
    void ReadXAcquire() => rx.Next = x.Load(Order.Acquire);   // smp_load_acquire()
    void ReadYAcquire() => ry.Next = y.Load(Order.Acquire);
    void ReadZAcquire() => rz.Next = z.Load(Order.Acquire);
    void XchgX() => x.Modify(1);                              // xchg()
    void XchgY() => y.Modify(1);
    void IncX() => x.Update(x + 1);                           // atomic_inc()
    void IncReturnX() => x.Modify(x + 1);                     // atomic_inc_return()
    void IfX() => Branch(on: rx == 0, taken: Return);         // if (READ_ONCE(x))
    void IfY() => Branch(on: ry == 0, taken: Return);
    void Mb() => Fence();                                     // smp_mb(), smp_mb__after_atomic(), ...
    void Wmb() => WriteFence();                               // smp_wmb()
    void Rmb() => ReadFence();                                // smp_rmb()
    void LockA() => a.Lock();                                 // spin_lock()
    void UnlockA() => a.Unlock();                             // spin_unlock()
    void LockB() => b.Lock();
    void UnlockB() => b.Unlock();
    void RcuLock() => rcu?.ReadLock();                        // rcu_read_lock() orders nothing.
    void RcuUnlock() => rcu?.ReadUnlock();                    // rcu_read_unlock()
    void StartSync() => rcu!.StartSynchronize();              // synchronize_rcu()
    void FinishSync() => rcu!.FinishSynchronize(P1);

    // Properties.
    /// <summary>The outcome that no interleaving has, once every thread has ended and memory is up to date.</summary>
    [Reachable] public Bool Outcome => Ended & test switch
    {
        Test.CoRr => rx[P1] == 1 & again[P1] == 0,
        Test.CoWw => x == 1,
        Test.CoRw1 => rx[P0] == 1,
        Test.CoWr => rx[P0] == 2 & x == 1,
        <= Test.SbSyncRcu => ry[P0] == 0 & rx[P1] == 0,
        <= Test.MpSyncRcuSwapped => ry[P1] == 1 & rx[P1] == 0,
        <= Test.LbSyncRcu => rx[P0] == 1 & ry[P1] == 1,
        <= Test.SWmbAcq => ry[P1] == 1 & x == 2,
        <= Test.RMbs => y == 2 & rx[P1] == 0,
        <= Test.TwoTwoWMbs => x == 1 & y == 1,
        <= Test.WrcMbRmb => rx[P1] == 1 & ry[P2] == 1 & rx[P2] == 0,
        <= Test.RwcMbs => rx[P1] == 1 & ry[P1] == 0 & rx[P2] == 0,
        <= Test.Isa2LocksMb => ry[P1] == 1 & rz[P2] == 1 & rx[P2] == 0,
        <= Test.Z6LocksAfterSpinlockMb => ry[P1] == 1 & z == 2 & rx[P2] == 0,
        _ => rx[P2] == 1 & ry[P2] == 0 & ry[P3] == 1 & rx[P3] == 0,
    };

    /// <summary>All threads come to their end, and memory to what it is in the end.</summary>
    [Liveness] public Temporal ThreadsEnd => Eventually(Ended);

    Bool Ended => P0.Done & P1.Done & P2.Done & P3.Done & P0.Drained & P1.Drained & P2.Drained & P3.Drained;
}
