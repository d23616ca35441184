using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.Bluetooth;

/// <summary>How a timeout gets at its socket, and how a socket gets its connection.</summary>
public enum ScoFix
{
    /// <summary>The timeout takes what conn->sk points at, under conn->lock.</summary>
    None,
    /// <summary>1bf4470a3939 "Bluetooth: SCO: Fix UAF on sco_sock_timeout": only if it is on sco_sk_list.</summary>
    TestLinked,
    /// <summary>A tempting fix: the reference is taken under the lock of the list, too.</summary>
    HoldUnderListLock,
    /// <summary>Another one: close() waits for the timeout, with the socket locked.</summary>
    CancelSync,
    /// <summary>With TestLinked: sco_sock_connect() looks at sk_state under lock_sock(), and lets go of it.</summary>
    TestStateLocked,
    /// <summary>With TestLinked: sco_chan_add() refuses a socket that has a connection.</summary>
    TestConn,
    /// <summary>With TestLinked: sco_connect() looks at sk_state once more under lock_sock().</summary>
    TestStateAgain,
    /// <summary>8a5b0135d4a5 "Bluetooth: SCO: fix race conditions in sco_sock_connect()": all, and a drop.</summary>
    TestAll,
}

/// <summary>sk->sk_state: BT_OPEN; BT_CONNECT; BT_CLOSED and SOCK_ZAPPED, for good.</summary>
public enum SocketState { Open, Connect, Closed }

/// <summary>
/// Bluetooth: the timeout of a SCO connection against close() of its socket, when two tasks connect the socket at
/// once. Both find it open and attach it, each to a connection of its own. The socket knows the second one only. So
/// close() ends that; the first connection keeps a pointer to the socket, and its timer runs. conn->lock guards the
/// pointer, but who frees the socket has no reason to take that lock. To look for the socket on the list of all sockets
/// is not enough: what is found there is gone before it is held. Nor is it to hold it there: then the timeout of one
/// connection ends the other. The pointer must not come to be: state and connection are looked at under the same
/// lock_sock() that attaches, and only the state tells that the socket has been closed meanwhile.
/// See net/bluetooth/sco.c:sco_sock_connect(), :sco_connect(), :sco_sock_timeout(), :sco_conn_del() and
/// :sco_sock_release(); CVE-2024-50125 and CVE-2026-43023. Not modelled: what the controller does, but that it
/// may disconnect 0; memory of the connections, which are counted since e6720779ae61 (who frees one has canceled its
/// timeout); a socket that comes to lie where the freed one was; the double sock_put() of the second CVE's report.
/// </summary>
/// <param name="connects">Tasks that connect the socket, each to another device: they share no sco_conn.</param>
public sealed partial class ScoTimeout(ScoFix patch, int connects = 2) : Protocol
{
    // State. A connection has the number of the task that makes it: hci_conn, and sco_conn with it.
    const int None = -1;
    readonly Slab sk = new(full: true);                    // struct sock
    readonly Refcount refs = new(max: 1 + 2 * connects);   // sk->sk_refcnt
    readonly Mutex sockLock = new();                       // lock_sock(sk)
    readonly Var<SocketState> state = Var(SocketState.Open); // sk->sk_state
    readonly Var<int> conn = Var(None, min: None, max: connects - 1); // sco_pi(sk)->conn
    readonly Var<bool> linked = Var(true);                 // On sco_sk_list,
    readonly Spinlock listLock = new();                    // under sco_sk_list.lock, where more is done than a look.
    readonly Mutex hdevLock = new();                       // hdev->lock
    readonly Vars<bool> held = Vars(connects, false);      // hci_conn_hold(): the socket keeps the connection.
    readonly Vars<bool> points = Vars(connects, false);    // conn->sk is the socket.
    readonly Spinlock[] connLocks = [.. Enumerable.Range(0, connects).Select(_ => new Spinlock())]; // conn->lock
    readonly Workqueue[] timeouts =                        // conn->timeout_work, on system_wq
        [.. Enumerable.Range(0, connects).Select(_ => new Workqueue(delayed: true))];
    readonly Local<bool> found = Local(false);             // The task has found the socket;
    readonly Local<bool>? refused =                        // it has seen that it is not open.
        patch is ScoFix.TestStateLocked or ScoFix.TestAll ? Local(false) : null;
    readonly bool testsLocked = patch is ScoFix.TestStateLocked or ScoFix.TestAll;
    readonly bool holdsListed = patch == ScoFix.HoldUnderListLock;

