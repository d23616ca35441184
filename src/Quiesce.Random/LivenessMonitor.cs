using Quiesce.Explicit.Steps;
using Quiesce.Ir;

namespace Quiesce.Random;

/// <summary>
/// Watches a schedule for a liveness property: since when the property has been owing something. It is violated if
/// nothing changes any more while it owes.
/// </summary>
internal sealed unsafe class LivenessMonitor
{
    /// <summary>The value of <see cref="Owes"/> once the property can no longer be violated.</summary>
    public const int NeverViolated = -1;

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

    /// <summary>Index in the properties of the system.</summary>
    public int Property { get; }

    /// <summary>The number of the state since which the property has been owing something; -1 if it does not.</summary>
    public long Since { get; private set; }

    public void Begin() => (owes, Since) = (0, -1);

    /// <summary>The next state of the schedule.</summary>
    public void Observe(ulong* state, long number)
    {
        if (owes == NeverViolated)
            return;
        owes = Owes(owes, state);
        // Once P was true []<>P => []<>Q owes Q, however often P is true.
        if (op == TemporalOp.Recurrence)
        {
            Since = IsMet(state) ? -1 : owes == 1 && Since < 0 ? number : Since;
            return;
        }
        // <>[]P owes from the beginning, however often P was true in between.
        Since = owes != 1 ? -1 : op == TemporalOp.EventuallyAlways ? 0 : Since < 0 ? number : Since;
    }

    /// <summary>
    /// Whether the property owes something (1) in a state or not (0), given the same of the state before it; 0 before
    /// the first one. <see cref="NeverViolated"/> if no behaviour that goes on from here violates it.
    /// </summary>
    public int Owes(int before, ulong* state) => op switch
    {
        TemporalOp.Eventually => p(state) ? NeverViolated : 1,
        TemporalOp.AlwaysEventually or TemporalOp.EventuallyAlways => p(state) ? 0 : 1,
        TemporalOp.Recurrence => p(state) && !q!(state) ? 1 : 0,
        TemporalOp.LeadsTo => q!(state) ? 0 : before == 1 || p(state) ? 1 : 0,
        _ => throw new InvalidOperationException($"Internal error: {op} is not watched."),
    };

    /// <summary>Whether the property is violated if the behaviour stays in the last state for ever.</summary>
    public bool OwesForEver => op == TemporalOp.Recurrence ? owes == 1 : Since >= 0;

    /// <summary>Whether a loop with this state cannot violate the property, whatever else it owes.</summary>
    public bool IsMet(ulong* state) => op == TemporalOp.Recurrence && q!(state);

    /// <summary>Whether a loop of states violates the property if each of these states owes something.</summary>
    /// <param name="anyOwes">Some state of the loop does.</param>
    /// <param name="allOwe">All of them do.</param>
    /// <param name="anyMeets">In some state of the loop <see cref="IsMet"/>.</param>
    public bool IsViolatedBy(bool anyOwes, bool allOwe, bool anyMeets) => op switch
    {
        TemporalOp.EventuallyAlways => anyOwes,
        TemporalOp.Recurrence => anyOwes && !anyMeets,
        _ => allOwe,
    };
}
