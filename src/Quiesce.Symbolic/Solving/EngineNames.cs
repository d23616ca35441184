namespace Quiesce.Symbolic.Solving;

/// <summary>The names of the symbolic engines, as users write them.</summary>
public static class EngineNames
{
    public const string BoundedModelChecking = "bmc", PropertyDirectedReachability = "pdr",
        Lemmas = "lemmas", Layers = "layers", Rankings = "rankings",
        Portfolio = "lemmas, layers, rankings, pdr and bmc";
}
