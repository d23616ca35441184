using Quiesce.Logs.Reading;
using Quiesce.Logs.Works;

namespace Quiesce.Logs.Monitors;

/// <summary>A queue between its alloc and its destroy: works use it then alone. Addresses are used again.</summary>
sealed class QueueLife(Journal journal) : Monitor(journal)
{
    public override string Name => "queue-life";

    public override string Sentence =>
        "Nothing uses a queue before its alloc or after its destroy, and each is destroyed once.";

    public override void See(Sight sight, WorkTracker works)
    {
        var one = sight.Event;
        if (!one.IsOfBtrfs)
            return;
        if (one.Kind == EventKind.Done)
        {
            if (works.LiveQueues(one.FileSystem) == 0)
                Reject(
                    one, "A work is done on a file system whose queues are all destroyed.",
                    "nothing of this file system",
                    "a queue of the file system lives");
            else
                Accept();
            return;
        }
        var state = works.QueueAt(one.Queue);
        if (one.Kind == EventKind.QueueAlloc)
        {
            if (state is { Destroy: null })
                Reject(
                    one, "A queue is allocated where another one lives.", "btrfs_workqueue_destroy of it",
                    "the queue at this address is destroyed", Shown(state));
            else
                Accept();
        }
        else if (state is null)
        {
            PassOver();
        }
        else if (state.Destroy is { } destroy)
        {
            Reject(
                one,
                one.Kind == EventKind.QueueDestroy ? "A queue is destroyed twice."
                    : one.Kind == EventKind.Queued ? "A work is queued on a destroyed queue."
                    : "A work runs on a destroyed queue.",
                "btrfs_workqueue_alloc of it", "the queue lives", destroy);
        }
        else if (state.FileSystem != one.FileSystem)
        {
            Reject(
                one, "A queue is used by another file system than its own.", $"the file system {state.FileSystem}",
                "the file system is that of the queue", Shown(state));
        }
        else
        {
            Accept();
        }
    }

    static IEnumerable<LogEvent> Shown(QueueState state) => state.Alloc is { } alloc ? [alloc] : [];

    public override void Forget()
    {
    }
}
