using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Invariants;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Bounded;

/// <summary>
/// Bounded model checking (Biere, Cimatti, Clarke, Zhu, TACAS 1999): is there a run of 0, 1, 2, ... steps to a state
/// that breaks a property? It checks all properties in one run, incrementally from depth to depth, so that every
/// counterexample is a shortest one. It says Holds once every state is known to be within the depth it has checked.
/// </summary>
internal static class BoundedModelChecking
{
    /// <summary>Checks every property but liveness, which is Unknown: see <see cref="LivenessChecking"/>.</summary>
    /// <exception cref="Microsoft.Z3.Z3Exception">Z3 cannot be used.</exception>
    public static SymbolicReport Run(TransitionSystem system, SymbolicOptions? options = null)
    {
        BoundedRun? run = null;
        var report = LimitedRun.Of(EngineNames.BoundedModelChecking, system, options, (options, limits) =>
            run = new BoundedRun(system, options, limits));
        return report with { DepthTimes = run!.DepthTimes };
    }
}

/// <summary>One run of <see cref="BoundedModelChecking"/>.</summary>
internal sealed class BoundedRun : ISymbolicRun, IDisposable
{
    readonly TransitionSystem system;
    readonly SymbolicOptions options;
    readonly Limits limits;
    readonly EncodedSystem encoded;
    readonly Unrolling unrolling;
    readonly SatSolver solver;
    readonly Verdict?[] verdicts;
    // By index of an open property: the literal that decides it, a bad state or a witness.
    readonly Dictionary<int, Literal> open;
    readonly List<TimeSpan> depthTimes = [];
    ImmutableArray<Interchange> symmetry = [];
    Evidence.CompleteDepth? completeDepth;

    public BoundedRun(TransitionSystem system, SymbolicOptions options, Limits limits)
    {
        this.system = system;
        this.options = options;
        this.limits = limits;
        encoded = new EncodedSystem(system, options.Fault);
        verdicts = new Verdict?[system.Properties.Length];
        open = Enumerable.Range(0, system.Properties.Length)
            .Where(k => system.Properties[k].Kind != PropertyKind.Liveness)
            .ToDictionary(k => k, k => encoded.Deciding(system.Properties[k]));
        unrolling = new Unrolling(encoded, fromInitial: true);
        solver = new SatSolver(unrolling.Circuit, limits);
    }

    // The largest depth that has to be checked, in steps; null for no bound.
    int? LastDepth => options.ReachableDepth is not { } depth ? options.DepthMax
        : Math.Min(options.DepthMax ?? int.MaxValue, Math.Max(depth - 1, 0));

    public void Run() => completeDepth = Search();

    /// <inheritdoc/>
    public Verdict? VerdictOn(Property property) => verdicts[system.Properties.IndexOf(property)]
        ?? (completeDepth is null || property.Kind == PropertyKind.Liveness
            ? null
            : Verdict.Never(property, completeDepth));

    /// <inheritdoc/>
    public string WhyOpen(Property property) => property.Kind == PropertyKind.Liveness
        ? "bounded model checking looks at states, not at behaviours"
        : "the bound on the depth was reached";

    /// <inheritdoc/>
    public int CheckedDepth(Property property) =>
        property.Kind == PropertyKind.Liveness ? 0 : depthTimes.Count;

    /// <summary>For each depth from 0: the time from the start of the run until it was checked.</summary>
    public ImmutableArray<TimeSpan> DepthTimes => [.. depthTimes];

    static string StepCount(int steps) => steps == 1 ? "1 step" : $"{steps} steps";

    // Checks depth by depth; null if it ended at a bound that proves nothing.
    Evidence.CompleteDepth? Search()
    {
        var lastDepth = options.Fault == PlantedFault.ShortUnrolling ? LastDepth - 1 : LastDepth;
        for (var depth = 0; ; depth++)
        {
            Decide(depth);
            if (open.Count == 0)
                return new Evidence.CompleteDepth(depth, "every property has been decided");
            if (depth >= lastDepth)
                return options.ReachableDepth - 1 <= LastDepth
                    ? new Evidence.CompleteDepth(
                        LastDepth!.Value, $"every state is within {StepCount(LastDepth.Value)}")
                    : null;
            AddStep();
            if (options.ReachableDepth is null && !IsExtensible())
                return new Evidence.CompleteDepth(
                    depth, $"no run without a repetition needs more than {StepCount(depth)}");
        }
    }

    /// <summary>The largest depth that has been checked, in steps; -1 for none.</summary>
    public int Depth => depthTimes.Count - 1;

    /// <summary>Checks the current depth and adds a step to the unrolling.</summary>
    public void Deepen()
    {
        Decide(unrolling.Length);
        AddStep();
    }

    void AddStep()
    {
        if (unrolling.Length == 0 && options.Symmetry)
            symmetry = Symmetry.Of(encoded, open.Values, limits);
        unrolling.AddStep();
        Symmetry.Add(symmetry, encoded, unrolling);
    }

    void Decide(int depth)
    {
        DecideAll(depth, options.Fault == PlantedFault.LateProperty ? Math.Max(depth - 1, 0) : depth);
        depthTimes.Add(limits.Elapsed);
    }

    // One query is about all open properties: at most depths none of them is decided.
    void DecideAll(int depth, int frame)
    {
        foreach (var fact in options.Facts)
            unrolling.Add(unrolling.At(encoded.Holds(fact), depth));
        solver.Load(unrolling);
        while (open.Count > 0)
        {
            limits.Enter(depth, open.Count == 1
                ? $"{system.Properties[open.Keys.Single()]}"
                : $"{open.Count} properties");
            if (!solver.Check(unrolling.Circuit.Or(open.Values.Select(literal => unrolling.At(literal, frame)))))
                break;
            var model = solver.Model();
            var decided = open.Where(pair => model(unrolling.At(pair.Value, frame))).Select(pair => pair.Key).ToList();
            foreach (var k in decided)
            {
                verdicts[k] = VerdictFrom(system.Properties[k], model, depth);
                open.Remove(k);
            }
        }
        foreach (var literal in open.Values)
            unrolling.Add(!unrolling.At(literal, frame));
    }

    Verdict VerdictFrom(Property property, Func<Literal, bool> model, int depth) => Verdict.Shown(
        property, new Evidence.Run(SymbolicTrace.Of(encoded, unrolling, model, depth, property)));

    // Whether some run of the current length visits no state twice. That two frames differ is required only where a
    // model repeats a state (Een and Sorensson, BMC 2003): few of the quadratically many pairs ever need it.
    bool IsExtensible()
    {
        solver.Load(unrolling);
        while (true)
        {
            limits.Enter(unrolling.Length, "runs without a repetition");
            if (!solver.Check())
                return false;
            if (!SimplePath.Add(unrolling, solver.Model()))
                return true;
            solver.Load(unrolling);
        }
    }

    public void Dispose() => solver.Dispose();
}
