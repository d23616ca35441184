namespace Quiesce.Protocols.Kernel;

/// <summary>Where a file is whose last reference is gone, and whose __fput() is still to come.</summary>
public enum FputPlace
{
    /// <summary>It is open, or closed for good.</summary>
    Nowhere,
    /// <summary>On delayed_fput_list.</summary>
    Listed,
    /// <summary>Taken off the list by the work, delayed_fput_work.</summary>
    InWork,
    /// <summary>Taken off the list by a task in flush_delayed_fput().</summary>
    InFlush,
}

/// <summary>
/// Files whose last fput() came from where __fput() cannot run: an interrupt, a kernel thread, a task that takes no
/// more works: fs/file_table.c. They wait on one global list for a work; it takes the whole list at once, so that the
/// list is empty long before the files are closed. What __fput() does is the protocol's, in steps of its own. Not
/// modelled: the jiffy between the first file on the list and the work; the work may come at any time.
/// </summary>
/// <param name="files">The files: 0..files-1.</param>
public sealed class DelayedFput(int files = 1) : Component
{
    internal readonly Vars<FputPlace> place = Vars(files, FputPlace.Nowhere);
    internal readonly Each<bool> awaited = SetOfEach(files); // flush_delayed_work() of a task waits for it.

    /// <summary>llist_empty(&amp;delayed_fput_list)</summary>
    public Bool IsListEmpty => All(files, i => place[i] != FputPlace.Listed);

    /// <summary>Every file that was put is closed.</summary>
    public Bool IsIdle => All(files, i => place[i] == FputPlace.Nowhere);

    /// <summary>The last reference to the file is gone, and it is not closed yet.</summary>
    public Bool IsPut(Int file)
    {
        using var all = Atomically();
        Require(file, files, "file");
        return place[file] != FputPlace.Nowhere;
    }

    /// <summary>The end of fput(): llist_add(), schedule_delayed_work().</summary>
    public void Add(Int file)
    {
        using var all = Atomically();
        BugOn(IsPut(file), "NoDoubleListAdd", "No file is on delayed_fput_list twice.");
        place[file].Next = FputPlace.Listed;
    }

    /// <summary>delayed_fput(), the beginning: the work waits for files and takes the whole list.</summary>
    public void TakeList()
    {
        using var all = Atomically();
        Await(!IsListEmpty);
        Take(FputPlace.InWork);
    }

    /// <summary>flush_delayed_fput(), the beginning: the task takes what is on the list, if anything is.</summary>
    public void TakeListToFlush()
    {
        using var all = Atomically();
        Take(FputPlace.InFlush);
    }

    /// <summary>The loop of delayed_fput(): the next file to close; false at its end.</summary>
    public bool TryPut(out int file)
    {
        using var all = Atomically();
        return TryPut(FputPlace.InWork, out file);
    }

    /// <summary>The loop of flush_delayed_fput(): the next file to close; false at its end.</summary>
    public bool TryPutInFlush(out int file)
    {
        using var all = Atomically();
        return TryPut(FputPlace.InFlush, out file);
    }

    /// <summary>
    /// flush_delayed_work(&amp;delayed_fput_work), the first half: for what is on the list or with the work.
    /// </summary>
    public void StartFlushWork()
    {
        using var all = Atomically();
        var mine = awaited.Mine;
        for (var i = 0; i < files; i++)
            mine[i].Next = place[i] == FputPlace.Listed | place[i] == FputPlace.InWork;
    }

    /// <summary>The second half: waits until all of that is closed.</summary>
    public void AwaitFlushWork()
    {
        using var all = Atomically();
        var mine = awaited.Begun("AwaitFlushWork() ends what StartFlushWork() has begun");
        Await(!Any(files, i => mine[i]));
    }

    void Take(FputPlace where)
    {
        for (var i = 0; i < files; i++)
            place[i].Next = If(place[i] == FputPlace.Listed, where, place[i]);
    }

    bool TryPut(FputPlace where, out int file)
    {
        file = Choose(files + 1, taken => taken == files ? "none" : $"{taken}");
        var before = file;
        Await(All(before, i => place[i] != where));
        if (file == files)
            return false;
        Await(place[file] == where);
        place[file].Next = FputPlace.Nowhere;
        foreach (var waiter in awaited.All)
            waiter[file].Next = false;
        return true;
    }
}
