using Quiesce.Logs.Reading;

namespace Quiesce.Logs.Works;

/// <summary>What is known of the queue at an address.</summary>
/// <param name="Alloc">Null if it was there before the log began, or a loss.</param>
/// <param name="Destroy">Null while it lives.</param>
sealed record QueueState(string FileSystem, LogEvent? Alloc, LogEvent? Destroy)
{
    /// <summary>Empty if the log does not say it.</summary>
    public string Name => Alloc?.Subject ?? "";
}
