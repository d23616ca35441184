using System.Collections.Immutable;
using Quiesce.Ir;
using Quiesce.Symbolic.Claims;

namespace Quiesce.Tests.Ir;

/// <summary>A table of states as an expression: the value of each, and the other one everywhere else.</summary>
public class DecisionDiagramTests
{
    // 2 * 3 * 4 * 4 states: values that do not start at 0, an array, and a variable with one value only.
    static readonly (TransitionSystem System, ImmutableArray<State> States) All = AllStates();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(60)]
    [InlineData(96)]
    public void The_predicate_is_true_in_the_states_and_nowhere_else(int count)
    {
        var chosen = Shuffled(seed: count).Take(count).ToHashSet();
        var predicate = DecisionDiagram.PredicateOf(All.System.Variables, chosen);
        var interpreter = new Interpreter(All.System);
        Assert.All(All.States, state => Assert.Equal(chosen.Contains(state), interpreter.Holds(predicate, state)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(96)]
    public void Each_state_has_its_number(int count)
    {
        var numbers = Shuffled(seed: count).Take(count).Select((state, k) => (state, Number: k % 5))
            .ToDictionary(row => row.state, row => row.Number);
        var predicates = DecisionDiagram.Of(All.System.Variables, numbers.Select(row => (row.Key, row.Value)))
            .Numbered(6);
        var interpreter = new Interpreter(All.System);
        Assert.All(All.States, state => Assert.Equal(
            numbers.TryGetValue(state, out var number) ? [number] : [],
            Enumerable.Range(0, 6).Where(k => interpreter.Holds(predicates[k], state))));
    }

    [Fact]
    public void All_states_together_are_no_question()
    {
        Assert.Same(Expr.True, DecisionDiagram.PredicateOf(All.System.Variables, All.States));
        Assert.Same(Expr.False, DecisionDiagram.PredicateOf(All.System.Variables, []));
    }

    // Of each array element the value that the other one has: what comes after is the same question for all.
    [Fact]
    public void Equal_parts_are_one_part()
    {
        var (number, array) = (All.System.Variables[1], All.System.Variables[2]);
        var equal = All.States.Where(state => state[array, 0] == state[array, 1]);
        var parts = new HashSet<Expr>(ReferenceEqualityComparer.Instance);
        Collect(DecisionDiagram.PredicateOf(All.System.Variables, equal), parts);
        // Nothing asks about the other variables; for each value of one element a question about the other.
        Assert.DoesNotContain(parts, part => part.Op == Op.Read && part.Variable == number);
        Assert.Equal(array.Domain.Size - 1 + array.Domain.Size, parts.Count(part => part.Op == Op.IfThenElse));
    }

    // Declared far from each other, in pairs that are equal: asked one after the other they are a short chain.
    [Fact]
    public void What_depends_on_each_other_stands_together()
    {
        const int Pairs = 6;
        var builder = new SystemBuilder { Name = "pairs" };
        for (var k = 0; k < 2 * Pairs; k++)
            builder.AddVariable($"x{k}", Domain.Bool, [[0, 1]]);
        builder.AddProcess(new Process { Name = "P", Group = "P" });
        var system = builder.Build();
        var states = Enumerable.Range(0, 1 << Pairs).Select(bits => new State(
            [.. Enumerable.Range(0, 2 * Pairs).Select(k => (bits >> (k % Pairs)) & 1)]));
        var parts = new HashSet<Expr>(ReferenceEqualityComparer.Instance);
        Collect(DecisionDiagram.PredicateOf(system.Variables, states), parts);
        Assert.Equal(3 * Pairs, parts.Count(part => part.Op == Op.IfThenElse));
    }

    static void Collect(Expr expr, HashSet<Expr> parts)
    {
        if (parts.Add(expr))
            foreach (var operand in expr.Operands)
                Collect(operand, parts);
    }

    static IEnumerable<State> Shuffled(int seed)
    {
        var random = new System.Random(seed);
        return All.States.OrderBy(_ => random.Next());
    }

    static (TransitionSystem, ImmutableArray<State>) AllStates()
    {
        var builder = new SystemBuilder { Name = "all" };
        ImmutableArray<Variable> variables =
        [
            builder.AddVariable("flag", Domain.Bool, [[0, 1]]),
            builder.AddVariable("number", Domain.Range(-1, 1), [[-1, 0, 1]]),
            builder.AddVariable("array", Domain.Range(2, 5), [[2, 3, 4, 5], [2, 3, 4, 5]], length: 2),
            builder.AddVariable("constant", Domain.Range(3, 3), [[3]]),
        ];
        builder.AddProcess(new Process { Name = "P", Group = "P" });
        var system = builder.Build();
        return (system, [.. new Interpreter(system).InitialStates()]);
    }
}
