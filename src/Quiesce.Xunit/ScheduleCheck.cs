using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Language;

namespace Quiesce.Xunit;

/// <summary>
/// The claims a test can make of the states on one run. The reference interpreter makes the run; it ends with the
/// schedule, or where nothing can happen any more.
/// </summary>
[System.Diagnostics.StackTraceHidden]
public sealed class ScheduleCheck<TProtocol>
    where TProtocol : Protocol
{
    // Of more initial states than these, the first so many are chosen from.
    const int InitialStatesMax = 1000;

    readonly Subject<TProtocol> subject;
    readonly Schedule schedule;

    internal ScheduleCheck(Subject<TProtocol> subject, Schedule schedule) =>
        (this.subject, this.schedule) = (subject, schedule);

    /// <summary>True in every state of the run, and no step enabled there breaks the type invariant.</summary>
    public void Holds(
        Func<TProtocol, Expr<bool>?> claim, [CallerArgumentExpression(nameof(claim))] string formula = "",
        [CallerMemberName] string test = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var made = PropertyClaim.Of(subject, claim, PropertyKind.Invariant, new(formula, test, file, line));
        if (made.Properties.FirstOrDefault(property => !IsOfStates(property)) is { } other)
            throw new CheckFailedException(
                $"{other} is [{other.Kind}]: one schedule says nothing about it.");
        Check(made);
    }

    /// <summary>The run does not end in a deadlock.</summary>
    public void NeverDeadlocks() =>
        Check(new PropertyClaim(
            subject.System, [subject.System.FindProperty(SystemBuilder.NoDeadlock)!], IsOwn: false));

    /// <summary>Every property of the spec that is about single states and steps.</summary>
    public void HoldsAll() =>
        Check(new PropertyClaim(subject.System, [.. subject.System.Properties.Where(IsOfStates)], IsOwn: false));

    static bool IsOfStates(Property property) => property.Kind is not (PropertyKind.Liveness or PropertyKind.Reachable);

    void Check(PropertyClaim claim)
    {
        var names = claim.Properties.Select(property => property.Name).Append(SystemBuilder.TypeInvariant).ToHashSet();
        if (FirstViolation(claim.System.WithOnly(names)) is not { } trace)
            return;
        Audit.Check(new Verdict(trace.Property, Answer.Violated, new Evidence.Run(trace)));
        var failure = new Failure(trace.Property, $"is violated after {Failure.Words(trace)} of the schedule.", trace);
        throw new CheckFailedException(Failure.Message(subject, [failure], claim.IsOwn));
    }

    Trace? FirstViolation(TransitionSystem system)
    {
        var interpreter = new Interpreter(system);
        var choices = new Queue<int>(schedule.Choices);
        ImmutableArray<State> initial = [.. interpreter.InitialStates().Take(InitialStatesMax)];
        if (initial.IsEmpty)
            throw new CheckFailedException($"{system} has no initial state: its [Assume]s contradict each other.");
        var states = ImmutableArray.Create(
            initial.Length == 1 || !choices.TryDequeue(out var first) ? initial[0] : initial[first % initial.Length]);
        var actions = ImmutableArray<GuardedAction>.Empty;
        while (true)
        {
            var state = states[^1];
            if (system.Properties.FirstOrDefault(property => !interpreter.Satisfies(property, state)) is { } violated)
                return WithLastStep(new Trace(system, violated, states, actions), interpreter);
            var successors = interpreter.Successors(state).ToList();
            if (successors.Count == 0 || !choices.TryDequeue(out var choice))
                return null;
            var (action, next) = successors[choice % successors.Count];
            (states, actions) = (states.Add(next), actions.Add(action));
        }
    }

    // Where it is a step that breaks the property, it is the last of the trace.
    static Trace WithLastStep(Trace trace, Interpreter interpreter)
    {
        var last = trace.States[^1];
        var breaking = trace.System.Attempts.FirstOrDefault(action => interpreter.Breaks(action, trace.Property, last));
        if (!trace.Property.EndsWithStep || breaking is null)
            return trace;
        return trace with
        {
            Actions = trace.Actions.Add(breaking),
            States = interpreter.Try(breaking, last) is Ir.Outcome.Successor successor
                ? trace.States.Add(successor.State)
                : trace.States,
        };
    }
}
