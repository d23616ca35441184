using System.Collections.Immutable;
using System.Text;
using Quiesce.Ir;
using Quiesce.Symbolic.Encoding;

namespace Quiesce.Symbolic.Formats;

/// <summary>
/// A system in BTOR2, the word-level format of hardware model checkers (Niemetz, Preiner, Wolf, Biere: BTOR2, BtorMC
/// and Boolector 3.0, CAV 2018). A <c>state</c> for each element of a variable, under its name; an <c>input</c>
/// chooses the action by number; a <c>bad</c> for each property but those of liveness, under its name. For a
/// reachable property it is the predicate itself: what the tool finds is a witness. Comments say what the numbers mean.
/// </summary>
public static class Btor2Module
{
    /// <summary>The text of a system.</summary>
    public static string Print(TransitionSystem system) => new Btor2Writer(new SequentialCircuit(system)).Write();

    /// <summary>
    /// A trace as a BTOR2 witness for the text of its system, to be checked by <c>btorsim -c</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The property is one of liveness.</exception>
    public static string PrintWitness(Trace trace)
    {
        var circuit = new SequentialCircuit(trace.System);
        var text = new StringBuilder($"sat\nb{circuit.PlaceOf(trace.Property)}\n#0\n");
        for (var k = 0; k < circuit.Registers.Length; k++)
        {
            var register = circuit.Registers[k];
            if (register.Initial is null)
                text.Append($"{k} {Binary(register.InitialIn(trace.States[0]), register.Current)} {register.Name}#0\n");
        }
        foreach (var (frame, choice) in circuit.Choices(trace).Index())
            text.Append($"@{frame}\n0 {Binary(choice, circuit.Action)} {circuit.ActionName}@{frame}\n");
        return text.Append(".\n").ToString();
    }

    // Most significant bit first.
    static string Binary(int value, ImmutableArray<Literal> bits) => value.ToString($"B{bits.Length}");
}

/// <summary>Writes one <see cref="Btor2Module"/>.</summary>
internal sealed class Btor2Writer(SequentialCircuit circuit)
{
    readonly StringBuilder text = new();
    readonly Dictionary<int, int> sorts = [];
    readonly Dictionary<(int Width, int Value), int> constants = [];
    // The line of each gate, by its place.
    readonly Dictionary<int, int> lines = [];
    int last;

    public string Write()
    {
        foreach (var comment in FileHeader.Of(circuit))
            text.Append($"; {comment}".TrimEnd()).Append('\n');
        var action = Line($"input {SortOf(circuit.Action.Length)} {circuit.ActionName}");
        var states = circuit.Registers.Select(State).ToList();
        DefineBits(action, circuit.Action);
        foreach (var (register, state) in circuit.Registers.Zip(states))
            DefineBits(state, register.Current);
        foreach (var place in circuit.Circuit.Cone(circuit.Roots))
            if (!lines.ContainsKey(place))
                lines.Add(place, Line(Operation(circuit.Circuit[place])));
        foreach (var (register, state) in circuit.Registers.Zip(states))
        {
            var next = register.Next.SequenceEqual(register.Current) ? state : Concatenated(register.Next);
            Line($"next {SortOf(register.Current.Length)} {state} {next}");
        }
        foreach (var (property, bad) in circuit.BadStates)
        {
            // btorsim rejects a negative operand here.
            var operand = Operand(bad) is < 0 and var negated ? Line($"not {SortOf(1)} {-negated}") : Operand(bad);
            Line($"bad {operand} {SequentialCircuit.Symbol(property.Name)}");
        }
        return text.ToString();
    }

    // Initial values stand before the state they are for.
    int State(Register register)
    {
        var width = register.Current.Length;
        var sort = SortOf(width);
        if (register.Initial is not { } value)
            return Line($"state {sort} {register.Name}");
        var constant = Constant(width, value);
        var state = Line($"state {sort} {register.Name}");
        Line($"init {sort} {state} {constant}");
        return state;
    }

    void DefineBits(int word, ImmutableArray<Literal> bits)
    {
        for (var k = 0; k < bits.Length; k++)
            lines.Add(bits[k].Gate, bits.Length == 1 ? word : Line($"slice {SortOf(1)} {word} {k} {k}"));
    }

    string Operation(Gate gate)
    {
        var (a, b) = (Operand(gate.A), Operand(gate.B));
        return gate.Kind switch
        {
            GateKind.And => $"and {SortOf(1)} {a} {b}",
            GateKind.Xor => $"xor {SortOf(1)} {a} {b}",
            GateKind.Mux => $"ite {SortOf(1)} {a} {b} {Operand(gate.C)}",
            _ => throw new InvalidOperationException($"A {gate.Kind} gate has its line from the start."),
        };
    }

    // A negative operand is negated.
    int Operand(Literal literal)
    {
        if (literal.IsConstant)
            return Constant(1, literal.Code);
        var line = lines[literal.Gate];
        return literal.IsNegated ? -line : line;
    }

    int Concatenated(ImmutableArray<Literal> bits)
    {
        var word = Operand(bits[0]);
        for (var k = 1; k < bits.Length; k++)
        {
            var bit = Operand(bits[k]);
            word = Line($"concat {SortOf(k + 1)} {bit} {word}");
        }
        return word;
    }

    int Constant(int width, int value)
    {
        if (!constants.TryGetValue((width, value), out var constant))
        {
            constant = Line($"constd {SortOf(width)} {value}");
            constants.Add((width, value), constant);
        }
        return constant;
    }

    int SortOf(int width)
    {
        if (!sorts.TryGetValue(width, out var sort))
        {
            sort = Line($"sort bitvec {width}");
            sorts.Add(width, sort);
        }
        return sort;
    }

    int Line(string content)
    {
        text.Append($"{++last} {content}\n");
        return last;
    }
}
