namespace Quiesce.Ir;

/// <summary>A memory barrier that stands alone.</summary>
public enum MemoryFence
{
    None,
    /// <summary>smp_wmb(): later stores reach memory after earlier ones.</summary>
    Write,
    /// <summary>smp_mb(): everything that was stored has reached memory.</summary>
    Full,
}
