using Quiesce.Explicit.Steps;
using Quiesce.Ir;

namespace Quiesce.Random;

/// <summary>
/// Watches a schedule for a liveness property: since when the property has been owing something. If nothing happens
/// any more while it owes, it is violated.
/// </summary>
internal sealed unsafe class LivenessMonitor
{
    /// <summary>What <see cref="Owes"/> answers where the property cannot be violated any more.</summary>
    public const int Never = -1;

    readonly TemporalOp op;
    readonly StatePredicate p;
    readonly StatePredicate? q;
    int owes;

    public LivenessMonitor(PackedSteps steps, int property)
    {
        Property = property;
        var formula = steps.System.Properties[property].Temporal!;
        (op, p) = (formula.Op, steps.CompilePredicate(formula.P));
        q = formula.Q is null ? null : steps.CompilePredicate(formula.Q);
    }

    /// <summary>Place in the properties of the system.</summary>
    public int Property { get; }

    /// <summary>The number of the state since which something has been owing; -1 while nothing is.</summary>
    public long Since { get; private set; }

    public void Begin() => (owes, Since) = (0, -1);

    /// <summary>The next state of the schedule.</summary>
    public void See(ulong* state, long number)
    {
        if (owes == Never)
            return;
        owes = Owes(owes, state);
        // Of what is to become true for ever each state where it is not counts from the beginning.
        Since = owes != 1 ? -1 : op == TemporalOp.EventuallyAlways ? 0 : Since < 0 ? number : Since;
    }

    /// <summary>
    /// Whether the property owes something (1) in a state or not (0), given the same of the state before it; 0 before
    /// the first one. <see cref="Never"/> if no behaviour that goes on from here violates it.
    /// </summary>
    public int Owes(int before, ulong* state) => op switch
    {
        TemporalOp.Eventually => p(state) ? Never : 1,
        TemporalOp.AlwaysEventually or TemporalOp.EventuallyAlways => p(state) ? 0 : 1,
        TemporalOp.LeadsTo => q!(state) ? 0 : before == 1 || p(state) ? 1 : 0,
        _ => throw new InvalidOperationException($"Internal error: {op} is not watched."),
    };

    /// <summary>Whether a loop of states violates the property if each of these states owes something.</summary>
    /// <param name="anyOwes">Some state of the loop does.</param>
    /// <param name="allOwe">All of them do.</param>
    public bool IsViolatedBy(bool anyOwes, bool allOwe) => op == TemporalOp.EventuallyAlways ? anyOwes : allOwe;
}
