using Quiesce.Explicit.Store;

namespace Quiesce.Explicit.Traces;

/// <summary>
/// What the drawing of traces may take of a search's memory and time. What was taken is given back in the end.
/// </summary>
internal sealed class DrawingLimits(MemoryBudget budget, CancellationToken cancellation) : IDisposable
{
    /// <summary>So many states are kept between two looks at clock and memory.</summary>
    public const int Batch = 1024;

    // An entry of a dictionary and of a list that has just been doubled, with the array that it holds.
    const int BytesPerState = 128, BytesPerCost = 3 * sizeof(int);

    long taken;

    /// <summary>Takes the memory for states that are kept, with so many costs each.</summary>
    /// <exception cref="SearchLimitException">There is not so much left.</exception>
    /// <exception cref="OperationCanceledException">The time is over.</exception>
    public void Take(long states, int costs)
    {
        cancellation.ThrowIfCancellationRequested();
        var bytes = states * (BytesPerState + (long)BytesPerCost * costs);
        budget.ReserveAfterwards(bytes);
        Interlocked.Add(ref taken, bytes);
    }

    /// <summary>What was taken may be taken again.</summary>
    public void Dispose() => budget.Release(Interlocked.Exchange(ref taken, 0));
}
