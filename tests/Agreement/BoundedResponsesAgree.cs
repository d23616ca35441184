using System.Collections.Immutable;
using FsCheck.Fluent;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Mutation;
using Quiesce.Mutation.Operators;
using Quiesce.Random;
using Quiesce.Symbolic;
using Quiesce.Tests.Atomicity;
using Xunit.Abstractions;
using Formula = Quiesce.Ir.Asked;

namespace Quiesce.Tests.Agreement;

/// <summary>An answer within some steps: what a count of steps in C# says of the system without it.</summary>
public class BoundedResponsesAgree(ITestOutputHelper output)
{
    sealed record Asked(TransitionSystem Plain, TransitionSystem With, Expr P, Expr Q, int Steps, HashSet<int> Counted);

    static Asked Systems(ulong seed)
    {
        var plain = RandomSystems.Number(seed);
        var terms = new RandomTerms(plain.Variables);
        var atoms = terms.Bool(1).ArrayOf(2).Sample(1, new FsCheck.Rnd(seed + 3), 1).Single();
        return With(plain, atoms[0].Expr, atoms[1].Expr, new System.Random((int)seed));
    }

    static Asked With(TransitionSystem plain, Expr p, Expr q, System.Random random)
    {
        var builder = CopiedSystem.Of(plain);
        var counted = Enumerable.Range(0, plain.Processes.Length)
            .Where(_ => random.Next(3) > 0).ToHashSet();
        var steps = random.Next(1, 4);
        builder.AddResponse(
            new Property { Name = "Answers", Kind = PropertyKind.Liveness, Predicate = Expr.True },
            p, q, steps, [.. counted.Order()]);
        return new(plain, builder.Build(), p, q, steps, counted);
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

    // A step that is possible at once in the new system, or later, is owed from there on; and the process whose step
    // it is may begin with another one.
    [Fact]
    public void What_is_owed_and_counted_is_said_of_the_actions_that_a_pass_has_made()
    {
        var (violated, kept, elsewhere, atOnce) = (0, 0, 0, 0);
        Seeds.Check(30, seed =>
        {
            var plain = new RandomProgram((int)seed, hasTwo: true).Build();
            var waiting = plain.Actions.FirstOrDefault(action => action.Effects.OfType<Effect.Wait>().Any());
            if (waiting is null)
                return;
            var p = Formula.Enabled(waiting.Process, waiting.Step, "P");
            var x = plain.Variables.Single(variable => variable.Name == "x");
            var asked = With(plain, p, Expr.Equal(Expr.Read(x), Expr.Int(1)), new System.Random((int)seed));
            foreach (var change in Changes(plain, waiting))
            {
                var other = ChangedSystem.Apply(plain, change);
                var answered = Formula.Answer(p, other.Actions, other.Terminated);
                var expected = Shortest(asked with { Plain = other, P = answered });
                foreach (var model in (MemoryModel[])[MemoryModel.Sc, MemoryModel.Tso])
                    Assert.Equal(expected, ExhaustiveSearch.Run(
                            StoreBuffers.Apply(ChangedSystem.Apply(asked.With, change), model),
                            new SearchOptions { Threads = 1 })
                        .Verdicts.Single(one => one.Property.Name == "Answers").Trace?.Length);
                var before = Formula.Answer(p, plain.Actions, plain.Terminated);
                atOnce += Initially(plain, before) != Initially(other, answered) ? 1 : 0;
                elsewhere += change.Starts.IsEmpty ? 0 : 1;
                violated += expected is null ? 0 : 1;
                kept += expected is null ? 1 : 0;
            }
        });
        output.WriteLine($"{violated} violated, {kept} kept, {elsewhere} begin elsewhere, {atOnce} owe another thing");
        if (Environment.GetEnvironmentVariable("QUIESCE_SEED") is null)
            Assert.All([violated, kept, elsewhere, atOnce], count => Assert.InRange(count, 5, int.MaxValue));
    }

    static bool Initially(TransitionSystem system, Expr predicate) =>
        new Interpreter(system) is var interpreter
        && interpreter.InitialStates().Any(state => interpreter.Holds(predicate, state));

    static IEnumerable<SystemChange> Changes(TransitionSystem system, GuardedAction waiting) =>
        new Swaps(all: true).Of(new SpecSystem(system)).Select(mutant => mutant.Change)
            .Where(change => !change.Starts.IsEmpty)
            .Take(2)
            .Append(new SystemChange
            {
                Effects = system.Actions.Where(own => own.Process == waiting.Process && own.Step == waiting.Step)
                    .ToImmutableDictionary(
                        own => own.Index, own => own.Effects.RemoveAll(effect => effect is Effect.Wait)),
            });

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
