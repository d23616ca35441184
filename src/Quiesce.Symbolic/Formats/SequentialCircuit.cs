using System.Collections.Immutable;
using System.Numerics;
using Quiesce.Ir;
using Quiesce.Symbolic.Encoding;

namespace Quiesce.Symbolic.Formats;

/// <summary>A word that hardware keeps from frame to frame.</summary>
/// <param name="Name">A variable's name, with the index of the element in brackets.</param>
/// <param name="Current">Its bits, least significant first: inputs of the circuit.</param>
/// <param name="Next">Their next values.</param>
/// <param name="Initial">Its initial value; null for any value.</param>
/// <param name="First">Its first bit in the state of the system; null for a word that is not part of it.</param>
internal sealed record Register(
    string Name,
    ImmutableArray<Literal> Current,
    ImmutableArray<Literal> Next,
    int? Initial,
    StateBit? First = null)
{
    /// <summary>Its value in frame 0 of a run from a state.</summary>
    public int InitialIn(State state) =>
        Initial ?? state[First!.Variable, First.Element] - First.Variable.Domain.Low;
}

/// <summary>A property as hardware model checkers know it.</summary>
/// <param name="Bad">True in the frames that decide the property.</param>
internal sealed record BadState(Property Property, Literal Bad);

/// <summary>
/// A system as hardware: words of state, an input that chooses the action, and next values that are a function of
/// both. The formats of hardware model checkers share it.
/// <para>A choice that is disabled stutters, so that every frame has a successor. No verdict depends on it: a bad
/// state is a predicate over one state, and stuttering reaches no state that was not reached before.</para>
/// <para>A word with a single initial value starts with it, any other with any value. Where that allows more than the
/// initial states, two more words remember whether frame 0 was initial, and nothing is bad if it was not.
/// (A constraint would be shorter, but not every tool reads those.)</para>
/// </summary>
internal sealed class SequentialCircuit
{
    readonly EncodedSystem encoded;

    public SequentialCircuit(TransitionSystem system)
    {
        // Not shared: this class adds inputs to its circuit.
        encoded = new EncodedSystem(system);
        Action = [.. Enumerable.Range(0, BitOperations.Log2((uint)Math.Max(1, Stutter)) + 1)
            .Select(_ => Circuit.NewInput())];
        ActionName = FreshName("action");
        var registers = StateRegisters(Step()).ToList();
        var isRun = Literal.True;
        if (AllowsNonInitialStart)
        {
            var (hasStarted, wasInitial) = (Circuit.NewInput(), Circuit.NewInput());
            isRun = Circuit.Mux(hasStarted, wasInitial, encoded.Initial);
            registers.Add(new Register(FreshName("hasStarted"), [hasStarted], [Literal.True], 0));
            registers.Add(new Register(FreshName("wasInitial"), [wasInitial], [isRun], 0));
        }
        Registers = [.. registers];
        BadStates = [.. system.Properties
            .Where(property => property.Kind != PropertyKind.Liveness)
            .Select(property => new BadState(property, Circuit.And(isRun, encoded.Deciding(property))))];
    }

    public TransitionSystem System => encoded.System;

    /// <summary>Its inputs are <see cref="Action"/> and the bits of all registers.</summary>
    public Circuit Circuit => encoded.Circuit;

    /// <summary>The bits of the number of the chosen action, least significant first.</summary>
    public ImmutableArray<Literal> Action { get; }

    public string ActionName { get; }

    /// <summary>The choice that stands for no action.</summary>
    public int Stutter => System.Actions.Length;

    public ImmutableArray<Register> Registers { get; }

    /// <summary>In the order of the properties, without those of liveness: they are not about a state.</summary>
    public ImmutableArray<BadState> BadStates { get; }

    /// <summary>Frame 0 can be a state that is not initial; two registers remember whether it is.</summary>
    public bool AllowsNonInitialStart =>
        !System.InitialConstraint.IsTrue
        || System.Variables.Any(variable => variable.Initial.Any(values =>
            values.Length > 1 && values.Length < 1L << variable.Domain.BitWidth));

    /// <summary>The literals that a description has to define.</summary>
    public IEnumerable<Literal> Roots =>
        [.. Registers.SelectMany(register => register.Next), .. BadStates.Select(state => state.Bad)];

    /// <summary>A name as a symbol of a file: without white space.</summary>
    public static string Symbol(string name) =>
        string.Concat(name.Select(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) ? '_' : letter));

    /// <summary>The place of a property in <see cref="BadStates"/>.</summary>
    /// <exception cref="ArgumentException">It has none.</exception>
    public int PlaceOf(Property property)
    {
        var place = Array.FindIndex([.. BadStates], state => state.Property.Name == property.Name);
        return place >= 0 ? place : throw new ArgumentException($"There is no bad state for {property} in {System}.");
    }

    /// <summary>
    /// The choices of a run, one for each frame; in the last frame, whose state is bad, it is to stutter. A step that
    /// breaks an assertion or a type is left out: the state that enables it is the bad one.
    /// </summary>
    public IEnumerable<int> Choices(Trace trace)
    {
        var steps = trace.Property.Kind == PropertyKind.Assertion || trace.EndsWithoutState
            ? trace.Length - 1
            : trace.Length;
        return trace.Actions.Take(steps).Select(action => action.Index).Append(Stutter);
    }

    // The bits of the next state, in the order of the bits.
    ImmutableArray<Literal> Step()
    {
        var next = encoded.Bits.Select(bit => bit.Current).ToArray();
        foreach (var (action, succeeds, values) in encoded.Actions)
        {
            var isChosen = Circuit.And(
                Action.Select((bit, k) => bit.NegatedIf(((action.Index >> k) & 1) == 0)).Append(succeeds));
            for (var k = 0; k < next.Length; k++)
                if (values[k] != encoded.Bits[k].Current)
                    next[k] = Circuit.Mux(isChosen, values[k], next[k]);
        }
        return [.. next];
    }

    IEnumerable<Register> StateRegisters(ImmutableArray<Literal> next) =>
        from bit in encoded.Bits.Select((bit, k) => (Bit: bit, Next: next[k]))
        group bit by (bit.Bit.Variable, bit.Bit.Element) into element
        let first = element.First().Bit
        let initial = first.Variable.Initial[first.Element]
        select new Register(
            Symbol(first.Variable.Length is null ? first.Variable.Name : $"{first.Variable.Name}[{first.Element}]"),
            [.. element.Select(bit => bit.Bit.Current)],
            [.. element.Select(bit => bit.Next)],
            initial.Length == 1 ? initial[0] - first.Variable.Domain.Low : null,
            first);

    // A name that no variable has.
    string FreshName(string name)
    {
        while (System.Variables.Any(variable => variable.Name == name))
            name += "_";
        return name;
    }
}
