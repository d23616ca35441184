using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Quiesce.Ir;
using Quiesce.Symbolic.Encoding;
using Xunit.Abstractions;
using Outcome = Quiesce.Ir.Outcome;
using Property = Quiesce.Ir.Property;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// The circuit that every symbolic engine is made from says in a state what the interpreter says: simulated, without
/// a solver, on random states of random systems.
/// </summary>
public class EncodingAgreesWithInterpreter(ITestOutputHelper output)
{
    const int SystemCount = 250, StateCount = 10, TermCount = 4, TermDepthMax = 3;

    [Fact]
    public void On_random_systems() => Check(RandomSystems.Number);

    [Fact]
    public void On_systems_of_rich_expressions() => Check(DenseSystems.Number);

    void Check(Func<ulong, TransitionSystem> systems)
    {
        var counts = new Counts();
        Seeds.Check(SystemCount, seed => new Comparison(systems(seed), seed, counts).Run());
        output.WriteLine($"{counts}");
        if (Environment.GetEnvironmentVariable("QUIESCE_SEED") is null)
            counts.AssertVaried();
    }

    [Fact]
    public void Rich_expressions_have_everything()
    {
        var systems = Enumerable.Range(1, SystemCount).Select(seed => DenseSystems.Number((ulong)seed)).ToList();
        void AssertOften(string what, Func<TransitionSystem, bool> has) => Assert.True(
            systems.Count(has) >= SystemCount / 4, $"{what}: only in {systems.Count(has)} of {SystemCount} systems.");
        foreach (var op in Enum.GetValues<Op>())
            AssertOften($"{op}", system => Nodes(system).Any(node => node.Op == op));
        AssertOften("negative low ends", system => system.Variables.Any(variable => variable.Domain.Low < 0));
        AssertOften("enumerations", system => system.Variables.Any(variable => variable.Domain.Sort == Sort.Enum));
        AssertOften("single values", system => system.Variables.Any(variable => variable.Domain.Size == 1));
        AssertOften("sizes between powers of two", system => system.Variables.Any(variable =>
            variable.Domain.Size != 1 << variable.Domain.BitWidth));
        AssertOften("computed indices", system => Nodes(system).Any(node =>
            node.Op == Op.Read && node.Operands.Any(index => !index.IsConstant)));
        AssertOften("computed places of updates", system => system.Actions.Any(action =>
            action.Updates.Any(update => update.Index is { IsConstant: false })));
        AssertOften("several updates of one array", system => system.Actions.Any(action =>
            action.Updates.Count(update => update.Variable == action.Updates[0].Variable) > 1));
    }

    static IEnumerable<Expr> Nodes(TransitionSystem system) => system.Actions
        .SelectMany(action => action.Updates.Select(update => update.Value).Append(action.Guard))
        .Concat(system.Properties.Select(property => property.Predicate))
        .SelectMany(expr => expr.Nodes());

    /// <summary>How often each answer was given, by both.</summary>
    sealed class Counts
    {
        public int States, Initial, Outside, Steps, Disabled, TypeErrors, True, False, WithoutValue;

        public void AssertVaried()
        {
            Assert.InRange(States, 2000, int.MaxValue);
            Assert.All(
                [Initial, Outside, Steps, Disabled, TypeErrors, True, False, WithoutValue],
                count => Assert.InRange(count, 100, int.MaxValue));
        }

        public override string ToString() =>
            $"{States} states, {Initial} of them initial, {Outside} patterns outside; "
            + $"{Steps} steps, {Disabled} disabled, {TypeErrors} type errors; "
            + $"predicates: {True} true, {False} false, {WithoutValue} without a value";
    }

    /// <summary>A system against its encoding.</summary>
    sealed class Comparison
    {
        readonly TransitionSystem system;
        readonly Counts counts;
        readonly Interpreter interpreter;
        readonly EncodedSystem encoded;
        readonly ImmutableArray<(Expr Predicate, Literal Holds)> predicates;
        readonly ImmutableArray<(Property Property, Literal Deciding)> properties;
        readonly State[] states;
        readonly bool[][] patterns;

