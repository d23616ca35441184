using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Mutation.Operators;

namespace Quiesce.Mutation;

/// <summary>All mutants of a system.</summary>
public static class Mutants
{
    // Where two make the same system the first one counts: it is the one that a maintainer would name.
    static readonly ImmutableArray<IMutationOperator> Operators =
    [
        new StepsLeftOut(), new LocksNotTaken(), new CallsLeftOut(), new Waits(), new MemoryOrders(),
        new FairnessDropped(), new Conditions(), new Branches(), new Updates(), new Neighbours(), new Swaps(),
        new Merges(),
    ];

    /// <summary>
    /// The kinds that count where none is asked for: all but <see cref="MutantKind.Merge"/>. Where two steps are one
    /// less can happen, so that no invariant could notice.
    /// </summary>
    public static IReadOnlySet<MutantKind> Usual { get; } =
        Enum.GetValues<MutantKind>().Except([MutantKind.Merge]).ToHashSet();

    /// <summary>The kinds that take something away, of which one may ask what needs it.</summary>
    public static IReadOnlySet<MutantKind> Weakening { get; } = new HashSet<MutantKind>
    {
        MutantKind.Step, MutantKind.Call, MutantKind.Wake, MutantKind.Lock, MutantKind.Wait, MutantKind.Guard,
        MutantKind.Order, MutantKind.Fairness,
    };

    /// <summary>
    /// The mutants of a system in the order of its steps, each once; those whose text says the same as the system are
    /// none, and neither are those that only assert less.
    /// </summary>
    /// <param name="system">Under sequential consistency.</param>
    /// <param name="kinds">Which; null for <see cref="Usual"/>.</param>
    public static ImmutableArray<Mutant> Of(TransitionSystem system, IReadOnlySet<MutantKind>? kinds = null)
    {
        kinds ??= Usual;
        var spec = new SpecSystem(system);
        var known = new HashSet<string> { Text(system, system) };
        var mutants = ImmutableArray.CreateBuilder<Mutant>();
        foreach (var mutant in Operators.SelectMany(one => one.Of(spec)))
            if (kinds.Contains(mutant.Kind) && !AssertsNoMore(mutant.System, system)
                && known.Add(Text(mutant.System, system)))
                mutants.Add(mutant);
        // Those of a whole process in front of those of its steps.
        var (steps, processes) = (spec.Steps.Select(step => step.Place).ToList(), system.Processes);
        return
        [
            .. mutants.OrderBy(mutant => processes.TakeWhile(process => process.Group != mutant.Process).Count())
                .ThenBy(mutant => mutant.Step is null ? -1 : steps.IndexOf($"{mutant.Process}.{mutant.Step}")),
        ];
    }

    static bool AssertsNoMore(TransitionSystem system, TransitionSystem original) =>
        system.Actions.Length == original.Actions.Length
        && system.Actions.Zip(original.Actions).All(pair => SameAction.AssertsNoMore(pair.First, pair.Second))
        && system.Observers.All(own => original.Observers.Any(other => SameAction.AssertsNoMore(own, other)))
        && Whole(system) == Whole(original);

    // What is different, written out.
    static string Text(TransitionSystem system, TransitionSystem original)
    {
        var actions = system.Actions.Where((action, index) => index >= original.Actions.Length
                || !SameAction.Is(action, original.Actions[index]))
            .Select(action => $"{action.Index} {Text(action)}");
        var observers = system.Observers
            .Where(own => !original.Observers.Any(other => SameAction.Is(own, other)))
            .Select(observer => $"{observer.Process} {observer.Step} {Text(observer)}")
            .Order(StringComparer.Ordinal);
        var gone = original.Observers
            .Where(own => !system.Observers.Any(other => SameAction.Is(own, other)))
            .Select(observer => $"no {observer.Index}");
        return string.Join("\n", actions.Concat(observers).Concat(gone).Append(Whole(system)));
    }

    static string Text(GuardedAction action) => string.Join(
        ";",
        action.Updates.Select(update => $"{update.Variable}[{update.Index}]={update.Value}:{update.Access}")
            .Append(string.Join(",", action.FencedProcesses))
            .Prepend($"{action.Guard} {action.Fence}")
            .Concat(action.Assertions.Select(assertion => $"{assertion.Property}:{assertion.Condition}")));

    // What belongs to no action.
    static string Whole(TransitionSystem system)
    {
        var fairness = system.Fairness.Select(
            one => $"{one.Name} {one.Strength} {string.Join(",", one.Actions)}");
        var starts = system.Variables.Where(variable => variable.Kind == VariableKind.ProgramCounter)
            .Select(variable => string.Join(",", variable.Initial.Select(values => $"{values[0]}")));
        return string.Join("\n", fairness.Concat(starts).Append($"{system.InitialConstraint}"));
    }
}
