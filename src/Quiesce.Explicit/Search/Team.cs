namespace Quiesce.Explicit.Search;

/// <summary>
/// The threads of a search: the calling one for the first worker, one more for each other worker. They sleep
/// between the levels that are worth waking them for.
/// </summary>
internal sealed class Team : IDisposable
{
    readonly ForwardSearch search;
    readonly Barrier barrier;
    readonly List<Thread> threads = [];
    bool isOver;

    public Team(ForwardSearch search)
    {
        this.search = search;
        barrier = new Barrier(search.Workers.Length);
    }

    /// <summary>Has every worker expand its part of the level; returns when all are finished.</summary>
    public void ExpandTogether()
    {
        if (threads.Count == 0)
            Start();
        barrier.SignalAndWait();
        search.Workers[0].ExpandTogether();
        barrier.SignalAndWait();
    }

    public void Dispose()
    {
        isOver = true;
        if (threads.Count > 0)
            barrier.SignalAndWait();
        threads.ForEach(thread => thread.Join());
        barrier.Dispose();
    }

    void Start()
    {
        foreach (var worker in search.Workers.Skip(1))
        {
            var thread = new Thread(() => Serve(worker)) { IsBackground = true, Name = "quiesce search" };
            threads.Add(thread);
            thread.Start();
        }
    }

    void Serve(Worker worker)
    {
        while (true)
        {
            barrier.SignalAndWait();
            if (isOver)
                return;
            worker.ExpandTogether();
            barrier.SignalAndWait();
        }
    }
}
