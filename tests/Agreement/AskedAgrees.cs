using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Quiesce.Engines;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;
using Quiesce.Mutation;
using Quiesce.Mutation.Operators;
using Quiesce.Random;
using Quiesce.Symbolic;
using Quiesce.Tests.Atomicity;
using Xunit.Abstractions;
using Outcome = Quiesce.Ir.Outcome;
using Property = Quiesce.Ir.Property;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// Conditions on steps, <c>ENABLED</c> and deadlock in formulas: what they come to in a system is what the interpreter
/// says of two states, or of one, of the system without them.
/// </summary>
public class AskedAgrees(ITestOutputHelper output)
{
    const int Conditions = 3;

    static string Name(int k) => $"Step{k}";

    /// <summary>A random system, and the same with random conditions on its steps.</summary>
    static (TransitionSystem Plain, TransitionSystem With) Systems(ulong seed) =>
        RandomSystems.Number(seed) is var plain ? (plain, WithConditions(plain, seed)) : default;

    /// <summary>The system with random conditions on its steps.</summary>
    /// <param name="holdsAtRest">They hold of a step that changes nothing of what they read.</param>
    internal static TransitionSystem WithConditions(TransitionSystem plain, ulong seed, bool holdsAtRest = false)
    {
        Variable[] both =
        [
            .. plain.Variables,
            // One whose only value is known is no read.
            .. plain.Variables.Where(variable => variable.Domain.Size > 1).Select(After),
        ];
        var conditions = new RandomTerms(both).Bool(2).ArrayOf(Conditions).Sample(1, new Rnd(seed + 7), 1).Single();
        var builder = CopiedSystem.Of(plain);
        builder.StepInvariants =
            [.. conditions.Select((condition, k) => new StepInvariant(
                Name(k), holdsAtRest ? Expr.Or(AtRest(condition.Expr), condition.Expr) : condition.Expr, null, null))];
        return builder.Build();
    }

    static Expr AtRest(Expr condition) => Expr.And(
        from variable in condition.Nodes().Select(node => node.Variable).OfType<Variable>()
            .Select(variable => variable.Asks is Asks.Next(var of) ? of : variable).Distinct()
        from index in Enumerable.Range(0, variable.Count)
        let read = variable.Length is null ? Expr.Read(variable) : Expr.Read(variable, Expr.Int(index))
        select Expr.Equal(Asked.Next(read), read));

    static Variable After(Variable variable)
    {
        var read = variable.Length is null ? Expr.Read(variable) : Expr.Read(variable, Expr.Int(0));
        return Asked.Next(read).Variable!;
    }

    /// <summary>A system whose states are two of another one, side by side.</summary>
    sealed class Pairs
    {
        readonly Interpreter interpreter;
        readonly Dictionary<int, Variable> after = [];

        public Pairs(TransitionSystem system)
        {
            var builder = SystemBuilder.Extend(system);
            foreach (var variable in system.Variables)
                after.Add(variable.Index, builder.AddVariable(
                    $"after {variable}", variable.Domain, variable.Initial, variable.Length));
            interpreter = new Interpreter(builder.Build());
        }

        /// <summary>Whether a condition holds of a step; null if it has no value.</summary>
        public bool? Holds(Expr condition, State before, State next)
        {
            var over = Rewriting.Reads(condition, read => read.Variable!.Asks is not Asks.Next(var variable) ? read
                : read.Operands.IsEmpty ? Expr.Read(after[variable.Index])
                : Expr.Read(after[variable.Index], read.Operands[0]));
            var pair = new State([.. before.Values, .. next.Values]);
            return interpreter.Holds(Definedness.Of(over), pair) ? interpreter.Holds(over, pair) : null;
        }
    }

