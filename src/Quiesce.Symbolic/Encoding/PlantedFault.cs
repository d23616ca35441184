namespace Quiesce.Symbolic.Encoding;

/// <summary>
/// Mistakes that tests plant in the symbolic engines, to check that the comparison of engines finds them.
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
    /// <summary>Properties are checked in the state before the last one of a run.</summary>
    LateProperty,
    /// <summary>Every eighth clause is lost on its way to the solver.</summary>
    LostClause,
    /// <summary>States are different only if their first bits are: runs without a repetition end too soon.</summary>
    NarrowDistinction,
    /// <summary>A bit is dropped from a blocked cube without a check that the larger cube can be blocked.</summary>
    CarelessGeneralisation,
}
