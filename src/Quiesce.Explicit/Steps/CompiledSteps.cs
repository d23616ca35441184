using System.Collections.Concurrent;
using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Explicit.Steps;

/// <summary>The steps and properties of a system as machine code.</summary>
internal sealed unsafe class CompiledSteps : PackedSteps
{
    readonly ImmutableArray<StepBody> bodies;
    readonly ImmutableArray<CheckBody> checks;
    readonly StatePredicate terminated;
    readonly ConcurrentDictionary<Expr, StatePredicate> predicates = new(ReferenceEqualityComparer.Instance);

    public CompiledSteps(PackedLayout layout, bool recordsActions) : base(layout, recordsActions)
    {
        bodies = new StepCompiler(layout, EntryWords, recordsActions).Compile();
        checks = CheckCompiler.Compile(layout);
        terminated = CheckCompiler.CompilePredicate(layout, layout.System.Terminated);
    }

    internal override ulong* Successors(ulong* state, ulong* next, StepEvents* events)
    {
        foreach (var body in bodies)
            next = body(state, next, events);
        return next;
    }

    public override void Check(ulong* state, byte* marks)
    {
        foreach (var check in checks)
            check(state, marks);
    }

    public override bool IsTerminated(ulong* state) => terminated(state);

    public override StatePredicate CompilePredicate(Expr predicate) =>
        predicates.GetOrAdd(predicate, own => CheckCompiler.CompilePredicate(Layout, own));
}