    [Fact]
    public void A_condition_on_steps_is_asserted_of_each_that_changes_the_state()
    {
        var (kept, broken, none) = (0, 0, 0);
        void Compare(TransitionSystem plain, TransitionSystem system)
        {
            var (before, after, pairs) = (new Interpreter(plain), new Interpreter(system), new Pairs(plain));
            foreach (var state in new ReferenceSearch(plain).States.Take(300))
                foreach (var action in plain.Actions)
                {
                    var outcome = after.Try(system.Actions[action.Index], state);
                    if (before.Try(action, state) is not Outcome.Successor(var next, _))
                    {
                        Assert.IsNotType<Outcome.Successor>(outcome);
                        continue;
                    }
                    var values = system.StepInvariants
                        .Select(one => next.Equals(state) ? true : pairs.Holds(one.Condition, state, next)).ToList();
                    none += values.Count(value => value is null);
                    if (values.Contains(null))
                    {
                        Assert.IsType<Outcome.TypeError>(outcome);
                        continue;
                    }
                    kept += values.Count(value => value == true);
                    broken += values.Count(value => value == false);
                    Assert.Equal(
                        Enumerable.Range(0, Conditions).Where(k => values[k] == false).Select(Name),
                        Assert.IsType<Outcome.Successor>(outcome).Failed.Where(name => name.StartsWith("Step")).Order());
                }
        }

        Seeds.Check(70, seed =>
        {
            var (plain, system) = Systems(seed);
            Compare(plain, system);
        });
        // Also where a process begins with another step, and actions are made once more.
        var swapped = 0;
        Seeds.Check(20, seed =>
        {
            var plain = new RandomProgram((int)seed, hasTwo: true).Build();
            var system = WithConditions(plain, seed);
            foreach (var change in Swapped(plain).Take(2))
            {
                var again = StoreBuffers.Apply(ChangedSystem.Apply(system, change), MemoryModel.Tso);
                Assert.Equal(Conditions, again.StepInvariants.Length);
                Compare(ChangedSystem.Apply(plain, change), again);
                swapped++;
            }
        });
        Assert.InRange(swapped, 5, int.MaxValue);
        output.WriteLine($"{kept} kept, {broken} broken, {none} without a value");
        if (Environment.GetEnvironmentVariable("QUIESCE_SEED") is null)
            Assert.All([kept, broken, none], count => Assert.InRange(count, 100, int.MaxValue));
    }

    [Fact]
    public void All_engines_agree_on_conditions_on_steps() => Seeds.Check(5, seed =>
    {
        var (_, system) = Systems(seed);
        var reference = new ReferenceSearch(system);
        var run = EngineRun.Of(EngineCatalog.All, system, new EngineOptions
        {
            Search = new SearchOptions { Threads = 1 },
            Symbolic = new SymbolicOptions { DepthMax = 4, TimeLimit = TimeSpan.FromSeconds(2) },
            Random = new RandomOptions { Runs = 4, Steps = 1_000, Threads = 1 },
        });
        Assert.Empty(run.Conflicts);
        foreach (var verdict in run.Combined.Verdicts.Where(verdict => verdict.Property.Kind == PropertyKind.Assertion))
            Assert.Equal(
                (verdict.Property.Name, reference.Shortest(verdict.Property)?.Length),
                (verdict.Property.Name, verdict.Trace?.Length));
    });

    static Property Named(string name, Expr predicate) =>
        new() { Name = name, Kind = PropertyKind.Reachable, Predicate = predicate };

    static TransitionSystem Asking(TransitionSystem system)
    {
        var steps = system.Actions.Select(action => (action.Process, action.Step)).Distinct().ToList();
        return steps.Aggregate(
            system.With(Named("Deadlock", Asked.Deadlock())),
            (all, step) => all.With(Named(
                $"{step.Process} {step.Step}", Asked.Enabled(step.Process, step.Step, $"{step.Process}"))));
    }

    // Of each step and of the whole, in every state that is reached.
    static int Compare(TransitionSystem system, TransitionSystem asking)
    {
        var (interpreter, count) = (new Interpreter(system), 0);
        var steps = system.Actions.ToLookup(action => $"{action.Process} {action.Step}");
        // A pass that forgets what was asked would leave nothing to compare.
        List<Property> asked =
        [
            .. asking.Actions.Select(action => $"{action.Process} {action.Step}").Distinct().Prepend("Deadlock")
                .Select(name => system.FindProperty(name)!),
        ];
        Assert.DoesNotContain(null, asked);
        foreach (var state in new ReferenceSearch(system).States.Take(500))
            foreach (var property in asked)
            {
                var expected = property.Name == "Deadlock"
                    ? interpreter.IsDeadlock(state)
                    : steps[property.Name].Any(action => interpreter.Try(action, state) is not Outcome.Disabled);
                Assert.Equal((property.Name, expected), (property.Name, interpreter.Satisfies(property, state)));
                count += expected ? 1 : 0;
            }
        return count;
    }

