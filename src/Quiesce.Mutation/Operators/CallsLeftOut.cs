using System.Collections.Immutable;

namespace Quiesce.Mutation.Operators;

/// <summary>A call of a primitive is left out; one that wakes somebody is a lost wake-up.</summary>
sealed class CallsLeftOut : IMutationOperator
{
    static readonly ImmutableArray<string> WakeUps = ["WakeUp", "Complete", "CompleteAll", "Unpark"];

    public IEnumerable<Mutant> Of(SpecSystem spec) =>
        from step in spec.Steps
        from call in step.Calls()
        where call.Acts && !call.HasChoice
        select spec.Mutant(
            WakeUps.Contains(call.Method) ? MutantKind.Wake : MutantKind.Call, step, call.LeftOut(),
            $"does not call {call.Name}{call.Which}", $"{call.Name}{call.Which}")
            with { IsHalfOfLock = call.Acquires || call.Releases };
}
