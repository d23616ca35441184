using Quiesce.Protocols.Kernel;

namespace Quiesce.Protocols.UserSpace;

/// <summary>How Shutdown() gets along with Serve() and with the goroutine of a connection.</summary>
public enum ShutdownPatch
{
    /// <summary>Go 1.8: it closes the listeners it knows, and then all idle connections until it knows none.</summary>
    None,
    /// <summary>Go 1.11: Serve() tests inShutdown when it tracks its listener, under mu.</summary>
    TestInShutdown,
    /// <summary>1ce7fcf13941, reverted: a connection that is accepted behind inShutdown is closed.</summary>
    CloseAccepted,
    /// <summary>Go 1.20: Shutdown() waits until all calls of Serve() have returned, with listenerGroup.</summary>
    WaitForListeners,
    /// <summary>The same with the test in front of mu: a listener may come behind the wait.</summary>
    TestBeforeLock,
    /// <summary>Pull request 65805: the goroutine tests inShutdown when it has read and marked a request.</summary>
    TestWhenRead,
    /// <summary>A tempting order: it tests, and then marks the connection as active.</summary>
    TestThenMark,
    /// <summary>What would do: it marks it under mu, unless Shutdown() has taken the connection already.</summary>
    MarkUnderLock,
}

/// <summary>net/http.ConnState</summary>
public enum ConnState { New, Active, Idle }

/// <summary>
/// net/http: Server.Shutdown() against Serve() and the goroutines of connections.
/// Shutdown() closes the listeners, and then all tracked connections that are idle, until none is tracked. A connection
/// is tracked a little later than Accept() returns it: in between it is nobody's, and Shutdown() returns while it is
/// about to be served (issue 20239). The fix waits for the accepting goroutines. One level below is the same gap: a
/// connection is marked active a little later than a request has been read; in between it is closed as idle, and the
/// handler runs for a client that gets no answer and cannot know whether to try again (issue 65802). A test of
/// inShutdown closes that gap, but drops new connections, too; what is needed is that closing and marking exclude each
/// other. See src/net/http/server.go:Serve, Shutdown, closeIdleConns and conn.serve; issues 20239, 34163, 48642 and
/// 65802, pull request 65805. The state of a connection is an atomic that is stored without mu.
/// Not modelled: Close(), hijacked connections, HTTP/2, a client that sends nothing for five seconds on a new
/// connection, and a request that is on the wire when its idle connection is closed, which HTTP/1.1 permits.
/// </summary>
/// <param name="patch">What is done about it.</param>
/// <param name="conns">Clients that connect; each sends a request, and then perhaps another one.</param>
public sealed partial class HttpShutdown(ShutdownPatch patch, int conns = 1) : Protocol
{
    // State.
    readonly Var<bool> inShutdown = Var(false);                  // srv.inShutdown, an atomic
    readonly Var<bool> listening = Var(true);                    // The listener is open.
    readonly Var<bool> listed = Var(false);                      // It is in srv.listeners.
    readonly Atomic? listenerGroup = Waits(patch) ? new() : null; // srv.listenerGroup
    readonly Set tracked = Set(of: conns);                       // srv.activeConn
    readonly Vars<ConnState> state = Vars(conns, ConnState.New); // c.curState, an atomic
    readonly Vars<bool> closed = Vars(conns, false);             // c.rwc is closed.
    readonly Vars<bool> served = Ghost(Vars(conns, false));      // The client has got an answer.
    readonly Var<int> next = Var(0, max: conns);                 // The one that comes; those before it are started.

    static bool Waits(ShutdownPatch patch) => patch >= ShutdownPatch.WaitForListeners;

    // Processes
    [Kernel("src/net/http/server.go:Serve")]
    Process Serve => FairProcess(
    [
        When(patch == ShutdownPatch.TestBeforeLock, TestInShutdown), TrackListener,
        Accept, TrackConn, StartConn, AcceptNone, UntrackListener, CloseListener,
    ]);

    [Kernel("src/net/http/server.go:Shutdown")]
    Process Shutdown => FairProcess(
        [SetInShutdown, CloseListeners, When(Waits(patch), AwaitListeners), CloseIdleConns, TestQuiescent]);

    [Kernel("src/net/http/server.go:conn.serve")]
    Process Conn => ServiceProcess(
    [
        AwaitStart, ReadRequest,
        When(patch == ShutdownPatch.TestThenMark, TestRead),
        patch == ShutdownPatch.MarkUnderLock ? MarkUnlessTaken : MarkActive,
        When(patch == ShutdownPatch.TestWhenRead, TestRead),
        Handle, MarkIdle, TestKeepAlives, CloseConn, UntrackConn,
    ], count: conns);

