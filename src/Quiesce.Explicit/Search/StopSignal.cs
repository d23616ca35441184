using System.Runtime.ExceptionServices;
using Quiesce.Explicit.Store;

namespace Quiesce.Explicit.Search;

/// <summary>Why a search ends early. Any thread may set it, and all look at it; the first reason counts.</summary>
internal sealed class StopSignal
{
    volatile string? reason;
    ExceptionDispatchInfo? failure;

    public bool IsSet => reason is not null;

    /// <summary>A clause; null as long as nothing ends the search.</summary>
    public string? Reason => reason;

    public void Set(string clause) => reason ??= clause;

    /// <summary>Runs a part of the search; to run into a limit, or out of memory, ends the search, no more.</summary>
    public void Guard(Action part)
    {
        try
        {
            part();
        }
        catch (SearchLimitException limit)
        {
            Set(limit.Message);
        }
        catch (OutOfMemoryException)
        {
            Set("the machine has no more memory");
        }
        catch (Exception exception)
        {
            failure = ExceptionDispatchInfo.Capture(exception);
            Set("the search failed");
        }
    }

    /// <summary>Throws what a guarded part threw, if it was not a limit.</summary>
    public void ThrowFailure() => failure?.Throw();
}
