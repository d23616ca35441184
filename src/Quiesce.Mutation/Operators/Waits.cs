using Quiesce.Ir;

namespace Quiesce.Mutation.Operators;

/// <summary>A step, or a call in it, does not wait.</summary>
sealed class Waits : IMutationOperator
{
    public IEnumerable<Mutant> Of(SpecSystem spec) =>
        from step in spec.Steps
        let locks = step.Calls().Where(call => call.Acquires).Select(call => call.Name).ToHashSet()
        from site in step.Sites((_, effect) => effect is Effect.Wait { IsCase: false })
        let isOfCall = StepWords.IsOfCall(site.First)
        let awaited = isOfCall
            ? $"in {site.Name}{site.Which}"
            : $"for {StepWords.Condition((Effect.Wait)site.First)}{site.Which}"
        select spec.Mutant(
            MutantKind.Wait, step, site.Change(_ => null), $"does not wait {awaited}", $"the wait {awaited}")
            with { IsHalfOfLock = isOfCall && locks.Contains(site.Name) };
}
