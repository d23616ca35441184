namespace Quiesce.Explicit.Store;

/// <summary>A search ends early, for the reason that the message gives as a clause.</summary>
internal sealed class SearchLimitException(string reason) : Exception(reason);

/// <summary>Counts memory, shared by all threads of a search.</summary>
/// <param name="kept">
/// How much of it is kept for what comes after the search: when no state fits any more, there are traces to be drawn.
/// </param>
internal sealed class MemoryBudget(long limit, long kept = 0)
{
    long used;
    long peak;

    public long Used => Interlocked.Read(ref used);

    public long Peak => Interlocked.Read(ref peak);

    /// <summary>Takes bytes out of the budget.</summary>
    /// <exception cref="SearchLimitException">There are not so many left.</exception>
    public void Reserve(long bytes) => Reserve(bytes, limit - kept);

    /// <summary>Takes bytes out of what is kept, too.</summary>
    /// <exception cref="SearchLimitException">There are not so many left.</exception>
    public void ReserveAfterwards(long bytes) => Reserve(bytes, limit);

    void Reserve(long bytes, long most)
    {
        var total = Interlocked.Add(ref used, bytes);
        if (total > most)
        {
            Interlocked.Add(ref used, -bytes);
            throw Exhausted();
        }
        long seen;
        while (total > (seen = Peak))
            Interlocked.CompareExchange(ref peak, total, seen);
    }

    /// <summary>Whether so many bytes more would be granted now.</summary>
    public bool Allows(long bytes) => Used + bytes <= limit - kept;

    public SearchLimitException Exhausted() => new($"the memory limit of {Format(limit)} was reached");

    public void Release(long bytes) => Interlocked.Add(ref used, -bytes);

    static string Format(long bytes) => bytes switch
    {
        >= 1L << 30 => $"{bytes / (double)(1L << 30):0.#} GiB",
        >= 1L << 20 => $"{bytes / (double)(1L << 20):0.#} MiB",
        >= 1024 => $"{bytes / 1024.0:0.#} KiB",
        _ => $"{bytes} B",
    };
}
