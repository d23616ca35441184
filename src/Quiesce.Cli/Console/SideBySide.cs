using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace Quiesce.Cli.Console;

/// <summary>Independent pieces of work on several threads, some of which take far longer than others.</summary>
static class SideBySide
{
    /// <summary>
    /// Does them all, the next one wherever a thread is free. Once the token is cancelled no other is begun, and those
    /// that were are to end by themselves. The exception of one is thrown as it was.
    /// </summary>
    public static void Run<T>(
        IEnumerable<T> pieces, int threads, Action<T> work, CancellationToken cancellation)
    {
        try
        {
            Parallel.ForEach(
                Partitioner.Create(pieces, EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = threads },
                (piece, loop) =>
                {
                    if (cancellation.IsCancellationRequested)
                        loop.Stop();
                    else
                        work(piece);
                });
        }
        catch (AggregateException failures)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
    }
}
