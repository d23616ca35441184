using Quiesce.Symbolic.Encoding;

namespace Quiesce.Symbolic.Invariants;

/// <summary>
/// Finds the bits of a state that determine the values of some gates: the gates have the same values whatever the
/// other bits are (Een, Mishchenko, Brayton, FMCAD 2011, by ternary simulation).
/// </summary>
internal sealed class Lifting(Circuit circuit)
{
    // Ternary values.
    const byte False = 0, True = 1, Open = 2;

    byte[] values = [];

    /// <summary>
    /// A cube that contains a state and in all of whose states the roots are true, as they are in that one.
    /// </summary>
    /// <param name="state">The value of each bit; the bits are the circuit's inputs, from place 1 on.</param>
    /// <exception cref="InvalidOperationException">A root is not true in the state: the caller errs.</exception>
    public Cube Lift(bool[] state, IReadOnlyCollection<Literal> roots)
    {
        Array.Resize(ref values, circuit.Count);
        var cone = circuit.Cone(roots).ToArray();
        var bits = cone.TakeWhile(place => circuit[place].Kind == GateKind.Input).ToList();
        var gates = cone.AsSpan(bits.Count);
        foreach (var bit in bits)
            values[bit] = state[bit - 1] ? True : False;
        Simulate(gates);
        if (!roots.All(IsTrue))
            throw new InvalidOperationException("Internal error: the solver and the circuit do not agree on a state.");
        var justified = Justified(gates, roots);
        foreach (var bit in bits.Where(bit => !justified[bit]))
            values[bit] = Open;
        // A justification is seldom minimal.
        foreach (var bit in bits.Where(bit => justified[bit]).Reverse())
        {
            values[bit] = Open;
            Simulate(gates);
            if (!roots.All(IsTrue))
                values[bit] = state[bit - 1] ? True : False;
        }
        return new Cube([
            .. bits.Where(bit => values[bit] != Open).Select(bit => new Literal(bit << 1).NegatedIf(!state[bit - 1])),
        ]);
    }

    bool IsTrue(Literal literal) => Value(literal) == True;

    byte Value(Literal literal)
    {
        var value = values[literal.Gate];
        return value == Open || !literal.IsNegated ? value : (byte)(1 - value);
    }

    void Simulate(ReadOnlySpan<int> gates)
    {
        foreach (var place in gates)
        {
            var gate = circuit[place];
            var a = Value(gate.A);
            var b = Value(gate.B);
            values[place] = gate.Kind switch
            {
                GateKind.And => a == False || b == False ? False : a == True && b == True ? True : Open,
                GateKind.Xor => a == Open || b == Open ? Open : (byte)(a ^ b),
                GateKind.Mux => a == True ? b : Value(gate.C) is var c && a == False ? c : b == c ? b : Open,
                _ => throw new InvalidOperationException($"A {gate.Kind} gate computes nothing."),
            };
        }
    }

    // From the roots back to bits: a false conjunction needs only one of its operands.
    bool[] Justified(ReadOnlySpan<int> gates, IReadOnlyCollection<Literal> roots)
    {
        var isNeeded = new bool[circuit.Count];
        foreach (var root in roots)
            isNeeded[root.Gate] = true;
        for (var k = gates.Length - 1; k >= 0; k--)
        {
            if (!isNeeded[gates[k]])
                continue;
            var (kind, a, b, c) = circuit[gates[k]];
            if (kind == GateKind.Mux)
                isNeeded[a.Gate] = isNeeded[(IsTrue(a) ? b : c).Gate] = true;
            else if (kind == GateKind.Xor || values[gates[k]] == True)
                isNeeded[a.Gate] = isNeeded[b.Gate] = true;
            else
                isNeeded[(IsTrue(a) || (!IsTrue(b) && isNeeded[b.Gate]) ? b : a).Gate] = true;
        }
        return isNeeded;
    }
}
