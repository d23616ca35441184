using System.Collections.Immutable;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Explicit.Orders;

/// <summary>What every safe order obeys, and what happens in one that does not.</summary>
/// <param name="Clause">A precedence, or several that are not to be there at once.</param>
/// <param name="Order">An order that breaks it and nothing else, if there is one.</param>
/// <param name="Race">
/// A property that is violated there, with a trace of the system in that order; null where a limit came before it.
/// </param>
public sealed record OrderConstraint(OrderClause Clause, ImmutableArray<int> Order, Verdict? Race)
{
    /// <summary>One item in front of another, and nothing else.</summary>
    public bool IsPrecedence => Clause.Forbidden.Length == 1;
}
