using System.Collections.Immutable;

namespace Quiesce.Symbolic.Encoding;

/// <summary>
/// A combinational circuit that grows: boolean functions of inputs, with equal gates shared and constants folded. The
/// solvers, certificates of circuits and hardware formats are all made from one of these. Operands have smaller numbers
/// than the gate that uses them.
/// </summary>
internal sealed class Circuit
{
    readonly List<Gate> gates = [new Gate(GateKind.Constant)];
    readonly Dictionary<Gate, int> places = [];

    /// <summary>How many gates there are, inputs and the constant included.</summary>
    public int Count => gates.Count;

    public Gate this[int place] => gates[place];

    public Literal NewInput()
    {
        gates.Add(new Gate(GateKind.Input));
        return new Literal((gates.Count - 1) << 1);
    }

    public Literal And(Literal a, Literal b)
    {
        if (a.Code > b.Code)
            (a, b) = (b, a);
        if (a == Literal.False || a == !b)
            return Literal.False;
        if (a == Literal.True || a == b)
            return b;
        return Place(new Gate(GateKind.And, a, b));
    }

    public Literal Or(Literal a, Literal b) => !And(!a, !b);

    public Literal Implies(Literal a, Literal b) => !And(a, !b);

    public Literal Xor(Literal a, Literal b)
    {
        var isNegated = a.IsNegated != b.IsNegated;
        (a, b) = (a.NegatedIf(a.IsNegated), b.NegatedIf(b.IsNegated));
        if (a.Code > b.Code)
            (a, b) = (b, a);
        if (a == b)
            return Literal.Of(isNegated);
        return (a == Literal.False ? b : Place(new Gate(GateKind.Xor, a, b))).NegatedIf(isNegated);
    }

    public Literal Equal(Literal a, Literal b) => !Xor(a, b);

    /// <summary>
    /// If <paramref name="condition"/> then <paramref name="then"/>, else <paramref name="otherwise"/>.
    /// </summary>
    public Literal Mux(Literal condition, Literal then, Literal otherwise)
    {
        if (condition.IsNegated)
            (condition, then, otherwise) = (!condition, otherwise, then);
        if (condition.IsConstant || then == otherwise)
            return otherwise;
        if (then == !otherwise)
            return Xor(condition, otherwise);
        if (then.IsConstant || then.Gate == condition.Gate)
            return then == Literal.True || then == condition ? Or(condition, otherwise) : And(!condition, otherwise);
        if (otherwise.IsConstant || otherwise.Gate == condition.Gate)
            return otherwise == Literal.False || otherwise == condition
                ? And(condition, then)
                : Or(!condition, then);
        return then.IsNegated
            ? !Place(new Gate(GateKind.Mux, condition, !then, !otherwise))
            : Place(new Gate(GateKind.Mux, condition, then, otherwise));
    }

    public Literal And(params IEnumerable<Literal> literals) => literals.Aggregate(Literal.True, And);

    public Literal Or(params IEnumerable<Literal> literals) => literals.Aggregate(Literal.False, Or);

    Literal Place(Gate gate)
    {
        if (!places.TryGetValue(gate, out var place))
        {
            place = gates.Count;
            gates.Add(gate);
            places.Add(gate, place);
        }
        return new Literal(place << 1);
    }

    /// <summary>
    /// The gates that the roots depend on, inputs included and the constant not, operands first.
    /// </summary>
    public IEnumerable<int> Cone(IEnumerable<Literal> roots)
    {
        var isNeeded = new bool[Count];
        foreach (var root in roots)
            isNeeded[root.Gate] = true;
        for (var place = Count - 1; place > 0; place--)
        {
            if (!isNeeded[place])
                continue;
            var gate = gates[place];
            isNeeded[gate.A.Gate] = isNeeded[gate.B.Gate] = isNeeded[gate.C.Gate] = true;
        }
        return Enumerable.Range(1, Count - 1).Where(place => isNeeded[place]);
    }

    /// <summary>
    /// Clauses that say what a gate computes (Tseitin, 1968); none for an input. A literal stands for itself.
    /// </summary>
    /// <param name="place">Not the constant's: it has no variable.</param>
    public IEnumerable<ImmutableArray<Literal>> Definition(int place)
    {
        var (kind, a, b, c) = gates[place];
        var output = new Literal(place << 1);
        return kind switch
        {
            GateKind.Input => [],
            GateKind.And => [[!output, a], [!output, b], [output, !a, !b]],
            GateKind.Xor => [[!output, a, b], [!output, !a, !b], [output, !a, b], [output, a, !b]],
            GateKind.Mux => [[!a, !b, output], [!a, b, !output], [a, !c, output], [a, c, !output]],
            _ => throw new ArgumentOutOfRangeException(nameof(place), place, "It is the place of the constant."),
        };
    }

    /// <summary>The value of every gate.</summary>
    /// <param name="inputs">The value of an input, by the place of its gate.</param>
    public bool[] Evaluate(Func<int, bool> inputs)
    {
        var values = new bool[Count];
        bool Value(Literal literal) => values[literal.Gate] != literal.IsNegated;
        for (var place = 0; place < Count; place++)
        {
            var gate = gates[place];
            values[place] = gate.Kind switch
            {
                GateKind.Constant => false,
                GateKind.Input => inputs(place),
                GateKind.And => Value(gate.A) && Value(gate.B),
                GateKind.Xor => Value(gate.A) != Value(gate.B),
                GateKind.Mux => Value(gate.A) ? Value(gate.B) : Value(gate.C),
                _ => throw new ArgumentOutOfRangeException(nameof(inputs)),
            };
        }
        return values;
    }
}
