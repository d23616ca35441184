using System.Runtime.CompilerServices;

namespace Quiesce.Protocols.Kernel;

/// <summary>
/// A struct timer_list: kernel/time/timer.c. Once armed it is pending until it expires, at any time; then a softirq
/// runs its function, which may arm it again, and so may anybody else meanwhile. Who waits for the function has to know
/// that nobody arms the timer behind that; only a timer that is shut down cannot be armed any more, and who tries is
/// not told. A timer whose function is running is deleted and shut down when that has returned, not before, as since
/// 20739af07383 "timers: Fix NULL function pointer race in timer_shutdown_sync()". Not modelled: time; whether the
/// timer was pending, which mod_timer() and timer_delete() return; timer_setup() of a timer that is shut down.
/// </summary>
/// <param name="pending">Somebody has armed it when the protocol begins.</param>
public sealed class Timer(bool pending = false) : Component
{
    internal readonly Var<bool> pending = Var(pending); // timer_pending()
    internal readonly Var<bool> running = Var(false);   // base->running_timer: its function runs.
    internal readonly Flag shutdown = Flag();           // timer->function is NULL.

    /// <summary>timer_pending()</summary>
    public Bool IsPending => pending.Now;

    /// <summary>The function of the timer runs.</summary>
    public Bool IsRunning => running.Now;

    /// <summary>
    /// The softirq of the timer, in a line: <c>Process Softirq => timer.Softirq([Run]);</c>. It expires whenever it is
    /// pending, and runs its function.
    /// </summary>
    /// <param name="function">The steps of timer->function.</param>
    public Process Softirq(
        Delegate[] function,
        [CallerMemberName] string name = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Server(
            ("Expire", _ => { Expire(); return 0; }), [function], ("EndTimer", _ => End()), 1, null, name, file, line);

    /// <summary>mod_timer(), add_timer(): the timer is armed, if it is not shut down.</summary>
    public void Mod()
    {
        using var all = Atomically();
        pending.Next = pending | !shutdown;
    }

    /// <summary>timer_delete(), del_timer(): a pending timer is not; a function that runs runs on.</summary>
    public void Delete()
    {
        using var all = Atomically();
        pending.Next = false;
    }

    /// <summary>timer_delete_sync(), del_timer_sync(): the same, and the step waits for a function that runs.</summary>
    public void DeleteSync()
    {
        using var all = Atomically();
        Await(!running);
        pending.Next = false;
    }

    /// <summary>timer_shutdown_sync(): the same, and from here on nobody can arm the timer.</summary>
    public void ShutdownSync()
    {
        using var all = Atomically();
        DeleteSync();
        shutdown.Raise();
    }

    /// <summary>What debug_check_no_obj_freed() says when the memory of the timer is freed.</summary>
    public void CheckFree()
    {
        using var all = Atomically();
        BugOn(pending, "NoFreeOfPendingTimer", "ODEBUG: free active object type: timer_list.");
    }

    /// <summary>expire_timers(): the step waits until the timer has expired.</summary>
    internal void Expire()
    {
        using var all = Atomically();
        Await(pending);
        pending.Next = false;
        running.Next = true;
    }

    /// <summary>call_timer_fn(), behind the function.</summary>
    internal void End()
    {
        using var all = Atomically();
        running.Next = false;
    }
}
