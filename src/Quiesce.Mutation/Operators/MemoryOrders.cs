using Quiesce.Ir;

namespace Quiesce.Mutation.Operators;

/// <summary>A memory barrier, or the order of an access to plain shared memory, is weaker or gone.</summary>
sealed class MemoryOrders : IMutationOperator
{
    public IEnumerable<Mutant> Of(SpecSystem spec) =>
        spec.System.Variables.Any(variable => variable.Kind == VariableKind.Memory)
            ? spec.Steps.SelectMany(step => Barriers(spec, step).Concat(Accesses(spec, step)))
            : [];

    static IEnumerable<Mutant> Barriers(SpecSystem spec, SpecStep step)
    {
        foreach (var site in step.Sites((_, effect) => effect is Effect.Barrier))
        {
            var barrier = (Effect.Barrier)site.First;
            var of = StepWords.IsOfCall(barrier) ? $" in {site.Name}{site.Which}" : site.Which;
            yield return spec.Mutant(
                MutantKind.Order, step, site.Change(_ => null), $"has no memory barrier{of}",
                $"the memory barrier{of}");
            if (barrier.Fence == MemoryFence.Full && barrier.Processes.IsEmpty)
                yield return spec.Mutant(
                    MutantKind.Order, step,
                    site.Change(effect => effect is Effect.Barrier own
                        ? own with { Fence = MemoryFence.Write }
                        : effect),
                    $"has a write barrier only{of}", $"more than a write barrier{of}");
        }
    }

    static IEnumerable<Mutant> Accesses(SpecSystem spec, SpecStep step)
    {
        foreach (var site in step.Sites((_, effect) => effect is Effect.Assign
        {
            Update: { Variable.Kind: VariableKind.Memory, Access: Access.ReleaseStore or Access.FullModify },
        }))
        {
            var (variable, access) = (
                ((Effect.Assign)site.First).Update.Variable, ((Effect.Assign)site.First).Update.Access);
            var (weaker, word) = access == Access.ReleaseStore
                ? (Access.Store, "release")
                : (Access.Modify, "full order");
            yield return spec.Mutant(
                MutantKind.Order, step,
                site.Change(effect => effect is Effect.Assign assign && assign.Update.Access == access
                    ? assign with { Update = assign.Update with { Access = weaker } }
                    : effect),
                $"changes {variable}{site.Which} without {word}", $"the {word} of {variable}{site.Which}");
        }
    }
}
