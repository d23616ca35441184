namespace Quiesce.Ir.Passes;

/// <summary>How a step is taken apart.</summary>
public enum SplitKind
{
    /// <summary>In the order of its text: what stands behind a place happens later.</summary>
    InOrder,
    /// <summary>
    /// One effect alone happens later, as the text of simultaneous updates is often not the order of the C source. What
    /// the step asserts must be true there, too.
    /// </summary>
    Late,
}
