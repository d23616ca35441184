using Quiesce.Ir;

namespace Quiesce.Explicit.Steps;

/// <summary>The steps by way of the reference interpreter: slow, and the judge of the compiled ones.</summary>
internal sealed unsafe class InterpretedSteps(PackedLayout layout, bool recordsActions)
    : PackedSteps(layout, recordsActions)
{
    readonly Interpreter interpreter = new(layout.System);
    readonly int typeInvariant = PropertyMarks.Find(layout.System, PropertyKind.TypeInvariant);

    internal override ulong* Successors(ulong* state, ulong* next, StepEvents* events)
    {
        var unpacked = Layout.Unpack(state);
        foreach (var action in System.Attempts)
        {
            switch (interpreter.Try(action, unpacked))
            {
                case Outcome.Disabled:
                    break;
                case Outcome.TypeError:
                    if (!action.IsObserver)
                        events->Broken = 1;
                    if (!action.IsObserver && interpreter.Holds(action.Guard, unpacked))
                        events->Enabled[action.Index]++;
                    if (typeInvariant >= 0)
                        events->Marks[typeInvariant] = 1;
                    break;
                case Outcome.Successor successor:
                    foreach (var name in successor.Failed)
                        if (PropertyMarks.Find(System, name) is >= 0 and var mark)
                            events->Marks[mark] = 1;
                    if (action.IsObserver)
                        break;
                    events->Enabled[action.Index]++;
                    Layout.Pack(successor.State, next);
                    next[Layout.Words] = StateHash.Of(next, Layout.Words);
                    if (RecordsActions)
                        next[Layout.Words + 1] = (ulong)action.Index;
                    next += EntryWords;
                    break;
            }
        }
        return next;
    }

    public override void Check(ulong* state, byte* marks)
    {
        var unpacked = Layout.Unpack(state);
        for (var index = 0; index < System.Properties.Length; index++)
        {
            var property = System.Properties[index];
            switch (property.Kind)
            {
                case PropertyKind.Invariant or PropertyKind.Lemma when !interpreter.Satisfies(property, unpacked):
                case PropertyKind.Reachable when interpreter.Satisfies(property, unpacked):
                    marks[index] = 1;
                    break;
            }
            if (PropertyMarks.Antecedent(property) is { } antecedent && interpreter.Holds(antecedent, unpacked))
                marks[PropertyMarks.OfAntecedent(System, index)] = 1;
        }
        if (typeInvariant >= 0 && !interpreter.Holds(TypeChecks.OfProperties(System.Declared), unpacked))
            marks[typeInvariant] = 1;
    }

    public override bool IsTerminated(ulong* state) => interpreter.Holds(System.Terminated, Layout.Unpack(state));

    public override StatePredicate CompilePredicate(Expr predicate) =>
        state => interpreter.Holds(predicate, Layout.Unpack(state));
}
