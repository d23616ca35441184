using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Invariants;

/// <summary>
/// The frames of <see cref="PropertyDirectedReachability"/>: frame 0 is the initial states, frame k a superset of the
/// states that are reachable in k steps or fewer, and each frame is a subset of the next. A frame is all states but
/// those in a cube that is blocked there or in a later frame. All frames share one solver: the clauses of a frame count
/// where its activation literal is assumed.
/// </summary>
internal sealed class Frames
{
    readonly EncodedSystem encoded;
    readonly Limits limits;
    readonly Lifting lifting;
    // Cubes by the last frame where they are blocked, and the activation literals of the frames' clauses.
    readonly List<List<Cube>> blocked = [[]];
    readonly List<Literal> activations = [];
    // A step from a frame; an initial state; a state of the last frame, which need not have a step.
    readonly Unrolling step;
    readonly Unrolling start;
    readonly Unrolling end;
    readonly ClauseSolver stepSolver;
    readonly ClauseSolver startSolver;
    readonly ClauseSolver endSolver;
    Literal isLast;

    /// <summary>Frames 0 and 1.</summary>
    /// <param name="facts">What is known to hold of every reachable state.</param>
    public Frames(EncodedSystem encoded, ImmutableArray<Expr> facts, Limits limits)
    {
        this.encoded = encoded;
        this.limits = limits;
        var known = encoded.Circuit.And(facts.Select(encoded.Holds));
        start = new Unrolling(encoded, fromInitial: true);
        step = new Unrolling(encoded, fromInitial: false);
        step.Add(step.At(known, 0));
        step.AddStep();
        step.Add(step.At(known, 1));
        end = new Unrolling(encoded, fromInitial: false);
        end.Add(end.At(known, 0));
        (startSolver, stepSolver, endSolver) = (SolverOf(start), SolverOf(step), SolverOf(end));
        lifting = new Lifting(encoded.Circuit);
        activations.Add(stepSolver.NewLiteral());
        stepSolver.Add(!activations[0], step.At(encoded.Initial, 0));
        Extend();
    }

    ClauseSolver SolverOf(Unrolling unrolling)
    {
        var solver = new ClauseSolver(unrolling.Circuit, limits);
        solver.Load(unrolling);
        return solver;
    }

    /// <summary>The number of the last frame.</summary>
    public int Last => blocked.Count - 1;

    /// <summary>Adds a frame where nothing is blocked.</summary>
    public void Extend()
    {
        blocked.Add([]);
        activations.Add(stepSolver.NewLiteral());
        // The end solver needs only the clauses of the last frame.
        isLast = endSolver.NewLiteral();
    }

    /// <summary>The cubes that are blocked in a frame.</summary>
    public IEnumerable<Cube> BlockedIn(int frame) => blocked.Skip(frame).SelectMany(cubes => cubes);

    /// <summary>Whether a literal of the encoded system's circuit is true in an initial state.</summary>
    public bool IsTrueInitially(Literal literal) => startSolver.Check(start.At(literal, 0));

    /// <summary>Whether a state of the cube is initial.</summary>
    public bool IsInitial(Cube cube) => startSolver.Check(cube.Literals.Select(bit => start.At(bit, 0)));

    /// <summary>
    /// States of the last frame in which a literal is true, generalised from one; null if there is none.
    /// </summary>
    public Cube? FindBad(Literal bad) => endSolver.Check(end.At(bad, 0), isLast)
        ? lifting.Lift(ValuesIn(endSolver, end), [bad])
        : null;

    /// <summary>Whether the blocked cubes already exclude the whole cube from the frame.</summary>
    public bool IsBlocked(Cube cube, int frame) => BlockedIn(frame).Any(other => other.Contains(cube));

    /// <summary>
    /// Whether a step leads into the cube from a state outside it in the frame before.
    /// </summary>
    public bool HasPredecessor(Cube cube, int frame)
    {
        var isOutside = stepSolver.NewLiteral();
        stepSolver.Add([!isOutside, .. cube.Literals.Select(bit => !step.At(bit, 0))]);
        var hasPredecessor = HasStep(cube, frame, isOutside);
        stepSolver.Release(isOutside);
        return hasPredecessor;
    }

    /// <summary>
    /// States, generalised from one that <see cref="HasPredecessor"/> finds, from each of which the same action leads
    /// into the cube; null if there is none.
    /// </summary>
    public Cube? Predecessor(Cube cube, int frame)
    {
        if (!HasPredecessor(cube, frame))
            return null;
        var taken = step.ActionAt(0, stepSolver.IsTrue);
        var action = encoded.Actions.First(action => action.Action == taken);
        var state = ValuesIn(stepSolver, step);
        return lifting.Lift(
            state,
            [action.Succeeds, .. cube.Literals.Select(bit => action.Next[bit.Gate - 1].NegatedIf(bit.IsNegated))]);
    }

    /// <summary>
    /// A cube without the bits that the last query, which found no predecessor, did not need: the larger cube has no
    /// predecessor either, and no initial state.
    /// </summary>
    public Cube CoreOf(Cube cube)
    {
        var needed = cube.Literals.Where(bit => stepSolver.IsInCore(step.At(bit, 1)));
        var larger = Cube.Of(needed);
        if (!IsInitial(larger))
            return larger;
        return IsInitial(cube)
            ? throw new InvalidOperationException("Internal error: an initial state is to be blocked.")
            : Cube.Of(cube.Literals.Where(bit =>
                larger.Literals.Contains(bit) || startSolver.IsInCore(start.At(bit, 0))));
    }

    /// <summary>Excludes a cube from all frames up to one.</summary>
    public void Block(Cube cube, int frame)
    {
        for (var k = 1; k <= frame; k++)
            blocked[k].RemoveAll(cube.Contains);
        blocked[frame].Add(cube);
        stepSolver.Add([!activations[frame], .. cube.Literals.Select(bit => !step.At(bit, 0))]);
        if (frame == Last)
            endSolver.Add([!isLast, .. cube.Literals.Select(bit => !end.At(bit, 0))]);
    }

    /// <summary>Pushes blocked cubes to the next frame where possible; false if all could be pushed.</summary>
    public bool Push(int frame)
    {
        foreach (var cube in blocked[frame].ToList())
            if (blocked[frame].Contains(cube) && !HasStep(cube, frame + 1, Literal.True))
                Block(cube, frame + 1);
        return blocked[frame].Count > 0;
    }

    bool HasStep(Cube cube, int frame, Literal condition) => stepSolver.Check(
        [condition, .. activations.Skip(frame - 1), .. cube.Literals.Select(bit => step.At(bit, 1))]);

    bool[] ValuesIn(ClauseSolver solver, Unrolling unrolling) =>
        [.. encoded.Bits.Select((_, bit) => solver.IsTrue(unrolling.Bit(bit, 0)))];
}
