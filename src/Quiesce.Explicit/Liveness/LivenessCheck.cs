using Quiesce.Explicit.Store;
using Quiesce.Ir;

namespace Quiesce.Explicit.Liveness;

/// <summary>
/// Decides temporal formulas over all reachable states, exactly, under weak and strong fairness: a
/// formula is violated iff behaviours of its kind can enter a fair component and stay there.
/// </summary>
internal static class LivenessCheck
{
    /// <summary>A lasso that violates the property, or null if it holds.</summary>
    /// <param name="graph">All reachable states.</param>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    /// <exception cref="SearchLimitException">
    /// There are more states than an array can have elements, or not enough memory for a lasso.
    /// </exception>
    public static Trace? Run(StateGraph graph, Property property, CancellationToken cancellation)
    {
        var violation = ViolatingBehaviour.Of(property, graph);
        var components = new FairComponents(graph, violation.Stays, violation.Visits, cancellation);
        components.Search(violation.BeginsAtOnce ? graph.InitialStates : graph.AllStates, violation.Begins);
        return components.Any ? new LassoSearch(graph, violation, components).Find(property) : null;
    }
}
