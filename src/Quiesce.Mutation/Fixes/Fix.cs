using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Mutation.Operators;

namespace Quiesce.Mutation.Fixes;

/// <summary>
/// What a fix consists of: the steps that it adds, those that it changes, those that stand elsewhere, and what it
/// drops. Steps are the same by the names of their process and their own. Each part that can be taken back alone is.
/// </summary>
public static class Fix
{
    /// <summary>The differences between two variants of a protocol, in the order of the fixed one's steps.</summary>
    /// <param name="unfixed">With the same bounds.</param>
    public static ImmutableArray<FixPart> Parts(TransitionSystem system, TransitionSystem unfixed)
    {
        var (spec, other) = (new SpecSystem(system), new SpecSystem(unfixed));
        var before = other.Steps.ToDictionary(step => step.Place);
        var parts = ImmutableArray.CreateBuilder<FixPart>();
        var added = spec.Steps.Where(step => !before.ContainsKey(step.Place)).ToHashSet();
        var locks = LocksNotTaken.All(spec)
            .Where(own => own.Sites.All(call => added.Contains(call.Step)))
            .ToList();
        // A lock and its release are one part.
        added.ExceptWith(locks.SelectMany(own => own.Sites).Select(call => call.Step).Where(step => step.IsLocking));
        foreach (var step in spec.Steps)
            if (added.Contains(step))
                parts.Add(Added(spec, step));
            else if (before.TryGetValue(step.Place, out var old) && StepText.Of(step) != StepText.Of(old))
                parts.Add(Changed(spec, step, other, old));
        parts.AddRange(locks.Select(own => new FixPart($"{own.Mutant.Part} is new", own.Mutant)));
        foreach (var list in spec.Lists)
            parts.AddRange(Moved(spec, list, [.. other.Steps.Where(step => step.Process == list[0].Process)]));
        var now = spec.Steps.Select(step => step.Place).ToHashSet();
        foreach (var step in other.Steps.Where(step => !now.Contains(step.Place)))
            parts.Add(new FixPart($"{step.InKernel} is gone ({step.Place})", null));
        return parts.ToImmutable();
    }

    static FixPart Added(SpecSystem spec, SpecStep step) => new(
        $"{step.InKernel} is new",
        StepsLeftOut.Acts(step)
            ? spec.Mutant(MutantKind.Step, step, StepsLeftOut.LeftOut(spec, step), "is left out", part: null)
            : null);

    static FixPart Changed(SpecSystem spec, SpecStep step, SpecSystem other, SpecStep old)
    {
        var sentence = $"{step.InKernel} is changed";
        return new FixPart(
            sentence,
            new Translation(spec, other).Of(step, old) is { } effects
                ? spec.Mutant(
                    MutantKind.Step, step, new SystemChange { Effects = effects },
                    $"is as in {other.System.Variant}", "the change")
                : null);
    }

    // What is not in a longest common part of the two orders has moved.
    static IEnumerable<FixPart> Moved(
        SpecSystem spec, ImmutableArray<SpecStep> list, ImmutableArray<SpecStep> unfixed)
    {
        var jumps = new Jumps(spec, list);
        string[] now = [.. list.Select(step => step.Name).Where(name => unfixed.Any(step => step.Name == name))];
        string[] then = [.. unfixed.Select(step => step.Name).Where(now.Contains)];
        var kept = CommonOrder.Of(now, then).ToHashSet();
        foreach (var name in now.Where(name => !kept.Contains(name)))
        {
            var step = list.Single(own => own.Name == name);
            var before = then.TakeWhile(own => own != name).LastOrDefault(kept.Contains);
            var behind = before is null ? null : list.Single(own => own.Name == before);
            var place = behind is null ? "first" : $"behind {behind.Name}";
            yield return new FixPart(
                $"{step.InKernel} has moved: it was {place}",
                jumps.Moved(step, behind) is { } change
                    ? spec.Mutant(MutantKind.Swap, step, change, $"is {place}, as it was", "the new place")
                    : null);
        }
    }
}
