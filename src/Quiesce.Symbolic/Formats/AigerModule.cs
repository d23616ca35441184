using System.Text;
using Quiesce.Ir;
using Quiesce.Symbolic.Encoding;

namespace Quiesce.Symbolic.Formats;

/// <summary>
/// A system in AIGER 1.9, the bit-level format of hardware model checkers (Biere, Heljanko, Wieringa: AIGER 1.9 and
/// Beyond, 2011). A latch for each bit of the state, <c>delayed.0</c> being the lowest of <c>delayed</c>; inputs
/// <c>action.0</c>, <c>action.1</c>, ... choose the action by number; a bad state for each property but those of
/// liveness, under its name. For a reachable property it is the predicate itself: what the tool finds is a witness.
/// Comments say what the numbers mean.
/// </summary>
public static class AigerModule
{
    /// <summary>The ASCII format, for files called <c>.aag</c>.</summary>
    public static string PrintText(TransitionSystem system)
    {
        var inverters = new AndInverters(new SequentialCircuit(system));
        var text = new StringBuilder(inverters.Header("aag"));
        foreach (var input in inverters.Inputs)
            text.Append($"{input}\n");
        foreach (var latch in inverters.Latches)
            text.Append($"{latch.Current} {latch.Definition}\n");
        foreach (var bad in inverters.Bads)
            text.Append($"{bad}\n");
        foreach (var (left, high, low) in inverters.Ands)
            text.Append($"{left} {high} {low}\n");
        return text.Append(inverters.Names()).ToString();
    }

    /// <summary>The binary format, for files called <c>.aig</c>.</summary>
    public static void WriteBinary(TransitionSystem system, Stream stream)
    {
        var inverters = new AndInverters(new SequentialCircuit(system));
        void Write(string text) => stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
        Write(inverters.Header("aig"));
        Write(string.Concat(inverters.Latches.Select(latch => $"{latch.Definition}\n")));
        Write(string.Concat(inverters.Bads.Select(bad => $"{bad}\n")));
        foreach (var (left, high, low) in inverters.Ands)
        {
            WriteDifference(stream, left - high);
            WriteDifference(stream, high - low);
        }
        Write(inverters.Names());
    }

    /// <summary>
    /// A trace as an AIGER witness for either form of its system, to be checked by <c>aigsim -c</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The property is one of liveness.</exception>
    public static string PrintWitness(Trace trace)
    {
        var circuit = new SequentialCircuit(trace.System);
        static string Bits(int value, int width) =>
            string.Concat(Enumerable.Range(0, width).Select(k => (value >> k) & 1));
        var latches = string.Concat(circuit.Registers.Select(register =>
            Bits(register.InitialIn(trace.States[0]), register.Current.Length)));
        var inputs = circuit.Choices(trace).Select(choice => Bits(choice, circuit.Action.Length) + "\n");
        return $"1\nb{circuit.PlaceOf(trace.Property)}\n{latches}\n{string.Concat(inputs)}.\n";
    }

    // Seven bits a byte, the lowest first; the eighth says that more follow.
    static void WriteDifference(Stream stream, int difference)
    {
        for (; difference >= 0x80; difference >>= 7)
            stream.WriteByte((byte)(difference | 0x80));
        stream.WriteByte((byte)difference);
    }
}

/// <summary>A latch of an AIGER file.</summary>
/// <param name="Definition">Its next literal and, where it is not 0, its initial value; itself for any value.</param>
internal readonly record struct Latch(string Name, int Current, string Definition);

/// <summary>
/// The literals of an AIGER file, numbered as the binary format requires: inputs, latches, and gates after their
/// operands. There are no gates but And.
/// </summary>
internal sealed class AndInverters
{
    readonly SequentialCircuit source;
    readonly Circuit circuit = new();
    // By gate of the source: its literal in the circuit of Ands. By gate of that circuit: its number in the file.
    readonly Dictionary<int, Literal> lowered = new() { [0] = Literal.False };
    readonly Dictionary<int, int> numbers = new() { [0] = 0 };

    public AndInverters(SequentialCircuit source)
    {
        this.source = source;
        List<Literal> inputs = [.. source.Action, .. source.Registers.SelectMany(register => register.Current)];
        foreach (var input in inputs)
        {
            lowered.Add(input.Gate, circuit.NewInput());
            numbers.Add(numbers.Count, numbers.Count);
        }
        foreach (var place in source.Circuit.Cone(source.Roots))
            if (!lowered.ContainsKey(place))
                lowered.Add(place, Lower(source.Circuit[place]));
        var gates = circuit.Cone(source.Roots.Select(Lower)).Where(place => !numbers.ContainsKey(place)).ToList();
        foreach (var place in gates)
            numbers.Add(place, numbers.Count);
        Inputs = [.. source.Action.Select(Number)];
        Latches = [.. source.Registers.SelectMany(LatchesOf)];
        Bads = [.. source.BadStates.Select(state => Number(state.Bad))];
        // The circuit orders the operands of an And, and numbers keep that order.
        Ands = [.. gates.Select(place => (
            numbers[place] << 1,
            NumberLowered(circuit[place].B),
            NumberLowered(circuit[place].A)))];
    }

    public List<int> Inputs { get; }

    public List<Latch> Latches { get; }

    public List<int> Bads { get; }

    public List<(int Left, int High, int Low)> Ands { get; }

    /// <summary>The first line.</summary>
    /// <param name="format"><c>aag</c> or <c>aig</c>.</param>
    public string Header(string format) =>
        $"{format} {numbers.Count - 1} {Inputs.Count} {Latches.Count} 0 {Ands.Count} {Bads.Count}\n";

    /// <summary>The names and the comments, which end a file.</summary>
    public string Names()
    {
        var text = new StringBuilder();
        for (var k = 0; k < Inputs.Count; k++)
            text.Append($"i{k} {source.ActionName}.{k}\n");
        for (var k = 0; k < Latches.Count; k++)
            text.Append($"l{k} {Latches[k].Name}\n");
        for (var k = 0; k < Bads.Count; k++)
            text.Append($"b{k} {SequentialCircuit.Symbol(source.BadStates[k].Property.Name)}\n");
        text.Append("c\n");
        foreach (var comment in FileHeader.Of(source))
            text.Append(comment).Append('\n');
        return text.ToString();
    }

    IEnumerable<Latch> LatchesOf(Register register)
    {
        for (var k = 0; k < register.Current.Length; k++)
        {
            var (current, next) = (Number(register.Current[k]), Number(register.Next[k]));
            var reset = register.Initial is { } value ? (value >> k) & 1 : current;
            yield return new Latch($"{register.Name}.{k}", current, reset == 0 ? $"{next}" : $"{next} {reset}");
        }
    }

    Literal Lower(Gate gate)
    {
        var (a, b) = (Lower(gate.A), Lower(gate.B));
        return gate.Kind switch
        {
            GateKind.And => circuit.And(a, b),
            GateKind.Xor => circuit.And(!circuit.And(a, b), !circuit.And(!a, !b)),
            GateKind.Mux => !circuit.And(!circuit.And(a, b), !circuit.And(!a, Lower(gate.C))),
            _ => throw new InvalidOperationException($"A {gate.Kind} gate has its literal from the start."),
        };
    }

    Literal Lower(Literal literal) => lowered[literal.Gate].NegatedIf(literal.IsNegated);

    int Number(Literal literal) => NumberLowered(Lower(literal));

    int NumberLowered(Literal literal) => (numbers[literal.Gate] << 1) | (literal.IsNegated ? 1 : 0);
}
