using FsCheck.Fluent;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Random;
using Quiesce.Symbolic;
using Xunit.Abstractions;

namespace Quiesce.Tests.Agreement;

/// <summary>An answer within some steps: what a count of steps in C# says of the system without it.</summary>
public class BoundedResponsesAgree(ITestOutputHelper output)
{
    sealed record Asked(TransitionSystem Plain, TransitionSystem With, Expr P, Expr Q, int Steps, HashSet<int> Counted);

    static Asked Systems(ulong seed)
    {
        var plain = RandomSystems.Number(seed);
        var random = new System.Random((int)seed);
        var terms = new RandomTerms(plain.Variables);
        var atoms = terms.Bool(1).ArrayOf(2).Sample(1, new FsCheck.Rnd(seed + 3), 1).Single();
        var builder = SystemBuilder.Extend(plain);
        foreach (var action in plain.Actions)
            builder.AddAction(action);
        foreach (var observer in plain.Observers)
            builder.AddObserver(observer);
        foreach (var property in plain.Declared.Where(one => !one.IsBuiltIn && one.Kind != PropertyKind.Assertion))
            builder.AddProperty(property);
        foreach (var fairness in plain.Fairness)
            builder.AddFairness(fairness);
        var counted = Enumerable.Range(0, plain.Processes.Length)
            .Where(_ => random.Next(3) > 0).ToHashSet();
        var steps = random.Next(1, 4);
        builder.AddResponse(
            new Property { Name = "Answers", Kind = PropertyKind.Liveness, Predicate = Expr.True },
            atoms[0].Expr, atoms[1].Expr, steps, [.. counted.Order()]);
        return new(plain, builder.Build(), atoms[0].Expr, atoms[1].Expr, steps, counted);
    }

    // The fewest steps after which too many are owed; null if there never are.
    static int? Shortest(Asked asked)
    {
        var interpreter = new Interpreter(asked.Plain);
        int Owed(int before, State state, bool counts) =>
            interpreter.Holds(asked.Q, state) ? 0
            : before > 0 ? Math.Min(before + (counts ? 1 : 0), asked.Steps + 1)
            : interpreter.Holds(asked.P, state) ? 1 : 0;
        var level = interpreter.InitialStates().Select(state => (State: state, Owed: Owed(0, state, false))).ToHashSet();
        var seen = new HashSet<(State, int)>(level);
        for (var length = 0; level.Count > 0; length++)
        {
            if (level.Any(one => one.Owed > asked.Steps))
                return length;
            level = level
                .SelectMany(one => interpreter.Successors(one.State)
                    .Where(step => !step.State.Equals(one.State))
                    .Select(step => (
                        step.State, Owed(one.Owed, step.State, asked.Counted.Contains(step.Action.Process)))))
                .Where(seen.Add)
                .ToHashSet();
        }
        return null;
    }

    [Fact]
    public void It_is_violated_where_too_many_steps_are_taken_and_changes_nothing_else()
    {
        var (violated, kept) = (0, 0);
        Seeds.Check(150, seed =>
        {
            var asked = Systems(seed);
            var report = ExhaustiveSearch.Run(asked.With, new SearchOptions { Threads = 1 });
            var expected = Shortest(asked);
            Assert.Equal(expected, report.Verdicts.Single(one => one.Property.Name == "Answers").Trace?.Length);
            violated += expected is null ? 0 : 1;
            kept += expected is null ? 1 : 0;
            var plain = ExhaustiveSearch.Run(asked.Plain, new SearchOptions { Threads = 1 }).Verdicts
                .Where(verdict => verdict.Property.Kind != PropertyKind.Assertion);
            foreach (var verdict in plain)
                Assert.Equal(
                    (verdict.Property.Name, verdict.Answer),
                    (verdict.Property.Name,
                        report.Verdicts.Single(one => one.Property.Name == verdict.Property.Name).Answer));
        });
        output.WriteLine($"{violated} violated, {kept} kept");
        if (Environment.GetEnvironmentVariable("QUIESCE_SEED") is null)
            Assert.All([violated, kept], count => Assert.InRange(count, 20, int.MaxValue));
    }

    [Fact]
    public void All_engines_agree() => Seeds.Check(4, seed =>
    {
        var run = EngineRun.Of(EngineCatalog.All, Systems(seed).With, new EngineOptions
        {
            Search = new SearchOptions { Threads = 1 },
            Symbolic = new SymbolicOptions { DepthMax = 4, TimeLimit = TimeSpan.FromSeconds(2) },
            Random = new RandomOptions { Runs = 4, Steps = 1_000, Threads = 1 },
        });
        Assert.Empty(run.Conflicts);
    });
}
