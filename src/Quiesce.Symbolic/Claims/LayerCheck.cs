using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic.Encoding;
using Quiesce.Symbolic.Invariants;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Symbolic.Claims;

/// <summary>
/// Checks a search with a solver. Are the initial states among those that it found? Does no step lead out of them? Then
/// they are an inductive invariant, and what none of them decides is proved. Does no step lead further than from one
/// layer to the next? Then no state is nearer than claimed, and the traces are shortest ones. A claim that is wrong
/// proves nothing.
/// </summary>
public static class LayerCheck
{
    /// <summary>Checks every property but liveness, which is Unknown.</summary>
    /// <exception cref="Microsoft.Z3.Z3Exception">Z3 cannot be used.</exception>
    /// <param name="claim">It has layers.</param>
    /// <exception cref="InvalidOperationException">
    /// The claim is wrong: the engine that made it errs, or this one.
    /// </exception>
    public static SymbolicReport Run(TransitionSystem system, SearchClaim claim, SymbolicOptions? options = null) =>
        Run(system, claim, options ?? new SymbolicOptions(), run => run.Run());

    /// <summary>
    /// Checks the traces alone, and not that they are shortest ones: the other properties are Unknown.
    /// </summary>
    /// <exception cref="Microsoft.Z3.Z3Exception">Z3 cannot be used.</exception>
    /// <exception cref="InvalidOperationException">
    /// A trace is none: the engine that made it errs, or this one.
    /// </exception>
    public static SymbolicReport Confirm(
        TransitionSystem system, ImmutableArray<Trace> traces, SymbolicOptions? options = null) =>
        Run(system, new SearchClaim(null, traces, []), options ?? new SymbolicOptions(), run => run.Confirm());

    static SymbolicReport Run(
        TransitionSystem system, SearchClaim claim, SymbolicOptions options, Action<LayerRun> check)
    {
        using var limits = new Limits(options, EngineNames.Layers);
        var run = new LayerRun(system, claim, options, limits);
        string? stopReason = null;
        try
        {
            check(run);
        }
        catch (SymbolicLimitException limit)
        {
            stopReason = limit.Message;
        }
        Verdict Unknown(Property property) => new(property, Answer.Unknown, new Evidence.Bound(
            stopReason ?? (property.Kind == PropertyKind.Liveness
                ? "layers are of states, not of behaviours"
                : "the states are too many to ask about distances"), 0, 0));
        return new SymbolicReport
        {
            System = system,
            Engine = EngineNames.Layers,
            Verdicts =
            [
                .. system.Properties.Select(property =>
                    run.Verdicts.GetValueOrDefault(property) ?? Unknown(property)),
            ],
            Depth = -1,
            StopReason = stopReason,
            Elapsed = limits.Elapsed,
        };
    }
}

