using System.Collections.Immutable;

namespace Quiesce.Ir;

/// <summary>
/// What the numbers 0..n-1 stand for, which are the elements of a set or the indices of an array: records of values,
/// numbered with the first field running slowest; or the members of an enumeration, one field without a name.
/// </summary>
public sealed record Keys(ImmutableArray<(string Name, Domain Domain)> Fields)
{
    /// <summary>The members of an enumeration.</summary>
    public static Keys Of(Domain domain) => new([("", domain)]);

    /// <summary>How many there are; more than any search would get through are not counted exactly.</summary>
    public long Count => Fields.Aggregate(1L, (product, one) => Math.Min(product * one.Domain.Size, int.MaxValue));

    /// <summary>They are records, and no plain values.</summary>
    public bool AreRecords => Fields[0].Name.Length > 0;

    /// <summary>The values of the fields.</summary>
    public ImmutableArray<int> ValuesOf(int number)
    {
        var values = new int[Fields.Length];
        for (var k = Fields.Length - 1; k >= 0; k--)
            (number, values[k]) = (
                number / Fields[k].Domain.Size, Fields[k].Domain.Low + number % Fields[k].Domain.Size);
        return [.. values];
    }

    /// <summary>The number of some values of the fields; null if one is outside its domain.</summary>
    public int? NumberOf(IReadOnlyList<int> values)
    {
        var number = 0;
        foreach (var (k, (_, domain)) in Fields.Index())
            if (domain.Contains(values[k]))
                number = number * domain.Size + values[k] - domain.Low;
            else
                return null;
        return number;
    }

    /// <summary>The same as an expression; -1, which is no index, where a field leaves its domain.</summary>
    /// <exception cref="ArgumentException">A field is of another sort.</exception>
    public Expr NumberOf(IReadOnlyList<Expr> values)
    {
        var number = Expr.Int(0);
        foreach (var (k, (name, domain)) in Fields.Index())
        {
            if (!domain.IsCompatible(values[k].Domain))
                throw new ArgumentException($"{name} is {domain}, and {values[k]} is {values[k].Domain}.");
            number = Expr.Add(Expr.Multiply(number, Expr.Int(domain.Size)), Place(values[k], domain));
        }
        var isInside = Expr.And(Fields.Select((field, k) =>
            field.Domain.Sort == Sort.Int ? Expr.InDomain(values[k], field.Domain) : Expr.True));
        return Expr.IfThenElse(isInside, number, Expr.Int(-1));
    }

    // The place of a value in its domain. What may lie far outside is not calculated with.
    static Expr Place(Expr value, Domain domain) => domain.Sort == Sort.Int && domain.Contains(value.Domain)
        ? Expr.Subtract(value, Expr.Int(domain.Low))
        : Enumerable.Range(domain.Low, domain.Size - 1).Reverse().Aggregate(
            Expr.Int(domain.Size - 1), (otherwise, other) => Expr.IfThenElse(
                Expr.Equal(value, Expr.Constant(domain, other)), Expr.Int(other - domain.Low), otherwise));

    /// <summary><c>[Kind |-> Read, Cpu |-> 1]</c>, <c>Fixup</c>.</summary>
    public string Format(int number) => AreRecords
        ? $"[{string.Join(", ", Texts(number).Select((text, k) => $"{Fields[k].Name} |-> {text}"))}]"
        : Label(number);

    /// <summary><c>Read, 1</c>: as the label of a choice.</summary>
    public string Label(int number) => string.Join(", ", Texts(number));

    IEnumerable<string> Texts(int number) => ValuesOf(number).Select((value, k) => Fields[k].Domain.Format(value));

    /// <summary>The type, <c>[Kind: {None, Read}, Cpu: 0..1]</c>.</summary>
    public override string ToString() => AreRecords
        ? $"[{string.Join(", ", Fields.Select(field => $"{field.Name}: {field.Domain.Name}"))}]"
        : Fields[0].Domain.Name;

    /// <summary>The same fields of the same domains.</summary>
    public bool Equals(Keys? other) => other is not null && Fields.SequenceEqual(other.Fields);

    public override int GetHashCode() => Fields.Length;
}
