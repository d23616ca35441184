using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Symbolic.Encoding;

/// <summary>
/// A system as a circuit over the bits of one state: the one encoding that all symbolic engines, the formats of
/// hardware model checkers and DIMACS are made from. An element of a domain of n values takes the bits of 0..n-1, its
/// distance from the domain's low end.
/// </summary>
internal sealed class EncodedSystem
{
    readonly ExprEncoder encoder;
    readonly ImmutableArray<CircuitInteger> elements;

    public EncodedSystem(TransitionSystem system) : this(system, PlantedFault.None)
    {
    }

    /// <param name="fault">For tests that must notice it.</param>
    internal EncodedSystem(TransitionSystem system, PlantedFault fault)
    {
        System = system;
        Fault = fault;
        Bits = [.. system.Variables.SelectMany(BitsOf)];
        elements = [.. system.Variables.SelectMany(ElementsOf)];
        encoder = new ExprEncoder(Circuit, elements);
        InDomains = Circuit.And(system.Variables.SelectMany(variable => Enumerable.Range(0, variable.Count)
            .Select(element => !encoder.Words.Less(
                CircuitInteger.Constant(variable.Domain.High), elements[variable.Offset + element]))));
        Initial = Circuit.And(
            [InDomains, .. system.Variables.SelectMany(InitialValues), encoder.Holds(system.InitialConstraint)]);
        Actions = [.. system.Actions.Select(Encode)];
    }

    public TransitionSystem System { get; }

    public Circuit Circuit { get; } = new();

    /// <summary>
    /// In the order of the variables, their elements, and from the least significant bit on. Their inputs are the
    /// circuit's only ones, at places 1, 2, ...
    /// </summary>
    public ImmutableArray<StateBit> Bits { get; }

    /// <summary>The state is initial.</summary>
    public Literal Initial { get; }

    /// <summary>
    /// Every element has a value of its domain. Some bit patterns have none; initial states have, and every action
    /// keeps it.
    /// </summary>
    public Literal InDomains { get; }

    /// <summary>In the order of the system's actions.</summary>
    public ImmutableArray<EncodedAction> Actions { get; }

    internal PlantedFault Fault { get; }

    /// <summary>The predicate is true in the state; where it has no value, it does not hold.</summary>
    public Literal Holds(Expr predicate) => encoder.Holds(predicate);

    /// <summary>
    /// True in the states that decide a property: that violate it, or witness it if it is a reachable one.
    /// </summary>
    /// <exception cref="ArgumentException">It is a liveness property: no state decides it.</exception>
    public Literal Deciding(Property property) => property.Kind switch
    {
        PropertyKind.Reachable => Holds(property.Predicate),
        PropertyKind.Liveness => throw new ArgumentException($"{property} is about behaviours, not about a state."),
        _ => !Holds(property.Predicate),
    };

    /// <summary>The state that an assignment of the bits stands for.</summary>
    /// <param name="value">The value of each bit, by its place in <see cref="Bits"/>.</param>
    public State StateOf(Func<int, bool> value)
    {
        var values = ImmutableArray.CreateBuilder<int>(System.StateLength);
        foreach (var variable in System.Variables)
            for (var element = 0; element < variable.Count; element++)
                values.Add(variable.Domain.Low);
        for (var k = 0; k < Bits.Length; k++)
            if (value(k))
                values[Bits[k].Variable.Offset + Bits[k].Element] += 1 << Bits[k].Bit;
        return new State(values.MoveToImmutable());
    }

    /// <summary>The value of a bit in a state.</summary>
    /// <param name="bit">Its place in <see cref="Bits"/>.</param>
    public bool ValueOf(int bit, State state)
    {
        var (variable, element, place, _) = Bits[bit];
        return (((state[variable, element] - variable.Domain.Low) >> place) & 1) != 0;
    }

    IEnumerable<StateBit> BitsOf(Variable variable) =>
        from element in Enumerable.Range(0, variable.Count)
        from bit in Enumerable.Range(0, variable.Domain.BitWidth)
        select new StateBit(variable, element, bit, Circuit.NewInput());

    IEnumerable<CircuitInteger> ElementsOf(Variable variable) =>
        Enumerable.Range(0, variable.Count).Select(element => new CircuitInteger(
            variable.Domain.Low,
            [.. Bits.Where(bit => bit.Variable == variable && bit.Element == element).Select(bit => bit.Current)]));

    IEnumerable<Literal> InitialValues(Variable variable) => Enumerable.Range(0, variable.Count).Select(element =>
        IsOneOf(variable.Initial[element], elements[variable.Offset + element]));

    Literal IsOneOf(InitialValues values, CircuitInteger word) => values.IsInterval && values.Length > 2
        ? Circuit.And(
            !encoder.Words.Less(word, CircuitInteger.Constant(values[0])),
            !encoder.Words.Less(CircuitInteger.Constant(values[^1]), word))
        : Circuit.Or(values.Select(value => encoder.Words.Equal(word, CircuitInteger.Constant(value))));

    EncodedAction Encode(GuardedAction action)
    {
        var next = elements.ToBuilder();
        foreach (var update in action.Updates)
        {
            var variable = update.Variable;
            var value = new CircuitInteger(variable.Domain.Low, AssignedBits(variable, encoder.Word(update.Value)));
            var index = update.Index is null ? CircuitInteger.Constant(0) : encoder.Word(update.Index);
            for (var element = 0; element < variable.Count; element++)
            {
                var isTarget = encoder.Words.Equal(index, CircuitInteger.Constant(element));
                var place = variable.Offset + element;
                next[place] = Mux(isTarget, value, next[place]);
            }
        }
        var bits = Bits.Select(bit => next[bit.Variable.Offset + bit.Element].Bits[bit.Bit]);
        return new EncodedAction(action, encoder.Bool(TypeChecks.Succeeds(action)), [.. bits]);
    }

    // Only values in the domain matter: the action does not succeed with any other.
    ImmutableArray<Literal> AssignedBits(Variable variable, CircuitInteger value)
    {
        var bits = encoder.Words.BitsOf(value, variable.Domain.Low, variable.Domain.BitWidth);
        return Fault == PlantedFault.NarrowWord && bits.Length > 1
            ? bits.SetItem(bits.Length - 1, Literal.False)
            : bits;
    }

    // Both have the width of the variable.
    CircuitInteger Mux(Literal condition, CircuitInteger then, CircuitInteger otherwise) => then with
    {
        Bits = [.. then.Bits.Zip(otherwise.Bits, (a, b) => Circuit.Mux(condition, a, b))],
    };
}
