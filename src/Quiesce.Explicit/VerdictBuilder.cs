using System.Collections.Immutable;
using Quiesce.Explicit.Liveness;
using Quiesce.Explicit.Reduction;
using Quiesce.Explicit.Search;
using Quiesce.Explicit.Store;
using Quiesce.Explicit.Traces;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Explicit;

/// <summary>Turns what a forward search saw into verdicts with their evidence.</summary>
internal sealed class VerdictBuilder(ForwardSearch search, PreparedSystem prepared)
{
    readonly TransitionSystem system = prepared.Layout.System;
    readonly ReachableStates states = search.States();

    /// <summary>After <see cref="Build"/>: why liveness holds, as far as it does.</summary>
    public ImmutableArray<Ranking> Rankings { get; private set; } = [];

    /// <summary>After <see cref="Build"/>: <see cref="SearchReport.OtherTraces"/>.</summary>
    public ImmutableDictionary<string, ImmutableArray<Trace>> OtherTraces { get; private set; } =
        ImmutableDictionary<string, ImmutableArray<Trace>>.Empty;

    /// <summary>A verdict per property of the system, in their order.</summary>
    /// <exception cref="InvalidOperationException">The interpreter rejects a trace: this engine errs.</exception>
    public ImmutableArray<Verdict> Build()
    {
        var (traces, notDrawn) = Traces();
        using var deadline = search.Clock.Deadline();
        using var limits = new DrawingLimits(search.Budget, deadline.Token);
        using var graph = system.Properties.Any(property => property.Kind == PropertyKind.Liveness)
            && search.Stop.Reason is null ? Graph(limits) : null;
        var check = graph is null ? null : new LivenessCheck(graph, search.Options, search.Budget, deadline.Token);
        ImmutableArray<Verdict> verdicts =
        [
            .. system.Properties.Select((property, index) => property.Kind == PropertyKind.Liveness
                ? Liveness(property, check)
                : Safety(property, traces.GetValueOrDefault(index), notDrawn.GetValueOrDefault(index))),
        ];
        if (graph is not null && states.Count <= search.Options.StatesMax)
            Rankings = Ranked(graph, verdicts, deadline.Token);
        return verdicts;
    }

    StateGraph Graph(DrawingLimits limits) => new(
        states,
        prepared.Tracing,
        limits,
        search.Options.KeepEdges && system.Properties.Count(property => property.Kind == PropertyKind.Liveness) > 1
            ? new KeptEdges(states.Count, search.Budget)
            : null);

    static ImmutableArray<Ranking> Ranked(
        StateGraph graph, ImmutableArray<Verdict> verdicts, CancellationToken cancellation)
    {
        var holding = verdicts
            .Where(verdict => verdict is { Property.Kind: PropertyKind.Liveness, Answer: Answer.Holds })
            .Select(verdict => verdict.Property)
            .ToList();
        try
        {
            return [.. WeakRanking.Find(graph, holding, cancellation)];
        }
        catch (OperationCanceledException)
        {
            return [];
        }
    }

    // By place of the property: the counterexample, or the witness, that the search came upon; or why it is not drawn.
    (Dictionary<int, Trace> Drawn, Dictionary<int, string> NotDrawn) Traces()
    {
        var (drawn, notDrawn) = (new Dictionary<int, Trace>(), new Dictionary<int, string>());
        var goals = Enumerable.Range(0, system.Properties.Length)
            .Select(index => new TraceGoal(index, search.Marks[index]))
            .Where(goal => goal.Depth > 0)
            .ToImmutableArray();
        if (goals.IsEmpty)
            return (drawn, notDrawn);
        using var deadline = search.Clock.TraceDeadline(evenIfInterrupted: true);
        if (Draw(goals) is null)
            return (drawn, notDrawn);
        // Not all together: then each that can be drawn by itself, the nearest first.
        foreach (var goal in goals.OrderBy(goal => goal.Depth))
            if (Draw([goal]) is { } reason)
                notDrawn[goal.Property] = reason;
        return (drawn, notDrawn);

        string? Draw(ImmutableArray<TraceGoal> some)
        {
            using var limits = new DrawingLimits(search.Budget, deadline.Token);
            try
            {
                var traces = ShortestTrace.Find(
                    states, prepared.Tracing, search.Threads, some, limits, search.Options.TracesMax);
                foreach (var (goal, found) in some.Zip(traces))
                {
                    Trace Real(Trace trace) =>
                        prepared.Canonical is { } canonical ? RealRun.Of(trace, canonical) : trace;
                    drawn[goal.Property] = Real(found[0]);
                    OtherTraces = OtherTraces.SetItem(
                        system.Properties[goal.Property].Name,
                        [.. found.Skip(1).Select(trace => Replay.Checked(Real(trace)))]);
                }
                return null;
            }
            catch (SearchLimitException limit)
            {
                return limit.Message;
            }
            catch (OperationCanceledException)
            {
                return search.Clock.Reason;
            }
        }
    }

    Verdict Safety(Property property, Trace? trace, string? notDrawn) =>
        trace is not null ? Verdict.Shown(property, new Evidence.Run(Replay.Checked(trace)))
        : notDrawn is not null ? Bounded(property, $"its trace was not drawn: {notDrawn}")
        : search.Stop.Reason is { } reason ? Bounded(property, reason)
        : Verdict.Never(property, WholeSet);

    // Only the whole reachable set knows every cycle: there is no graph of less.
    Verdict Liveness(Property property, LivenessCheck? check)
    {
        if (check is null)
            return Bounded(property, search.Stop.Reason!);
        try
        {
            return check.Run(property) is { } lasso
                ? Verdict.Shown(property, new Evidence.Run(Replay.Checked(lasso)))
                : Verdict.Never(property, WholeSet);
        }
        catch (OperationCanceledException)
        {
            return Bounded(property, search.Clock.Reason);
        }
        catch (SearchLimitException limit)
        {
            return Bounded(property, limit.Message);
        }
        finally
        {
            check.Graph.Limits.Dispose();
        }
    }

    Evidence.ReachableSet WholeSet => new(search.Distinct, search.Depth);

    // Lassos are looked for among all states or not at all.
    Verdict Bounded(Property property, string reason) => new(property, Answer.Unknown, new Evidence.Bound(
        reason, search.Distinct, property.Kind == PropertyKind.Liveness ? 0 : search.CompleteDepth));
}
