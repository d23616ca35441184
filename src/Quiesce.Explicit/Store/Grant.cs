namespace Quiesce.Explicit.Store;

/// <summary>Memory that is taken out of a budget until it is disposed.</summary>
internal readonly struct Grant : IDisposable
{
    readonly MemoryBudget budget;
    readonly long bytes;

    /// <exception cref="SearchLimitException">There is not so much left.</exception>
    public Grant(MemoryBudget budget, long bytes)
    {
        budget.Reserve(bytes);
        (this.budget, this.bytes) = (budget, bytes);
    }

    public void Dispose() => budget.Release(bytes);
}
