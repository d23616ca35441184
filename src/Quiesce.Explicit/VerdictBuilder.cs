using System.Collections.Immutable;
using Quiesce.Ir;

namespace Quiesce.Explicit;

/// <summary>Turns what a forward search saw into verdicts with their evidence.</summary>
internal sealed class VerdictBuilder(ForwardSearch search, PackedLayout layout)
{
    readonly ReachableStates states = search.States();
    readonly Lazy<Steps> steps = new(() => Steps.Create(layout, search.Options, recordsActions: true));

    /// <summary>A verdict per property of the system, in their order.</summary>
    /// <exception cref="InvalidOperationException">A trace that the reference interpreter does not accept: an error of this engine.</exception>
    public ImmutableArray<Verdict> Build() => [.. layout.System.Properties.Select(Verdict)];

    Verdict Verdict(Property property, int index)
    {
        switch (property.Kind)
        {
            case PropertyKind.Invariant or PropertyKind.Lemma or PropertyKind.Assertion
                or PropertyKind.TypeInvariant or PropertyKind.NoDeadlock:
                return Found(property, index) is { } counterexample
                    ? new Verdict(property, Answer.Violated, counterexample)
                    : NotFound(property, Answer.Holds);
            case PropertyKind.Reachable:
                return Found(property, index) is { } witness
                    ? new Verdict(property, Answer.Holds, witness)
                    : NotFound(property, Answer.Violated);
            case PropertyKind.Liveness:
                return Bounded(property, "liveness needs the cycles of the state graph");
        }
        throw new ArgumentOutOfRangeException(nameof(property));
    }

    Evidence.Run? Found(Property property, int index)
    {
        var depth = search.DepthOfMark(index);
        if (depth == 0)
            return null;
        var trace = ShortestTrace.Find(states, steps.Value, property, depth);
        return Replay.Check(trace) is { } divergence
            ? throw new InvalidOperationException(
                $"Internal error: the trace for {property} is not one, at step {divergence.Step}: {divergence.Sentence}")
            : new Evidence.Run(trace);
    }

    Verdict NotFound(Property property, Answer answer) => search.StopReason is { } reason
        ? Bounded(property, reason)
        : new Verdict(property, answer, new Evidence.ReachableSet(search.Distinct, search.Depth));

    Verdict Bounded(Property property, string reason) => new(
        property, Answer.Unknown, new Evidence.Bound(reason, search.Distinct, search.CompleteDepth));
}
