using System.Runtime.InteropServices;
using Quiesce.Symbolic.Encoding;

namespace Quiesce.Symbolic.Solving;

/// <summary>
/// <see cref="ConflictDrivenSolver"/> on the clauses of a circuit, as <see cref="SatSolver"/> is Z3 on them: for very
/// many small queries.
/// </summary>
internal sealed class ClauseSolver(Circuit circuit, Limits limits)
{
    // Reading the clock or the memory in use takes as long as a query.
    const int ChecksPerLimitCheck = 64;

    readonly ConflictDrivenSolver solver = new(limits.ThrowIfOver);
    readonly List<int> variables = [];
    readonly List<int> assumed = [];
    int loaded;
    int checks;
    bool isFalseAssumed;

    /// <summary>Adds the clauses of an unrolling that were not added before.</summary>
    public void Load(Unrolling unrolling)
    {
        for (; loaded < unrolling.Clauses.Count; loaded++)
            if (unrolling.Fault != PlantedFault.LostClause || loaded % 8 != 7)
                Add(unrolling.Clauses[loaded]);
    }

    /// <summary>Adds a clause: one of the literals is true.</summary>
    public void Add(params IEnumerable<Literal> clause)
    {
        var codes = new List<int>();
        foreach (var literal in clause)
        {
            if (literal == Literal.True)
                return;
            if (literal != Literal.False)
                codes.Add(CodeOf(literal));
        }
        solver.Add(CollectionsMarshal.AsSpan(codes));
    }

    /// <summary>A fresh literal.</summary>
    public Literal NewLiteral() => circuit.NewInput();

    /// <summary>Ends the use of a literal that was made for one query: it is false from now on.</summary>
    public void Release(Literal literal) => solver.Release(CodeOf(literal));

    /// <summary>Whether everything added, and all the assumptions, can be true together.</summary>
    /// <exception cref="SymbolicLimitException">The time is over.</exception>
    public bool Check(params IEnumerable<Literal> assumptions)
    {
        if (++checks % ChecksPerLimitCheck == 0)
            limits.ThrowIfOver();
        assumed.Clear();
        isFalseAssumed = false;
        foreach (var literal in assumptions)
        {
            if (literal == Literal.False)
            {
                isFalseAssumed = true;
                return false;
            }
            if (literal != Literal.True)
                assumed.Add(CodeOf(literal));
        }
        return solver.Check(CollectionsMarshal.AsSpan(assumed));
    }

    /// <summary>
    /// The value of a literal in the model of the last check; gates that no clause mentions are false.
    /// </summary>
    public bool IsTrue(Literal literal) =>
        literal.Gate < variables.Count && variables[literal.Gate] >= 0
            ? solver.IsTrue(CodeOf(literal))
            : literal.IsNegated;

    /// <summary>Whether the last check, which was unsatisfiable, needed an assumption.</summary>
    public bool IsInCore(Literal assumption) => isFalseAssumed
        ? assumption == Literal.False
        : !assumption.IsConstant && solver.IsInCore(CodeOf(assumption));

    // A gate becomes a variable when a clause first needs it.
    int CodeOf(Literal literal)
    {
        while (variables.Count <= literal.Gate)
            variables.Add(-1);
        if (variables[literal.Gate] < 0)
        {
            variables[literal.Gate] = solver.NewVariable();
            foreach (var clause in circuit.Definition(literal.Gate))
                Add(clause);
        }
        return 2 * variables[literal.Gate] + (literal.IsNegated ? 1 : 0);
    }
}