    // Processes
    [Kernel("net/bluetooth/sco.c:sco_sock_connect")]
    Process Connect => FairProcess(
        [When(testsLocked, sockLock.Lock), TestState, When(testsLocked, LeaveTest), hdevLock.Lock, AddConnection,
            AttachSocket, hdevLock.Unlock],
        count: connects);
    [Kernel("net/bluetooth/sco.c:sco_sock_release")]
    Process Close => FairProcess(
        [AwaitConnects, sockLock.Lock, ClearTimer, DeleteChannel, sockLock.Unlock,
            When(holdsListed, listLock.Lock), Unlink, When(holdsListed, listLock.Unlock), PutSocket]);
    [Kernel("net/bluetooth/sco.c:sco_conn_del")]
    Process Disconnect => ServiceProcess([TakeEvent, DeleteFromSocket, StartCancel, FinishCancel, hdevLock.Unlock]);
    [Kernel("net/bluetooth/sco.c:sco_sock_timeout")]
    Process Kworker => Workqueue.Kworkers(timeouts, [Expire]);

    // sco_sock_connect()
    void TestState() => RefuseIf(state != SocketState.Open, testsLocked ? LeaveTest : Return); // -EBADFD
    void LeaveTest()                                       // release_sock(sk)
    {
        sockLock.Unlock();
        Branch(on: refused!, taken: Return);
    }

    // sco_connect(), sco_chan_add()
    void AddConnection(int self) => held[self].Next = true; // hci_connect_sco(), sco_conn_add()
    Procedure AttachSocket => Procedure(
        [sockLock.Lock, When(patch is ScoFix.TestStateAgain or ScoFix.TestAll, TestStateAgain),
            When(patch is ScoFix.TestConn or ScoFix.TestAll, TestConn), LockConn, Attach, UnlockConn, SetTimer,
            sockLock.Unlock, When(patch == ScoFix.TestAll, DropRefused)]);
    void TestStateAgain() => RefuseIf(state != SocketState.Open, sockLock.Unlock); // -EBADFD
    void TestConn() => RefuseIf(conn != None, sockLock.Unlock); // sco_chan_add(): -EBUSY
    void RefuseIf(Bool condition, Step next)
    {
        var isRefused = Let(condition);
        if (refused is not null)
            refused.Next = isRefused;
        Branch(on: isRefused, taken: next);
    }
    void DropRefused(int self) => held[self].Next = held[self] & !refused!; // hci_conn_drop(hcon)
    [Atomic("conn->lock")]
    void Attach(int self)                                  // __sco_chan_add()
    {
        BugOn(state == SocketState.Closed, "NoRevivedSocket", "Nobody connects a socket that is SOCK_ZAPPED.");
        conn.Next = self;
        points[self].Next = true;
    }
    void SetTimer(int self)                                // sco_sock_set_timer()
    {
        state.Next = SocketState.Connect;
        _ = timeouts[self].QueueDelayed(0);
    }

    // sco_sock_release(), sco_sock_kill()
    void AwaitConnects() => Await(Connect.Done);           // They have references to the file.
    void Unlink() => linked.Next = false;                  // bt_sock_unlink()
    Procedure PutSocket => Procedure([Put, FreeSocket]);   // sock_put()
    void Put() => Branch(on: !refs.DecAndTest(), taken: Return);
    void FreeSocket() => sk.Free(0);                       // sk_free()

