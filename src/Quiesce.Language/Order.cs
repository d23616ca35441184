namespace Quiesce.Language;

/// <summary>
/// How an access to memory orders the accesses around it, by the same processor. It matters for plain shared memory
/// (<c>Shared</c>) under <c>--memory tso</c> and <c>pso</c>.
/// </summary>
public enum Order
{
    /// <summary>Not at all.</summary>
    Relaxed,
    /// <summary>Later accesses stay after it.</summary>
    Acquire,
    /// <summary>Earlier accesses stay before it.</summary>
    Release,
    /// <summary>Both, and no later load is satisfied before it: a full barrier.</summary>
    Full,
}
