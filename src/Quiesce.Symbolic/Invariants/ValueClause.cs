using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Symbolic.Encoding;

namespace Quiesce.Symbolic.Invariants;

/// <summary>
/// A clause over values of the spec: some element has one of the values allowed for it. It is made from a clause over
/// bits, with the bits of an element put together again.
/// </summary>
/// <param name="Allowed">
/// By index in a state: the allowed values of each element in the clause; never all values of its domain.
/// </param>
internal sealed record ValueClause(ImmutableSortedDictionary<int, ImmutableArray<int>> Allowed)
{
    /// <summary>Elements with more values than this are not listed value by value.</summary>
    public const int ValuesMax = 4096;

    /// <summary>The clause that is true in no state: it has no element.</summary>
    public static readonly ValueClause Never = new(ImmutableSortedDictionary<int, ImmutableArray<int>>.Empty);

    /// <summary>
    /// The clause that a disjunction of bits stands for, given that every element has a value of its domain. Null if an
    /// element has too many values.
    /// </summary>
    /// <param name="disjuncts">
    /// Places in <see cref="EncodedSystem.Bits"/>, each with the value that makes it true.
    /// </param>
    public static ValueClause? Of(EncodedSystem encoded, IEnumerable<(int Bit, bool Value)> disjuncts)
    {
        var allowed = ImmutableSortedDictionary.CreateBuilder<int, ImmutableArray<int>>();
        foreach (var group in disjuncts.GroupBy(literal => ElementOf(encoded.Bits[literal.Bit])))
        {
            var domain = encoded.Bits[group.First().Bit].Variable.Domain;
            if (domain.Size > ValuesMax)
                return null;
            var literals = group.Select(literal => (encoded.Bits[literal.Bit].Bit, literal.Value)).ToList();
            var values = Enumerable.Range(domain.Low, domain.Size)
                .Where(value => literals.Any(literal =>
                    ((((value - domain.Low) >> literal.Bit) & 1) != 0) == literal.Value))
                .ToImmutableArray();
            allowed.Add(group.Key, values);
        }
        return new ValueClause(allowed.ToImmutable());
    }

    static int ElementOf(StateBit bit) => bit.Variable.Offset + bit.Element;

    /// <summary>It allows every value of some element, so that it is always true.</summary>
    public bool IsTrivial(TransitionSystem system) =>
        Allowed.Any(pair => pair.Value.Length == VariableAt(system, pair.Key).Domain.Size);

    /// <summary>The stronger clause without an element.</summary>
    public ValueClause Without(int element) => new(Allowed.Remove(element));

    /// <summary>The clause as an expression.</summary>
    public Expr ToExpr(TransitionSystem system) =>
        Expr.Or(Allowed.Select(pair => IsOneOf(Read(system, pair.Key), pair.Value)));

    static Variable VariableAt(TransitionSystem system, int element) =>
        system.Variables.Last(variable => variable.Offset <= element);

    static Expr Read(TransitionSystem system, int element)
    {
        var variable = VariableAt(system, element);
        return variable.Length is null
            ? Expr.Read(variable)
            : Expr.Read(variable, Expr.Int(element - variable.Offset));
    }

    static Expr IsOneOf(Expr read, ImmutableArray<int> values)
    {
        var domain = read.Domain;
        if (domain.Sort == Sort.Bool)
            return Expr.Or(values.Select(value => Expr.Equal(read, Expr.Bool(value == 1))));
        var others = Enumerable.Range(domain.Low, domain.Size).Except(values).ToList();
        if (domain.Sort == Sort.Int)
            return others is [var other] && other > domain.Low && other < domain.High
                ? Expr.NotEqual(read, Expr.Int(other))
                : Expr.Or(Intervals(values).Select(interval => interval.Size == 1
                    ? Expr.Equal(read, Expr.Int(interval.Low))
                    : Expr.InDomain(read, interval)));
        // The shorter list of values is used.
        return others.Count < values.Length
            ? Expr.And(others.Select(value => Expr.NotEqual(read, Expr.Constant(domain, value))))
            : Expr.Or(values.Select(value => Expr.Equal(read, Expr.Constant(domain, value))));
    }

    static IEnumerable<Domain> Intervals(ImmutableArray<int> values)
    {
        for (var k = 0; k < values.Length;)
        {
            var last = k;
            while (last + 1 < values.Length && values[last + 1] == values[last] + 1)
                last++;
            yield return Domain.Range(values[k], values[last]);
            k = last + 1;
        }
    }
}
