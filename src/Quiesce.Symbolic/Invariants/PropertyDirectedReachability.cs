using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Invariants;

/// <summary>
/// Property-directed reachability, also called IC3 (Bradley, VMCAI 2011; Een, Mishchenko, Brayton, FMCAD 2011): a
/// sequence of frames, each an invariant of runs up to its number of steps, is strengthened against states that lead to
/// bad ones until two frames are equal. It needs no lemmas. <see cref="InvariantRun"/> checks its answers.
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
    // The frames are kept from one query to the next: they do not depend on the goals.
    readonly Frames frames = new(encoded, facts, limits);
    // How many clauses a bit has been in: generalisation drops rare bits first.
    readonly Dictionary<Literal, int> uses = [];
    int fixpoint;

    /// <param name="Cube">States from which a bad state can be reached.</param>
    /// <param name="Steps">The number of steps to it.</param>
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
        if (frames.IsTrueInitially(bad))
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
        [.. frames.BlockedIn(fixpoint + 1).Select(cube => !encoded.Circuit.And(cube.Literals))];

    // Excludes a cube of bad states from the last frame, and what leads there from the frames before. The obligation of
    // the lowest frame comes first: it may shrink what is left of the others. False if a run from an initial state
    // leads to the cube.
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
                var blocked = Generalise(frames.CoreOf(cube), frame);
                while (frame < frames.Last && !frames.HasPredecessor(blocked, frame + 1))
                    frame++;
                frames.Block(blocked, frame);
            }
            // The same states may be reachable later, and would be in the way of the proof sooner or later.
            if (place.Frame < frames.Last)
                obligations.Enqueue(obligation, (place.Frame + 1, steps));
        }
        return true;
    }

    // Drops one bit after the other as long as no step leads from the frame before into the larger cube.
    Cube Generalise(Cube cube, int frame)
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
                cube = frames.CoreOf(larger);
        }
        foreach (var literal in cube.Literals)
            uses[literal] = uses.GetValueOrDefault(literal) + 1;
        return cube;
    }

    // Pushes each clause as far as it holds. True if all clauses of a frame hold in the next one as well: it is
    // inductive.
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