        public Comparison(TransitionSystem system, ulong seed, Counts counts)
        {
            (this.system, this.counts) = (system, counts);
            interpreter = new Interpreter(system);
            encoded = new EncodedSystem(system);
            var terms = new RandomTerms(system.Variables, computesIndices: true);
            var cases =
                from somePredicates in terms.Bool(TermDepthMax).ArrayOf(TermCount)
                from someStates in RandomSystems.StateOf(system).ArrayOf(StateCount)
                from somePatterns in Gen.Elements(false, true).ArrayOf(encoded.Bits.Length).ArrayOf(StateCount)
                select (somePredicates, someStates, somePatterns);
            (var random, states, patterns) = cases.Sample(1, new Rnd(seed), 1).Single();
            predicates = [.. random.Select(term => (term.Expr, encoded.Holds(term.Expr)))];
            properties =
            [
                .. system.Properties
                    .Where(property => property.Kind != PropertyKind.Liveness)
                    .Select(property => (property, encoded.Deciding(property))),
            ];
        }

        public void Run()
        {
            foreach (var state in states.Concat(interpreter.InitialStates().Take(3)))
                CompareIn(state);
            foreach (var pattern in patterns)
                ComparePattern(pattern);
        }

        void CompareIn(State state)
        {
            counts.States++;
            Assert.Equal(state, encoded.StateOf(bit => encoded.ValueOf(bit, state)));
            var values = Simulate(bit => encoded.ValueOf(bit, state));
            Assert.True(values(encoded.InDomains), $"{Text(state)} is said to be outside the domains.");
            var isInitial = interpreter.IsInitial(state);
            counts.Initial += isInitial ? 1 : 0;
            Assert.Equal(isInitial, values(encoded.Initial));
            foreach (var action in encoded.Actions)
                Compare(action, state, values);
            foreach (var (predicate, holds) in predicates)
                Compare(predicate, state, values(holds));
            foreach (var (property, deciding) in properties)
                Assert.True(
                    values(deciding) == (interpreter.Satisfies(property, state) == (property.Kind == PropertyKind.Reachable)),
                    $"{property} is decided otherwise in {Text(state)}.");
        }

        void Compare(EncodedAction encodedAction, State state, Func<Literal, bool> values)
        {
            var action = encodedAction.Action;
            var outcome = interpreter.Try(action, state);
            var succeeds = outcome is Outcome.Successor;
            counts.Steps += succeeds ? 1 : 0;
            counts.Disabled += outcome is Outcome.Disabled ? 1 : 0;
            counts.TypeErrors += outcome is Outcome.TypeError ? 1 : 0;
            Assert.True(
                succeeds == values(encodedAction.Succeeds),
                $"{action} {(succeeds ? "takes a" : "takes no")} step in {Text(state)}, but not in the circuit.");
            if (outcome is not Outcome.Successor(var expected, _))
                return;
            var actual = encoded.StateOf(bit => values(encodedAction.Next[bit]));
            Assert.True(
                expected.Equals(actual), $"{action} leads from {Text(state)} to {Text(expected)}, not {Text(actual)}.");
        }

        void Compare(Expr predicate, State state, bool actual)
        {
            var hasValue = interpreter.Holds(Definedness.Of(predicate), state);
            var expected = interpreter.Holds(predicate, state);
            counts.WithoutValue += hasValue ? 0 : 1;
            counts.True += expected ? 1 : 0;
            counts.False += hasValue && !expected ? 1 : 0;
            Assert.True(expected == actual, $"{predicate} is {expected} in {Text(state)}, not {actual}.");
        }

        // Bits that may be no state at all.
        void ComparePattern(bool[] pattern)
        {
            var values = Simulate(bit => pattern[bit]);
            var state = encoded.StateOf(bit => pattern[bit]);
            var isInside = system.Variables.All(variable => Enumerable.Range(0, variable.Count)
                .All(element => variable.Domain.Contains(state[variable, element])));
            counts.Outside += isInside ? 0 : 1;
            Assert.Equal(isInside, values(encoded.InDomains));
            Assert.Equal(isInside && interpreter.IsInitial(state), values(encoded.Initial));
        }

        Func<Literal, bool> Simulate(Func<int, bool> bits)
        {
            var values = encoded.Circuit.Evaluate(place => bits(place - 1));
            return literal => values[literal.Gate] != literal.IsNegated;
        }

        static string Text(State state) => string.Join(' ', state.Values);
    }
}
