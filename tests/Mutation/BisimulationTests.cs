using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Mutation;
using Quiesce.Tests.Agreement;
using Quiesce.Tests.Atomicity;
using Xunit.Abstractions;

namespace Quiesce.Tests.Mutation;

/// <summary>
/// Which mutants differ only in values on which nothing depends: refined partitions say what the definition says, by the
/// largest relation that satisfies it.
/// </summary>
public class BisimulationTests(ITestOutputHelper output)
{
    const int DistinctMax = 70;

    static readonly SearchOptions Search = new() { Threads = 1, StatesMax = 10_000, Compile = false };

    [Fact]
    public void Is_the_largest_relation()
    {
        var (related, others) = (0, 0);
        Seeds.Check(50, seed =>
        {
            var system = seed % 2 == 0 ? RandomSystems.Number(seed) : new RandomProgram((int)seed, hasTwo: true).Build();
            if (ExhaustiveSearch.Run(system, Search).Distinct is 0 or > DistinctMax)
                return;
            var all = Mutants.Of(system);
            foreach (var mutant in all.Where((_, k) => (k + (int)seed) % Math.Max(1, all.Length / 6) == 0))
            {
                var report = ExhaustiveSearch.Run(mutant.System, Search);
                if (report.Distinct > 2 * DistinctMax || system.Actions.Length != mutant.System.Actions.Length)
                    continue;
                var isRelated = Bisimulation.Relates(
                    Graph(system, system), Graph(mutant.System, system), CancellationToken.None);
                Assert.True(isRelated == IsRelated(system, mutant.System), $"{mutant}: {isRelated}");
                if (isRelated && SameFairness(system, mutant.System))
                    AssertSameVerdicts(system, mutant.System);
                (related, others) = isRelated ? (related + 1, others) : (related, others + 1);
            }
        });
        output.WriteLine($"{related} related, {others} not");
        Assert.True(related > 20);
        Assert.True(others > 50);
    }

    static BehaviourGraph Graph(TransitionSystem system, TransitionSystem original) => BehaviourGraph.Of(
        system, ExhaustiveSearch.Run(system, Search).Layers!.Value, original.Declared, CancellationToken.None);

    static bool SameFairness(TransitionSystem one, TransitionSystem other) =>
        one.Fairness.Length == other.Fairness.Length
        && one.Fairness.Zip(other.Fairness).All(pair => pair.First.Strength == pair.Second.Strength
            && pair.First.Actions.SequenceEqual(pair.Second.Actions));

    static void AssertSameVerdicts(TransitionSystem system, TransitionSystem mutant)
    {
        var (before, after) = (ExhaustiveSearch.Run(system, Search), ExhaustiveSearch.Run(mutant, Search));
        foreach (var verdict in after.Verdicts)
            Assert.Equal(
                before.Verdicts.Single(own => own.Property.Name == verdict.Property.Name).Answer, verdict.Answer);
    }

    // All pairs of states that look alike, without those that cannot do what the other can, until none goes any more.
    static bool IsRelated(TransitionSystem original, TransitionSystem mutant)
    {
        var (one, other) = (new ReferenceSearch(original), new ReferenceSearch(mutant));
        var (left, right) = (new Interpreter(original), new Interpreter(mutant));
        var pairs = (
            from a in one.States
            let look = Look(original, left, a)
            from b in other.States
            where look == Look(mutant, right, b, original)
            select (a, b)).ToHashSet();
        while (pairs.RemoveWhere(pair => !Answers(one, other, pair.a, pair.b, (x, y) => pairs.Contains((x, y)))
            || !Answers(other, one, pair.b, pair.a, (x, y) => pairs.Contains((y, x)))) > 0)
        {
        }
        return one.States.Take(one.Initial).All(a => other.States.Take(other.Initial).Any(b => pairs.Contains((a, b))))
            && other.States.Take(other.Initial).All(b => one.States.Take(one.Initial).Any(a => pairs.Contains((a, b))));
    }

    static bool Answers(
        ReferenceSearch one, ReferenceSearch other, State a, State b, Func<State, State, bool> areRelated) =>
        one.StepsOf(a).All(step => other.StepsOf(b).Any(answer => answer.Action.Index == step.Action.Index
            && answer.State.Equals(b) == step.State.Equals(a)
            && Failed(one, step.Action, a).Order().SequenceEqual(Failed(other, answer.Action, b).Order())
            && areRelated(step.State, answer.State)));

    static ImmutableArray<string> Failed(ReferenceSearch search, GuardedAction action, State state) =>
        new Interpreter(search.System).Try(action, state) is Outcome.Successor { Failed: var failed } ? failed : [];

    // What properties read, and what breaks here.
    static string Look(TransitionSystem system, Interpreter interpreter, State state, TransitionSystem? original = null)
    {
        var read = (original ?? system).Declared
            .Where(property => !property.IsBuiltIn && property.Kind is not (PropertyKind.Assertion or PropertyKind.Lemma))
            .SelectMany(property => (Expr?[])[property.Predicate, property.Temporal?.P, property.Temporal?.Q])
            .OfType<Expr>()
            .SelectMany(expr => expr.Nodes())
            .Where(node => node.Op == Op.Read)
            .SelectMany(node => node.Operands is [{ IsConstant: true } index]
                ? [node.Variable!.Offset + index.Value]
                : Enumerable.Range(node.Variable!.Offset, node.Variable.Count))
            .Distinct()
            .Order()
            .Select(offset => state.Values[offset]);
        var leaves = system.Actions.Where(action => interpreter.Try(action, state) is Outcome.TypeError)
            .Select(action => action.Index);
        var observers = system.Observers
            .SelectMany(observer => interpreter.Try(observer, state) switch
            {
                Outcome.TypeError => [$"{observer.Process} {observer.Step} leaves"],
                Outcome.Successor { Failed: var failed } =>
                    failed.Select(property => $"{observer.Process} {observer.Step} {property}"),
                _ => (IEnumerable<string>)[],
            })
            .Distinct()
            .Order(StringComparer.Ordinal);
        return $"{string.Join(",", read)} {interpreter.Holds(system.Terminated, state)} {string.Join(",", leaves)} "
            + string.Join(";", observers);
    }
}
