namespace Quiesce.Protocols.Kernel;

/// <summary>How a percpu_ref counts: the flags in percpu_count_ptr.</summary>
public enum PercpuMode
{
    /// <summary>On each processor for itself, so that nobody knows the sum.</summary>
    Percpu,
    /// <summary>__PERCPU_REF_DEAD is set, and a grace period runs: not everybody knows of it yet.</summary>
    Killed,
    /// <summary>The same, and everybody knows: it counts in one atomic, and 0 is seen.</summary>
    Dead,
}
