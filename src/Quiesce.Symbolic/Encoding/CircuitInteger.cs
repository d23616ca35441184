using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Symbolic.Encoding;

/// <summary>
/// An integer in a circuit: <see cref="Low"/> plus the unsigned number that the bits make, least significant first.
/// With the interval's low end outside the bits no sign is needed, and a constant has no bits at all.
/// </summary>
internal sealed record CircuitInteger(int Low, ImmutableArray<Literal> Bits)
{
    public static CircuitInteger Constant(int value) => new(value, []);

    public static CircuitInteger Of(Literal literal) => new(0, [literal]);

    /// <summary>The largest number the bits can make, plus <see cref="Low"/>; no word has more than 40 bits.</summary>
    public long High => Low + (1L << Bits.Length) - 1;

    /// <summary>Bit <paramref name="k"/>; false beyond the last.</summary>
    public Literal Bit(int k) => k < Bits.Length ? Bits[k] : Literal.False;
}

/// <summary>Arithmetic on words.</summary>
internal sealed class WordArithmetic(Circuit circuit)
{
    public CircuitInteger Add(CircuitInteger left, CircuitInteger right) =>
        new(left.Low + right.Low, Sum(left.Bits, right.Bits));

    /// <summary>
    /// Left minus right. An unsigned n-bit number is 2^n - 1 minus its complement, so the difference is a sum.
    /// </summary>
    public CircuitInteger Subtract(CircuitInteger left, CircuitInteger right)
    {
        var complement = right.Bits.Select(bit => !bit).ToImmutableArray();
        return new CircuitInteger(left.Low - (int)right.High, Sum(left.Bits, complement));
    }

    /// <summary>
    /// The product, which is known to lie in low..low + 2^width - 1: modulo 2^width nothing else matters, signs
    /// neither.
    /// </summary>
    public CircuitInteger Multiply(CircuitInteger left, CircuitInteger right, int low, int width)
    {
        var (a, b) = (BitsOf(left, 0, width), BitsOf(right, 0, width));
        var product = BitsOf(CircuitInteger.Constant(0), low, width);
        for (var k = 0; k < width; k++)
        {
            var row = a.Take(width - k).Select(bit => circuit.And(bit, b[k]));
            product = [.. Sum(product, [.. Enumerable.Repeat(Literal.False, k), .. row]).Take(width)];
        }
        return new CircuitInteger(low, product);
    }

    /// <summary>The quotient by a positive constant, rounded down, and what is left: long division.</summary>
    public (CircuitInteger Quotient, CircuitInteger Remainder) Divide(CircuitInteger dividend, int divisor)
    {
        // A multiple of the divisor at or below the low end: what stands above it is not negative.
        var below = Expr.FloorDivide(dividend.Low, divisor);
        var bits = From(below * divisor, dividend).Bits;
        var quotient = new Literal[bits.Length];
        var rest = CircuitInteger.Constant(0);
        var width = Domain.Range(0, divisor - 1).BitWidth;
        for (var k = bits.Length - 1; k >= 0; k--)
        {
            rest = new CircuitInteger(0, [bits[k], .. rest.Bits]);
            quotient[k] = !Less(rest, CircuitInteger.Constant(divisor));
            // Below twice the divisor: modulo 2^width its subtraction is an addition.
            var less = BitsOf(rest, divisor, width);
            var left = less.Select((bit, place) => circuit.Mux(quotient[k], bit, rest.Bit(place)));
            rest = new CircuitInteger(0, [.. left]);
        }
        return (new CircuitInteger(below, [.. quotient]), rest);
    }

    public Literal Equal(CircuitInteger left, CircuitInteger right)
    {
        var (a, b) = Aligned(left, right);
        return circuit.And(
            Enumerable.Range(0, Math.Max(a.Bits.Length, b.Bits.Length)).Select(k => circuit.Equal(a.Bit(k), b.Bit(k))));
    }

    public Literal Less(CircuitInteger left, CircuitInteger right)
    {
        var (a, b) = Aligned(left, right);
        // From the least significant bit on: the highest bit that differs decides.
        var isLess = Literal.False;
        for (var k = 0; k < Math.Max(a.Bits.Length, b.Bits.Length); k++)
            isLess = circuit.Mux(circuit.Xor(a.Bit(k), b.Bit(k)), b.Bit(k), isLess);
        return isLess;
    }

    public CircuitInteger Mux(Literal condition, CircuitInteger then, CircuitInteger otherwise)
    {
        if (condition.IsConstant)
            return condition == Literal.True ? then : otherwise;
        var (a, b) = Aligned(then, otherwise);
        return new CircuitInteger(
            a.Low,
            [
                .. Enumerable.Range(0, Math.Max(a.Bits.Length, b.Bits.Length))
                    .Select(k => circuit.Mux(condition, a.Bit(k), b.Bit(k))),
            ]);
    }

    /// <summary>
    /// The bits, relative to <paramref name="low"/>, of a value that is known to lie in low..low + 2^width - 1.
    /// </summary>
    public ImmutableArray<Literal> BitsOf(CircuitInteger word, int low, int width)
    {
        // Modulo 2^width the difference of the low ends is added, whatever its sign.
        var shift = word.Low - low;
        var constant = Enumerable.Range(0, width).Select(k => Literal.Of(((shift >> k) & 1) != 0));
        var bits = Enumerable.Range(0, width).Select(word.Bit);
        return [.. Sum([.. bits], [.. constant]).Take(width)];
    }

    (CircuitInteger Left, CircuitInteger Right) Aligned(CircuitInteger left, CircuitInteger right)
    {
        var low = Math.Min(left.Low, right.Low);
        return (From(low, left), From(low, right));
    }

    CircuitInteger From(int low, CircuitInteger word)
    {
        var shift = word.Low - low;
        var constant = ImmutableArray.CreateBuilder<Literal>();
        for (var rest = shift; rest > 0; rest >>= 1)
            constant.Add(Literal.Of((rest & 1) != 0));
        return new CircuitInteger(low, Sum(word.Bits, constant.DrainToImmutable()));
    }

    // One bit wider than the wider operand, unless the carry is known.
    ImmutableArray<Literal> Sum(ImmutableArray<Literal> left, ImmutableArray<Literal> right)
    {
        if (left.IsEmpty || right.IsEmpty)
            return left.IsEmpty ? right : left;
        var width = Math.Max(left.Length, right.Length);
        var sum = ImmutableArray.CreateBuilder<Literal>(width + 1);
        var carry = Literal.False;
        for (var k = 0; k < width; k++)
        {
            var a = k < left.Length ? left[k] : Literal.False;
            var b = k < right.Length ? right[k] : Literal.False;
            var differs = circuit.Xor(a, b);
            sum.Add(circuit.Xor(differs, carry));
            carry = circuit.Mux(differs, carry, a);
        }
        if (carry != Literal.False)
            sum.Add(carry);
        return sum.DrainToImmutable();
    }
}
