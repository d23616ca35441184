using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Invariants;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Claims;

/// <summary>
/// Checks a search with a solver. If its states include the initial ones and no step leads out of them, they are an
/// inductive invariant, and every property that none of them decides is proved. If no step skips a layer, no state is
/// nearer than claimed, and the traces are shortest ones. A wrong claim proves nothing.
/// </summary>
internal static class LayerCheck
{
    /// <summary>Checks every property but liveness, which is Unknown.</summary>
    /// <exception cref="Microsoft.Z3.Z3Exception">Z3 cannot be used.</exception>
    /// <param name="claim">Without layers its traces are checked, but not that they are shortest ones.</param>
    /// <exception cref="InvalidOperationException">
    /// The claim is wrong: the engine that made it errs, or this one.
    /// </exception>
    public static SymbolicReport Run(TransitionSystem system, SearchClaim claim, SymbolicOptions? options = null) =>
        LimitedRun.Of(
            EngineNames.Layers, system, options, (options, limits) => new LayerRun(system, claim, options, limits));

    /// <summary>
    /// Checks that traces are runs, not that they are shortest ones; the other properties are Unknown.
    /// </summary>
    /// <exception cref="Microsoft.Z3.Z3Exception">Z3 cannot be used.</exception>
    /// <exception cref="InvalidOperationException">
    /// A trace is not a run: the engine that made it errs, or this one.
    /// </exception>
    public static SymbolicReport Confirm(
        TransitionSystem system, ImmutableArray<Trace> traces, SymbolicOptions? options = null) =>
        Run(
            system, new SearchClaim(null, traces, []), options);
}

/// <summary>One run of <see cref="LayerCheck"/>.</summary>
internal sealed class LayerRun(
    TransitionSystem system, SearchClaim claim, SymbolicOptions options, Limits limits) : ISymbolicRun
{
    // The state after Depth steps of the trace decides the property. A step that breaks it, if there is one, comes
    // after that state.
    sealed record Decided(Property Property, Trace Trace, int Depth);

    readonly ClaimQueries queries = new(system, limits);

    readonly Dictionary<Property, Verdict> verdicts = [];

    /// <inheritdoc/>
    public Verdict? VerdictOn(Property property) => verdicts.GetValueOrDefault(property);

    /// <inheritdoc/>
    public string WhyOpen(Property property) => property.Kind == PropertyKind.Liveness
        ? "layers are of states, not of behaviours"
        : "the states are too many to ask about distances";

    /// <inheritdoc/>
    public int Depth => -1;

    /// <summary>Checks the whole claim; without layers, only that its traces are runs.</summary>
    public void Run()
    {
        if (claim.Layers is null)
        {
            Confirm(claim.Traces.Select(trace => DecidedBy(trace.Property, trace)));
            return;
        }
        var traces = claim.Traces.ToDictionary(trace => trace.Property.Name);
        var hasTrace = system.Properties.Where(property => property.Kind != PropertyKind.Liveness)
            .ToLookup(property => traces.ContainsKey(property.Name));
        if (hasTrace[false].Any())
            Prove([.. hasTrace[false]]);
        if (!hasTrace[true].Any() || claim.States.Count() > options.DistancesMax)
            return;
        ImmutableArray<Decided> decided =
            [.. hasTrace[true].Select(property => DecidedBy(property, traces[property.Name]))];
        RequireDistances(decided);
        Confirm(decided);
    }

    Decided DecidedBy(Property property, Trace trace)
    {
        var interpreter = new Interpreter(system);
        var predicate = Conjunct.Of(property);
        var depth = trace.States.TakeWhile(state => interpreter.Holds(predicate, state)).Count();
        return depth < trace.States.Length ? new Decided(property, trace, depth)
            : throw queries.WrongClaim($"no state that decides {property} in its trace");
    }

    // The states are an inductive invariant that implies the properties.
    void Prove(ImmutableArray<Property> properties)
    {
        var encoded = new EncodedSystem(system, options.Fault);
        var (reachable, isReachable) = queries.Reachable(encoded, claim);
        queries.RequireUnsatisfiable("a state that decides a property that no state should decide",
            ClaimQueries.AnyState(encoded),
            any => any.Circuit.And(
                any.At(isReachable, 0),
                any.Circuit.Or(properties.Select(property => any.At(encoded.Deciding(property), 0)))));
        var evidence = new Evidence.InductiveInvariant(system, [reachable]);
        foreach (var property in properties)
            verdicts.Add(property, Verdict.Never(property, evidence));
    }

    // No state is nearer than claimed: initial states are at 0, and a step leads to the next layer at most.
    void RequireDistances(ImmutableArray<Decided> decided)
    {
        var encoded = new EncodedSystem(system, options.Fault);
        // Larger distances do not matter to any of these properties.
        var max = decided.Max(one => one.Depth);
        var layers = DecisionDiagram
            .Of(system.Variables, claim.Layers!.Value.SelectMany(
                (layer, k) => layer.Select(state => (state, Math.Min(k, max)))))
            .Numbered(max + 1)
            .Select(encoded.Holds)
            .ToList();
        var isWithin = layers.Select((_, depth) => encoded.Circuit.Or(layers.Take(depth + 1))).ToList();
        queries.RequireUnsatisfiable("an initial state that is said to be further away",
            ClaimQueries.InitialState(encoded),
            start => !start.At(isWithin[0], 0));
        queries.RequireUnsatisfiable("a step past the next layer",
            ClaimQueries.AnyStep(encoded),
            step => step.Circuit.Or(Enumerable.Range(0, max).Select(depth =>
                step.Circuit.And(step.At(layers[depth], 0), !step.At(isWithin[depth + 1], 1)))));
        queries.RequireUnsatisfiable("a state that decides a property after fewer steps",
            ClaimQueries.AnyState(encoded),
            any => any.Circuit.Or(decided.Where(one => one.Depth > 0).Select(one => any.Circuit.And(
                any.At(isWithin[one.Depth - 1], 0), any.At(encoded.Deciding(one.Property), 0)))));
    }

    // Each trace is a run of the encoding, and its last state decides the property there, too.
    void Confirm(IEnumerable<Decided> all)
    {
        var encoded = new EncodedSystem(system, options.Fault);
        var step = ClaimQueries.AnyStep(encoded);
        // Queries about steps between known states are easy: one solver serves for all.
        using var solver = new SatSolver(step.Circuit, limits);
        solver.Load(step);
        foreach (var (property, trace, depth) in all)
        {
            var what = $"the run to {property}";
            limits.Enter(0, what);
            if (!Is(trace.States[0], ClaimQueries.InitialState(encoded), Literal.True)
                || !Enumerable.Range(0, depth).All(k => IsStep(trace.States[k], trace.States[k + 1]))
                || !Is(trace.States[depth], ClaimQueries.AnyState(encoded), encoded.Deciding(property)))
                throw queries.WrongClaim($"no such run to {property}");
            verdicts.Add(property, Verdict.Shown(property, new Evidence.Run(trace)));

            bool Is(State state, Unrolling frames, Literal literal) => queries.IsPossible(
                what, frames, [.. BitsOf(state, frames, 0), frames.At(literal, 0)]);
        }

        bool IsStep(State from, State to) => solver.Check([.. BitsOf(from, step, 0), .. BitsOf(to, step, 1)]);

        IEnumerable<Literal> BitsOf(State state, Unrolling frames, int frame) =>
            Enumerable.Range(0, encoded.Bits.Length).Select(bit =>
                frames.Bit(bit, frame).NegatedIf(!encoded.ValueOf(bit, state)));
    }
}
