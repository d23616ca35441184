using Quiesce.Ir;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Claims;

/// <summary>Checks what an engine claims: asks a solver for a state or a step that contradicts it.</summary>
internal sealed class ClaimQueries(TransitionSystem system, Limits limits)
{
    public static Unrolling InitialState(EncodedSystem encoded) => new(encoded, fromInitial: true);

    public static Unrolling AnyState(EncodedSystem encoded) => new(encoded, fromInitial: false);

    public static Unrolling AnyStep(EncodedSystem encoded)
    {
        var step = AnyState(encoded);
        step.AddStep();
        return step;
    }

    /// <summary>The states that a search found, after a check that no other state is reachable.</summary>
    /// <exception cref="InvalidOperationException">Another state is reachable.</exception>
    public (Expr Predicate, Literal Encoded) Reachable(EncodedSystem encoded, SearchClaim claim)
    {
        var predicate = DecisionDiagram.PredicateOf(system.Variables, claim.States);
        var isReachable = encoded.Holds(predicate);
        RequireUnsatisfiable("an initial state that was not found", InitialState(encoded),
            start => !start.At(isReachable, 0));
        RequireUnsatisfiable("a step to a state that was not found", AnyStep(encoded),
            step => step.Circuit.And(step.At(isReachable, 0), !step.At(isReachable, 1)));
        return (predicate, isReachable);
    }

    /// <summary>Checks that a literal is never true.</summary>
    /// <param name="what">What the literal stands for, a noun phrase: "a step to a state that was not found".</param>
    /// <exception cref="InvalidOperationException">The literal can be true.</exception>
    public void RequireUnsatisfiable(string what, Unrolling frames, Func<Unrolling, Literal> literal)
    {
        if (IsPossible(what, frames, [literal(frames)]))
            throw WrongClaim(what);
    }

    /// <summary>Whether the literals can be true together.</summary>
    // Each query has a solver of its own: clauses of other queries would slow it down.
    public bool IsPossible(string what, Unrolling frames, IEnumerable<Literal> literals)
    {
        limits.Enter(0, what);
        using var solver = new SatSolver(frames.Circuit, limits);
        solver.Load(frames);
        foreach (var literal in literals)
            solver.Add(literal);
        return solver.Check();
    }

    public InvalidOperationException WrongClaim(string what) =>
        new($"Internal error: the search of {system} is wrong, or Z3's encoding: it finds {what}.");
}
