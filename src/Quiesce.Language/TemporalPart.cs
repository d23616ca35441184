using System.Collections.Immutable;
using Quiesce.Ir;
using Node = Quiesce.Ir.Expr;

namespace Quiesce.Language;

/// <summary>A temporal formula that an engine decides: one of the representation, or an invariant.</summary>
/// <param name="Op">Null for <c>[]P</c>.</param>
sealed record TemporalPart(TemporalOp? Op, Node P, Node? Q = null)
{
    /// <summary>For a leads-to: in how many steps, and whose; null if in any number.</summary>
    public (int Steps, Process? Of)? Within { get; init; }

    /// <summary>The formula; null if it is an invariant.</summary>
    public Ir.Temporal? Formula => Op is { } op ? new Ir.Temporal(op, P, Q) : null;

    /// <summary>The part that is true where this one is not.</summary>
    /// <exception cref="ModelException">There is none.</exception>
    public TemporalPart Negated()
    {
        var notP = Node.Not(P);
        return Op switch
        {
            null => new(TemporalOp.Eventually, notP),
            TemporalOp.Eventually => new(null, notP),
            TemporalOp.AlwaysEventually => new(TemporalOp.EventuallyAlways, notP),
            TemporalOp.EventuallyAlways => new(TemporalOp.AlwaysEventually, notP),
            _ => throw new ModelException(
                $"{this} cannot be negated: no engine decides what is true where it is not."),
        };
    }

    /// <summary>The part that is true where one of some parts is.</summary>
    /// <exception cref="ModelException">There is none.</exception>
    public static TemporalPart Any(ImmutableArray<TemporalPart> parts)
    {
        // What the bounds decide is left out.
        TemporalPart[] left = [.. parts.Where(part => part.Q is not null || !part.P.IsFalse)];
        if (left.FirstOrDefault(part => part.Q is null && part.P.IsTrue) is { } certain)
            return certain;
        if (left.Length <= 1)
            return left.Length == 1 ? left[0] : parts[0];
        Node OneOf(TemporalOp op) => Node.Or(left.Where(part => part.Op == op).Select(part => part.P));
        var kinds = left.Select(part => part.Op).Distinct().Order().ToArray();
        return kinds switch
        {
            [TemporalOp.Eventually or TemporalOp.AlwaysEventually] => new(kinds[0], OneOf(kinds[0]!.Value)),
            [TemporalOp.AlwaysEventually, TemporalOp.EventuallyAlways]
                when left.Count(part => part.Op == TemporalOp.EventuallyAlways) == 1 => new(
                    TemporalOp.Recurrence,
                    Node.Not(OneOf(TemporalOp.EventuallyAlways)),
                    OneOf(TemporalOp.AlwaysEventually)),
            _ => throw new ModelException(
                $"No engine decides {string.Join(" \\/ ", left.Select(part => $"{part}"))}. What can be joined by | is "
                    + "<> with <>, []<> with []<>, and []<> with one <>[]; where one thing is to come after another, "
                    + "LeadsTo(p, q) says it."),
        };
    }

    /// <summary>The formula in TLA+ notation.</summary>
    public override string ToString() => Op switch
    {
        null => $"[]({P})",
        TemporalOp.Eventually => $"<>({P})",
        TemporalOp.AlwaysEventually => $"[]<>({P})",
        TemporalOp.EventuallyAlways => $"<>[]({P})",
        TemporalOp.LeadsTo => $"(({P}) ~> ({Q}))",
        TemporalOp.Recurrence => $"([]<>({P}) => []<>({Q}))",
        _ => throw new InvalidOperationException($"Internal error: {Op} has no notation."),
    };
}
