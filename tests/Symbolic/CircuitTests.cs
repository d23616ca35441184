using FsCheck.Xunit;
using Quiesce.Symbolic.Encoding;

namespace Quiesce.Tests.Symbolic;

/// <summary>Gates that are shared or disappear compute what they would have computed.</summary>
public class CircuitTests
{
    const int InputCount = 5;

    // Each gate is a kind and three operands: numbers of what was made before it, or of its negation.
    [Property(MaxTest = 200, Replay = "(1,3)")]
    public void Simplified_gates_compute_what_was_asked_for((byte Kind, byte A, byte B, byte C)[] gates)
    {
        var circuit = new Circuit();
        // A literal, and its value for each of the valuations of the inputs, a bit each.
        List<(Literal Literal, uint Table)> made = [(Literal.False, 0u), (Literal.True, ~0u)];
        for (var k = 0; k < InputCount; k++)
        {
            var table = (uint)Enumerable.Range(0, 32).Where(row => (row >> k & 1) != 0).Sum(row => 1L << row);
            made.Add((circuit.NewInput(), table));
        }
        (Literal Literal, uint Table) Pick(byte number)
        {
            var (literal, table) = made[number / 2 % made.Count];
            return number % 2 == 0 ? (literal, table) : (!literal, ~table);
        }
        foreach (var gate in gates)
        {
            var (a, b, c) = (Pick(gate.A), Pick(gate.B), Pick(gate.C));
            made.Add((gate.Kind % 8) switch
            {
                0 => (circuit.And(a.Literal, b.Literal), a.Table & b.Table),
                1 => (circuit.Or(a.Literal, b.Literal), a.Table | b.Table),
                2 => (circuit.Implies(a.Literal, b.Literal), ~a.Table | b.Table),
                3 => (circuit.Xor(a.Literal, b.Literal), a.Table ^ b.Table),
                4 => (circuit.Equal(a.Literal, b.Literal), ~(a.Table ^ b.Table)),
                5 => (circuit.And([a.Literal, b.Literal, c.Literal]), a.Table & b.Table & c.Table),
                6 => (circuit.Or([a.Literal, b.Literal, c.Literal]), a.Table | b.Table | c.Table),
                _ => (circuit.Mux(a.Literal, b.Literal, c.Literal), (a.Table & b.Table) | (~a.Table & c.Table)),
            });
        }
        AssertComputes(circuit, made);
        AssertOrdered(circuit);
        AssertEqualGatesAreOne(circuit);
    }

    static void AssertComputes(Circuit circuit, List<(Literal Literal, uint Table)> made)
    {
        for (var row = 0; row < 1 << InputCount; row++)
        {
            var values = circuit.Evaluate(place => (row >> (place - 1) & 1) != 0);
            Assert.All(made, pair => Assert.Equal(
                (pair.Table >> row & 1) != 0, values[pair.Literal.Gate] != pair.Literal.IsNegated));
        }
    }

    // Operands first, and none of them constant.
    static void AssertOrdered(Circuit circuit)
    {
        for (var place = 1; place < circuit.Count; place++)
        {
            var gate = circuit[place];
            Literal[] operands = gate.Kind switch
            {
                GateKind.Input => [],
                GateKind.Mux => [gate.A, gate.B, gate.C],
                _ => [gate.A, gate.B],
            };
            Assert.All(operands, operand => Assert.InRange(operand.Gate, 1, place - 1));
        }
    }

    static void AssertEqualGatesAreOne(Circuit circuit)
    {
        var gates = Enumerable.Range(1, circuit.Count - 1).Select(place => circuit[place])
            .Where(gate => gate.Kind != GateKind.Input)
            .ToList();
        Assert.Equal(gates.Count, gates.Distinct().Count());
    }

    [Fact]
    public void Order_and_negation_make_no_new_gates()
    {
        var circuit = new Circuit();
        var (a, b, c) = (circuit.NewInput(), circuit.NewInput(), circuit.NewInput());
        Assert.Equal(circuit.And(a, b), circuit.And(b, a));
        Assert.Equal(circuit.Or(a, b), !circuit.And(!b, !a));
        Assert.Equal(circuit.Xor(a, b), circuit.Xor(!b, !a));
        Assert.Equal(circuit.Xor(a, !b), circuit.Equal(b, a));
        Assert.Equal(circuit.Mux(a, b, c), circuit.Mux(!a, c, b));
        Assert.Equal(circuit.Mux(a, !b, !c), !circuit.Mux(a, b, c));
        Assert.Equal(1 + 3 + 2 + 1 + 1, circuit.Count);
    }

    [Fact]
    public void What_constants_and_equal_operands_decide_needs_no_gate()
    {
        var circuit = new Circuit();
        var (a, b) = (circuit.NewInput(), circuit.NewInput());
        Assert.Equal(Literal.False, circuit.And(a, !a));
        Assert.Equal(Literal.True, circuit.Or(a, !a));
        Assert.Equal(a, circuit.And(a, Literal.True));
        Assert.Equal(a, circuit.Mux(Literal.True, a, b));
        Assert.Equal(b, circuit.Mux(Literal.False, a, b));
        Assert.Equal(b, circuit.Mux(a, b, b));
        Assert.Equal(Literal.True, circuit.Equal(b, b));
        Assert.Equal(Literal.True, circuit.And([]));
        Assert.Equal(Literal.False, circuit.Or([]));
        Assert.Equal(3, circuit.Count);
    }

    [Fact]
    public void A_cone_is_what_the_roots_depend_on()
    {
        var circuit = new Circuit();
        var (a, b, c) = (circuit.NewInput(), circuit.NewInput(), circuit.NewInput());
        var both = circuit.And(a, b);
        var choice = circuit.Mux(both, c, a);
        circuit.Xor(b, c);
        Assert.Equal([1, 2, both.Gate], circuit.Cone([!both]));
        Assert.Equal([1, 2, 3, both.Gate, choice.Gate], circuit.Cone([choice, both]));
        Assert.Empty(circuit.Cone([Literal.True]));
    }
}
