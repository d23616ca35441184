using FsCheck;
using FsCheck.Fluent;
using Quiesce.Ir;
using Quiesce.Tests.Agreement;

namespace Quiesce.Tests.Ir;

/// <summary>Short runs of random systems, in every form that a trace has. They need not show what they claim.</summary>
static class RandomRuns
{
    const int LengthMax = 6;

    /// <summary>
    /// A walk from a random state as a finite trace, as a lasso that may not close, and with a last step to nowhere.
    /// </summary>
    public static IEnumerable<Trace> Of(TransitionSystem system, ulong seed)
    {
        var (random, interpreter) = (new System.Random((int)seed), new Interpreter(system));
        var start = RandomSystems.StateOf(system).Sample(1, new Rnd(seed), 1).Single();
        var states = new List<State> { start };
        var actions = new List<GuardedAction>();
        while (actions.Count < LengthMax)
        {
            var successors = interpreter.Successors(states[^1]).ToList();
            if (successors.Count == 0)
                break;
            var (action, next) = successors[random.Next(successors.Count)];
            actions.Add(action);
            states.Add(next);
        }
        var property = system.Properties[random.Next(system.Properties.Length)];
        yield return new Trace(system, property, [.. states], [.. actions]);
        yield return new Trace(system, property, [.. states], [.. actions], random.Next(states.Count));
        if (!system.Actions.IsEmpty)
            yield return new Trace(
                system,
                system.FindProperty(SystemBuilder.TypeInvariant)!,
                [.. states],
                [.. actions, system.Actions[random.Next(system.Actions.Length)]]);
    }
}
