using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Verdicts;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Bounded;
using Quiesce.Symbolic.Invariants;
using Quiesce.Symbolic.Solving;
using Xunit.Abstractions;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// On random systems the symbolic engines say what exhaustive search says: verdicts, the length of every shortest
/// trace, and where they prove something, invariants that are none only to a solver.
/// </summary>
public class SymbolicAgreesWithExplicit(ITestOutputHelper output)
{
    internal static readonly SearchOptions OneThread = new() { Threads = 1 };

    // Larger systems are for other tests: here many are asked many questions.
    internal const long DistinctMax = 150;

    // More states than this are not gone through one by one.
    const long StateCountMax = 2500;

    [Fact]
    public void Bounded_model_checking_to_the_known_depth_decides_everything()
    {
        var decided = 0;
        ForSmallSystems(100, (explicitly, system) =>
        {
            var report = BoundedModelChecking.Run(system, new SymbolicOptions { ReachableDepth = explicitly.Depth });
            AssertAgree(explicitly, report);
            foreach (var (verdict, expected) in Safety(report.Verdicts).Zip(Safety(explicitly.Verdicts)))
            {
                decided++;
                Assert.Equal(expected.Answer, verdict.Answer);
                // A step that breaks the type invariant and a state that does are found at the same depth.
                if (verdict.Property.Kind != PropertyKind.TypeInvariant)
                    Assert.Equal(expected.Trace?.Length, verdict.Trace?.Length);
            }
        });
        output.WriteLine($"{decided} properties decided");
    }

    [Fact]
    public void Bounded_model_checking_finds_the_last_depth_by_itself()
    {
        var (complete, open) = (0, 0);
        ForSmallSystems(60, (explicitly, system) =>
        {
            // Simple runs can be much longer than shortest ones.
            var report = BoundedModelChecking.Run(system, new SymbolicOptions { DepthMax = explicitly.Depth + 12 });
            AssertAgree(explicitly, report);
            foreach (var (verdict, expected) in Safety(report.Verdicts).Zip(Safety(explicitly.Verdicts)))
                switch (verdict.Evidence)
                {
                    case Evidence.Run:
                        break;
                    case Evidence.CompleteDepth(var steps, _):
                        complete++;
                        Assert.Equal(expected.Answer, verdict.Answer);
                        Assert.InRange(steps, explicitly.Depth - 1, explicitly.Depth + 12);
                        break;
                    default:
                        open++;
                        Assert.Equal(Answer.Unknown, verdict.Answer);
                        // Whatever there is to find is not further away than the depth of the reachable set.
                        Assert.Null(expected.Trace);
                        break;
                }
        });
        output.WriteLine($"{complete} complete, {open} open");
        AssertSome(complete);
    }

    [Fact]
    public void Lemmas_prove_nothing_wrong()
    {
        var (inductive, open) = (0, 0);
        ForSmallSystems(30, (explicitly, system) =>
        {
            var report = InductiveInvariantCheck.Prove(system);
            AssertAgree(explicitly, report);
            inductive += report.Verdicts.Count(verdict => verdict.Evidence is Evidence.InductiveInvariant);
            open += Safety(report.Verdicts).Count(verdict => verdict.Answer == Answer.Unknown);
            AssertProofs(system, report);
        });
        output.WriteLine($"{inductive} inductive, {open} open");
        AssertSome(inductive);
    }

    [Fact]
    public void Bounded_model_checking_over_simple_runs_is_complete()
    {
        var deepest = 0;
        Seeds.Check(20, seed =>
        {
            var system = GraphWithInvariants(seed);
            var explicitly = ExhaustiveSearch.Run(system, OneThread);
            var report = BoundedModelChecking.Run(system);
            AssertAgree(explicitly, report);
            Assert.All(Safety(report.Verdicts), verdict => Assert.NotEqual(Answer.Unknown, verdict.Answer));
            deepest = Math.Max(deepest, report.Depth);
        });
        output.WriteLine($"up to {deepest} steps");
    }

