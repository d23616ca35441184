namespace Quiesce.Symbolic;

/// <summary>
/// Mistakes that tests plant in the symbolic engines to see that the comparison of engines notices them.
/// </summary>
internal enum PlantedFault
{
    None,
    /// <summary>An action does not say that the last bit it leaves alone keeps its value.</summary>
    DroppedFrame,
    /// <summary>The most significant bit of what is assigned to a variable of more than one bit is lost.</summary>
    NarrowWord,
    /// <summary>Bounded model checking stops a step before the depth it reports.</summary>
    ShortUnrolling,
    /// <summary>Properties are looked at one step late.</summary>
    LateProperty,
}