    // Serve()
    void TestInShutdown() => Branch(on: inShutdown, taken: CloseListener); // if srv.shuttingDown() { return }
    [Atomic("srv.mu")]
    [Kernel("src/net/http/server.go:trackListener")]
    void TrackListener()                                         // srv.listeners[ln] = struct{}{}
    {
        if (patch is not (ShutdownPatch.None or ShutdownPatch.TestBeforeLock) && Case(inShutdown, "shutting down"))
        {
            Goto(CloseListener);
            return;
        }
        listed.Next = true;
        listenerGroup?.Inc();
    }
    void Accept() =>                                             // rw, err := l.Accept(): the next client, or an error
        Branch(on: !listening, taken: UntrackListener);
    [Atomic("srv.mu")]
    void TrackConn()                                             // c.setState(c.rwc, StateNew)
    {
        if (patch == ShutdownPatch.CloseAccepted && Case(inShutdown, "shutting down"))
        {
            Lose(!served[next]);
            closed[next].Next = true;                            // rw.Close()
            Goto(UntrackListener);
        }
        else
        {
            tracked.Add(next);
        }
    }
    void StartConn()                                             // go c.serve()
    {
        next.Next = next + 1;
        Branch(on: next < conns - 1, taken: Accept);
    }
    void AcceptNone() => Await(!listening);                      // l.Accept(): nobody comes, there is only an error.
    [Atomic("srv.mu")]
    void UntrackListener()                                       // delete(s.listeners, ln)
    {
        listed.Next = false;
        listenerGroup?.Dec();
    }
    void CloseListener() => listening.Next = false;              // defer l.Close()

    // Shutdown()
    void SetInShutdown() => inShutdown.Next = true;              // srv.inShutdown.Store(true)
    [Atomic("srv.mu")]
    void CloseListeners() => listening.Next = listening & !listed; // (*ln).Close() of those in srv.listeners
    void AwaitListeners() => Await(listenerGroup!.Value == 0);   // srv.listenerGroup.Wait()
    [Atomic("srv.mu")]
    void CloseIdleConns()                                        // for c := range s.activeConn
    {
        for (var c = 0; c < conns; c++)
        {
            if (!Case(tracked.Contains(c) & state[c] == ConnState.Idle, $"idle {c}"))
                continue;
            closed[c].Next = true;                               // c.rwc.Close()
            tracked.Remove(c);
        }
    }
    void TestQuiescent() => Branch(on: !tracked.IsEmpty, taken: CloseIdleConns); // Perhaps after a while: a timer.

    // conn.serve()
    void AwaitStart(int self) => Await(next > self);             // The goroutine starts.
    void ReadRequest(int self)                                   // w, err := c.readRequest(ctx)
    {
        if (Case(closed[self], "closed"))
            Goto(CloseConn);
    }
    void MarkActive(int self) => state[self].Next = ConnState.Active; // c.setState(c.rwc, StateActive)
    [Atomic("srv.mu")]
    void MarkUnlessTaken(int self)
    {
        if (Case(tracked.Contains(self), "tracked"))
            state[self].Next = ConnState.Active;
        else
            Goto(CloseConn);
    }
    void TestRead(int self)                                      // if c.server.shuttingDown() { return }
    {
        if (!Case(inShutdown, "shutting down"))
            return;
        Lose(!served[self]);
        Goto(CloseConn);
    }
    void Handle(int self)                                        // serverHandler{c.server}.ServeHTTP(w, w.req)
    {
        BugOn(closed[self], "NoHandlerOnClosed", "No handler runs for a client that cannot get its answer.");
        served[self].Next = true;
    }
    void MarkIdle(int self) => state[self].Next = ConnState.Idle; // c.setState(c.rwc, StateIdle)
    void TestKeepAlives(int self) =>                             // if !w.conn.server.doKeepAlives() { return }
        Branch(on: !inShutdown, taken: ReadRequest);
    void CloseConn(int self) => closed[self].Next = true;        // c.close()
    void UntrackConn(int self) => tracked.Remove(self);          // c.setState(c.rwc, StateClosed)

    void Lose(Bool isNew) =>
        BugOn(isNew, "NoNewConnLost", "No accepted connection is closed before its first answer.");

    // Properties.
    /// <summary>When Shutdown() has returned, nothing is served any more: the program may exit.</summary>
    [Invariant] public Bool NothingServed => Shutdown.Done.Implies(
        !Serve.At(StartConn) & All(conns, c => closed[c] | next <= c));

    /// <summary>When Shutdown() has returned, nobody accepts connections any more.</summary>
    [Invariant] public Bool NoListenerLeft => 
        !(Shutdown.Done & listening & (Serve.At(Accept) | Serve.At(AcceptNone)));

    /// <summary>Serve() returns ErrServerClosed only when there is a Shutdown(), and leaves no open listener.</summary>
    [Invariant] public Bool ServeEndsByShutdown => Serve.Done.Implies(inShutdown & !listening);

    /// <summary>srv.activeConn has no connection whose goroutine has returned: Shutdown() would wait for it.</summary>
    [Invariant] public Bool NoEndedConnTracked => All(conns, c => Conn[c].Done.Implies(!tracked.Contains(c)));

    /// <summary>Serve() returns when there is a Shutdown(), even one that came before it.</summary>
    [Liveness] public Temporal ServeReturns => Eventually(Serve.Done);

    /// <summary>If clients send what they have begun, Shutdown() returns.</summary>
    [Liveness] public Temporal ShutdownReturns => Eventually(Shutdown.Done);

    /// <summary>The model is not vacuous: a connection is kept alive, and closed by Shutdown().</summary>
    [Reachable] public Bool ClosesIdle => Any(conns, c => closed[c] & served[c] & Conn[c].At(ReadRequest));

    /// <summary>The model is not vacuous: a connection is kept alive, and waits for the next request.</summary>
    [Reachable] public Bool KeepsAlive => Any(conns, c => served[c] & !closed[c] & Conn[c].At(ReadRequest));

    /// <summary>The model is not vacuous: a request is being handled while Shutdown() waits.</summary>
    [Reachable] public Bool WaitsForHandler => Shutdown.At(TestQuiescent) & Any(conns, c => Conn[c].At(Handle));
}