    [Theory]
    [InlineData(EngineNames.PropertyDirectedReachability)]
    public void Engines_that_find_invariants_decide_everything_and_these_are_inductive(string engine)
    {
        var (proved, conjuncts) = (0, 0);
        ForSmallSystems(30, (explicitly, system) =>
        {
            if (system.Variables.Any(variable => variable.Domain.Size > ValueClause.ValuesMax))
                return;
            var report = SafetyOf(engine, system);
            AssertAgree(explicitly, report);
            foreach (var (verdict, expected) in Safety(report.Verdicts).Zip(Safety(explicitly.Verdicts)))
            {
                Assert.True(expected.Answer == verdict.Answer, $"{verdict.Property} is {verdict}.");
                if (verdict.Evidence is not Evidence.InductiveInvariant proof)
                    continue;
                proved++;
                conjuncts = Math.Max(conjuncts, proof.Conjuncts.Length);
            }
            AssertProofs(system, report);
        });
        output.WriteLine($"{proved} properties proved, with up to {conjuncts} conjuncts");
        AssertSome(proved);
    }

    [Fact]
    public void Property_directed_reachability_decides_what_random_graphs_and_dense_systems_claim()
    {
        var proved = 0;
        void Compare(TransitionSystem system)
        {
            var explicitly = ExhaustiveSearch.Run(system, OneThread);
            if (explicitly.Distinct > DistinctMax)
                return;
            var report = PropertyDirectedReachability.Run(system);
            AssertAgree(explicitly, report);
            foreach (var (verdict, expected) in Safety(report.Verdicts).Zip(Safety(explicitly.Verdicts)))
            {
                Assert.True(expected.Answer == verdict.Answer, $"{verdict.Property} is {verdict}.");
                proved += verdict.Evidence is Evidence.InductiveInvariant ? 1 : 0;
            }
            AssertProofs(system, report);
        }
        Seeds.Check(20, seed => Compare(GraphWithInvariants(seed)));
        Seeds.Check(20, seed => Compare(DenseSystems.Number(seed)));
        output.WriteLine($"{proved} properties proved");
        AssertSome(proved);
    }

    [Theory]
    [InlineData(EngineNames.PropertyDirectedReachability, 15)]
    public void Liveness_of_random_graphs_is_decided_by_invariants(string engine, int count) => Seeds.Check(count, seed =>
    {
        var system = RandomGraphs.Number(seed);
        var explicitly = ExhaustiveSearch.Run(system, OneThread);
        var report = SymbolicCheck.Run(engine, system);
        AssertAgree(explicitly, report);
        Assert.All(
            explicitly.Verdicts.Zip(report.Verdicts),
            pair => Assert.Equal(pair.First.Answer, pair.Second.Answer));
    });

    static SymbolicReport SafetyOf(string engine, TransitionSystem system) =>
        PropertyDirectedReachability.Run(system);

    [Fact]
    public void Lassos_are_no_longer_than_those_of_exhaustive_search()
    {
        var (ended, looped) = (0, 0);
        void Compare(TransitionSystem system)
        {
            var explicitly = ExhaustiveSearch.Run(system, OneThread);
            var longest = explicitly.Verdicts
                .Where(verdict => verdict.Property.Kind == PropertyKind.Liveness)
                .Max(verdict => verdict.Trace?.Length) ?? 3;
            var options = new SymbolicOptions { DepthMax = Math.Min(longest, 15) };
            var report = SymbolicCheck.Run(EngineNames.BoundedModelChecking, system, options);
            AssertAgree(explicitly, report);
            foreach (var (verdict, expected) in report.Verdicts.Zip(explicitly.Verdicts))
            {
                if (verdict.Property.Kind != PropertyKind.Liveness)
                    continue;
                if (expected.Trace is { } lasso && lasso.Length <= options.DepthMax)
                    Assert.InRange(verdict.Trace!.Length, 0, lasso.Length);
                ended += verdict.Trace is { EndsInStuttering: true } ? 1 : 0;
                looped += verdict.Trace is { EndsInStuttering: false } ? 1 : 0;
            }
        }
        Seeds.Check(12, seed => Compare(RandomGraphs.Number(seed)));
        ForSmallSystems(12, (_, system) => Compare(system));
        output.WriteLine($"{ended} lassos that end, {looped} that go round");
        AssertSome(ended);
        AssertSome(looped);
    }

