using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Mutation;

/// <summary>
/// What a process checks while it waits in the middle of a step: its observers in two systems, which may be others in
/// each.
/// </summary>
sealed class WaitingStep(int process, string step)
{
    /// <summary>The steps whose observers are not the same in two systems.</summary>
    public static ImmutableArray<WaitingStep> Changed(TransitionSystem one, TransitionSystem other) =>
    [
        .. one.Observers.Concat(other.Observers)
            .Select(observer => (observer.Process, observer.Step))
            .Distinct()
            .Select(place => new WaitingStep(place.Process, place.Step))
            .Where(wait => !AreSame([.. wait.Of(one)], [.. wait.Of(other)])),
    ];

    /// <summary>The step, in the words of a system.</summary>
    public string Name(TransitionSystem system) => $"{system.Processes[process]}.{step}";

    /// <summary>
    /// The properties that its observers break in a state: assertions by name, and the type invariant where a condition
    /// has no value.
    /// </summary>
    public HashSet<string> Broken(Interpreter interpreter, State state) =>
    [
        .. Of(interpreter.System).SelectMany(observer => interpreter.Try(observer, state) switch
        {
            Outcome.Successor { Failed: var failed } => failed,
            Outcome.TypeError => [SystemBuilder.TypeInvariant],
            _ => [],
        }),
    ];

    IEnumerable<GuardedAction> Of(TransitionSystem system) =>
        system.Observers.Where(observer => observer.Process == process && observer.Step == step);

    static bool AreSame(List<GuardedAction> one, List<GuardedAction> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => SameAction.Is(pair.First, pair.Second));
}
