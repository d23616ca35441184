using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Symbolic;

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
    /// <exception cref="InvalidOperationException">
    /// The claim is wrong: the engine that made it errs, or this one.
    /// </exception>
    public static SymbolicReport Run(TransitionSystem system, SearchClaim claim, SymbolicOptions? options = null)
    {
        options ??= new SymbolicOptions();
        using var limits = new Limits(options, EngineNames.Layers);
        var run = new LayerRun(system, claim, options, limits);
        string? stopReason = null;
        try
        {
            run.Run();
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
    // Distances of more states are a question that takes longer than bounded model checking.
    internal const int DistancesMax = 1_000;

    // After so many steps of the trace there is a state that decides the property; the step that breaks it, if there is
    // one, comes after.
    sealed record Decided(Property Property, Trace Trace, int Depth);

    readonly Questions questions = new(system, limits);

    /// <summary>What has been decided so far.</summary>
    public Dictionary<Property, Verdict> Verdicts { get; } = [];

    public void Run()
    {
        var traces = claim.Traces.ToDictionary(trace => trace.Property.Name);
        var asked = system.Properties.Where(property => property.Kind != PropertyKind.Liveness)
            .ToLookup(property => traces.ContainsKey(property.Name));
        if (asked[false].Any())
            Prove([.. asked[false]]);
        if (!asked[true].Any() || claim.Layers.Sum(layer => layer.Length) > DistancesMax)
            return;
        ImmutableArray<Decided> decided =
            [.. asked[true].Select(property => DecidedBy(property, traces[property.Name]))];
        DenyShorter(decided);
        foreach (var one in decided)
            Confirm(one);
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
        var reachable = DecisionDiagram.Of(system.Variables, claim.Layers.SelectMany(layer => layer));
        var isReachable = encoded.Holds(reachable);
        questions.Deny("an initial state that was not found", Questions.InitialState(encoded),
            start => !start.At(isReachable, 0));
        questions.Deny("a step to a state that was not found", Questions.AnyStep(encoded),
            step => step.Circuit.And(step.At(isReachable, 0), !step.At(isReachable, 1)));
        questions.Deny("a state that decides what none is said to", Questions.AnyState(encoded),
            any => any.Circuit.And(
                any.At(isReachable, 0),
                any.Circuit.Or(properties.Select(property => any.At(encoded.Deciding(property), 0)))));
        var evidence = new Evidence.InductiveInvariant(system, [reachable]);
        foreach (var property in properties)
            Verdicts.Add(property, new Verdict(
                property, property.Kind == PropertyKind.Reachable ? Answer.Violated : Answer.Holds, evidence));
    }

    // No state is nearer than claimed: initial states are at 0, and a step leads to the next layer at most.
    void DenyShorter(ImmutableArray<Decided> decided)
    {
        var encoded = new EncodedSystem(system, options.Fault);
        // What is further away than all of these may be as far as it likes.
        var max = decided.Max(one => one.Depth);
        Expr[] numbers = [.. Enumerable.Range(0, max + 1).Select(Expr.Int)];
        var distance = encoded.Value(DecisionDiagram.Of(
            system.Variables,
            claim.Layers.SelectMany((layer, k) => layer.Select(state => (state, numbers[Math.Min(k, max)]))),
            numbers[max]));
        Literal IsWithin(int depth, Unrolling frames) =>
            !new WordArithmetic(frames.Circuit).Less(Word.Constant(depth), frames.At(distance, 0));
        questions.Deny("an initial state that is said to be further away", Questions.InitialState(encoded),
            start => !IsWithin(0, start));
        questions.Deny("a step past the next layer", Questions.AnyStep(encoded), step =>
        {
            var words = new WordArithmetic(step.Circuit);
            var next = words.Add(step.At(distance, 0), Word.Constant(1));
            return step.Circuit.And(IsWithin(max - 1, step), words.Less(next, step.At(distance, 1)));
        });
        questions.Deny("a state that decides a property after fewer steps", Questions.AnyState(encoded),
            any => any.Circuit.Or(decided.Where(one => one.Depth > 0).Select(one => any.Circuit.And(
                IsWithin(one.Depth - 1, any), any.At(encoded.Deciding(one.Property), 0)))));
    }

    // The run of the trace is one of the encoding, and ends in a state that decides the property there, too.
    void Confirm(Decided decided)
    {
        var (property, trace, depth) = decided;
        var encoded = new EncodedSystem(system, options.Fault);
        var deciding = encoded.Deciding(property);
        var run = Questions.InitialState(encoded);
        for (var k = 0; k < depth; k++)
            run.AddStep();
        var states = Enumerable.Range(0, depth + 1).SelectMany(k => Enumerable.Range(0, encoded.Bits.Length).Select(
            bit => run.Bit(bit, k).NegatedIf(!encoded.ValueOf(bit, trace.States[k]))));
        if (!questions.IsPossible($"the run to {property}", run, [.. states, run.At(deciding, depth)]))
            throw questions.Wrong($"no such run to {property}");
        Verdicts.Add(property, new Verdict(
            property,
            property.Kind == PropertyKind.Reachable ? Answer.Holds : Answer.Violated,
            new Evidence.Run(trace)));
    }
}
