using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Invariants;

/// <summary>
/// Property-directed reachability, also called IC3 (Bradley, VMCAI 2011; Een, Mishchenko, Brayton, FMCAD 2011): a
/// sequence of frames, each an invariant of runs up to its number, is strengthened against states that lead to bad ones
/// until two of them are the same. It needs no lemmas. See <see cref="InvariantRun"/> for what becomes of its answers.
/// </summary>
public static class PropertyDirectedReachability
{
    /// <summary>Checks every property but liveness, which is Unknown: see <see cref="LivenessChecking"/>.</summary>
    /// <exception cref="Microsoft.Z3.Z3Exception">Z3, which checks what is found, cannot be used.</exception>
    public static SymbolicReport Run(TransitionSystem system, SymbolicOptions? options = null) => InvariantRun.Run(
        EngineNames.PropertyDirectedReachability,
        system,
        options ?? new SymbolicOptions(),
        (encoded, options, limits) => new FrameQuery(encoded, options.Facts, limits));
}

/// <summary>The search of <see cref="PropertyDirectedReachability"/>.</summary>
/// <param name="facts">What is known to hold of every reachable state.</param>
internal sealed class FrameQuery(EncodedSystem encoded, ImmutableArray<Expr> facts, Limits limits)
    : IReachabilityQuery
{
    // The frames stay from one question to the next: nothing in them depends on the goals.
    readonly Frames frames = new(encoded, facts, limits);
    // Of how many clauses a bit has been part: those of few are the first to be left out of the next.
    readonly Dictionary<Literal, int> uses = [];
    int fixpoint;

    /// <param name="Cube">States from which a bad state can be reached.</param>
    /// <param name="Steps">In so many steps.</param>
    sealed record ProofObligation(Cube Cube, int Steps);

    /// <inheritdoc/>
    public int? StepsMax { get; private set; }

    /// <inheritdoc/>
    public bool IsReachable(ImmutableArray<Property> goals)
    {
        var bad = encoded.Circuit.Or(goals.Select(encoded.Deciding));
        var query = goals.Length == 1 ? $"{goals[0]}" : $"{goals.Length} properties";
        limits.Enter(frames.Last, query);
        StepsMax = 0;
        if (frames.IsInitially(bad))
            return true;
        while (true)
        {
            while (frames.FindBad(bad) is { } cube)
                if (!Block(cube, query))
                    return true;
            frames.Extend();
            if (Propagate(query))
                return false;
        }
    }

    /// <inheritdoc/>
    public ImmutableArray<Literal> Invariant() =>
        [.. frames.From(fixpoint + 1).Select(cube => !encoded.Circuit.And(cube.Literals))];

    // Keeps a cube of bad states out of the last frame, and out of the frames before what leads there. The
    // obligation of the lowest frame is always the next: what is left of the others may be less then. False if a run
    // from an initial state leads there.
    bool Block(Cube bad, string query)
    {
        var obligations = new PriorityQueue<ProofObligation, (int Frame, int Steps)>();
        obligations.Enqueue(new ProofObligation(bad, 0), (frames.Last, 0));
        while (obligations.TryDequeue(out var obligation, out var place))
        {
            limits.Enter(frames.Last, query);
            var (cube, steps) = obligation;
            var frame = place.Frame;
            if (frame == 0 || frames.IsInitial(cube))
            {
                StepsMax = steps;
                return false;
            }
            if (!frames.IsBlocked(cube, frame))
            {
                if (frames.Predecessor(cube, frame) is { } before)
                {
                    obligations.Enqueue(new ProofObligation(before, steps + 1), (frame - 1, steps + 1));
                    obligations.Enqueue(obligation, place);
                    continue;
                }
                var blocked = Generalised(frames.Needed(cube), frame);
                while (frame < frames.Last && !frames.HasPredecessor(blocked, frame + 1))
                    frame++;
                frames.Block(blocked, frame);
            }
            // The same states can be reached later: sooner or later they are in the way of the proof.
            if (place.Frame < frames.Last)
                obligations.Enqueue(obligation, (place.Frame + 1, steps));
        }
        return true;
    }

    // Leaves out one bit after the other as long as no step leads from the frame before into the larger cube.
    Cube Generalised(Cube cube, int frame)
    {
        foreach (var literal in cube.Literals.OrderBy(literal => uses.GetValueOrDefault(literal)))
        {
            if (!cube.Literals.Contains(literal))
                continue;
            var larger = cube.Without(literal);
            if (frames.IsInitial(larger))
                continue;
            if (encoded.Fault == PlantedFault.CarelessGeneralisation)
                cube = larger;
            else if (!frames.HasPredecessor(larger, frame))
                cube = frames.Needed(larger);
        }
        foreach (var literal in cube.Literals)
            uses[literal] = uses.GetValueOrDefault(literal) + 1;
        return cube;
    }

    // Each clause as far as it goes. True if all of a frame's hold in the next one as well: it is inductive.
    bool Propagate(string query)
    {
        for (var frame = 1; frame < frames.Last; frame++)
        {
            limits.Enter(frames.Last, query);
            if (frames.Push(frame))
                continue;
            fixpoint = frame;
            return true;
        }
        return false;
    }

    public void Dispose()
    {
    }
}
