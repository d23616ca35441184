using Quiesce.Explicit;
using Quiesce.Explicit.Cycles;
using Quiesce.Explicit.Liveness;
using Quiesce.Explicit.Search;
using Quiesce.Explicit.Traces;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Protocols.Reference;
using Xunit.Abstractions;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// Liveness that looks only where violating loops can be finds what it finds everywhere, lassos included; and every
/// fair component that a violation can get to is where it looks.
/// </summary>
public class CyclePartsAgree(ITestOutputHelper output)
{
    static readonly SearchOptions Everywhere =
        new() { Threads = 1, CyclePartsFrom = long.MaxValue, KeepEdges = false };

    static readonly SearchOptions InParts = new() { Threads = 1, CyclePartsFrom = 0 };

    int formulas, withoutLoops, violated;

    [Fact]
    public void On_random_systems() => Compare(300, RandomSystems.Number);

    [Fact]
    public void On_random_graphs() => Compare(300, RandomGraphs.Number);

    [Fact]
    public void On_random_graphs_that_leave_their_domain() => Compare(150, RandomGraphs.Leaving);

    [Fact]
    public void On_random_locks() => Compare(400, RandomLocks.Number, (60, 60));

    [Fact]
    public void Reference_protocols_are_decided_without_looking_for_loops()
    {
        Assert.All(Parts(new Peterson(3).Build()), parts => Assert.True(parts.Loops.IsFalse));
        Assert.All(Parts(new TwoPhaseCommit(3).Build()), parts => Assert.True(parts.Loops.IsFalse));
        var philosophers = Parts(new DiningPhilosophers(Seating.LastLeftHanded, 3).Build());
        Assert.Equal([true, false, false, false], philosophers.Select(parts => parts.Loops.IsFalse));
    }

    [Theory]
    [InlineData(CycleFault.ForgottenWrites)]
    [InlineData(CycleFault.CarelessGuard)]
    [InlineData(CycleFault.StartAlone)]
    internal void A_fault_is_noticed(CycleFault fault)
    {
        var noticed = 0;
        for (var seed = 1UL; seed <= 300; seed++)
            noticed += Outside(RandomLocks.Number(seed), fault) is null ? 0 : 1;
        output.WriteLine($"{fault}: {noticed}");
        Assert.InRange(noticed, 1, 300);
    }

    static List<CycleParts> Parts(TransitionSystem system) =>
    [
        .. Formulas(system).Select(property =>
            CycleParts.Of(LocalSystem.Of(system)!, property.Temporal!, CancellationToken.None)),
    ];

    static IEnumerable<Property> Formulas(TransitionSystem system) =>
        system.Properties.Where(property => property.Kind == PropertyKind.Liveness);

    void Compare(int count, Func<ulong, TransitionSystem> number, (int Without, int Violated) least = default)
    {
        Seeds.Check(count, seed =>
        {
            var system = number(seed);
            var expected = ExhaustiveSearch.Run(system, Everywhere);
            var found = ExhaustiveSearch.Run(system, InParts);
            foreach (var (left, right) in expected.Verdicts.Zip(found.Verdicts))
                Assert.Equal(
                    (left.Property.Name, left.Answer, Describe(left.Trace)),
                    (right.Property.Name, right.Answer, Describe(right.Trace)));
            violated += expected.Verdicts.Count(verdict =>
                verdict is { Property.Kind: PropertyKind.Liveness, Answer: Answer.Violated });
            Assert.Null(Outside(system, CycleFault.None, Count));
        });
        output.WriteLine($"{formulas} formulas, {violated} violated, {withoutLoops} without loops by local states");
        if (Environment.GetEnvironmentVariable("QUIESCE_SEED") is null)
            Assert.True(withoutLoops >= least.Without && violated >= least.Violated);

        void Count(CycleParts parts)
        {
            formulas++;
            withoutLoops += parts.Loops.IsFalse ? 1 : 0;
        }
    }

    // A fair state that a violation gets to, and where nobody would look; null if there is none.
    static string? Outside(TransitionSystem system, CycleFault fault, Action<CycleParts>? count = null)
    {
        if (!Formulas(system).Any() || LocalSystem.Of(system, fault) is not { } local)
            return null;
        var prepared = new PreparedSystem(system, Everywhere);
        using var search = new ForwardSearch(prepared, Everywhere);
        search.Run();
        using var limits = new DrawingLimits(search.Budget, CancellationToken.None);
        using var graph = new StateGraph(search.States(), prepared.Tracing, limits);
        var edges = new List<Edge>();
        foreach (var property in Formulas(system))
        {
            var violation = ViolatingBehaviour.Of(property, graph);
            var components = new FairComponents(graph, violation.Stays, violation.Visits, CancellationToken.None);
            components.Search(violation.BeginsAtOnce ? graph.InitialStates : graph.AllStates, violation.Begins);
            var parts = CycleParts.Of(local, property.Temporal!, CancellationToken.None);
            count?.Invoke(parts);
            var (isReached, isInLoop) = (graph.Predicate(parts.Reach), graph.Predicate(parts.Loops));
            foreach (var state in graph.AllStates.Where(components.IsFair))
            {
                graph.Edges(state, edges);
                var loops = edges.Exists(edge => components.AreTogether(state, edge.To));
                if (!isReached(state) || loops && !isInLoop(state))
                    return $"{property}: {string.Join(' ', graph.Unpack(state).Values)}";
            }
        }
        return null;
    }

    static string Describe(Trace? trace) => trace is null
        ? "no trace"
        : string.Join("; ", trace.States.Select(state => string.Join(' ', state.Values)))
            + $" by {string.Join("; ", trace.Actions.Select(action => action.Index))} from {trace.LoopStart}";
}
