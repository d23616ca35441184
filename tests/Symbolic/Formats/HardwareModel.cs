using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Tests.Symbolic.Formats;

/// <summary>A word of a description: a state or an input.</summary>
/// <param name="Initial">What a state starts with; null for one that starts with anything, and for inputs.</param>
sealed record HardwareWord(string Name, int Width, ulong? Initial = null)
{
    public ulong Mask => Width == 64 ? ulong.MaxValue : (1UL << Width) - 1;
}

/// <summary>A frame of a simulation.</summary>
/// <param name="Bads">In the order of the description.</param>
sealed record HardwareFrame(ImmutableArray<ulong> States, ImmutableArray<bool> Bads);

/// <summary>What a witness says: which bad state it reaches, from which states, by which inputs.</summary>
sealed record HardwareWitness(int Bad, ImmutableArray<ulong> States, ImmutableArray<ImmutableArray<ulong>> Inputs);

/// <summary>Hardware as the text of a format describes it, and its simulation.</summary>
abstract class HardwareModel
{
    public List<HardwareWord> Inputs { get; } = [];

    public List<HardwareWord> States { get; } = [];

    public List<string> Bads { get; } = [];

    /// <summary>The bad states that are true, and the states of the frame after it.</summary>
    public abstract (ImmutableArray<bool> Bads, ImmutableArray<ulong> Next) Evaluate(
        ImmutableArray<ulong> states, ImmutableArray<ulong> inputs);

    public abstract HardwareWitness ReadWitness(string text);

    /// <summary>A frame for each line of inputs.</summary>
    public IEnumerable<HardwareFrame> Simulate(ImmutableArray<ulong> start, IEnumerable<ImmutableArray<ulong>> inputs)
    {
        foreach (var line in inputs)
        {
            var (bads, next) = Evaluate(start, line);
            yield return new HardwareFrame(start, bads);
            start = next;
        }
    }

    /// <summary>A number as the values of all inputs, the first ones its lowest bits.</summary>
    public ImmutableArray<ulong> InputsOf(ulong number) => Split(number, Inputs);

    static ImmutableArray<ulong> Split(ulong number, IEnumerable<HardwareWord> words)
    {
        var values = ImmutableArray.CreateBuilder<ulong>();
        foreach (var word in words)
        {
            values.Add(number & word.Mask);
            number >>= word.Width;
        }
        return values.ToImmutable();
    }

    /// <summary>
    /// The state of the system that the words stand for, found by their names alone: an element is a word, or
    /// bits with their numbers behind a dot.
    /// </summary>
    public State StateOf(TransitionSystem system, ImmutableArray<ulong> states)
    {
        var byName = States.Zip(states).ToDictionary(pair => pair.First.Name, pair => pair.Second);
        return new State([
            .. from variable in system.Variables
               from element in Enumerable.Range(0, variable.Count)
               let name = variable.Length is null ? variable.Name : $"{variable.Name}[{element}]"
               select variable.Domain.Low + (int)Number(byName, name, variable.Domain.BitWidth)]);
    }

    /// <summary>The other way round; what is no part of the state of the system has its initial value.</summary>
    public ImmutableArray<ulong> StatesOf(TransitionSystem system, State state)
    {
        var byName = new Dictionary<string, ulong>();
        foreach (var variable in system.Variables)
            for (var element = 0; element < variable.Count; element++)
            {
                var name = variable.Length is null ? variable.Name : $"{variable.Name}[{element}]";
                var value = (ulong)(state[variable, element] - variable.Domain.Low);
                byName.Add(name, value);
                for (var bit = 0; bit < variable.Domain.BitWidth; bit++)
                    byName.Add($"{name}.{bit}", (value >> bit) & 1);
            }
        return [.. States.Select(word =>
            byName.TryGetValue(word.Name, out var value) ? value : word.Initial!.Value)];
    }

    static ulong Number(Dictionary<string, ulong> byName, string name, int width) =>
        byName.TryGetValue(name, out var word)
            ? word
            : Enumerable.Range(0, width).Aggregate(0UL, (sum, bit) => sum | byName[$"{name}.{bit}"] << bit);
}
