using System.Collections.Immutable;
using Quiesce.Explicit.Steps;
using Quiesce.Ir;

namespace Quiesce.Random;

/// <summary>Draws initial states; each has a positive probability.</summary>
internal sealed unsafe class InitialStateSource
{
    /// <summary>Up to this many are listed; otherwise the values of the variables are drawn.</summary>
    const int ListedMax = 4096;

    // Draws of all values together that may fail the initial constraint.
    const int AttemptsMax = 100_000;

    readonly record struct Choice(Variable Variable, int Index, InitialValues Values);

    readonly PackedSteps steps;
    readonly StatePredicate allowed;
    readonly ImmutableArray<Choice> choices;
    readonly List<ulong[]> listed = [];

    public InitialStateSource(PackedSteps steps)
    {
        this.steps = steps;
        var system = steps.System;
        allowed = steps.CompilePredicate(system.InitialConstraint);
        choices =
        [
            .. from variable in system.Variables
               from index in Enumerable.Range(0, variable.Count)
               select new Choice(variable, index, variable.Initial[index]),
        ];
        AreListed = choices.Aggregate(1.0, (product, choice) => product * choice.Values.Length) <= ListedMax;
        if (AreListed)
            InitialStates.Visit(steps, state =>
            {
                listed.Add(new Span<ulong>((ulong*)state, steps.Layout.Words).ToArray());
                return true;
            });
    }

    /// <summary>Always draws this one.</summary>
    public InitialStateSource(PackedSteps steps, ulong[] only)
    {
        (this.steps, choices, AreListed) = (steps, [], true);
        allowed = steps.CompilePredicate(Expr.True);
        listed.Add(only);
    }

    /// <summary>Whether they are few enough to be listed.</summary>
    public bool AreListed { get; }

    /// <summary>All initial states, packed, if they are listed; otherwise none.</summary>
    public IReadOnlyList<ulong[]> Listed => listed;

    /// <summary>There is no initial state; false also if they are too many to be listed.</summary>
    public bool IsEmpty => AreListed && listed.Count == 0;

    /// <summary>Draws one.</summary>
    /// <exception cref="GeneratorExhaustedException">The initial constraint allows hardly any.</exception>
    public void Draw(ref RandomStream random, ulong* state)
    {
        if (AreListed)
        {
            listed[random.Below(listed.Count)].CopyTo(new Span<ulong>(state, steps.Layout.Words));
            return;
        }
        for (var attempt = 0; attempt < AttemptsMax; attempt++)
        {
            new Span<ulong>(state, steps.Layout.Words).Clear();
            foreach (var choice in choices)
                steps.Layout.Write(
                    state, choice.Variable, choice.Index, choice.Values[random.Below(choice.Values.Length)]);
            if (allowed(state))
                return;
        }
        throw new GeneratorExhaustedException(
            $"No initial state of {steps.System} was found in {AttemptsMax:N0} attempts: "
            + "its [Assume] allows hardly any.");
    }
}
