using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Invariants;

/// <summary>
/// The frames of <see cref="PropertyDirectedReachability"/>: frame 0 is the initial states, frame k a superset of the
/// states that k steps or fewer lead to, and each frame is a subset of the next. A frame is the states that no cube
/// which is blocked there, or in a later frame, contains. All are in one solver: the clauses of a frame count where
/// its literal is assumed.
/// </summary>
internal sealed class Frames
{
    readonly EncodedSystem encoded;
    readonly Limits limits;
    readonly Lifting lifting;
    // Cubes by the last frame where they are blocked, and the literals that make their clauses count.
    readonly List<List<Cube>> blocked = [[]];
    readonly List<Literal> isOn = [];
    // A step from a frame; an initial state; a state of the last frame, which need have no step.
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
        isOn.Add(stepSolver.NewLiteral());
        stepSolver.Add(!isOn[0], step.At(encoded.Initial, 0));
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
        isOn.Add(stepSolver.NewLiteral());
        // The frames before the last are of no interest there.
        isLast = endSolver.NewLiteral();
    }

    /// <summary>The cubes that are blocked in a frame.</summary>
    public IEnumerable<Cube> From(int frame) => blocked.Skip(frame).SelectMany(cubes => cubes);

    /// <summary>Whether a literal of the encoded system's circuit is true in an initial state.</summary>
    public bool IsInitially(Literal literal) => startSolver.Check(start.At(literal, 0));

    /// <summary>Whether a state of the cube is initial.</summary>
    public bool IsInitial(Cube cube) => startSolver.Check(cube.Literals.Select(bit => start.At(bit, 0)));

    /// <summary>States around one of the last frame in which a literal is true; null if there is none.</summary>
    public Cube? FindBad(Literal bad) => endSolver.Check(end.At(bad, 0), isLast)
        ? lifting.Lift(ValuesIn(endSolver, end), [bad])
        : null;

    /// <summary>Whether it is known that no state of the cube is in the frame.</summary>
    public bool IsBlocked(Cube cube, int frame) => From(frame).Any(other => other.Contains(cube));

    /// <summary>
    /// Whether a step leads into the cube from a state of the frame before that one, but not of the cube itself.
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
    /// States around one that <see cref="HasPredecessor"/> is about, from each of which the same action leads into the
    /// cube; null if there is none.
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
    /// What is left of a cube, after no predecessor of it was found, without the bits that this did not depend on: the
    /// larger cube has none either, and no initial state.
    /// </summary>
    public Cube Needed(Cube cube)
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

    /// <summary>Keeps a cube out of all frames up to one.</summary>
    public void Block(Cube cube, int frame)
    {
        for (var k = 1; k <= frame; k++)
            blocked[k].RemoveAll(cube.Contains);
        blocked[frame].Add(cube);
        stepSolver.Add([!isOn[frame], .. cube.Literals.Select(bit => !step.At(bit, 0))]);
        if (frame == Last)
            endSolver.Add([!isLast, .. cube.Literals.Select(bit => !end.At(bit, 0))]);
    }

    /// <summary>Blocks in the next frame what can be; false if that is everything.</summary>
    public bool Push(int frame)
    {
        foreach (var cube in blocked[frame].ToList())
            if (blocked[frame].Contains(cube) && !HasStep(cube, frame + 1, Literal.True))
                Block(cube, frame + 1);
        return blocked[frame].Count > 0;
    }

    bool HasStep(Cube cube, int frame, Literal condition) => stepSolver.Check(
        [condition, .. isOn.Skip(frame - 1), .. cube.Literals.Select(bit => step.At(bit, 1))]);

    bool[] ValuesIn(ClauseSolver solver, Unrolling unrolling) =>
        [.. encoded.Bits.Select((_, bit) => solver.IsTrue(unrolling.Bit(bit, 0)))];
}
