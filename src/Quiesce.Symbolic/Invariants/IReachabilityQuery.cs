using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Invariants;

/// <summary>
/// What an engine that looks for invariants is asked: is a bad state reachable, and if not, why not. Its answers are
/// not believed: see <see cref="InvariantRun"/>.
/// </summary>
internal interface IReachabilityQuery : IDisposable
{
    /// <summary>Whether a state that decides one of the goals is reachable.</summary>
    /// <exception cref="SymbolicLimitException">The engine did not find out.</exception>
    bool IsReachable(ImmutableArray<Property> goals);

    /// <summary>After a yes: in how many steps at most. Null if the engine does not know.</summary>
    int? StepsMax { get; }

    /// <summary>
    /// After a no: what holds of every reachable state, given the facts; conjuncts, as literals of the encoded system's
    /// circuit.
    /// </summary>
    ImmutableArray<Literal> Invariant();
}
