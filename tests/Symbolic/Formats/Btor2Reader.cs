using System.Collections.Immutable;
using System.Globalization;

namespace Quiesce.Tests.Symbolic.Formats;

/// <summary>
/// Reads BTOR2, checks its sorts and simulates it, written from the description of the format (CAV 2018). Bit-vectors
/// of up to 64 bits, and the operators that bit-level descriptions need; anything else is refused.
/// </summary>
sealed class Btor2Reader : HardwareModel
{
    readonly Dictionary<int, int> sorts = [];
    // The width of each operand that a line defines.
    readonly Dictionary<int, int> widths = [];
    readonly List<(int Line, Func<ulong[], ulong> Value)> operations = [];
    readonly List<int> inputLines = [], stateLines = [], badOperands = [];
    readonly Dictionary<int, int> nextOperands = [];
    int last;

    public Btor2Reader(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var words = line.Split(';')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0)
                Read(words);
        }
    }

    /// <summary>The sorts that occur, by their widths.</summary>
    public IEnumerable<int> Widths => sorts.Values;

    void Read(string[] words)
    {
        var id = Number(words[0]);
        Require(id > last, $"line {id} comes after line {last}");
        last = id;
        switch (words[1])
        {
            case "sort":
                Require(words[2] == "bitvec" && Number(words[3]) is >= 1 and <= 64, "a bit-vector");
                sorts.Add(id, Number(words[3]));
                break;
            case "input":
                inputLines.Add(id);
                Inputs.Add(new HardwareWord(Symbol(words, 3), Define(id, words)));
                break;
            case "state":
                stateLines.Add(id);
                States.Add(new HardwareWord(Symbol(words, 3), Define(id, words)));
                break;
            case "init":
                var (state, constant) = (Assigned(words), Number(words[4]));
                Require(constant < Number(words[3]), "an initial value stands before its state");
                States[state] = States[state] with { Initial = Constant(constant) };
                break;
            case "next":
                Assigned(words);
                nextOperands.Add(Number(words[3]), Number(words[4]));
                break;
            case "bad":
                Require(Width(words[2]) == 1, "a bad state of one bit");
                badOperands.Add(Number(words[2]));
                Bads.Add(Symbol(words, 3));
                break;
            default:
                var width = Define(id, words);
                operations.Add((id, Operation(words, width)));
                break;
        }
    }

    // The place of the state that init and next are about.
    int Assigned(string[] words)
    {
        Require(words.Length == 5, "a sort, a state and a value");
        var width = sorts[Number(words[2])];
        Require(Width(words[3]) == width && Width(words[4]) == width, "one sort");
        var place = stateLines.IndexOf(Number(words[3]));
        Require(place >= 0, "a state");
        return place;
    }

    ulong Constant(int line)
    {
        var operation = operations.Single(operation => operation.Line == line);
        return operation.Value([]);
    }

    int Define(int id, string[] words)
    {
        widths.Add(id, sorts[Number(words[2])]);
        return widths[id];
    }

    Func<ulong[], ulong> Operation(string[] words, int width)
    {
        int Of(int k) => Width(words[k]);
        Func<ulong[], ulong> Value(int k)
        {
            var (operand, mask) = (Number(words[k]), new HardwareWord("", Of(k)).Mask);
            return operand < 0 ? values => ~values[-operand] & mask : values => values[operand];
        }
        void Takes(int count, bool isTyped) => Require(words.Length == count && isTyped, $"{words[1]} well typed");
        switch (words[1])
        {
            case "constd":
                var constant = ulong.Parse(words[3], CultureInfo.InvariantCulture);
                Takes(4, constant <= new HardwareWord("", width).Mask);
                return _ => constant;
            case "not":
                Takes(4, Of(3) == width);
                var (negated, all) = (Value(3), new HardwareWord("", width).Mask);
                return values => ~negated(values) & all;
            case "slice":
                var (word, high, low) = (Value(3), Number(words[4]), Number(words[5]));
                Takes(6, 0 <= low && low <= high && high < Of(3) && width == high - low + 1);
                var mask = new HardwareWord("", width).Mask;
                return values => (word(values) >> low) & mask;
            case "and" or "or" or "xor":
                Takes(5, Of(3) == width && Of(4) == width);
                var (left, right) = (Value(3), Value(4));
                return words[1] switch
                {
                    "and" => values => left(values) & right(values),
                    "or" => values => left(values) | right(values),
                    _ => values => left(values) ^ right(values),
                };
            case "ite":
                Takes(6, Of(3) == 1 && Of(4) == width && Of(5) == width);
                var (condition, then, otherwise) = (Value(3), Value(4), Value(5));
                return values => condition(values) != 0 ? then(values) : otherwise(values);
            case "concat":
                Takes(5, Of(3) + Of(4) == width);
                var (upper, lower, shift) = (Value(3), Value(4), Of(4));
                return values => (upper(values) << shift) | lower(values);
        }
        throw new FormatException($"{words[1]} is no operator of this reader.");
    }

    public override (ImmutableArray<bool> Bads, ImmutableArray<ulong> Next) Evaluate(
        ImmutableArray<ulong> states, ImmutableArray<ulong> inputs)
    {
        var values = new ulong[last + 1];
        for (var k = 0; k < stateLines.Count; k++)
            values[stateLines[k]] = states[k];
        for (var k = 0; k < inputLines.Count; k++)
            values[inputLines[k]] = inputs[k];
        foreach (var (line, value) in operations)
            values[line] = value(values);
        ulong Operand(int operand) => operand < 0
            ? ~values[-operand] & new HardwareWord("", widths[-operand]).Mask
            : values[operand];
        return (
            [.. badOperands.Select(operand => Operand(operand) != 0)],
            [.. stateLines.Select(state => Operand(nextOperands[state]))]);
    }

    public override HardwareWitness ReadWitness(string text)
    {
        var lines = text.Split('\n');
        Require(lines[0] == "sat" && lines[1][0] == 'b' && lines[^2] == ".", "a witness of a bad state");
        var states = States.Select(state => state.Initial).ToArray();
        var inputs = new List<ulong?[]>();
        ulong?[]? values = null;
        foreach (var line in lines[2..^2])
        {
            if (line == "#0")
                values = states;
            else if (line[0] == '@')
            {
                Require(Number(line[1..]) == inputs.Count, "frames in their order");
                inputs.Add(values = new ulong?[Inputs.Count]);
            }
            else
            {
                var words = line.Split(' ');
                var (place, known) = (Number(words[0]), values == states ? States : Inputs);
                Require(words[1].Length == known[place].Width, "a value as wide as its word");
                Require(values![place] is null, "a value where one is missing");
                values[place] = Convert.ToUInt64(words[1], 2);
            }
        }
        return new HardwareWitness(
            Number(lines[1][1..]),
            [.. states.Select(state => state!.Value)],
            [.. inputs.Select(line => line.Select(value => value!.Value).ToImmutableArray())]);
    }

    int Width(string operand) => widths[Math.Abs(Number(operand))];

    static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);

    static string Symbol(string[] words, int place) => words.Length == place + 1
        ? words[place]
        : throw new FormatException($"'{string.Join(' ', words)}' should end with a name.");

    static void Require(bool isSo, string what)
    {
        if (!isSo)
            throw new FormatException($"Expected {what}.");
    }
}
