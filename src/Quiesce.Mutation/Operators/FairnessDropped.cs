using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Passes;

namespace Quiesce.Mutation.Operators;

/// <summary>The fairness of a process, or of a step, is gone, or weak instead of strong.</summary>
sealed class FairnessDropped : IMutationOperator
{
    public IEnumerable<Mutant> Of(SpecSystem spec)
    {
        var all = spec.System.Fairness;
        foreach (var declared in all.Where(one => !one.Actions.IsEmpty).GroupBy(one => Declared(spec.System, one)))
        {
            var those = declared.ToHashSet();
            var (process, step) = declared.Key;
            var place = step.Length == 0 ? process : $"{process}.{step}";
            if (declared.Any(one => one.Strength == FairnessStrength.Strong))
                yield return Mutant(
                    [.. all.Select(one => those.Contains(one) ? one with { Strength = FairnessStrength.Weak } : one)],
                    "is weakly fair only", "strong fairness");
            yield return Mutant([.. all.Where(one => !those.Contains(one))], "is not fair", "fairness");

            Mutant Mutant(ImmutableArray<Fairness> fairness, string does, string part) => spec.Mutant(
                MutantKind.Fairness, process, new SystemChange { Fairness = fairness },
                step.Length == 0 ? does : $"{does} in {step}", $"{part} of {place}");
        }
    }

    // The process and the step that it was declared for; no step for a whole process.
    static (string Process, string Step) Declared(TransitionSystem system, Fairness fairness)
    {
        var first = system.Actions[fairness.Actions[0]];
        var process = system.Processes[first.Process];
        return (process.Group, fairness.Name == process.Name ? "" : first.Step);
    }
}
