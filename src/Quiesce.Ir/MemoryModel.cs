namespace Quiesce.Ir;

/// <summary>The order in which the stores of a process reach memory.</summary>
public enum MemoryModel
{
    /// <summary>Sequential consistency: in the order of the program, at once.</summary>
    Sc,
    /// <summary>Total store order, as on x86: a store may be overtaken by later loads.</summary>
    Tso,
    /// <summary>Partial store order: a store may be overtaken by later loads and by stores to other words.</summary>
    Pso,
}
