using System.Collections.Immutable;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Ir.Passes;

/// <summary>
/// Leaves out what comes after states beyond the constraints of a system (<see
/// cref="TransitionSystem.Constraints"/>), for an engine that looks at the rest: TLC's CONSTRAINT.
/// <list type="bullet">
/// <item>A state beyond is checked, and has no successor. It is no deadlock, and no liveness property is violated by
/// staying there: each is met as soon as a behaviour gets there.</item>
/// <item>Every trace is one of the whole system, step by step.</item>
/// <item>What no trace decides is unknown, unless it is shown that no state is beyond: then the systems are the
/// same.</item>
/// </list>
/// </summary>
public sealed class Constrained
{
    readonly TransitionSystem original;
    readonly Property isWithin;
    readonly string names;

    Constrained(TransitionSystem original)
    {
        this.original = original;
        names = string.Join(" and ", original.Constraints.Select(one => one.Name));
        // Without a value a constraint does not hold.
        var within = Expr.And(original.Constraints.Select(one =>
            Definedness.Holds(Asked.Answer(one.Value, original.Actions, original.Terminated))));
        isWithin = new Property { Name = $"within {names}", Kind = PropertyKind.Invariant, Predicate = within };
        System = Build(within);
    }

    /// <summary>The system in which nothing comes after a state beyond.</summary>
    public TransitionSystem System { get; }

    /// <summary>The pass for a system; null if it has no constraint.</summary>
    public static Constrained? Of(TransitionSystem system) =>
        system.Constraints.IsEmpty ? null : new Constrained(system);

    TransitionSystem Build(Expr within)
    {
        var beyond = Expr.Not(within);
        var builder = SystemBuilder.Extend(original);
        builder.Terminated = Expr.Or(original.Terminated, beyond);
        GuardedAction Within(GuardedAction action) => action with { Guard = Expr.And(within, action.Guard) };
        foreach (var action in original.Actions)
            builder.AddAction(Within(action));
        foreach (var observer in original.Observers)
            builder.AddObserver(Within(observer));
        foreach (var property in original.Declared)
            if (!property.IsBuiltIn && property.Kind != PropertyKind.Assertion)
                builder.AddProperty(property with
                {
                    AsWritten = null,
                    Temporal = property.Temporal is { } formula ? MetBeyond(formula, beyond) : null,
                });
        // A condition on steps that no action can break is asserted of none.
        var asserted = original.Attempts.SelectMany(action => action.Assertions)
            .Select(assertion => assertion.Property)
            .ToHashSet();
        foreach (var property in original.Declared)
            if (property.Kind == PropertyKind.Assertion && !asserted.Contains(property.Name))
                builder.AddProperty(property);
        foreach (var fairness in original.Fairness)
            builder.AddFairness(fairness);
        builder.AddProperty(isWithin);
        return builder.Build().WithOnly(
            original.Properties.Select(property => property.Name).Append(isWithin.Name).ToHashSet());
    }

    static Temporal MetBeyond(Temporal formula, Expr beyond) => formula.Q is { } goal
        ? formula with { Q = Expr.Or(beyond, goal) }
        : formula with { P = Expr.Or(beyond, formula.P) };

    /// <summary>What verdicts on <see cref="System"/> say of the original, in the order of its properties.</summary>
    public ImmutableArray<Verdict> Back(ImmutableArray<Verdict> verdicts)
    {
        var byName = verdicts.ToDictionary(verdict => verdict.Property.Name);
        var cut = byName[isWithin.Name];
        return [.. original.Properties.Select(property => Back(property, byName[property.Name], cut))];
    }

    Verdict Back(Property property, Verdict verdict, Verdict cut) => verdict switch
    {
        { Trace: { } trace } => verdict with { Property = property, Evidence = new Evidence.Run(Back(trace)) },
        { Answer: Answer.Unknown } => verdict with { Property = property },
        _ when cut.Answer == Answer.Holds => verdict with { Property = property },
        _ => new Verdict(property, Answer.Unknown, WhyOpen(verdict.Evidence, cut)),
    };

    Evidence.Bound WhyOpen(Evidence evidence, Verdict cut)
    {
        var distinct = (evidence as Evidence.ReachableSet)?.Distinct ?? 0;
        // All that takes no more steps than to the first state beyond was looked at.
        return cut.Trace is { Length: var first }
            ? new($"what comes after a state beyond {names} was left out", distinct, first + 1)
            : new($"whether a state is beyond {names} is not known", distinct, 0);
    }

    /// <summary>The same trace in the original.</summary>
    public Trace Back(Trace trace)
    {
        ImmutableArray<GuardedAction> attempts = [.. original.Attempts];
        return trace with
        {
            System = original,
            Property = PropertyOf(trace.Property),
            Actions = [.. trace.Actions.Select(action => attempts[action.Index])],
        };
    }

    /// <summary>The original's property of the same name.</summary>
    public Property PropertyOf(Property property) => original.FindProperty(property.Name)
        ?? throw new ArgumentException($"{property} is no property of {original}.");
}
