namespace Quiesce.Symbolic.Encoding;

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
    /// <summary>Of a run of n steps the state before the last one is asked about properties.</summary>
    LateProperty,
    /// <summary>Every eighth clause is lost on its way to the solver.</summary>
    LostClause,
    /// <summary>States are different only if their first bits are: runs without a repetition end too soon.</summary>
    NarrowDistinction,
    /// <summary>A bit is left out of what is blocked without asking whether that goes.</summary>
    CarelessGeneralisation,
}
