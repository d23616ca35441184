using Quiesce.Ir;

namespace Quiesce.Symbolic.Encoding;

/// <summary>A bit of a state.</summary>
/// <param name="Variable">The variable it is part of.</param>
/// <param name="Element">Which element of it; 0 for a scalar.</param>
/// <param name="Bit">0 is the least significant.</param>
/// <param name="Current">The circuit's input that stands for it.</param>
internal sealed record StateBit(Variable Variable, int Element, int Bit, Literal Current)
{
    /// <summary><c>delayed.0</c>, or <c>unusedBgs[2].0</c>; unique in its system.</summary>
    public string Name => Variable.Length is null
        ? $"{Variable.Name}.{Bit}"
        : $"{Variable.Name}[{Element}].{Bit}";
}