    // sco_sock_clear_timer(), sco_chan_del(): both for the connection that the socket has.
    Procedure ClearTimer => Procedure(patch == ScoFix.CancelSync ? [StartCancelOwn, FinishCancelOwn] : [CancelOwn]);
    void CancelOwn() => IfAttached(own => timeouts[own].Cancel(0)); // cancel_delayed_work()
    void StartCancelOwn() => IfAttached(own => timeouts[own].StartCancel(0)); // cancel_delayed_work_sync()
    void FinishCancelOwn() => IfAttached(own => timeouts[own].FinishCancel(0));
    Procedure DeleteChannel => Procedure([Detach, SetClosed]);
    [Atomic("conn->lock")]
    void Detach() => IfAttached(own =>
    {
        connLocks[own].Lock();
        points[own].Next = false;
        conn.Next = None;
        connLocks[own].Unlock();
        held[own].Next = false;                            // hci_conn_drop(conn->hcon)
    });
    void SetClosed() => state.Next = SocketState.Closed;
    void IfAttached(Action<int> act)
    {
        if (TryChooseFirst(connects, i => conn == i, out var own))
            act(own);
    }

    // sco_conn_del()
    void TakeEvent(int self)                               // hci_disconn_complete_evt(), hci_conn_failed()
    {
        Await(held[self]);
        hdevLock.Lock();
    }
    Procedure DeleteFromSocket => Procedure(
        [LockConn, HoldSocket, LeaveConn, sockLock.Lock, ClearTimer, DeleteChannel, sockLock.Unlock, PutSocket]);
    void StartCancel(int self) => timeouts[self].StartCancel(0); // cancel_delayed_work_sync(&conn->timeout_work)
    void FinishCancel(int self)                            // kfree(conn)
    {
        timeouts[self].FinishCancel(0);
        held[self].Next = false;
    }

    // sco_sock_timeout()
    Procedure Expire => Procedure(
        [LockConn, HoldSocket, LeaveConn, sockLock.Lock, SetError, sockLock.Unlock, PutSocket]);
    void SetError(int self)                                // sk->sk_err = ETIMEDOUT
    {
        sk.Use(0);
        BugOn(
            conn != None & conn != self, "NoForeignTimeout",
            "No socket times out because of a connection that it does not have.");
    }

    // sco_sock_hold()
    void LockConn(int self) => connLocks[self].Lock();
    Procedure HoldSocket => Procedure(
        [When(holdsListed, listLock.Lock), FindSocket, Hold, When(holdsListed, listLock.Unlock)]);
    void FindSocket(int self)                              // sk = conn->sk; bt_sock_linked(&sco_sk_list, sk)
    {
        var finds = Let(patch is ScoFix.None or ScoFix.CancelSync ? points[self] : points[self] & linked);
        found.Next = finds;
        Branch(on: !finds, taken: holdsListed ? listLock.Unlock : Return);
    }
    void Hold(int self) => sk.Use(0, refs.Inc);            // sock_hold(sk)
    void UnlockConn(int self) => connLocks[self].Unlock();
    void LeaveConn(int self)                               // if (!sk) return
    {
        connLocks[self].Unlock();
        Branch(on: !found, taken: Return);
    }

    // Properties.
    /// <summary>Closing the socket ends the connections that were made for it.</summary>
    [Invariant] public Bool NoConnectionLeft => Close.Done.Implies(!Any(connects, i => held[i]));

    /// <summary>The race exists: a timeout is about to take the socket while it is being closed.</summary>
    [Reachable] public Bool TimeoutMeetsClose => Kworker.At(LockConn) & Close.At(ClearTimer);

    /// <summary>Closing the socket terminates.</summary>
    [Liveness] public Temporal CloseTerminates => Eventually(Close.Done);
}
