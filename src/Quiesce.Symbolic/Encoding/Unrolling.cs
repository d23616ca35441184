using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Symbolic.Encoding;

/// <summary>
/// Runs of a system as one circuit: a copy of the state for each frame, and clauses that make each frame follow from
/// the one before. Bounded model checking, the lemma check and DIMACS are made from it. A step has a selector for
/// each action; a true selector implies that its action succeeds and gives the next value of every bit, also of those
/// that the action does not write ("selector with explicit frame", the fastest of the encodings measured).
/// </summary>
internal sealed class Unrolling
{
    readonly EncodedSystem encoded;
    readonly List<ImmutableArray<Literal>> frames = [];
    readonly List<ImmutableArray<Literal>> selectors = [];
    // The encoded system's circuit, in each frame.
    readonly List<CircuitCopy> copies = [];
    readonly List<ImmutableArray<Literal>> clauses = [];

    /// <summary>Frame 0 alone.</summary>
    /// <param name="fromInitial">Frame 0 is initial; otherwise it is any state with values in their domains.</param>
    public Unrolling(EncodedSystem encoded, bool fromInitial)
    {
        this.encoded = encoded;
        AddFrame([.. encoded.Bits.Select((bit, k) => fromInitial ? InitialBit(bit) : Circuit.NewInput())]);
        Add(At(fromInitial ? encoded.Initial : encoded.InDomains, 0));
    }

    /// <summary>The circuit that the clauses are over.</summary>
    public Circuit Circuit { get; } = new();

    /// <summary>Steps between the first and the last frame.</summary>
    public int Length => selectors.Count;

    /// <summary>Constraints on every run; each is a disjunction. Clauses are never removed.</summary>
    public IReadOnlyList<ImmutableArray<Literal>> Clauses => clauses;

    /// <summary>A bit of the state in a frame.</summary>
    public Literal Bit(int bit, int frame) => frames[frame][bit];

    /// <summary>
    /// The action is taken from a frame. More than one selector can be true: then all lead to the same state.
    /// </summary>
    public Literal Selector(int action, int frame) => selectors[frame][action];

    /// <summary>Adds a clause.</summary>
    public void Add(params ImmutableArray<Literal> clause)
    {
        if (!clause.Contains(Literal.True))
            clauses.Add([.. clause.Where(literal => literal != Literal.False)]);
    }

    /// <summary>A literal of the encoded system's circuit, in a frame.</summary>
    public Literal At(Literal literal, int frame) => copies[frame][literal];

    /// <summary>Adds a frame that follows from the last one by a step of some action.</summary>
    public void AddStep() => AddStep([.. encoded.Actions.Select(_ => Literal.True)]);

    /// <summary>
    /// Adds a step in which a guard counts only if its literal is assumed. Returns these literals, one for each action.
    /// </summary>
    public ImmutableArray<Literal> AddStepWithGuards()
    {
        var guards = encoded.Actions.Select(_ => Circuit.NewInput()).ToImmutableArray();
        AddStep(guards);
        return guards;
    }

    void AddStep(ImmutableArray<Literal> guards)
    {
        var from = Length;
        AddFrame([.. encoded.Bits.Select(_ => Circuit.NewInput())]);
        var chosen = encoded.Actions.Select(_ => Circuit.NewInput()).ToImmutableArray();
        selectors.Add(chosen);
        Add(chosen);
        for (var a = 0; a < chosen.Length; a++)
        {
            var action = encoded.Actions[a];
            Add(!chosen[a], !guards[a], At(action.Succeeds, from));
            var dropped = encoded.Fault == PlantedFault.DroppedFrame ? LastBitLeftAlone(action) : -1;
            for (var k = 0; k < encoded.Bits.Length; k++)
                if (k != dropped)
                    Add(!chosen[a], Circuit.Equal(Bit(k, from + 1), At(action.Next[k], from)));
        }
    }

    /// <summary>Two frames are different states.</summary>
    public void AddDistinct(int frame, int other)
    {
        var bits = Fault == PlantedFault.NarrowDistinction ? encoded.Bits.Take(1) : encoded.Bits;
        Add([.. bits.Select((_, k) => Circuit.Xor(Bit(k, frame), Bit(k, other)))]);
    }

    internal PlantedFault Fault => encoded.Fault;

    /// <summary>The state of a frame in a model.</summary>
    public State StateAt(int frame, Func<Literal, bool> model) =>
        encoded.StateOf(bit => model(Bit(bit, frame)));

    /// <summary>An action that leads from a frame to the next in a model.</summary>
    /// <exception cref="InvalidOperationException">There is none: this engine errs.</exception>
    public GuardedAction ActionAt(int frame, Func<Literal, bool> model)
    {
        var action = selectors[frame].Select(model).ToList().IndexOf(true);
        return action >= 0
            ? encoded.Actions[action].Action
            : throw new InvalidOperationException($"Internal error: no action leads from frame {frame} to the next.");
    }

    void AddFrame(ImmutableArray<Literal> bits)
    {
        frames.Add(bits);
        // The bits of the state are the only inputs of the encoded system's circuit.
        copies.Add(new CircuitCopy(encoded.Circuit, Circuit, bits));
    }

    // A bit with the same value in all initial values is constant.
    Literal InitialBit(StateBit bit)
    {
        bool IsSet(int value) => (((value - bit.Variable.Domain.Low) >> bit.Bit) & 1) != 0;
        var values = bit.Variable.Initial[bit.Element];
        // The first and the last value differ in most bits that are not constant, which saves looking at all values.
        var first = IsSet(values[0]);
        return IsSet(values[^1]) == first && values.All(value => IsSet(value) == first)
            ? Literal.Of(first)
            : Circuit.NewInput();
    }

    int LastBitLeftAlone(EncodedAction action) =>
        Enumerable.Range(0, encoded.Bits.Length).LastOrDefault(k => action.Next[k] == encoded.Bits[k].Current, -1);
}
