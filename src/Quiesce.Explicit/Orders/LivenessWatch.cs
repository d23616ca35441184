using System.Collections.Immutable;
using Quiesce.Explicit.Steps;
using Quiesce.Ir;

namespace Quiesce.Explicit.Orders;

/// <summary>
/// What a behaviour owes temporal formulas so far, as bits beside the state: a goal that has been reached, a premise
/// that waits for its goal. So it depends on the state and the bits alone whether a loop violates a formula.
/// </summary>
internal sealed unsafe class LivenessWatch
{
    readonly ImmutableArray<(Property Property, StatePredicate P, StatePredicate? Q)> formulas;

    public LivenessWatch(PackedSteps steps, IEnumerable<Property> properties) => formulas =
    [
        .. properties.Select(property => (
            property,
            steps.CompilePredicate(property.Temporal!.P),
            property.Temporal.Q is { } q ? steps.CompilePredicate(q) : null)),
    ];

    public int Count => formulas.Length;

    public Property this[int formula] => formulas[formula].Property;

    /// <summary>The bits in a state, of those in the state before.</summary>
    public ulong Next(ulong bits, ulong* state)
    {
        for (var formula = 0; formula < formulas.Length; formula++)
        {
            var (property, p, q) = formulas[formula];
            var bit = 1UL << formula;
            switch (property.Temporal!.Op)
            {
                case TemporalOp.Eventually:
                    if (p(state))
                        bits |= bit;
                    break;
                case TemporalOp.LeadsTo:
                    if (q!(state))
                        bits &= ~bit;
                    else if (p(state))
                        bits |= bit;
                    break;
                case TemporalOp.AlwaysEventually or TemporalOp.EventuallyAlways or TemporalOp.Recurrence:
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(state));
            }
        }
        return bits;
    }

    /// <summary>By formula whether a loop that violates it may go through the state.</summary>
    public ulong Violating(ulong bits, ulong* state)
    {
        var violating = 0UL;
        for (var formula = 0; formula < formulas.Length; formula++)
        {
            var (property, p, q) = formulas[formula];
            var bit = 1UL << formula;
            var may = property.Temporal!.Op switch
            {
                TemporalOp.Eventually => (bits & bit) == 0,
                TemporalOp.LeadsTo => (bits & bit) != 0,
                TemporalOp.AlwaysEventually => !p(state),
                TemporalOp.EventuallyAlways => true,
                TemporalOp.Recurrence => !q!(state),
                _ => throw new ArgumentOutOfRangeException(nameof(state)),
            };
            violating |= may ? bit : 0;
        }
        return violating;
    }

    /// <summary>
    /// By formula whether it is one of the states that a loop must visit to violate it: any, but for what must hold
    /// from some time on, or only if something comes again and again.
    /// </summary>
    public ulong Visiting(ulong* state)
    {
        var visiting = 0UL;
        for (var formula = 0; formula < formulas.Length; formula++)
        {
            var (property, p, _) = formulas[formula];
            var isOne = property.Temporal!.Op switch
            {
                TemporalOp.EventuallyAlways => !p(state),
                TemporalOp.Recurrence => p(state),
                TemporalOp.Eventually or TemporalOp.LeadsTo or TemporalOp.AlwaysEventually => true,
                _ => throw new ArgumentOutOfRangeException(nameof(state)),
            };
            visiting |= isOne ? 1UL << formula : 0;
        }
        return visiting;
    }
}
