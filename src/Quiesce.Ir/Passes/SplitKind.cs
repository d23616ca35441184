namespace Quiesce.Ir.Passes;

/// <summary>How a step is split.</summary>
public enum SplitKind
{
    /// <summary>In program order: what comes after the place happens later.</summary>
    InOrder,
    /// <summary>
    /// One effect alone happens later, since the order of simultaneous updates is often not that of the C source. What
    /// the step asserts must be true there, too.
    /// </summary>
    Late,
}
