using System.Collections.Immutable;

namespace Quiesce.Ir.Symmetry;

/// <summary>
/// Two instances of a process change places: each with elements of its own, and with its number in variables that hold
/// numbers of instances. Whether a system is the same afterwards is another question.
/// </summary>
/// <param name="First">Index of the first instance in the processes of the system.</param>
/// <param name="Second">Index of the second instance.</param>
/// <param name="Elements">
/// Places in a state that change their values: each of the first instance's with its partner.
/// </param>
/// <param name="Holders">Variables that hold numbers of instances: the two numbers change places in them.</param>
/// <param name="Numbers">The numbers of the two instances.</param>
public sealed record Interchange(
    int First,
    int Second,
    ImmutableArray<(int First, int Second)> Elements,
    ImmutableHashSet<Variable> Holders,
    (int First, int Second) Numbers)
{
    readonly ImmutableDictionary<int, int> partners = Elements
        .SelectMany<(int First, int Second), KeyValuePair<int, int>>(pair =>
            [new(pair.First, pair.Second), new(pair.Second, pair.First)])
        .ToImmutableDictionary();

    /// <summary>The place that an element moves to.</summary>
    public int Partner(int element) => partners.GetValueOrDefault(element, element);

    /// <summary>The instance that another one becomes.</summary>
    public int Process(int process) => process == First ? Second : process == Second ? First : process;

    /// <summary>What a number of an instance becomes.</summary>
    public int Number(int number) =>
        number == Numbers.First ? Numbers.Second : number == Numbers.Second ? Numbers.First : number;
}
