namespace Quiesce.Ir;

/// <summary>What a variable stands for; engines treat all alike, traces and reductions do not.</summary>
public enum VariableKind
{
    /// <summary>State that every process sees at once: what a lock guards, or only atomic operations touch.</summary>
    Shared,
    /// <summary>
    /// Plain shared memory: under a weak memory model (<see cref="Passes.StoreBuffers"/>) what a process stores there
    /// waits in its store buffer before others see it.
    /// </summary>
    Memory,
    /// <summary>The position of each instance of a process in its list of steps.</summary>
    ProgramCounter,
    /// <summary>State that only one process reads and writes, an element per instance.</summary>
    Local,
    /// <summary>
    /// Whether the store buffer of an instance is empty: always TRUE if there are no buffers.
    /// </summary>
    Drained,
}
