namespace Quiesce.Symbolic.Encoding;

/// <summary>
/// A copy of a circuit inside another one, over other inputs. Gates are copied on demand.
/// </summary>
internal sealed class CircuitCopy
{
    readonly Circuit source;
    readonly Circuit target;
    readonly List<Literal> gates;

    /// <param name="inputs">Replacements for the inputs of the source, which are its first gates.</param>
    public CircuitCopy(Circuit source, Circuit target, IEnumerable<Literal> inputs)
    {
        (this.source, this.target) = (source, target);
        gates = [Literal.False, .. inputs];
    }

    /// <summary>The copy of a literal of the source.</summary>
    public Literal this[Literal literal]
    {
        get
        {
            // The source may have grown since the last call.
            for (var place = gates.Count; place < source.Count; place++)
                gates.Add(Copy(source[place]));
            return Of(literal);
        }
    }

    Literal Of(Literal literal) => gates[literal.Gate].NegatedIf(literal.IsNegated);

    Literal Copy(Gate gate) => gate.Kind switch
    {
        GateKind.And => target.And(Of(gate.A), Of(gate.B)),
        GateKind.Xor => target.Xor(Of(gate.A), Of(gate.B)),
        GateKind.Mux => target.Mux(Of(gate.A), Of(gate.B), Of(gate.C)),
        _ => throw new InvalidOperationException($"A {gate.Kind} gate has its literal from the start."),
    };
}
