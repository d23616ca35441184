using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Mutation;

/// <summary>How one sees that a mutant is another system: a shortest run to a place where it is.</summary>
/// <param name="Trace">
/// A run of the mutant; null where only fairness differs, or where it begins in other states.
/// </param>
/// <param name="Sentence">What is different there.</param>
public sealed record MutantWitness(Trace? Trace, string Sentence)
{
    /// <summary>The name of the property that the trace is a witness of.</summary>
    public const string PropertyName = "IsDifferent";

    internal static MutantWitness? Of(
        TransitionSystem original, ImmutableArray<ImmutableArray<State>> layers, TransitionSystem mutant,
        SearchOptions search)
    {
        if (mutant.StateLength == original.StateLength && NewState(layers, mutant, search) is { } state)
            return To(mutant, state, search, "The original never gets into this state.");
        var difference = Difference.Of(original, layers, mutant, search.CancellationToken);
        if (difference is null)
            return Owed.IsSame(original, layers, mutant)
                ? null
                : new MutantWitness(null, "It has the same states and steps; only what must happen is different.");
        return difference.State is null
            ? new MutantWitness(null, difference.Sentence)
            : To(mutant, difference.State, search, difference.Sentence);
    }

    // Nearest to the beginning; null if all are the original's.
    static State? NewState(
        ImmutableArray<ImmutableArray<State>> layers, TransitionSystem mutant, SearchOptions search)
    {
        var known = layers.SelectMany(layer => layer).ToHashSet();
        var own = ExhaustiveSearch.Run(
            mutant.WithOnly(ImmutableHashSet<string>.Empty), search with { StatesMax = int.MaxValue });
        return own.Layers?.SelectMany(layer => layer).FirstOrDefault(state => !known.Contains(state));
    }

    static MutantWitness To(TransitionSystem mutant, State state, SearchOptions search, string sentence)
    {
        var goal = new Property
        {
            Name = PropertyName,
            Kind = PropertyKind.Reachable,
            Predicate = Expr.And(
                from variable in mutant.Variables
                from index in Enumerable.Range(0, variable.Count)
                select Expr.Equal(
                    variable.Length is null ? Expr.Read(variable) : Expr.Read(variable, Expr.Int(index)),
                    Expr.Constant(variable.Domain, state[variable, index]))),
            Sentence = sentence,
        };
        var names = new HashSet<string> { PropertyName };
        var report = ExhaustiveSearch.Run(mutant.With(goal).WithOnly(names), search with { Until = names });
        Audit.Check(report.Verdicts, report.IsComplete);
        return new MutantWitness(report.Verdicts[0].Trace, sentence);
    }
}
