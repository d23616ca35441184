namespace Quiesce.Ir.Verdicts;

/// <summary>What is minimal about the lassos that an engine finds. All its other traces are shortest ones.</summary>
public enum LassoOrder
{
    /// <summary>The stem, unless the lasso ends in stuttering; the loop need not be.</summary>
    ShortestStem,
    /// <summary>Stem and loop together.</summary>
    ShortestWhole,
    /// <summary>Nothing.</summary>
    Any,
}
