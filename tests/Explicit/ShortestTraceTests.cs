using System.Collections.Immutable;
using Quiesce.Explicit;
using Quiesce.Ir;

namespace Quiesce.Tests.Explicit;

/// <summary>Which of the shortest traces is shown.</summary>
public class ShortestTraceTests
{
    readonly SystemBuilder builder = new() { Name = "switches" };
    readonly Variable a, b, either;
    readonly int first, second;

    public ShortestTraceTests()
    {
        (a, b, either) = (Counter("a"), Counter("b"), builder.AddVariable("either", Domain.Bool, [[0, 1]]));
        first = builder.AddProcess(new Process { Name = "First", Group = "First" });
        second = builder.AddProcess(new Process { Name = "Second", Group = "Second" });
    }

    [Fact]
    public void Processes_take_turns_no_more_often_than_they_must()
    {
        Add(second, "B", Is(b, 0), (b, 1));
        Add(first, "A", Is(a, 0), (a, 1));
        Add(second, "BB", Is(b, 1), (b, 2));
        Add(first, "AA", Is(a, 1), (a, 2));
        AssertTrace("B BB A AA", Expr.And(Is(a, 2), Is(b, 2)));
    }

    [Fact]
    public void Turns_are_saved_up_to_the_end()
    {
        Add(first, "A", Is(a, 0), (a, 1));
        Add(second, "B", Is(b, 0), (b, 1));
        Add(first, "AA", Expr.And(Is(a, 1), Is(b, 1)), (a, 2));
        AssertTrace("B A AA", Is(a, 2));
    }

    [Fact]
    public void Otherwise_the_first_action_is_taken()
    {
        Add(second, "B", Is(a, 0), (a, 1));
        Add(first, "A", Is(a, 0), (a, 1));
        Add(first, "AA", Is(a, 0), (a, 1));
        AssertTrace("B", Is(a, 1));
    }

    [Fact]
    public void The_smallest_initial_state_is_taken()
    {
        Add(first, "A", Is(a, 0), (a, 1));
        Assert.Equal(0, AssertTrace("A", Is(a, 1)).States[0][either]);
    }

    [Fact]
    public void A_step_that_breaks_an_assertion_belongs_to_the_process_that_runs()
    {
        var assertion = new Assertion("NeverTwo", Expr.Not(Is(a, 1)));
        Add(second, "B", Expr.True, [assertion]);
        Add(first, "A", Is(a, 0), (a, 1));
        Add(first, "AA", Expr.True, [assertion]);
        AssertTrace("A AA", "NeverTwo");
    }

    [Fact]
    public void A_step_that_does_not_happen_breaks_no_assertion()
    {
        var assertion = new Assertion("Never", Expr.False);
        Add(first, "A", Is(a, 0), (a, 1));
        builder.AddAction(Action(first, "Overflow", Is(a, 1)) with
        {
            Updates = [new Update(a, null, Expr.Int(3))],
            Assertions = [assertion],
        });
        Add(second, "B", Is(a, 1), [assertion]);
        AssertTrace("A B", "Never");
    }

    [Fact]
    public void A_step_that_breaks_the_type_invariant_leads_nowhere()
    {
        builder.AddAction(Action(first, "A", Expr.True) with
        {
            Updates = [new Update(a, null, Expr.Add(Expr.Read(a), Expr.Int(1)))],
        });
        Assert.True(AssertTrace("A A A", SystemBuilder.TypeInvariant).EndsWithoutState);
    }

    Variable Counter(string name) => builder.AddVariable(name, Domain.Range(0, 2), [[0]]);

    static Expr Is(Variable variable, int value) => Expr.Equal(Expr.Read(variable), Expr.Int(value));

    static GuardedAction Action(int process, string name, Expr guard) =>
        new() { Name = name, Step = name, Process = process, Guard = guard, Updates = [] };

    void Add(int process, string name, Expr guard, (Variable Variable, int Value) update) =>
        builder.AddAction(Action(process, name, guard) with
        {
            Updates = [new Update(update.Variable, null, Expr.Int(update.Value))],
        });

    void Add(int process, string name, Expr guard, ImmutableArray<Assertion> assertions) =>
        builder.AddAction(Action(process, name, guard) with { Assertions = assertions });

    Trace AssertTrace(string actions, Expr goal)
    {
        builder.AddProperty(new Property { Name = "Goal", Kind = PropertyKind.Reachable, Predicate = goal });
        return AssertTrace(actions, "Goal");
    }

    Trace AssertTrace(string actions, string property)
    {
        var report = ExhaustiveSearch.Run(builder.Build(), new() { Threads = 2 });
        var trace = report.Verdicts.Single(verdict => verdict.Property.Name == property).Trace!;
        Assert.Equal(actions, string.Join(' ', trace.Actions));
        return trace;
    }
}
