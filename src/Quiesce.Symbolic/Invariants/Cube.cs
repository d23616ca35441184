using System.Collections.Immutable;
using Quiesce.Symbolic.Encoding;

namespace Quiesce.Symbolic.Invariants;

/// <summary>
/// The states in which some bits have given values; its negation is a clause.
/// </summary>
/// <param name="Literals">
/// Of the encoded system's circuit, each a bit of the state or its negation, ascending and no bit twice.
/// </param>
internal sealed record Cube(ImmutableArray<Literal> Literals)
{
    // A hash bit for each literal: most pairs are told apart by their signatures alone.
    readonly ulong signature = Literals.Aggregate(0UL, (bits, literal) => bits | 1UL << (literal.Code & 63));

    public static Cube Of(IEnumerable<Literal> literals) => new([.. literals.OrderBy(literal => literal.Code)]);

    /// <summary>Every state of the other cube is in this one.</summary>
    public bool Contains(Cube other)
    {
        if (Literals.Length > other.Literals.Length || (signature & ~other.signature) != 0)
            return false;
        var place = 0;
        foreach (var literal in Literals)
        {
            while (place < other.Literals.Length && other.Literals[place].Code < literal.Code)
                place++;
            if (place == other.Literals.Length || other.Literals[place] != literal)
                return false;
        }
        return true;
    }

    /// <summary>The larger cube in which a bit may have either value.</summary>
    public Cube Without(Literal literal) => new(Literals.Remove(literal));
}