    [Fact]
    public void Enabled_and_deadlock_are_what_the_interpreter_says()
    {
        var count = 0;
        Seeds.Check(70, seed => count += Asking(RandomSystems.Number(seed)) is var system ? Compare(system, system) : 0);
        Assert.InRange(count, 1000, int.MaxValue);
    }

    [Fact]
    public void Also_where_a_pass_has_made_other_actions()
    {
        var swapped = 0;
        Seeds.Check(20, seed => swapped += ComparePasses(seed));
        Assert.InRange(swapped, 20, int.MaxValue);
    }

    static int ComparePasses(ulong seed)
    {
        var system = Asking(new RandomProgram((int)seed, hasTwo: true).Build());
        foreach (var split in SplitStep.Places(system, all: true).Take(4))
            Compare(SplitStep.Apply(system, split), system);
        // What would be taken away says what the same steps can do without it.
        foreach (var action in system.Actions.Where(action => action.Effects.OfType<Effect.Wait>().Any()).Take(4))
            Compare(ChangedSystem.Apply(system, new SystemChange
            {
                Effects = ImmutableDictionary<int, ImmutableArray<Effect>>.Empty.Add(
                    action.Index, [.. action.Effects.Where(effect => effect is not Effect.Wait)]),
            }), system);
        // And where a process begins with another step.
        return Swapped(system).Take(2).Select(change => ChangedSystem.Apply(system, change))
            .Sum(changed => Compare(changed, system)
                + Compare(StoreBuffers.Apply(changed, MemoryModel.Tso), system));
    }

    static IEnumerable<SystemChange> Swapped(TransitionSystem system) =>
        new Swaps(all: true).Of(new SpecSystem(system)).Select(mutant => mutant.Change)
            .Where(change => !change.Starts.IsEmpty);

    [Theory]
    [InlineData("Sb")]
    [InlineData("MpPo")]
    public void Also_with_store_buffers(string shape)
    {
        var names = Enum.GetNames<Quiesce.Protocols.Reference.Test>();
        var test = Enum.Parse<Quiesce.Protocols.Reference.Test>(
            names.First(name => name.StartsWith(shape, StringComparison.Ordinal)));
        var system = Asking(new Quiesce.Protocols.Reference.Litmus(test).Build());
        foreach (var model in (MemoryModel[])[MemoryModel.Tso, MemoryModel.Pso])
            Assert.InRange(Compare(StoreBuffers.Apply(system, model), system), 1, int.MaxValue);
    }

    [Fact]
    public void A_condition_on_steps_is_about_what_is_in_memory()
    {
        var builder = new SystemBuilder { Name = "stores" };
        var positions = Domain.Enum("P", ["Store", TransitionSystem.Done]);
        var x = builder.AddVariable("x", Domain.Range(0, 1), [[0]], kind: VariableKind.Memory);
        var pc = builder.AddVariable("pc.P", positions, [[0]], kind: VariableKind.ProgramCounter, owner: "P");
        builder.AddProcess(new Process { Name = "P", Group = "P", ProgramCounter = pc });
        builder.AddAction(new GuardedAction
        {
            Name = "Store",
            Step = "Store",
            Process = 0,
            Guard = Expr.Equal(Expr.Read(pc), Expr.Constant(positions, 0)),
            Updates = [new(x, null, Expr.Int(1)), new(pc, null, Expr.Constant(positions, 1))],
        });
        // x changes while P stores it, and not later.
        builder.StepInvariants =
        [
            new("AtOnce", Expr.Implies(
                Expr.NotEqual(Asked.Next(Expr.Read(x)), Expr.Read(x)),
                Expr.Equal(Expr.Read(pc), Expr.Constant(positions, 0))), null, null),
        ];
        var system = builder.Build();
        Answer Of(TransitionSystem one) => ExhaustiveSearch.Run(one, new SearchOptions { Threads = 1 }).Verdicts
            .Single(verdict => verdict.Property.Name == "AtOnce").Answer;
        Assert.Equal(Answer.Holds, Of(system));
        Assert.Equal(Answer.Violated, Of(StoreBuffers.Apply(system, MemoryModel.Tso)));
    }
}
