namespace Quiesce.Protocols.Kernel;

// Who has WORK_STRUCT_PENDING may queue the work, arm its timer or clear it, and nobody else.
public sealed partial class Workqueue
{
    internal readonly Vars<int>? disabled; // How often: WORK_OFFQ_DISABLE.
    internal readonly Vars<bool>? token;   // PENDING is taken, and the work is neither queued nor waits for its timer.
    internal readonly Vars<bool>? expired; // It is delayed_work_timer_fn() that has taken it.

    /// <summary>The work is disabled: nobody can queue it.</summary>
    public Bool IsDisabled(Int work) => disabled is null ? false : disabled[work] > 0;

    /// <summary>Somebody has taken PENDING, and the work is not queued yet.</summary>
    internal Bool IsGrabbed(Int work) => token is null ? false : token[work].Now;

    /// <summary>
    /// queue_work() in two steps: test_and_set_bit(WORK_STRUCT_PENDING_BIT), and __queue_work(). Whoever comes in
    /// between is told that the work is pending, and does not find it on the queue.
    /// </summary>
    public Procedure QueueWork(int work, bool chained = false) =>
        Blocking(() => TakePending(work), () => InsertWork(work, chained), (work, chained));

    /// <summary>disable_work_sync(), disable_delayed_work_sync()</summary>
    public Procedure DisableSync(int work) => Blocking(() => StartDisable(work), FinishFlush, work);

    /// <summary>
    /// mod_delayed_work(): the work waits for its timer from here on, wherever it was. Where it is disabled or being
    /// canceled, nothing happens. One that runs is not waited for.
    /// </summary>
    /// <param name="delay">Otherwise it is queued at once.</param>
    /// <returns>Whether the work was pending.</returns>
    public Bool ModDelayed(int work, bool delay = true)
    {
        using var all = Atomically();
        RequireDelayed(nameof(ModDelayed));
        var wasPending = Let(IsPending(work));
        Cancel(work);
        var isBlocked = IsCanceling(work) | IsDisabled(work);
        if (delay)
            timer![work].Next = !isBlocked;
        else if (!Case(isBlocked, "disabled", ""))
            QueueOrRefuse(work, chained: false);
        return wasPending;
    }

    /// <summary>
    /// disable_work(), disable_delayed_work(): a pending work is not, and nobody can queue it until as many have
    /// called <see cref="Enable"/>. One that runs, runs on.
    /// </summary>
    public void Disable(int work)
    {
        using var all = Atomically();
        RequireDisables(nameof(Disable));
        Cancel(work);
        disabled![work].Next = disabled[work] + 1;
    }

    /// <summary>
    /// enable_work(), enable_delayed_work(): a work that is pending, because it was not disabled, is lost.
    /// </summary>
    /// <returns>Whether the work can be queued again.</returns>
    public Bool Enable(int work)
    {
        using var all = Atomically();
        RequireDisables(nameof(Enable));
        BugOn(disabled![work] == 0, "NoDisableUnderflow", "workqueue: disable count underflow.");
        if (timer is not null)
            Await(!timer[work]);
        Cancel(work);
        disabled[work].Next = Max(disabled[work] - 1, 0);
        return disabled[work] == 0;
    }

    /// <summary>disable_work_sync(), the first half; the second is <see cref="FinishFlush"/>.</summary>
    public void StartDisable(int work)
    {
        using var all = Atomically();
        Disable(work);
        workFlushers.Add();
        NoteFlush(ofQueue: false);
        StartFlushOf(work);
    }

    /// <summary>queue_work(), up to where it has PENDING, or returns because somebody else has.</summary>
    internal void TakePending(int work)
    {
        using var all = Atomically();
        RequireTokens();
        if (SetPending(work))
            token![work].Next = true;
        else
            Return();
    }

    /// <summary>__queue_work(), by who has PENDING.</summary>
    internal void InsertWork(int work, bool chained = false)
    {
        using var all = Atomically();
        RequireTokens();
        if (chained)
            kworkers.Require("QueueWork(chained: true) is for what takes works of the queue");
        token![work].Next = false;
        QueueOrRefuse(work, chained);
    }

    // delayed_work_timer_fn()
    void QueueExpired()
    {
        using var all = Atomically();
        var work = Choose(works, work => works == 1 ? "" : $"{work}");
        Await(expired![work]);
        expired[work].Next = false;
        token![work].Next = false;
        QueueOrRefuse(work, chained: false);
    }

    void RequireDisables(string method)
    {
        if (disabled is null)
            throw new ModelException($"{method} is for a queue with disables: 1, or more.");
    }

    void RequireTokens()
    {
        if (token is null)
            throw new ModelException("QueueWork is for a queue with tokens: true.");
    }
}
