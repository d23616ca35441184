namespace Quiesce.Language;

/// <summary>
/// What an access to memory says of the accesses around it, by the same processor. It matters to plain shared memory
/// (<c>Shared</c>) under <c>--memory tso</c> and <c>pso</c>.
/// </summary>
public enum Order
{
    /// <summary>Nothing.</summary>
    Relaxed,
    /// <summary>What comes later stays behind it.</summary>
    Acquire,
    /// <summary>What came earlier stays in front of it.</summary>
    Release,
    /// <summary>Both, and a later load is not satisfied before it, either: a full barrier.</summary>
    Full,
}
