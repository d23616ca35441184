using FsCheck;
using FsCheck.Fluent;
using Quiesce.Ir;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// The state predicates of assertions, types and deadlock say what the interpreter finds by taking
/// steps, so that an engine that only knows invariants gives the same verdicts.
/// </summary>
public class PredicatesAgree
{
    [Fact]
    public void A_type_invariant_holds_where_no_step_breaks_it() => ForStates((system, interpreter, state) =>
    {
        var property = system.FindProperty(SystemBuilder.TypeInvariant)!;
        Assert.Equal(interpreter.Satisfies(property, state), interpreter.ValueOf(property.Predicate, state) == 1);
    });

    [Fact]
    public void Assertions_and_deadlock_are_what_steps_show() => ForStates((system, interpreter, state) =>
    {
        foreach (var property in system.Properties)
            if (property.Kind is PropertyKind.Assertion or PropertyKind.NoDeadlock)
                Assert.Equal(interpreter.Satisfies(property, state), interpreter.ValueOf(property.Predicate, state) == 1);
    });

    static void ForStates(Action<TransitionSystem, Interpreter, State> check) => Seeds.Check(300, seed =>
    {
        var system = RandomSystems.Number(seed);
        var interpreter = new Interpreter(system);
        foreach (var state in RandomSystems.StateOf(system).Sample(1, new Rnd(seed), 20))
            check(system, interpreter, state);
    });
}
