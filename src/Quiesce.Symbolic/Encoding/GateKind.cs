namespace Quiesce.Symbolic.Encoding;

/// <summary>What a gate computes.</summary>
internal enum GateKind
{
    /// <summary>False; gate 0 and no other.</summary>
    Constant,
    /// <summary>A free boolean.</summary>
    Input,
    /// <summary>A and B.</summary>
    And,
    /// <summary>A differs from B.</summary>
    Xor,
    /// <summary>If A then B, otherwise C.</summary>
    Mux,
}
