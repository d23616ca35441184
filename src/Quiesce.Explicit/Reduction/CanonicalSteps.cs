using Quiesce.Explicit.Steps;
using Quiesce.Ir;

namespace Quiesce.Explicit.Reduction;

/// <summary>The steps of a system, to the states that stand for where they lead.</summary>
internal sealed unsafe class CanonicalSteps(PackedSteps steps, CanonicalStates canonical)
    : PackedSteps(steps.Layout, steps.RecordsActions)
{
    internal override ulong* Successors(ulong* state, ulong* next, StepEvents* events)
    {
        var end = steps.Successors(state, next, events);
        for (var entry = next; entry < end; entry += EntryWords)
            if (canonical.MakeCanonical(entry))
                entry[Layout.Words] = StateHash.Of(entry, Layout.Words);
        return end;
    }

    internal override void MakeCanonical(ulong* state) => canonical.MakeCanonical(state);

    public override void Check(ulong* state, byte* marks) => steps.Check(state, marks);

    public override bool IsTerminated(ulong* state) => steps.IsTerminated(state);

    public override StatePredicate CompilePredicate(Expr predicate) => steps.CompilePredicate(predicate);
}
