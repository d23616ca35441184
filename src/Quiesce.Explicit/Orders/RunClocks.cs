using Quiesce.Explicit.Store;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Explicit.Orders;

/// <summary>Ends recursions that have no better place for it when the clock is over.</summary>
internal static class RunClocks
{
    /// <exception cref="SearchLimitException">The clock is over.</exception>
    public static void Require(this RunClock clock)
    {
        if (clock.IsOver)
            throw new SearchLimitException(clock.Reason);
    }
}
