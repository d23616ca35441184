using System.Collections.Immutable;
using System.Diagnostics;
using System.Numerics;
using Quiesce.Ir;

namespace Quiesce.Explicit.Steps;

/// <summary>
/// How a state of a system is packed into 64-bit words: every element has the bits its domain needs and holds its
/// value minus the domain's low. The padding is zero, so that equal states are equal words.
/// </summary>
public sealed unsafe class PackedLayout
{
    const int WordBits = 64;

    readonly ImmutableArray<Place> places;

    public PackedLayout(TransitionSystem system)
    {
        System = system;
        var declared = Arrange(system, system.Variables);
        var largestFirst = Arrange(system, system.Variables.OrderByDescending(Bits));
        (places, Words) = largestFirst.Words < declared.Words ? largestFirst : declared;
        StateBits = system.Variables.Sum(Bits);
    }

    public TransitionSystem System { get; }

    /// <summary>The length of a packed state; at least 1.</summary>
    public int Words { get; }

    /// <summary>The bits in use.</summary>
    public int StateBits { get; }

    public Place this[Variable variable] => places[variable.Index];

    public int Read(ulong* state, Variable variable, int index)
    {
        var place = this[variable];
        if (place.Width == 0)
            return variable.Domain.Low;
        var bits = state[place.WordOf(index)] >> place.ShiftOf(index) & place.Mask;
        return variable.Domain.Low + (int)bits;
    }

    /// <summary>Sets an element to a value of its domain.</summary>
    public void Write(ulong* state, Variable variable, int index, int value)
    {
        var place = this[variable];
        if (place.Width == 0)
            return;
        Debug.Assert(variable.Domain.Contains(value), "The value would change its neighbours.");
        var shift = place.ShiftOf(index);
        var word = state + place.WordOf(index);
        *word = *word & ~(place.Mask << shift) | (ulong)(value - variable.Domain.Low) << shift;
    }

    public void Pack(State state, ulong* packed)
    {
        new Span<ulong>(packed, Words).Clear();
        foreach (var variable in System.Variables)
            for (var index = 0; index < variable.Count; index++)
                Write(packed, variable, index, state[variable, index]);
    }

    public State Unpack(ulong* packed)
    {
        var values = ImmutableArray.CreateBuilder<int>(System.StateLength);
        foreach (var variable in System.Variables)
            for (var index = 0; index < variable.Count; index++)
                values.Add(Read(packed, variable, index));
        return new State(values.MoveToImmutable());
    }

    /// <summary>
    /// Whether words are a state: every element has a value of its domain, and no other bit is set. For assertions.
    /// </summary>
    public bool IsState(ulong* words)
    {
        var stray = 0;
        for (var word = 0; word < Words; word++)
            stray += BitOperations.PopCount(words[word]);
        foreach (var variable in System.Variables)
            for (var index = 0; index < variable.Count; index++)
            {
                var value = Read(words, variable, index);
                if (!variable.Domain.Contains(value))
                    return false;
                stray -= BitOperations.PopCount((uint)(value - variable.Domain.Low));
            }
        return stray == 0;
    }

    static int Bits(Variable variable) => checked(variable.Domain.BitWidth * variable.Count);

    // First fit: every variable goes into the first word that has room; arrays that fill words come first.
    static (ImmutableArray<Place> Places, int Words) Arrange(TransitionSystem system, IEnumerable<Variable> order)
    {
        var places = new Place[system.Variables.Length];
        var used = new List<int>();
        foreach (var variable in order.OrderBy(variable => Bits(variable) <= WordBits))
        {
            var (width, count) = (variable.Domain.BitWidth, variable.Count);
            if (width == 0)
            {
                places[variable.Index] = new Place(0, 0, 0, int.MaxValue, count);
                continue;
            }
            var perWord = WordBits / width;
            if (count > perWord)
            {
                var place = new Place(used.Count, 0, width, perWord, count);
                places[variable.Index] = place;
                for (var first = 0; first < count; first += perWord)
                    used.Add(Math.Min(perWord, count - first) * width);
                continue;
            }
            var word = used.FindIndex(bits => bits + width * count <= WordBits);
            if (word < 0)
            {
                word = used.Count;
                used.Add(0);
            }
            places[variable.Index] = new Place(word, used[word], width, perWord, count);
            used[word] += width * count;
        }
        return ([.. places], Math.Max(1, used.Count));
    }
}
