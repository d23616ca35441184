using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Mutation.Operators;

/// <summary>A process takes a lock nowhere, and so releases it nowhere.</summary>
sealed class LocksNotTaken : IMutationOperator
{
    public IEnumerable<Mutant> Of(SpecSystem spec) => All(spec).Select(own => own.Mutant);

    /// <summary>The mutants, each with the calls that it leaves out.</summary>
    public static IEnumerable<(Mutant Mutant, ImmutableArray<CallSite> Sites)> All(SpecSystem spec) =>
        from locks in spec.Steps.SelectMany(step => step.Calls())
            .Where(call => call.Acquires || call.Releases)
            .GroupBy(call => (call.Step.Process, call.Object))
        where locks.Any(call => call.Acquires) && locks.All(call => !call.HasChoice)
        select (
            spec.Mutant(
                MutantKind.Lock, locks.Key.Process,
                SpecStep.Change(
                    locks.SelectMany(call => call.Effects), effect => effect is Effect.Let ? effect : null),
                $"does not take {locks.Key.Object}", Part(locks.First(call => call.Acquires))),
            locks.ToImmutableArray());

    // In the words of the kernel where the taking is a step of its own.
    static string Part(CallSite call) => call.Step.IsLocking && call.Step.InKernel != call.Step.Place
        ? $"{call.Step.InKernel} with its release"
        : $"{call.Object} in {call.Step.Process}";
}
