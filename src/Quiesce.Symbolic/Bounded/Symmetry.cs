using System.Collections.Immutable;
using Quiesce.Ir.Symmetry;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Bounded;

/// <summary>
/// Two instances of a process that do the same, each with elements of its own. From a state in which both are alike,
/// every run has a counterpart with the instances exchanged, which decides the same properties. So in such a state only
/// steps of the first need checking (Emerson and Sistla, "Symmetry and model checking", 1996, of runs instead of
/// states).
/// </summary>
/// <param name="First">Index of the first instance in the processes of the system.</param>
/// <param name="Second">Index of the second instance.</param>
/// <param name="Bits">The bits that they exchange, by index: each of the first instance's with its partner.</param>
internal sealed record Interchange(int First, int Second, ImmutableArray<(int First, int Second)> Bits);

/// <summary>Finds instances that can be exchanged; a solver checks each pair.</summary>
internal static class Symmetry
{
    /// <summary>All pairs of instances that can be exchanged.</summary>
    /// <param name="predicates">What the exchange must not change, over the encoded circuit.</param>
    public static ImmutableArray<Interchange> Of(
        EncodedSystem encoded, IEnumerable<Literal> predicates, Limits limits)
    {
        var processes = encoded.System.Processes;
        var pairs = from first in Enumerable.Range(0, processes.Length)
                    from second in Enumerable.Range(first + 1, processes.Length - first - 1)
                    where processes[first].Group == processes[second].Group
                    select Candidate(encoded, first, second);
        ImmutableArray<Literal> kept = [.. predicates];
        return [.. pairs.OfType<Interchange>().Where(pair => IsAutomorphism(encoded, pair, kept, limits))];
    }

    static Interchange? Candidate(EncodedSystem encoded, int first, int second)
    {
        var candidate = InterchangeCandidates.Of(encoded.System, first, second).FirstOrDefault();
        // Numbers that change places are no exchange of bits.
        if (candidate is null || !candidate.Holders.IsEmpty)
            return null;
        var bits = encoded.Bits.Select((bit, place) => (bit, place))
            .ToLookup(row => row.bit.Variable.Offset + row.bit.Element, row => row.place);
        return new Interchange(
            first, second, [.. candidate.Elements.SelectMany(pair => bits[pair.First].Zip(bits[pair.Second]))]);
    }

    static ImmutableArray<EncodedAction> ActionsOf(EncodedSystem encoded, int process) =>
        [.. encoded.Actions.Where(action => action.Action.Process == process)];

    // Whether the exchange is an automorphism: a state and its image satisfy the same predicates, and each action does
    // in the image what its partner does in the state.
    static bool IsAutomorphism(
        EncodedSystem encoded, Interchange pair, ImmutableArray<Literal> predicates, Limits limits)
    {
        var state = new Unrolling(encoded, fromInitial: false);
        var circuit = state.Circuit;
        var partner = Enumerable.Range(0, encoded.Bits.Length).ToArray();
        foreach (var (first, second) in pair.Bits)
            (partner[first], partner[second]) = (second, first);
        var exchanged = new CircuitCopy(encoded.Circuit, circuit, partner.Select(bit => state.Bit(bit, 0)));
        Literal Differs(Literal here, Literal there) => circuit.Xor(state.At(here, 0), exchanged[there]);
        Literal ActDifferently(EncodedAction here, EncodedAction there) => circuit.Or(
            Differs(here.Succeeds, there.Succeeds),
            circuit.And(state.At(here.Succeeds, 0), circuit.Or(
                partner.Select((bit, k) => Differs(here.Next[bit], there.Next[k])))));
        var differences = predicates.Select(predicate => Differs(predicate, predicate))
            .Concat(Partners(encoded, pair).Select(actions => ActDifferently(actions.Here, actions.There)));
        limits.Enter(0, $"{encoded.System.Processes[pair.Second]} in place of {encoded.System.Processes[pair.First]}");
        using var solver = new SatSolver(circuit, limits);
        solver.Load(state);
        return !solver.Check(circuit.Or(differences));
    }

    static IEnumerable<(EncodedAction Here, EncodedAction There)> Partners(EncodedSystem encoded, Interchange pair)
    {
        var swapped = ActionsOf(encoded, pair.First).Zip(ActionsOf(encoded, pair.Second)).ToList();
        return swapped
            .Concat(swapped.Select(actions => (actions.Second, actions.First)))
            .Concat(encoded.Actions
                .Where(action => action.Action.Process != pair.First && action.Action.Process != pair.Second)
                .Select(action => (action, action)));
    }

    /// <summary>
    /// Forbids steps of the second instance from the last frame but one if both are in the same state there.
    /// </summary>
    public static void Add(IEnumerable<Interchange> pairs, EncodedSystem encoded, Unrolling unrolling)
    {
        var frame = unrolling.Length - 1;
        foreach (var pair in pairs)
        {
            var differ = unrolling.Circuit.Or(pair.Bits.Select(bits =>
                unrolling.Circuit.Xor(unrolling.Bit(bits.First, frame), unrolling.Bit(bits.Second, frame))));
            foreach (var action in encoded.Actions.Where(action => action.Action.Process == pair.Second))
                unrolling.Add(differ, !unrolling.Selector(action.Action.Index, frame));
        }
    }
}
