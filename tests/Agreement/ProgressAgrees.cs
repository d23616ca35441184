using FsCheck;
using FsCheck.Fluent;
using Quiesce.Ir;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// What expressions say of steps that change the state is what the interpreter says, in any state, reachable or not.
/// </summary>
public class ProgressAgrees
{
    const int StatesPerSystem = 20;

    [Fact]
    public void On_random_states_of_random_systems()
    {
        var (can, cannot) = (0, 0);
        Seeds.Check(300, seed =>
        {
            var system = RandomSystems.Number(seed);
            var interpreter = new Interpreter(system);
            foreach (var state in RandomSystems.StateOf(system).Sample(StatesPerSystem, new Rnd(seed), 1))
                foreach (var action in system.Actions)
                {
                    var expected = interpreter.CanProgress(action, state);
                    Assert.Equal(expected ? 1 : 0, interpreter.ValueOf(Progress.Of(action), state));
                    (can, cannot) = expected ? (can + 1, cannot) : (can, cannot + 1);
                }
        });
        if (Environment.GetEnvironmentVariable("QUIESCE_SEED") is null)
            Assert.All([can, cannot], count => Assert.InRange(count, 1000, int.MaxValue));
    }

    // What an assumption makes of an expression has the same value wherever it holds.
    [Fact]
    public void Assumptions_change_no_value() => Seeds.Check(300, seed =>
    {
        var system = RandomSystems.Number(seed);
        var interpreter = new Interpreter(system);
        foreach (var state in RandomSystems.StateOf(system).Sample(StatesPerSystem, new Rnd(seed), 1))
            foreach (var action in system.Actions)
                foreach (var update in action.Updates)
                {
                    if (update.Index is { } index && !interpreter.Holds(InsideOf(update.Variable, index), state))
                        continue;
                    var at = update.Index is null ? 0 : interpreter.ValueOf(update.Index, state);
                    var value = state[update.Variable, at];
                    var assumed = Assumption.Simplify(action.Guard, update.Variable, update.Index, value);
                    Assert.Equal(interpreter.Holds(action.Guard, state), interpreter.Holds(assumed, state));
                    Assert.Equal(
                        interpreter.Holds(Definedness.Of(action.Guard), state),
                        interpreter.Holds(Definedness.Of(assumed), state));
                    if (interpreter.Holds(action.Guard, state))
                        Assert.True(Assumption.Allows(action.Guard, update.Variable, update.Index, value));
                }
    });

    static Expr InsideOf(Variable array, Expr index) =>
        Expr.And(Definedness.Of(index), Definedness.IndexInside(array, index));
}