/// <summary>One run of <see cref="LayerCheck"/>.</summary>
internal sealed class LayerRun(
    TransitionSystem system, SearchClaim claim, SymbolicOptions options, Limits limits)
{
    // After so many steps of the trace there is a state that decides the property; the step that breaks it, if there is
    // one, comes after.
    sealed record Decided(Property Property, Trace Trace, int Depth);

    readonly Questions questions = new(system, limits);

    /// <summary>What has been decided so far.</summary>
    public Dictionary<Property, Verdict> Verdicts { get; } = [];

    /// <summary>The traces alone.</summary>
    public void Confirm() => Confirm(claim.Traces.Select(trace => DecidedBy(trace.Property, trace)));

    /// <summary>Everything.</summary>
    public void Run()
    {
        var traces = claim.Traces.ToDictionary(trace => trace.Property.Name);
        var asked = system.Properties.Where(property => property.Kind != PropertyKind.Liveness)
            .ToLookup(property => traces.ContainsKey(property.Name));
        if (asked[false].Any())
            Prove([.. asked[false]]);
        if (!asked[true].Any() || claim.States.Count() > options.DistancesMax)
            return;
        ImmutableArray<Decided> decided =
            [.. asked[true].Select(property => DecidedBy(property, traces[property.Name]))];
        DenyShorter(decided);
        Confirm(decided);
    }

    Decided DecidedBy(Property property, Trace trace)
    {
        var interpreter = new Interpreter(system);
        var predicate = Conjunct.Of(property);
        var depth = trace.States.TakeWhile(state => interpreter.Holds(predicate, state)).Count();
        return depth < trace.States.Length ? new Decided(property, trace, depth)
            : throw questions.Wrong($"no state that decides {property} in its trace");
    }

    // The states together are an inductive invariant, which implies what is claimed of the properties.
    void Prove(ImmutableArray<Property> properties)
    {
        var encoded = new EncodedSystem(system, options.Fault);
        var (reachable, isReachable) = questions.Reachable(encoded, claim);
        questions.Deny("a state that decides what none is said to", Questions.AnyState(encoded),
            any => any.Circuit.And(
                any.At(isReachable, 0),
                any.Circuit.Or(properties.Select(property => any.At(encoded.Deciding(property), 0)))));
        var evidence = new Evidence.InductiveInvariant(system, [reachable]);
        foreach (var property in properties)
            Verdicts.Add(property, Verdict.Never(property, evidence));
    }

    // No state is nearer than claimed: initial states are at 0, and a step leads to the next layer at most.
    void DenyShorter(ImmutableArray<Decided> decided)
    {
        var encoded = new EncodedSystem(system, options.Fault);
        // What is further away than all of these may be as far as it likes.
        var max = decided.Max(one => one.Depth);
        var layers = DecisionDiagram
            .Of(system.Variables, claim.Layers!.Value.SelectMany(
                (layer, k) => layer.Select(state => (state, Math.Min(k, max)))))
            .Numbered(max + 1)
            .Select(encoded.Holds)
            .ToList();
        var isWithin = layers.Select((_, depth) => encoded.Circuit.Or(layers.Take(depth + 1))).ToList();
        questions.Deny("an initial state that is said to be further away", Questions.InitialState(encoded),
            start => !start.At(isWithin[0], 0));
        questions.Deny("a step past the next layer", Questions.AnyStep(encoded),
            step => step.Circuit.Or(Enumerable.Range(0, max).Select(depth =>
                step.Circuit.And(step.At(layers[depth], 0), !step.At(isWithin[depth + 1], 1)))));
        questions.Deny("a state that decides a property after fewer steps", Questions.AnyState(encoded),
            any => any.Circuit.Or(decided.Where(one => one.Depth > 0).Select(one => any.Circuit.And(
                any.At(isWithin[one.Depth - 1], 0), any.At(encoded.Deciding(one.Property), 0)))));
    }

    // Each run is one of the encoding, and ends in a state that decides the property there, too.
    void Confirm(IEnumerable<Decided> all)
    {
        var encoded = new EncodedSystem(system, options.Fault);
        var step = Questions.AnyStep(encoded);
        // Of a step between known states nothing is left to learn: one solver does for all.
        using var solver = new SatSolver(step.Circuit, limits);
        solver.Load(step);
        foreach (var (property, trace, depth) in all)
        {
            var what = $"the run to {property}";
            limits.Enter(0, what);
            if (!Is(trace.States[0], Questions.InitialState(encoded), Literal.True)
                || !Enumerable.Range(0, depth).All(k => IsStep(trace.States[k], trace.States[k + 1]))
                || !Is(trace.States[depth], Questions.AnyState(encoded), encoded.Deciding(property)))
                throw questions.Wrong($"no such run to {property}");
            Verdicts.Add(property, Verdict.Shown(property, new Evidence.Run(trace)));

            bool Is(State state, Unrolling frames, Literal literal) => questions.IsPossible(
                what, frames, [.. BitsOf(state, frames, 0), frames.At(literal, 0)]);
        }

        bool IsStep(State from, State to) => solver.Check([.. BitsOf(from, step, 0), .. BitsOf(to, step, 1)]);

        IEnumerable<Literal> BitsOf(State state, Unrolling frames, int frame) =>
            Enumerable.Range(0, encoded.Bits.Length).Select(bit =>
                frames.Bit(bit, frame).NegatedIf(!encoded.ValueOf(bit, state)));
    }
}
