using System.Collections.Immutable;
using System.Numerics;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Explicit.Orders;

/// <summary>Which orders of a process's list are safe, and why the others are not.</summary>
public sealed record OrderReport
{
    public required TransitionSystem System { get; init; }

    /// <summary>Place of the process.</summary>
    public required int Process { get; init; }

    /// <summary>Decides single orders.</summary>
    public required OrderGraph Graph { get; init; }

    /// <summary>What was asked of the list as it is, in the order of the system's properties.</summary>
    public required ImmutableArray<Verdict> Today { get; init; }

    /// <summary>Properties that every order violates, as the first order does.</summary>
    public ImmutableArray<Verdict> AlwaysViolated { get; init; } = [];

    /// <summary>
    /// A smallest set of constraints, each of one property, that no order obeys together; empty where there is a safe
    /// order, or no need of any.
    /// </summary>
    public ImmutableArray<OrderConstraint> Conflict { get; init; } = [];

    /// <summary>
    /// Where no order is safe, the properties that are set aside so that some order is; those that every order violates
    /// are among them. All that follows is about the others.
    /// </summary>
    public ImmutableArray<Verdict> SetAside { get; init; } = [];

    /// <summary>The safe orders with the fewest changes; null if there are none, or it is not known.</summary>
    public NearestOrders? Nearest { get; init; }

    /// <summary>What every safe order obeys, precedences first.</summary>
    public ImmutableArray<OrderConstraint> Constraints { get; init; } = [];

    /// <summary>Whatever obeys all constraints is safe.</summary>
    public bool AreExact { get; init; }

    /// <summary>
    /// Whether every order was decided; what is said of them, their races and the list as it is may not be known.
    /// </summary>
    public required bool IsDecided { get; init; }

    /// <summary>Why not everything was decided; null if it was.</summary>
    public string? StopReason { get; init; }

    /// <summary>States found, counted in each prefix.</summary>
    public long States { get; init; }

    public TimeSpan Elapsed { get; init; }

    public ImmutableArray<ListItem> Items => Graph.Rules.Items;

    /// <summary>
    /// Safe orders as far as it is known, those that are not ruled out, if what is set aside does not count.
    /// </summary>
    public BigInteger Safe => Graph.Safe;

    /// <summary>Whether the list is safe as it is.</summary>
    public bool IsTodaySafe => Today.All(verdict => verdict.Answer == Answer.Holds);
}
