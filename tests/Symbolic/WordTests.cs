using Quiesce.Symbolic.Encoding;

namespace Quiesce.Tests.Symbolic;

/// <summary>Arithmetic on words, for every value of every pair of small words.</summary>
public class WordTests
{
    const int WidthMax = 3;

    static readonly int[] Lows = [-5, -4, -1, 0, 1, 3];

    [Fact]
    public void Sums_and_differences_are_those_of_integers() => ForPairs((words, left, right) =>
    {
        var (sum, difference) = (words.Add(left, right), words.Subtract(left, right));
        return (a, b, value) =>
        {
            Assert.Equal(a + b, value(sum));
            Assert.Equal(a - b, value(difference));
        };
    });

    [Fact]
    public void Comparisons_are_those_of_integers() => ForPairs((words, left, right) =>
    {
        var (less, equal) = (words.Less(left, right), words.Equal(left, right));
        return (a, b, value) =>
        {
            Assert.Equal(a < b ? 1 : 0, value(new CircuitInteger(0, [less])));
            Assert.Equal(a == b ? 1 : 0, value(new CircuitInteger(0, [equal])));
        };
    });

    [Fact]
    public void A_choice_is_one_of_the_two() => ForPairs((words, left, right) =>
    {
        var condition = words.Less(left, right);
        var (smaller, left1, right1) = (
            words.Mux(condition, left, right),
            words.Mux(Literal.True, left, right),
            words.Mux(Literal.False, left, right));
        return (a, b, value) =>
        {
            Assert.Equal(Math.Min(a, b), value(smaller));
            Assert.Equal(a, value(left1));
            Assert.Equal(b, value(right1));
        };
    });

    [Fact]
    public void A_value_has_the_same_bits_in_every_word_it_fits_into() => ForPairs((words, left, _) =>
    {
        var others = (
            from low in Enumerable.Range(-7, 14)
            from width in Enumerable.Range(0, WidthMax + 3)
            select new CircuitInteger(low, words.BitsOf(left, low, width))).ToList();
        return (a, _, value) =>
        {
            foreach (var other in others)
            {
                Assert.True(other.Low <= other.High);
                if (other.Low <= a && a <= other.High)
                    Assert.Equal(a, value(other));
            }
        };
    });

    [Fact]
    public void Words_are_no_wider_than_they_need_be()
    {
        var circuit = new Circuit();
        var words = new WordArithmetic(circuit);
        var word = WordOf(circuit, -3, 2);
        Assert.Equal(word, words.Add(word, CircuitInteger.Constant(0)));
        Assert.Equal(7, words.Add(word, CircuitInteger.Constant(10)).Low);
        Assert.Equal(2, words.Subtract(word, CircuitInteger.Constant(10)).Bits.Length);
        Assert.Equal(Literal.False, words.Equal(CircuitInteger.Constant(2), CircuitInteger.Constant(3)));
        Assert.Equal(Literal.True, words.Less(CircuitInteger.Constant(-2), CircuitInteger.Constant(3)));
        Assert.Equal(3, circuit.Count);
    }

    delegate Action<int, int, Func<CircuitInteger, long>> Make(WordArithmetic words, CircuitInteger left, CircuitInteger right);

    static void ForPairs(Make make)
    {
        foreach (var (leftLow, rightLow) in Lows.SelectMany(left => Lows.Select(right => (left, right))))
            for (var leftWidth = 0; leftWidth <= WidthMax; leftWidth++)
                for (var rightWidth = 0; rightWidth <= WidthMax; rightWidth++)
                {
                    var circuit = new Circuit();
                    var (left, right) = (WordOf(circuit, leftLow, leftWidth), WordOf(circuit, rightLow, rightWidth));
                    ForValues(circuit, left, right, make(new WordArithmetic(circuit), left, right));
                }
    }

    static void ForValues(Circuit circuit, CircuitInteger left, CircuitInteger right, Action<int, int, Func<CircuitInteger, long>> check)
    {
        for (var a = 0; a < 1 << left.Bits.Length; a++)
            for (var b = 0; b < 1 << right.Bits.Length; b++)
            {
                var pattern = a | b << left.Bits.Length;
                var values = circuit.Evaluate(place => (pattern >> (place - 1) & 1) != 0);
                check(left.Low + a, right.Low + b, word => word.Low + word.Bits
                    .Select((bit, k) => values[bit.Gate] != bit.IsNegated ? 1L << k : 0)
                    .Sum());
            }
    }

    static CircuitInteger WordOf(Circuit circuit, int low, int width) =>
        new(low, [.. Enumerable.Range(0, width).Select(_ => circuit.NewInput())]);
}
