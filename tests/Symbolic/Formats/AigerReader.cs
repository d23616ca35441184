using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Quiesce.Tests.Symbolic.Formats;

/// <summary>
/// Reads AIGER 1.9, ASCII and binary, and simulates it, written from the descriptions of the format. Inputs, latches,
/// bad states and Ands, operands first; anything else is refused.
/// </summary>
sealed class AigerReader : HardwareModel
{
    readonly byte[] bytes;
    readonly List<(int Current, int Next)> latches = [];
    readonly List<int> inputs = [], bads = [];
    readonly List<(int Left, int Right0, int Right1)> ands = [];
    readonly HashSet<int> defined = [0];
    readonly int variableMax;
    int place;

    public AigerReader(byte[] bytes)
    {
        this.bytes = bytes;
        var header = Line().Split(' ');
        var isBinary = header[0] == "aig";
        Require(isBinary || header[0] == "aag", "'aag' or 'aig'");
        var sizes = header[1..].Select(Number).ToArray();
        Require(sizes.Length is 5 or 6 && sizes[3] == 0, "no outputs, and nothing behind the bad states");
        var (inputCount, latchCount, andCount, badCount) = (sizes[1], sizes[2], sizes[4], sizes.ElementAtOrDefault(5));
        variableMax = sizes[0];
        Require(isBinary
            ? variableMax == inputCount + latchCount + andCount
            : variableMax >= inputCount + latchCount + andCount, "a maximum that fits");
        for (var k = 0; k < inputCount; k++)
        {
            inputs.Add(Define(isBinary ? 2 * (k + 1) : Number(Line())));
            Inputs.Add(new HardwareWord("", 1));
        }
        for (var k = 0; k < latchCount; k++)
            ReadLatch(isBinary ? [$"{2 * (inputCount + k + 1)}", .. Line().Split(' ')] : Line().Split(' '));
        for (var k = 0; k < badCount; k++)
            bads.Add(Number(Line()));
        for (var k = 0; k < andCount; k++)
            ReadAnd(isBinary, 2 * (inputCount + latchCount + k + 1));
        foreach (var literal in bads.Concat(latches.Select(latch => latch.Next)))
            Require(defined.Contains(literal & ~1), $"a definition of {literal}");
        Bads.AddRange(bads.Select(_ => ""));
        ReadSymbols();
    }

    public int AndCount => ands.Count;

    void ReadLatch(string[] words)
    {
        var current = Define(Number(words[0]));
        latches.Add((current, Number(words[1])));
        var reset = words.Length == 3 ? Number(words[2]) : 0;
        Require(words.Length <= 3 && (reset <= 1 || reset == current), "0, 1 or the latch itself");
        States.Add(new HardwareWord("", 1, reset == current ? null : (ulong)reset));
    }

    void ReadAnd(bool isBinary, int number)
    {
        int left, right0, right1;
        if (isBinary)
        {
            left = number;
            right0 = left - Difference();
            right1 = right0 - Difference();
            Require(left > right0 && right1 >= 0, "operands before the gate");
        }
        else
        {
            var words = Line().Split(' ');
            (left, right0, right1) = (Number(words[0]), Number(words[1]), Number(words[2]));
        }
        Require(defined.Contains(right0 & ~1) && defined.Contains(right1 & ~1), "operands before the gate");
        ands.Add((Define(left), right0, right1));
    }

    int Difference()
    {
        var (difference, shift) = (0, 0);
        for (; (bytes[place] & 0x80) != 0; shift += 7)
            difference |= (bytes[place++] & 0x7f) << shift;
        return difference | bytes[place++] << shift;
    }

    void ReadSymbols()
    {
        while (place < bytes.Length && Line() is var line && line != "c")
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            var (number, name) = (Number(line[1..blank]), line[(blank + 1)..]);
            switch (line[0])
            {
                case 'i':
                    Inputs[number] = Inputs[number] with { Name = name };
                    break;
                case 'l':
                    States[number] = States[number] with { Name = name };
                    break;
                case 'b':
                    Bads[number] = name;
                    break;
                default:
                    throw new FormatException($"'{line}' names nothing that is here.");
            }
        }
    }

    public override (ImmutableArray<bool> Bads, ImmutableArray<ulong> Next) Evaluate(
        ImmutableArray<ulong> states, ImmutableArray<ulong> inputs)
    {
        var values = new bool[variableMax + 1];
        bool Value(int literal) => values[literal >> 1] != ((literal & 1) != 0);
        for (var k = 0; k < latches.Count; k++)
            values[latches[k].Current >> 1] = states[k] != 0;
        for (var k = 0; k < this.inputs.Count; k++)
            values[this.inputs[k] >> 1] = inputs[k] != 0;
        foreach (var (left, right0, right1) in ands)
            values[left >> 1] = Value(right0) && Value(right1);
        return ([.. bads.Select(Value)], [.. latches.Select(latch => Value(latch.Next) ? 1UL : 0UL)]);
    }

    public override HardwareWitness ReadWitness(string text)
    {
        var lines = text.Split('\n');
        Require(lines[0] == "1" && lines[1][0] == 'b' && lines[^2] == ".", "a witness of a bad state");
        static ImmutableArray<ulong> Bits(string line, int count)
        {
            Require(line.Length == count && line.All(bit => bit is '0' or '1'), $"{count} bits");
            return [.. line.Select(bit => (ulong)(bit - '0'))];
        }
        var start = Bits(lines[2], latches.Count);
        Require(start.Zip(States).All(pair => pair.Second.Initial is null || pair.Second.Initial == pair.First),
            "the initial values of the latches");
        return new HardwareWitness(
            Number(lines[1][1..]), start, [.. lines[3..^2].Select(line => Bits(line, inputs.Count))]);
    }

    int Define(int literal)
    {
        Require((literal & 1) == 0 && literal <= 2 * variableMax + 1 && defined.Add(literal), "a new even literal");
        return literal;
    }

    string Line()
    {
        var end = Array.IndexOf(bytes, (byte)'\n', place);
        Require(end >= 0, "a line");
        var line = Encoding.UTF8.GetString(bytes, place, end - place);
        place = end + 1;
        return line;
    }

    static int Number(string word) => int.Parse(word, NumberStyles.None, CultureInfo.InvariantCulture);

    static void Require(bool isSo, string what)
    {
        if (!isSo)
            throw new FormatException($"Expected {what}.");
    }
}
