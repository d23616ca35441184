using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Invariants;

/// <summary>
/// The query to an engine that finds invariants: is a bad state reachable, and if not, why not. Its answers are
/// checked: see <see cref="InvariantRun"/>.
/// </summary>
internal interface IReachabilityQuery : IDisposable
{
    /// <summary>Whether a state that decides one of the goals is reachable.</summary>
    /// <exception cref="SymbolicLimitException">The engine did not find out.</exception>
    bool IsReachable(ImmutableArray<Property> goals);

    /// <summary>After a yes: an upper bound on the steps to such a state. Null if the engine does not know.</summary>
    int? StepsMax { get; }

    /// <summary>
    /// After a no: an invariant of the reachable states, given the facts; its conjuncts are literals of the encoded
    /// system's circuit.
    /// </summary>
    ImmutableArray<Literal> Invariant();
}