    internal static void ForSmallSystems(int count, Action<SearchReport, TransitionSystem> check) => Seeds.Check(count, seed =>
    {
        var system = RandomSystems.Number(seed);
        var report = ExhaustiveSearch.Run(system, OneThread);
        if (report.Distinct <= DistinctMax)
            check(report, system);
    });

    // A graph with claims about which of its values are reached.
    internal static TransitionSystem GraphWithInvariants(ulong seed)
    {
        var system = RandomGraphs.Number(seed);
        var x = Expr.Read(system.Variables[0]);
        for (var value = 0; value < 8; value += 2)
            system = system.With(new Property
            {
                Name = $"Not{value}",
                Kind = value == 4 ? PropertyKind.Reachable : PropertyKind.Invariant,
                Predicate = value == 4 ? Expr.Equal(x, Expr.Int(value)) : Expr.NotEqual(x, Expr.Int(value)),
            });
        return system;
    }

    internal static IEnumerable<Verdict> Safety(IEnumerable<Verdict> verdicts) =>
        verdicts.Where(verdict => verdict.Property.Kind != PropertyKind.Liveness);

    internal static void AssertAgree(SearchReport explicitly, SymbolicReport report)
    {
        Assert.Equal(explicitly.System.Properties, report.Verdicts.Select(verdict => verdict.Property));
        Assert.All(report.Verdicts, verdict => Assert.Null(verdict.Trace is null ? null : Replay.Check(verdict.Trace)));
        Assert.Empty(Quiesce.Ir.Verdicts.Agreement.Conflicts(
            new EngineAnswers("explicit", LassoOrder.ShortestStem, explicitly.Verdicts),
            new EngineAnswers(report.Engine, LassoOrder.ShortestWhole, report.Verdicts)));
    }

    // Without a seed of one's own there must be something that was compared.
    internal static void AssertSome(int count)
    {
        if (Environment.GetEnvironmentVariable("QUIESCE_SEED") is null)
            Assert.InRange(count, 20, int.MaxValue);
    }

    // Conjuncts are true in every reachable state, and by trying all states closed under every step.
    internal static void AssertProofs(TransitionSystem system, SymbolicReport report)
    {
        var search = new Lazy<ReferenceSearch>(() => new ReferenceSearch(system));
        foreach (var verdict in report.Verdicts)
        {
            var (about, conjuncts) = verdict.Evidence switch
            {
                Evidence.InductiveInvariant proof => (proof.System, proof.Conjuncts),
                _ => (null, []),
            };
            if (about is null)
                continue;
            Assert.Same(system, about);
            var interpreter = new Interpreter(system);
            Assert.All(search.Value.States, state =>
                Assert.All(conjuncts, conjunct => Assert.True(interpreter.Holds(conjunct, state), $"{conjunct}")));
            if (verdict.Evidence is Evidence.InductiveInvariant)
                AssertInductive(interpreter, conjuncts, verdict.Property);
        }
    }

    static void AssertInductive(Interpreter interpreter, ImmutableArray<Expr> conjuncts, Property property)
    {
        bool IsInside(State state) => conjuncts.All(conjunct => interpreter.Holds(conjunct, state));
        Assert.All(interpreter.InitialStates(), state => Assert.True(IsInside(state)));
        foreach (var state in AllStates(interpreter.System).Where(IsInside))
        {
            Assert.Equal(property.Kind != PropertyKind.Reachable, interpreter.Satisfies(property, state));
            Assert.All(interpreter.Successors(state), step =>
                Assert.True(IsInside(step.State), $"{step.Action} leaves the invariant of {property}."));
        }
    }

    // None if there are too many.
    static IEnumerable<State> AllStates(TransitionSystem system)
    {
        Domain[] domains =
            [.. system.Variables.SelectMany(variable => Enumerable.Repeat(variable.Domain, variable.Count))];
        if (domains.Aggregate(1.0, (product, domain) => product * domain.Size) > StateCountMax)
            return [];
        IEnumerable<ImmutableArray<int>> partial = [[]];
        foreach (var domain in domains)
            partial = partial.SelectMany(prefix =>
                Enumerable.Range(domain.Low, domain.Size).Select(value => prefix.Add(value)));
        return partial.Select(values => new State(values));
    }
}
